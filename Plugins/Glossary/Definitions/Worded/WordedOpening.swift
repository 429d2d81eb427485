import Language

/// What says behind the mark that an explanation comes: “that is,”, “meaning”, “i.e.”, “which means”;
/// or “or”, behind which comes one or another thing.
struct WordedOpening {
  let start: Int
  let isSure: Bool
  let isAlternative: Bool

  init(behind mark: Token, of term: Range<Int>) {
    let doc = mark.doc
    let next = doc[(mark.index + 1)...].prefix(5).map(\.lower)
    let found = Self.phrases.first { next.starts(with: $0) }
    isSure = found != nil && mark.text == ","
    isAlternative = !isSure && mark.text == "," && next.first == "or"
    let start = mark.index + 1 + (isSure ? found?.count ?? 0 : isAlternative ? 1 : 0)
    self.start = isSure ? doc.behindRepeatedPreposition(at: start, of: term) : start
  }

  var pattern: TermDefinition.Pattern {
    isSure ? .meaning : isAlternative ? .alternative : .apposition
  }

  /// “The taxes of the Board, which are …” speaks of the taxes.
  func agrees(with noun: Token) -> Bool {
    let verb = start > 0 ? noun.doc[start - 1].lower : ""
    if isSure, noun.wholeOfAny != nil { return false }
    return verb == "are" ? noun.isPlural : verb == "is" && isSure ? !noun.isPlural : true
  }

  private static let phrases: [[String]] = [
    ["that", "is", ","], ["that", "is"], ["that", "is", "to", "say", ","],
    ["that", "is", "to", "say"], ["i.e.", ","],
    ["i.e."], ["meaning"], ["by", "which", "is", "meant"], ["by", "which", "we", "mean"],
    ["which", "is"], ["which", "are"], ["which", "means"], ["or", "in", "other", "words"],
  ].sorted { $0.count > $1.count }
}
