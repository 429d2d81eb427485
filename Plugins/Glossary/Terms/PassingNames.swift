import Language
import StudyPack

/// Which candidates are no terms for what stands around them wherever the essay uses them.
struct PassingNames {
  private let reading: Reading

  init(_ reading: Reading) { self.reading = reading }

  /// “Full faith” of a “full faith and credit clause”, “guild law” where the guilds may “guild law and order”,
  /// “locks movement” of “the canal locks movement”: a piece of a longer name or of a clause.
  func isPiece(_ candidate: TermCandidate) -> Bool {
    // “Supremacy”, mostly of a “supremacy clause”
    if candidate.wordCount == 1, 2 * candidate.countInLonger > candidate.count { return true }
    let places = places(of: candidate)
    return places.contains(where: isDeed) || places.contains(where: isTorn)
      || places.count > 1 && Set(places.map(behind)).count == 1
        && places.allSatisfy { behind($0) != nil }
  }

  /// “Lawless action” of an “imminent lawless action”, of which the tagger takes the first word for a verb.
  func isCut(_ candidate: TermCandidate) -> Bool {
    guard let wordNet = reading.wordNet else { return false }
    let places = places(of: candidate)
    return !places.isEmpty
      && places.allSatisfy { doc, range in
        guard range.lowerBound > 0 else { return false }
        let before = doc[range.lowerBound - 1]
        return before.tag == "VB" && wordNet.baseForms(of: before.lower, as: .verb).isEmpty
          && wordNet.contains(before.lower, as: .adjective)
      }
  }

  /// “The phrase ‘dear bread’ roused nobody”, “what Ada Vane called her ‘cold mornings’”: somebody's words.
  func isSomebodysPhrase(_ candidate: TermCandidate) -> Bool {
    guard candidate.uses.count < 3 else { return false }
    return places(of: candidate).contains { doc, range in
      let start = range.lowerBound
      guard start > 1, ["“", "\"", "‘"].contains(doc[start - 1].text) else { return false }
      if ["phrase", "slogan", "words", "label"].contains(doc[start - 2].lower) { return true }
      let naming = doc[max(0, start - 5)..<start].last {
        ["call", "term", "label", "describe", "dub"].contains($0.lemma) && $0.tag == "VBD"
      }
      return naming?.lefts.contains {
        $0.dep == "nsubj" && ($0.entType == "PERSON" || ["he", "she", "it"].contains($0.lower))
      } == true
    }
  }

  private func isDeed(_ place: (doc: Doc, range: Range<Int>)) -> Bool {
    let (first, last) = (place.doc[place.range.lowerBound], place.doc[place.range.upperBound - 1])
    return first.pos == .verb && last.dep == "dobj" && last.head.index == first.index
  }

  /// Used by the way in what is told of persons and places: “a windy walk” on which Bo Lind met Ada Holm.
  func isOfATale(_ candidate: TermCandidate) -> Bool {
    let isNamed = candidate.cues.contains(.named) && !candidate.signs.contains(.quotation)
    return candidate.uses.count < 3 && candidate.properCount == 0 && !isNamed
      && candidate.uses.allSatisfy { index in
        let names = reading.sentences[index].doc.dropFirst().filter {
          $0.pos == .properNoun && $0.text.first?.isUppercase == true
        }
        return names.count >= Self.namesOfATale
      }
  }

  private static let namesOfATale = 4

  /// “and credit”: what joins a second noun to the phrase before a noun that holds both.
  private func behind(_ place: (doc: Doc, range: Range<Int>)) -> String? {
    let end = place.range.upperBound
    guard end + 2 < place.doc.count, place.doc[end].lower == "and",
      place.doc[end + 1].isNounlike, place.doc[end + 2].isNounlike
    else { return nil }
    return place.doc[end + 1].lower
  }

  /// “The term limits movement” in an essay on term limits: what stood for “the term” is half of the name.
  private func isTorn(_ place: (doc: Doc, range: Range<Int>)) -> Bool {
    let start = place.range.lowerBound
    guard start > 0, DefinableTerm.wordsForNames.contains(place.doc[start - 1].lower) else {
      return false
    }
    let (first, second) = (place.doc[start - 1].lower, place.doc[start].lower)
    return reading.sentences.count { sentence in
      zip(sentence.words, sentence.words.dropFirst()).contains {
        $0.lower == first && $1.lower == second
      }
    } > 2
  }

  /// Everywhere in the essay, since what the tagger takes for a noun here it may take for a verb there.
  private func places(of candidate: TermCandidate) -> [(doc: Doc, range: Range<Int>)] {
    let words = candidate.words
    guard let first = words.first else { return [] }
    return reading.sentences.lazy.map(\.doc).flatMap { doc in
      doc.indices.filter { start in
        start + words.count <= doc.count && doc[start].lower.hasPrefix(first.prefix(4))
          && zip(start..., words).allSatisfy { Stem.of(doc[$0].lower) == Stem.of($1) }
      }.map { (doc, $0..<$0 + words.count) }
    }
  }
}
