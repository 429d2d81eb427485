import Clauses
import StudyPack

/// Chooses sentences for the parts of the handout, each at most once.
struct SentenceSelection {
  let standing: [StandingSentence]
  /// Those that tell enough to be a line by themselves, persons in full.
  let telling: [StandingSentence]
  let fullNames: FullNames
  private let reading: Reading
  private let topics: [TopicGroup]
  let weights: SentenceWeights
  let matter: Matter
  /// Those of ``telling`` that are on their section's matter.
  let onTheMatter: [StandingSentence]
  /// Sentences that name a term and lean on the one before, each with that.
  let pairs: [StandingSentence]
  private var used: Set<Int> = []
  /// What a section's second line has to weigh, so that a short section says no trifles.
  private let leastWeight: Double
  /// The same of a line that names none of the essay's terms.
  private let leastWeightWithoutTerm: Double
  /// The sections' closing parts: “Conclusion” by title, else the last.
  private let conclusionSections: Set<Int>

  /// - Parameters:
  ///   - topics: of an essay without headings, to part its key points by.
  ///   - terms: what the glossary explains.
  init(_ reading: Reading, topics: [TopicGroup] = [], _ terms: ExplainedTerms = ExplainedTerms(nil))
  {
    self.reading = reading
    self.topics = topics
    let weights = SentenceWeights(reading)
    self.weights = weights
    matter = Matter(reading, terms, weights.headings)
    let referents = Referents(reading)
    func weighed(_ line: StandingSentence) -> StandingSentence {
      var line = line
      line.weight = weights.weight(of: line)
      return line
    }
    standing = reading.standingSentences(referents).map(weighed)
    fullNames = FullNames(reading)
    telling = standing.filter(Telling(reading, referents).tells).compactMap(fullNames.told)
    let matter = matter
    onTheMatter = telling.filter { matter.has($0.sentence) }
    pairs = TermPairs(telling, matter, reading).all.map(weighed)
    let sorted = telling.map(\.weight).sorted()
    let share = reading.sections.count > 1 ? Self.shareOfTrifles : Self.shareWithoutHeadings
    let isShort = sorted.count < Self.fewLines
    leastWeight = isShort ? 0 : sorted[Int(share * Double(sorted.count))]
    leastWeightWithoutTerm =
      isShort || reading.sections.count == 1
      ? 0 : sorted[Int(Self.shareBelowTerms * Double(sorted.count))]
    conclusionSections = Set(
      reading.sections.indices.filter { Self.isConclusion(reading.sections[$0].title) })
  }

  /// Every line that the handout can have: sentences as they stand, and those that name a person in full,
  /// which rest on one sentence more.
  var all: [StandingSentence] {
    let known = Set(standing.map(\.evidence))
    return standing + telling.filter { !known.contains($0.evidence) } + pairs
  }

  var outcomes: EventOutcome { EventOutcome(reading, matter) }

  mutating func use(_ sentence: Sentence) {
    if let index = reading.index(of: sentence.id) { used.insert(index) }
  }

  /// The best sentences of the whole essay within a length, spread over its sections, in the essay's
  /// order.
  mutating func abstract(words: Int) -> [StandingSentence] {
    var choice = AbstractChoice(weights)
    var candidates = standing.filter { !used.contains($0.index) && AbstractChoice.takes($0) }
      .sorted(by: Self.isBetter).prefix(200)[...]
    while let best = candidates.map({ (line: $0, gain: choice.gain(of: $0)) })
      .max(by: { ($0.gain, -$0.line.index) < ($1.gain, -$1.line.index) })?.line
    {
      candidates.removeAll { $0.index == best.index }
      if choice.length + best.wordCount <= words, !choice.repeats(best) { choice.add(best) }
    }
    used.formUnion(choice.lines.map(\.index))
    return choice.lines.sorted { $0.index < $1.index }
  }

  /// The weightiest sentence that concludes.
  mutating func conclusion() -> StandingSentence? {
    let last = conclusionSections.isEmpty ? reading.sections.indices.last : conclusionSections.max()
    guard reading.sections.count > 1, let last else { return nil }
    let open = telling.filter { $0.sentence.section == last && !used.contains($0.index) }
    let candidates = open.filter {
      concludes($0) || conclusionSections.contains(last) && !tellsEvent($0)
    }
    guard let best = candidates.max(by: { Self.isBetter($1, $0) }) else { return nil }
    used.insert(best.index)
    return best
  }

  /// Without a section of its own, a conclusion ends the essay and sums up: a last detail concludes
  /// nothing, though it speaks of the essay's title.
  private func concludes(_ line: StandingSentence) -> Bool {
    line.sentence.id.block == reading.sentences.last?.id.block && Thesis.sumsUp(line.sentence)
  }

  /// What happened in some year, to somebody or for example, a conclusion may recall, but it is none.
  private func tellsEvent(_ line: StandingSentence) -> Bool {
    let instance = Instance(line.sentence)
    return instance.isExample || instance.isSupposition
      || !DateMention.all(in: line.sentence).isEmpty
      || line.sentence.doc.contains { $0.isSubject && $0.entType == "PERSON" }
  }

