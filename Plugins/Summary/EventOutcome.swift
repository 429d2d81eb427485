import Clauses
import Language
import StudyPack

/// What came of an event, which the next sentence tells: “In 1747 Lind gave each pair of sailors another remedy.
/// Those who had eaten lemons were soon well.”
///
/// A history tells events for their own sake; another essay tells a trial for what it showed.
struct EventOutcome {
  private let reading: Reading
  private let matter: Matter

  init(_ reading: Reading, _ matter: Matter) {
    self.reading = reading
    self.matter = matter
  }

  /// The next sentence, where it goes on with the event and ends it.
  func sentence(behind line: StandingSentence) -> Sentence? {
    guard let event = line.sentence.doc.first(where: \.isRoot), !event.tellsWhatSomebodyShowed,
      line.index + 1 < reading.sentences.count
    else { return nil }
    let next = reading.sentences[line.index + 1]
    guard next.id.block == line.sentence.id.block,
      Self.lengths.contains(next.words.count),
      line.wordCount + next.words.count <= Self.mostWords, next.text.hasSuffix("."),
      DateMention.all(in: next).isEmpty, let verb = next.doc.first(where: \.isRoot),
      verb.isToldInThePast, !verb.children.contains(where: { $0.dep == "neg" }),
      goesOn(next.doc, from: line.sentence), !addresses(next.doc)
    else { return nil }
    return next
  }

  /// Whether the sentence begins with what the one before has told of; in a history with one of its nouns.
  private func goesOn(_ doc: Doc, from event: Sentence) -> Bool {
    guard let first = doc.first(where: { $0.dep != "cc" && $0.text != "," }) else { return false }
    if ["he", "she", "they"].contains(first.lower) { return true }
    guard matter.tellsThePast(event.section) else { return Self.openings.contains(first.lower) }
    let noun = first.head
    return first.lower == "the" && first.dep == "det"
      && (noun.lefts.contains { $0.dep == "nummod" }
        || event.doc.contains { $0.isNoun && $0.lemma == noun.lemma })
  }

  private func addresses(_ doc: Doc) -> Bool {
    doc.contains { ["i", "we", "you", "us", "our", "your"].contains($0.lower) }
  }

  /// In words, of the outcome, and of both sentences.
  private static let lengths = 5...28
  private static let mostWords = 60
  private static let openings: Set = [
    "it", "his", "her", "their", "the", "this", "these", "those", "all",
    "both", "none", "neither", "nobody", "everybody", "by", "within", "when",
  ]
}
