import Assessment
import StudyPack

/// Sentences that use a term of the essay as their subject, with a gap in its place and other terms
/// as options.
struct TermUses {
  let reading: Reading
  let rules: StatementRules
  let pool: [DefinedTerm]
  let choices: Int

  var all: [Fact] {
    let defining = Set(pool.flatMap(\.evidence).map(\.sentence))
    return reading.sentences.filter { !defining.contains($0.id) && rules.isPlainFact($0) }
      .compactMap(fact)
  }

  private func fact(_ sentence: Sentence) -> Fact? {
    guard let (term, place) = subject(of: sentence) else { return nil }
    let gapped = sentence.replacing(place, with: QuizItem.gap)
    guard !gapped.mentionsAny(of: term.term) else { return nil }
    let others = pool.filter { other in
      other.isPlural == term.isPlural && other.isName == term.isName
        && other.stems.isDisjoint(with: term.stems) && !sentence.text.mentions(other.term)
    }
    guard others.count >= 2 else { return nil }
    return Fact(
      key: "subject \(sentence.id)", answer: term.term.lowercased(), section: sentence.section,
      weight: 16,
      drafts: [
        Draft(
          form: .choice(
            key: term.term, distractors: others.prefix(choices - 1).map(\.term), sorted: false),
          stem: "Which term completes the essay’s statement? “\(gapped)”",
          evidence: [Evidence(sentence)])
      ])
  }

  /// The term that opens the sentence, right before a verb.
  private func subject(of sentence: Sentence) -> (DefinedTerm, Range<Int>)? {
    let words = sentence.words
    let first = words[0].lower == "the" ? 1 : 0
    for length in [3, 2, 1] where first + length + 4 < words.count {
      let range = first..<(first + length)
      let phrase = sentence.phrase(range).lowercased()
      guard let term = pool.first(where: { $0.term.lowercased() == phrase }) else { continue }
      let verb = words[range.upperBound].lower
      let isVerb =
        VerbForms.auxiliaries.contains(verb) || VerbForms.isPast(verb)
        || !term.isPlural && verb.isThirdPerson
          && FunctionWords.contains(words[range.upperBound + 1].lower)
      if isVerb { return (term, range) }
    }
    return nil
  }
}
