/// Sees to it that no two documents of a pack have one name.
struct DocumentRegister {
  /// Pages that the pack itself makes.
  static let reserved: Set<String> = ["essay", "index", "manifest", "pack"]

  private var owners: [String: String] = [:]

  /// The records in the course's order, with those failed whose documents cannot have their names.
  static func checked(_ records: [StageRecord]) -> [StageRecord] {
    var register = DocumentRegister()
    return records.map { record in
      guard let artifact = record.artifact else { return record }
      do throws(PipelineError) {
        try register.add(artifact)
        return record
      } catch {
        var failed = record
        failed.outcome = StageOutcome(failure: error, of: record.stage.name)
        return failed
      }
    }
  }

  private mutating func add(_ artifact: AnyArtifact) throws(PipelineError) {
    var own: [String: String] = [:]
    for document in artifact.documents {
      let name = document.name
      guard StageName.isValid(name) else {
        throw .badDocumentName(stage: artifact.stage, name: name)
      }
      guard !Self.reserved.contains(name) else {
        throw .reservedDocumentName(stage: artifact.stage, name: name)
      }
      if let other = owners[name] ?? own[name] {
        throw .documentTwice(stage: artifact.stage, name: name, other: other)
      }
      own[name] = artifact.stage
    }
    owners.merge(own, uniquingKeysWith: { first, _ in first })
  }
}
