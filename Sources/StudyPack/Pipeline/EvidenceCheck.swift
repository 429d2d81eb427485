/// Holds a stage's evidence against the essay, and completes it.
///
/// A sentence must exist, a text must stand in it, a line must be its line; a text or a line that is
/// left out (or empty, or 0) is filled in.
struct EvidenceCheck {
  let stage: String
  let reading: Reading

  func checked(_ artifact: AnyArtifact) throws(PipelineError) -> AnyArtifact {
    AnyArtifact(
      stage: artifact.stage, content: try content(artifact.content, at: "content"),
      documents: try documents(artifact.documents), files: artifact.files)
  }

  private func documents(_ documents: [Document]) throws(PipelineError) -> [Document] {
    var checked: [Document] = []
    for document in documents {
      checked.append(
        try document.mapInlines { (inline) throws(PipelineError) in
          guard case .evidence(let pieces) = inline else { return inline }
          var complete: [Evidence] = []
          for piece in pieces {
            complete.append(try evidence(piece, at: "the document “\(document.name)”"))
          }
          return .evidence(complete)
        })
    }
    return checked
  }

  private func content(_ value: JSONValue, at path: String) throws(PipelineError) -> JSONValue {
    switch value {
    case .array(let elements):
      var checked: [JSONValue] = []
      for (index, element) in elements.enumerated() {
        checked.append(try content(element, at: "\(path)[\(index)]"))
      }
      return .array(checked)
    case .object(let members):
      var checked: [String: JSONValue] = [:]
      // In the keys' order, so that of two faults always the same one is reported.
      for (key, member) in members.sorted(by: { $0.key < $1.key }) {
        let path = "\(path).\(key)"
        checked[key] =
          key == "evidence" ? try list(member, at: path) : try content(member, at: path)
      }
      return .object(checked)
    case .null, .bool, .int, .double, .string: return value
    }
  }

  private func list(_ value: JSONValue, at path: String) throws(PipelineError) -> JSONValue {
    guard let entries = value.array else {
      throw .malformedEvidence(stage: stage, where: path)
    }
    var checked: [JSONValue] = []
    for (index, entry) in entries.enumerated() {
      checked.append(try self.entry(entry, at: "\(path)[\(index)]"))
    }
    return .array(checked)
  }

  private func entry(_ value: JSONValue, at path: String) throws(PipelineError) -> JSONValue {
    guard let id = value.string ?? value["sentence"]?.string else {
      throw .malformedEvidence(stage: stage, where: path)
    }
    guard let sentence = SentenceID(id) else {
      throw .unknownSentence(stage: stage, id: id, where: path)
    }
    let whole = try evidence(
      Evidence(sentence: sentence, text: try text(value, path), line: try line(value, path)),
      at: path)
    var members: [String: JSONValue] = if case .object(let given) = value { given } else { [:] }
    members["sentence"] = .string(whole.sentence.description)
    members["text"] = .string(whole.text)
    members["line"] = .int(whole.line)
    return .object(members)
  }

  private func text(_ value: JSONValue, _ path: String) throws(PipelineError) -> String {
    switch value["text"] {
    case nil, .null?: return ""
    case .string(let text)?: return text
    default: throw .malformedEvidence(stage: stage, where: path)
    }
  }

  private func line(_ value: JSONValue, _ path: String) throws(PipelineError) -> Int {
    switch value["line"] {
    case nil, .null?: return 0
    case .int(let line)?: return line
    default: throw .malformedEvidence(stage: stage, where: path)
    }
  }

  private func evidence(_ piece: Evidence, at path: String) throws(PipelineError) -> Evidence {
    guard let sentence = reading[piece.sentence] else {
      throw .unknownSentence(stage: stage, id: piece.sentence.description, where: path)
    }
    guard piece.text.isEmpty || sentence.text.contains(piece.text) else {
      throw .foreignText(stage: stage, text: piece.text, sentence: sentence.id, where: path)
    }
    guard piece.line == 0 || piece.line == sentence.line else {
      throw .wrongLine(stage: stage, line: piece.line, sentence: sentence, where: path)
    }
    return Evidence(
      sentence: sentence.id, text: piece.text.isEmpty ? sentence.text : piece.text,
      line: sentence.line)
  }
}
