/// Sees to it that no two documents of a pack have one name, and no two files.
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

  /// Endings of the pack's own files.
  private static let endings: Set<String> = ["md", "html", "json"]

  /// `quiz.gift`, `quiz-cards.apkg`.
  private static func isFileName(_ name: String) -> Bool {
    let parts = name.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
    guard let first = parts.first, let ending = parts.last, parts.count > 1,
      StageName.isValid(first), !endings.contains(ending)
    else { return false }
    return parts.dropFirst().allSatisfy { part in
      !part.isEmpty && part.utf8.allSatisfy { (48...57).contains($0) || (97...122).contains($0) }
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
    for file in artifact.files {
      guard Self.isFileName(file.name) else {
        throw .badFileName(stage: artifact.stage, name: file.name)
      }
      if let other = owners[file.name] ?? own[file.name] {
        throw .documentTwice(stage: artifact.stage, name: file.name, other: other)
      }
      own[file.name] = artifact.stage
    }
    owners.merge(own, uniquingKeysWith: { first, _ in first })
  }
}
