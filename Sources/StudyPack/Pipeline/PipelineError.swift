/// Why a stage has no result, though it did not say so itself.
enum PipelineError: StudyPackError, Hashable {
  case failed(stage: String, reason: String)
  case missingNeed(stage: String, need: String, reason: MissingNeed)
  case unknownSentence(stage: String, id: String, where: String)
  case foreignText(stage: String, text: String, sentence: SentenceID, where: String)
  case wrongLine(stage: String, line: Int, sentence: Sentence, where: String)
  case malformedEvidence(stage: String, where: String)
  case badDocumentName(stage: String, name: String)
  case badFileName(stage: String, name: String)
  case reservedDocumentName(stage: String, name: String)
  case documentTwice(stage: String, name: String, other: String)
  case wrongOptions(stage: String, key: String, expected: String)

  enum MissingNeed: Hashable { case failed, skipped, absent }

  var exitStatus: ExitStatus { .unavailable }

  var diagnostics: [Diagnostic] {
    [Diagnostic(.error, code: code, stage: stage, message, remedy: remedy)]
  }

  private var stage: String {
    switch self {
    case .failed(let stage, _), .missingNeed(let stage, _, _), .unknownSentence(let stage, _, _),
      .foreignText(let stage, _, _, _), .wrongLine(let stage, _, _, _),
      .malformedEvidence(let stage, _), .badDocumentName(let stage, _), .badFileName(let stage, _),
      .reservedDocumentName(let stage, _), .documentTwice(let stage, _, _),
      .wrongOptions(let stage, _, _):
      stage
    }
  }

  private var code: String {
    switch self {
    case .failed: "stage.failed"
    case .missingNeed: "stage.skipped"
    case .unknownSentence, .foreignText, .wrongLine, .malformedEvidence: "stage.evidence"
    case .badDocumentName, .badFileName, .reservedDocumentName, .documentTwice: "stage.document"
    case .wrongOptions: "stage.option"
    }
  }

  private var message: String {
    switch self {
    case .failed(_, let reason): "the stage failed: \(reason)"
    case .missingNeed(_, let need, .failed): "skipped, since “\(need)”, which it needs, failed"
    case .missingNeed(_, let need, .skipped):
      "skipped, since “\(need)”, which it needs, was skipped"
    case .missingNeed(_, let need, .absent):
      "skipped, since no stage of the course gives “\(need)”, which it needs"
    case .unknownSentence(_, let id, let place):
      "the evidence at \(place) names the sentence \(id), which the essay has not"
    case .foreignText(_, let text, let sentence, let place):
      "the evidence at \(place) quotes “\(text.shortened)”, which does not stand in \(sentence)"
    case .wrongLine(_, let line, let sentence, let place):
      "the evidence at \(place) says that \(sentence.id) is on line \(line), "
        + "but it is on line \(sentence.line)"
    case .malformedEvidence(_, let place):
      "the evidence at \(place) is no list of sentences with their texts"
    case .badDocumentName(_, let name): "“\(name)” cannot be a document's name"
    case .badFileName(_, let name): "“\(name.shortened)” cannot be a file's name"
    case .reservedDocumentName(_, let name): "the name “\(name)” belongs to the pack itself"
    case .documentTwice(_, let name, let other):
      "its document “\(name)” has the name of one that “\(other)” made"
    case .wrongOptions(_, let key, let expected): "the option “\(key)” must be \(expected)"
    }
  }

  private var remedy: String? {
    switch self {
    case .failed, .missingNeed, .documentTwice, .wrongOptions: nil
    case .unknownSentence: "take sentences' ids from the reading"
    case .foreignText: "quote the essay's own words, or leave the text out"
    case .wrongLine: "leave the line out, and StudyPack fills it in"
    case .malformedEvidence: "an entry looks like {\"sentence\": \"s1-0\"}"
    case .badDocumentName: "use lower-case letters, digits and hyphens, a letter first"
    case .badFileName:
      "use lower-case letters, digits and hyphens, a letter first, and an ending other than md, "
        + "html and json"
    case .reservedDocumentName: "choose another"
    }
  }
}
