import StudyPack

/// What the handout takes from the glossary.
struct ExplainedTerms {
  /// In the glossary's order.
  let names: [String]
  /// The sentences in which the essay itself says what they mean.
  let defining: Set<SentenceID>

  /// - Parameter glossary: the glossary's part of the pack, `nil` where the course has none.
  init(_ glossary: Entries?) {
    let explained = glossary?.terms.filter { $0.definition != nil } ?? []
    names = explained.map(\.term)
    defining = Set(
      explained.filter { $0.origin == "essay" }.compactMap { $0.evidence?.first?.sentence })
  }

  struct Entries: Decodable {
    struct Term: Decodable {
      var term: String
      var definition: String?
      var origin: String?
      var evidence: [Evidence]?
    }
    var terms: [Term]
  }
}
