/// How to ask for what happens, where a definition tells that and not what the term is: “shutdowns occur
/// when …”, “limits under which a member may serve for eight years”.
struct TermCourse {
  let stem: String
  let key: String
  /// Whether the essay may tell more that would answer as well.
  let isOneOfMany: Bool

  /// `nil` where the definition is of another shape.
  init?(_ term: DefinedTerm) {
    let words = term.definition.split(separator: " ").map(String.init)
    // “Bias arises” is of one, whatever its name ends in.
    let does = words.first.flatMap { Self.happening[$0] == $0 ? "do" : nil } ?? "does"
    let named = Self.article(of: term) + term.term
    if words.count > 3, let verb = Self.happening[words[0]], words[1] == "when" {
      stem = "When \(does) \(named) \(verb), according to the essay?"
      key = words[1...].joined(separator: " ").capitalisedFirst
      isOneOfMany = false
      return
    }
    guard let under = words.firstIndex(of: "under"), under <= 3, under + 3 < words.count,
      words[under + 1] == "which", words[under - 1] == term.term.split(separator: " ").last ?? ""
    else { return nil }
    let isKnown = Self.arrangements.contains(words[under - 1])
    isOneOfMany = true
    stem = "What is one feature of \(isKnown ? "the \(term.term)" : named), according to the essay?"
    key = words[(under + 2)...].joined(separator: " ").capitalisedFirst
  }

  /// “A ” or “an ”, where the essay has it before the term.
  private static func article(of term: DefinedTerm) -> String {
    let text = " " + (term.evidence.first?.text.lowercased() ?? "")
    return ["a ", "an "].first { text.contains(" \($0)\(term.term.lowercased())") } ?? ""
  }

  private static let happening = [
    "occurs": "occur", "occur": "occur", "arises": "arise", "arise": "arise",
    "happens": "happen", "happen": "happen", "exists": "exist", "exist": "exist",
  ]

  private static let arrangements: Set = ["system", "model", "doctrine", "rule", "principle"]
}
