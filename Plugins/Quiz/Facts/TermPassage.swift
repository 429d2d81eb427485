import Clauses
import Language
import StudyPack

/// The sentence that brings in a term and stands alone, with those behind it that go on with it: read one after the other
/// they need no other context, as each of them alone often does.
struct TermPassage {
  /// In the essay's order.
  let points: [PromptPoints.Point]

  /// In sentences.
  private static let most = 3
  /// Of all, in words: what a reader of answers can take in.
  private static let words = 80

  /// `nil` where the passage would open with what leans on other sentences, or ends with its first sentence.
  ///
  /// - Parameters:
  ///   - phrase: the words of the term.
  ///   - lines: the sentences that stand alone.
  init?(
    _ phrase: [String], broughtInBy place: SentenceID, _ setting: FactSetting,
    _ lines: [StandingSentence]
  ) {
    let sentences = setting.reading.sentences
    guard let index = setting.reading.index(of: place),
      phrase.stands(in: sentences[index].doc), setting.whole.contains(sentences[index].id)
    else { return nil }
    var passage = [sentences[index]]
    let isPlural = sentences[index].doc.contains { $0.lower == phrase.last && $0.isPlural }
    for next in sentences[(index + 1)...].prefix(Self.most) {
      guard passage.count < Self.most, let last = passage.last,
        passage.map(\.words.count).reduce(next.words.count, +) <= Self.words,
        phrase.stands(in: next.doc) || !(isPlural ? Self.isOfOne(next) : Self.isOfMany(next)),
        Continuation.goesOn(next, from: last, naming: phrase.stands(in: next.doc))
      else { break }
      passage.append(next)
    }
    guard passage.count >= PromptPoints.fewest, passage[0].doc.first?.lower != "perhaps",
      !setting.sequels.answer(passage[passage.count - 1])
    else { return nil }
    let opening = lines.first { $0.sentence.id == sentences[index].id }
    points = Self.parts(of: passage).map { part in
      // What the first one's pronoun means is told.
      let line = opening?.sentence.id == part[0].id ? opening : nil
      let rest = (line == nil ? part[...] : part.dropFirst()).map(PromptPoints.Point.init(goingOn:))
      return PromptPoints.Point(
        text: ([line?.text].compactMap(\.self) + rest.map(\.text)).joined(separator: " "),
        evidence: (line?.evidence ?? []) + rest.flatMap(\.evidence),
        sentence: part[0], telling: part.flatMap { Array($0.doc) })
    }
    guard points.count >= PromptPoints.fewest else { return nil }
  }

  /// “Its stages” are those of one thing.
  private static func isOfOne(_ sentence: Sentence) -> Bool {
    ["it", "its"].contains(sentence.doc.first?.lower)
  }

  /// “Their elders” are not those of one feud.
  private static func isOfMany(_ sentence: Sentence) -> Bool {
    ["they", "their", "these", "those"].contains(sentence.doc.first?.lower)
  }

  /// What only says what the sentence before is called is told with that: “This belief is known as rye law.”
  private static func parts(of passage: [Sentence]) -> [[Sentence]] {
    passage.reduce(into: []) { parts, sentence in
      if let last = parts.indices.last, sentence.doc.namesWhatWasTold {
        parts[last].append(sentence)
      } else {
        parts.append([sentence])
      }
    }
  }
}

extension Doc {
  /// “This belief is known as rye law”: it only says what the sentence before is called.
  var namesWhatWasTold: Bool {
    guard let verb = first(where: \.isRoot), Self.naming.contains(verb.lemma),
      let subject = verb.lefts.last(where: \.isSubject)
    else { return false }
    return ["this", "these", "it", "they", "such"].contains(subject.leftEdge.lower)
      && !verb.rights.contains { ["conj", "advcl"].contains($0.dep.rawValue) }
  }

  private static let naming: Set<String> = [
    "call", "know", "term", "name", "dub", "refer", "describe",
  ]
}
