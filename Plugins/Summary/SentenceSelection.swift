import StudyPack

/// Chooses sentences for the parts of the handout, each at most once.
struct SentenceSelection {
  let standing: [StandingSentence]
  private let reading: Reading
  private let centrality: Centrality
  private var used: Set<Int> = []
  /// The sections' closing parts: “Conclusion” by title, else the last.
  private let conclusionSections: Set<Int>

  init(_ reading: Reading) {
    self.reading = reading
    let centrality = Centrality(reading)
    self.centrality = centrality
    let places = SentencePlaces(reading)
    standing = reading.sentences.enumerated().compactMap { index, sentence in
      guard var line = StandingSentence(sentence, index: index) else { return nil }
      line.centrality = centrality.value(of: index) * places.weight(of: index)
      return line
    }
    conclusionSections = Set(
      reading.sections.indices.filter { Self.isConclusion(reading.sections[$0].title) })
  }

  mutating func use(_ sentence: Sentence) {
    if let index = reading.index(of: sentence.id) { used.insert(index) }
  }

  /// The best sentences of the whole essay within a length, spread over its sections, in the essay's
  /// order.
  mutating func abstract(words: Int) -> [StandingSentence] {
    var choice = AbstractChoice(centrality)
    var candidates = standing.filter { !used.contains($0.index) }.sorted(by: Self.isBetter)
      .prefix(200)[...]
    while let best = candidates.map({ (line: $0, gain: choice.gain(of: $0)) })
      .max(by: { ($0.gain, -$0.line.index) < ($1.gain, -$1.line.index) }), best.gain > 0
    {
      candidates.removeAll { $0.index == best.line.index }
      if choice.length + best.line.wordCount <= words { choice.add(best.line) }
    }
    used.formUnion(choice.lines.map(\.index))
    return choice.lines.sorted { $0.index < $1.index }
  }

  /// The most central sentence of the conclusion.
  mutating func conclusion() -> StandingSentence? {
    let last = conclusionSections.isEmpty ? reading.sections.indices.last : conclusionSections.max()
    guard reading.sections.count > 1, let last else { return nil }
    let candidates = standing.filter { $0.sentence.section == last && !used.contains($0.index) }
    guard let best = candidates.max(by: { Self.isBetter($1, $0) }) else { return nil }
    used.insert(best.index)
    return best
  }

  /// Every section with its best sentences, in the essay's order; a conclusion has none, since it is a
  /// part of its own.
  mutating func sections(points count: Int) -> [SummaryContent.Section] {
    let bySection = Dictionary(grouping: standing) { $0.sentence.section }
    return reading.sections.enumerated().map { number, section in
      var chosen: [StandingSentence] = []
      let lines = conclusionSections.contains(number) ? [] : bySection[number] ?? []
      for line in lines.sorted(by: Self.isBetter) where chosen.count < count {
        let isNew = !chosen.contains { centrality.similarity($0.index, line.index) > 0.5 }
        if isNew, used.insert(line.index).inserted { chosen.append(line) }
      }
      chosen.sort { $0.index < $1.index }
      return SummaryContent.Section(
        title: section.title, level: section.level, points: chosen.map(SummaryLine.init))
    }
  }

  private static func isBetter(_ a: StandingSentence, _ b: StandingSentence) -> Bool {
    (a.centrality, -a.index) > (b.centrality, -b.index)
  }

  private static func isConclusion(_ title: String?) -> Bool {
    guard let title = title?.lowercased() else { return false }
    return ["conclu", "summary", "closing", "final"].contains(where: title.contains)
  }
}
