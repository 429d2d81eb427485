/// The forms in which a document can be shown.
public enum DocFormat: String, CaseIterable, Sendable {
  /// For people: a table of tokens, sentence by sentence, then entities.
  case text
  /// One line of JSON.
  case json
  /// CoNLL-U, as Universal Dependencies has it.
  case conllu

  /// The document in this form, with a final line break.
  public func text(of doc: Doc) -> String {
    switch self {
    case .text: doc.table
    case .json: doc.json + "\n"
    case .conllu: doc.conllu
    }
  }
}
