import Language

/// “Parts of the budget not set aside by law are known as discretionary spending”: a sentence that says
/// how its subject is called, read off the words, since a long subject is often parsed wrongly.
struct SpelledNaming {
  let phrases: DefinitionText
  let words: [NamingWord]
  private var doc: Doc { phrases.doc }

  var all: [FoundDefinition] { words.compactMap(definition) }

  private func definition(_ naming: NamingWord) -> FoundDefinition? {
    guard let term = naming.term, naming.start > 4,
      let end = passive(before: naming.start) ?? speaker(before: naming.start),
      let start = doc.clauseStarts(before: end).first(where: { isDescription($0..<end) }),
      !isLastOfRow(start),
      let text = phrases.phrase(Array(start..<end))
    else { return nil }
    return FoundDefinition(term: term, text: text, pattern: .naming)
  }

  /// “The boats, carts, and mules that carry …”: no clause ends before “and”.
  private func isLastOfRow(_ start: Int) -> Bool {
    start > 0 && doc[start - 1].lower == "and" && !doc[..<start].contains(where: \.isFinite)
  }

  /// Where “is”, “are” or “came to be” stands, with nothing between it and the words that name.
  private func passive(before start: Int) -> Int? {
    let joints = [["is"], ["are"], ["came", "to", "be"], ["has", "come", "to", "be"]]
    return joints.first { doc[..<start].suffix($0.count).map(\.lower) == $0 }.map {
      start - $0.count
    }
  }

  /// “The urge to … is what Tolliver called …”: where the description ends.
  private func speaker(before start: Int) -> Int? {
    doc[..<start].suffix(4).first {
      $0.lower == "what" && $0.index > 4 && ["is", "was"].contains(doc[$0.index - 1].lower)
    }.map { $0.index - 1 }
  }

  /// A noun phrase that says which, without a verb of its own: “the practice of …”.
  private func isDescription(_ subject: Range<Int>) -> Bool {
    let head = subject.first { doc[$0].isNounlike && !(doc[$0 + 1].isNounlike) }
    guard let head, head - subject.lowerBound <= 4, doc[head].pos == .noun,
      doc[subject.lowerBound..<head].allSatisfy({
        Self.before.contains($0.pos) && !Self.pointing.contains($0.lower)
      }
      ), head + 2 < doc.count
    else { return false }
    // “The process by which a bank is raised”, “the clerk from whose desk the map is drawn”
    let isRelative =
      ["that", "which", "who"].contains(doc[head + 1].lower)
      || doc[head + 1].pos == .adposition
        && ["which", "whom", "whose"].contains(doc[head + 2].lower)
    guard isRelative || Self.joints.contains(doc[head + 1].lower) else { return false }
    let finite = subject.first { doc[$0].isFinite }
    return isRelative
      // “The set of tools that a guild blends”
      || finite.map { subject.lowerBound..<$0 }.map { before in
        before.contains { Self.subordinating.contains(doc[$0].lower) && $0 > head + 1 }
      } ?? true
  }

  private static let subordinating: Set = ["that", "which", "who", "when", "if"]
  private static let joints: Set = ["of", "in", "not", "for", "with", "between", "to"]
  private static let before: Set<PartOfSpeech> = [.determiner, .adjective, .noun, .adverb]
  private static let pointing: Set = [
    "this", "these", "that", "those", "such", "some", "many", "no", "each", "both", "other",
  ]
}
