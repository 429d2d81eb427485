import Assessment
import Clauses
import Language
import StudyPack

/// Questions on a whole sentence of the essay with a gap in it: a name, a term or a year is to be chosen
/// among others of the essay of the same sort.
///
/// The sentence stands alone and is not turned into a question, so that nothing is torn from it; what
/// may fill the gap is told by the essay elsewhere and by this sentence of the key only.
struct GapFacts {
  let lines: [StandingSentence]
  let glossary: GlossaryView?
  let wordNet: WordNet?
  let choices: Int
  private let names: EssayNames

  init(_ reading: Reading, _ glossary: GlossaryView?, choices: Int) {
    lines = reading.standingSentences.filter { Self.words.contains($0.wordCount) }
    self.glossary = glossary
    self.choices = choices
    wordNet = reading.wordNet
    names = EssayNames(reading, wordNet: reading.wordNet)
  }

  /// Of a short sentence too little is left, a long one asks for reading and not for knowing.
  private static let words = 9...34

  var all: [Fact] {
    let terms = termGaps
    let taken = Set(terms.flatMap { $0.drafts.flatMap(\.evidence).map(\.sentence) })
    let others = lines.filter { !taken.contains($0.sentence.id) }
    return terms + others.compactMap(nameGap) + yearGaps
  }

  /// What fills a quiz that has little else.
  private static let termWeight = 13
  private static let nameWeight = 12
  private static let yearWeight = 11

  // MARK: Terms

  private var termGaps: [Fact] {
    let terms = (glossary?.terms ?? []).map {
      (
        term: $0,
        name: TermName(term: $0.term, kind: $0.kind, block: $0.evidence.first?.sentence.block ?? 0)
      )
    }
    let rivals = TermRivals(names: terms.map(\.name), wordNet: wordNet)
    var asked: Set<String> = []
    return lines.compactMap { line in
      let present = terms.filter { line.text.mentions($0.term.term) }
      guard present.count == 1, let (term, name) = present.first.map({ ($0.term, $0.name) }),
        !asked.contains(term.term), !isDefining(line, of: term),
        let stem = Gap(in: line.text, of: term.term)?.text, stem.gapCount == 1
      else { return nil }
      let others = terms.map(\.name).filter {
        $0.term != term.term && $0.isPlural == name.isPlural && $0.isName == name.isName
          && rivals.areRivals(name, $0) && !line.text.mentions($0.term)
      }
      guard others.count >= 2 else { return nil }
      asked.insert(term.term)
      return fact(
        line, key: term.term, others.prefix(choices - 1).map(\.term), stem: stem,
        weight: Self.termWeight, "leaves a gap for a term")
    }
  }

  /// What a term means is asked for elsewhere.
  private func isDefining(_ line: StandingSentence, of term: GlossaryView.Term) -> Bool {
    term.origin == "essay" && term.evidence.first?.sentence == line.sentence.id
  }

  // MARK: Names

  private func nameGap(_ line: StandingSentence) -> Fact? {
    guard let name = names.mainName(of: line.sentence), let full = names.full(name),
      let gap = Gap(in: line.text, of: name.text), gap.text.gapCount == 1,
      // “His”, “her”: a gap that tells a man from a woman.
      !line.text.mentions("his") && !line.text.mentions("her"),
      !gap.text.mentions(full.words.last ?? full.text)
    else { return nil }
    let others = names.others(like: full, besides: line.sentence)
    guard others.count >= 2 else { return nil }
    return fact(
      line, key: full.text, others.prefix(choices - 1).map(\.text), stem: gap.text,
      weight: Self.nameWeight, "leaves a gap for a name")
  }

  // MARK: Years

  private var yearGaps: [Fact] {
    let dated = lines.compactMap { line -> (StandingSentence, DateMention)? in
      let dates = DateMention.all(in: line.sentence)
      guard let date = dates.first, dates.count == 1,
        [.year, .month, .day].contains(date.precision), date.year > 999
      else { return nil }
      return (line, date)
    }
    let years = Set(dated.map(\.1.year))
    guard years.count >= Self.fewestYears else { return [] }
    return dated.compactMap { line, date -> Fact? in
      guard let gap = Gap(in: line.text, of: String(date.year)), gap.text.gapCount == 1 else {
        return nil
      }
      let others = years.subtracting([date.year]).sorted {
        (abs($0 - date.year), $0) < (abs($1 - date.year), $1)
      }
      return fact(
        line, key: String(date.year), others.prefix(choices - 1).map { String($0) }, stem: gap.text,
        weight: Self.yearWeight, "leaves a gap for a year", sorted: true)
    }.prefix(Self.mostYears).map { $0 }
  }

  /// A quiz of nothing but years asks for little.
  private static let mostYears = 3

  /// Fewer years make no options.
  private static let fewestYears = 4

  // MARK: Facts

  private func fact(
    _ line: StandingSentence, key: String, _ others: [String], stem: String, weight: Int,
    _ transformation: String, sorted: Bool = false
  ) -> Fact {
    let opens = stem.hasPrefix("____")
    let written = { (text: String) in opens ? text.capitalisedFirst : text }
    var draft = Draft(
      form: .choice(key: written(key), distractors: others.map(written), sorted: sorted),
      stem: stem, evidence: line.evidence)
    draft.level = .remember
    draft.difficulty = .medium
    draft.story = ItemStory(
      statement: line.text, transformation: transformation, features: [:], sources: [])
    return Fact(
      key: "gap \(line.sentence.id)", answer: key.lowercased(), section: line.sentence.section,
      weight: weight, drafts: [draft])
  }
}

/// A text with a gap for some of its words, where they stand as words.
private struct Gap {
  let text: String

  init?(in text: String, of words: String) {
    guard let range = text.range(ofWords: words) else { return nil }
    self.text = text.replacingCharacters(in: range, with: "____")
  }
}

extension String {
  fileprivate var gapCount: Int {
    split(separator: "____", omittingEmptySubsequences: false).count - 1
  }

  /// Where `words` stand first, not as a part of other words.
  fileprivate func range(ofWords words: String) -> Range<String.Index>? {
    var start = startIndex
    while let range = self[start...].firstRange(of: words, ignoringCase: true) {
      let before = range.lowerBound == startIndex ? " " : self[index(before: range.lowerBound)]
      let after = range.upperBound == endIndex ? " " : self[range.upperBound]
      if !before.isLetter, !before.isNumber, !after.isLetter, !after.isNumber, before != "-",
        after != "-"
      {
        return range
      }
      start = range.upperBound
    }
    return nil
  }

  fileprivate func replacingCharacters(in range: Range<String.Index>, with text: String) -> String {
    String(self[..<range.lowerBound]) + text + String(self[range.upperBound...])
  }
}

extension Substring {
  fileprivate func firstRange(of words: String, ignoringCase: Bool) -> Range<String.Index>? {
    firstRange(of: words)
      ?? firstRange(of: words.capitalisedFirst) ?? firstRange(of: words.decapitalised)
  }
}