  /// Every section with its best sentences, in the essay's order; a conclusion has none, since it is a
  /// part of its own.
  ///
  /// - Parameter told: sentences that the handout tells elsewhere; a section has one only where it has
  ///   nothing else.
  mutating func sections(points count: Int, besides told: Set<SentenceID> = [])
    -> [SummaryContent.Section]
  {
    let bySection = Dictionary(
      grouping: onTheMatter.filter { !matter.tellsOfADeed($0.sentence) } + pairs
    ) { $0.sentence.section }
    let isHeadless = reading.sections.count == 1
    return reading.sections.enumerated().flatMap { number, section in
      let lines = conclusionSections.contains(number) ? [] : bySection[number] ?? []
      // Without headings a paragraph is what the essay gives to one matter.
      let count = isHeadless ? max(count, Set(lines.map(\.sentence.id.block)).count) : count
      let fresh = lines.filter { line in
        !places(of: line).contains { told.contains(reading.sentences[$0].id) }
      }
      var chosen = points(among: fresh, atMost: count, isHeadless)
      if chosen.isEmpty { chosen = points(among: lines, atMost: 1, isHeadless) }
      guard topics.isEmpty else { return topics.map { self.section(on: $0, with: chosen) } }
      return [
        SummaryContent.Section(
          title: section.title, level: section.level, points: chosen.map(SummaryLine.init))
      ]
    }
  }

  /// The best of `lines`, none much like another, in the essay's order.
  private mutating func points(
    among lines: [StandingSentence], atMost count: Int, _ isHeadless: Bool
  ) -> [StandingSentence] {
    var chosen: [StandingSentence] = []
    let lines = lines.map(asPoint)
    for line in lines.sorted(by: Self.isBetter) where chosen.count < count {
      guard chosen.isEmpty || line.weight >= leastWeight else { break }
      guard
        chosen.isEmpty || line.weight >= leastWeightWithoutTerm
          || matter.tellsOfTerm(line.sentence)
      else { continue }
      let isNew = !chosen.contains {
        weights.similarity($0, line) > 0.5
          || isHeadless && $0.sentence.id.block == line.sentence.id.block
      }
      if isNew, use(line) { chosen.append(line) }
    }
    return chosen.sorted { $0.index < $1.index }
  }

  /// Whether none of its sentences was told before; each is told now.
  private mutating func use(_ line: StandingSentence) -> Bool {
    guard !places(of: line).contains(where: used.contains) else { return false }
    used.formUnion(places(of: line))
    return true
  }

  /// Of what it tells: of a pair both, and not where else a name stands in full.
  private func places(of line: StandingSentence) -> [Int] {
    line.evidence.first?.sentence == line.sentence.id ? [line.index] : [line.index - 1, line.index]
  }

  /// With what speaks for it as a point, besides what speaks for it in an abstract.
  private func asPoint(_ line: StandingSentence) -> StandingSentence {
    var point = line
    point.weight *= matter.generality(of: line.sentence)
    if matter.defines(line.sentence) {
      point.weight *= Self.factorOfDefinitions
    } else if matter.namesATerm(line.sentence) {
      point.weight *= Self.factorOfTerms
    }
    if matter.tellsOfOne(line.sentence), !matter.defines(line.sentence) {
      point.weight *= Self.factorOfCases
    }
    if !matter.tellsOfTerm(line.sentence), line.wordCount < Self.fewWords {
      // Without a term a short sentence only leads to others.
      point.weight *= 0.6
    }
    return point
  }

  private static let factorOfCases = 0.6
  private static let fewWords = 12
  private static let factorOfDefinitions = 1.8
  private static let factorOfTerms = 1.4

  private func section(on topic: TopicGroup, with lines: [StandingSentence])
    -> SummaryContent.Section
  {
    let first = Evidence(reading.sentences[topic.sentences.lowerBound])
    return SummaryContent.Section(
      title: topic.name?.text, level: 1,
      points: lines.filter { topic.sentences.contains($0.index) }.map(SummaryLine.init),
      topic: SummaryContent.Topic(
        paragraphs: [topic.paragraphs.lowerBound, topic.paragraphs.upperBound],
        evidence: [topic.name?.evidence ?? first]))
  }

  /// Of so few, none is left out.
  private static let fewLines = 12
  /// Of the lines.
  private static let shareOfTrifles = 0.4
  private static let shareBelowTerms = 0.7
  /// Without headings each paragraph has a point, and an essay has few lines.
  private static let shareWithoutHeadings = 0.25

  private static func isBetter(_ a: StandingSentence, _ b: StandingSentence) -> Bool {
    (a.weight, -a.index) > (b.weight, -b.index)
  }

  private static func isConclusion(_ title: String?) -> Bool {
    guard let words = title?.lowercased().split(whereSeparator: { !$0.isLetter }) else {
      return false
    }
    return words.contains { concluding.contains(String($0)) }
      && words.allSatisfy { (concluding.union(besides)).contains(String($0)) }
  }

  /// “Concluding remarks”, “summary and outlook”; not “The Final Battle”.
  private static let concluding: Set = [
    "conclusion", "conclusions", "concluding", "summary", "closing", "final",
  ]
  private static let besides: Set = [
    "a", "and", "the", "in", "some", "brief", "remarks", "remark", "thoughts", "words", "outlook",
    "comments",
    "considerations", "reflections", "note",
  ]
}
