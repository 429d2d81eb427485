import Assessment
import Clauses
import Language
import StudyPack

/// What a good answer at length says: the weightiest sentences, spread over the paragraphs, in the
/// essay's order.
struct PromptPoints {
  let chosen: [Point]
  /// A sentence that an answer should tell, whole where it stands by itself.
  struct Point {
    let text: String
    let evidence: [Evidence]
    let sentence: Sentence
    /// The lemmas of what it says.
    private let content: Set<String>

    /// `nil` where too little is said, or what bounds it is lost.
    init?(_ clause: Clause, _ setting: FactSetting) {
      guard !clause.isHedged, !clause.leans, Self.tells(clause, setting),
        clause.wordCount >= Self.words.lowerBound, setting.whole.contains(clause.sentence.id),
        clause.subjectThing.map(setting.isKnown) ?? true,
        let whole = clause.entire(setting.standing, in: Self.words),
        !setting.weights.leans(whole), Self.tells(whole, setting), !whole.hasStrandedPreposition,
        !whole.isAboutAToldDeed, !whole.saysOnlyThatItAnswers, !whole.isAPlatitude,
        !whole.tokens.contains(where: {
          ["above", "below"].contains($0.lower) && $0.dep != "prep"
        })
      else { return nil }
      self.init(
        text: whole.text, evidence: clause.evidence, sentence: clause.sentence,
        telling: whole.tokens)
    }

    init(text: String, evidence: [Evidence], sentence: Sentence, telling tokens: [Token]) {
      (self.text, self.evidence, self.sentence) = (text, evidence, sentence)
      content = Set(
        tokens.filter { Self.telling.contains($0.pos) }.map { $0.lemma.lowercased() })
    }

    private static let telling: Set<PartOfSpeech> = [.noun, .properNoun, .verb, .adjective]

    /// Whether a student who tells the one has told most of the other.
    func repeats(_ other: Point) -> Bool {
      5 * content.intersection(other.content).count
        >= 3 * min(content.count, other.content.count)
    }

    /// Whether it says something of its matter: neither that there is something to say, nor a single
    /// case, nor what the sentences around it explain or take back.
    static func tells(_ clause: Clause, _ setting: FactSetting) -> Bool {
      !clause.isOfSomeone && !clause.announcesARow && !clause.endsInMereNoun && !clause.isAnExample
        && !clause.isWorkedOut
        && !clause.onlyPointsAtWhatIsTold && !clause.sentence.doc.onlyLeadsOn
        && !clause.saysOnlyThatItVaries && !setting.sequels.answer(clause.sentence)
        && !clause.assures && !clause.isHollow && !clause.countsFromElsewhere
        && !clause.holdsWhatShouldBe && !clause.goesFurther && !clause.isHalfSaid
    }

    static let words = 7...38
  }

  init(_ clauses: [Clause], _ setting: FactSetting, atMost limit: Int) {
    let weighed = clauses.enumerated().map { place, clause in
      (setting.weights.pointWeight(of: clause), place)
    }.sorted { ($1.0, $0.1) < ($0.0, $1.1) }
    var told: Set<SentenceID> = []
    var points: [Point] = []
    for (_, place) in weighed where !told.contains(clauses[place].sentence.id) {
      guard let point = Point(clauses[place], setting), !points.contains(where: point.repeats)
      else { continue }
      told.insert(point.sentence.id)
      points.append(point)
    }
    chosen = Self.spread(points).prefix(limit).sorted { $0.sentence.id < $1.sentence.id }
  }

  /// The first of `points`, which are in the order of their worth.
  init(_ points: [Point], atMost limit: Int) {
    chosen = points.prefix(limit).sorted { $0.sentence.id < $1.sentence.id }
  }

  /// One a paragraph first, as far as the paragraphs go.
  private static func spread(_ points: [Point]) -> [Point] {
    var blocks: Set<Int> = []
    let first = points.filter { blocks.insert($0.sentence.id.block).inserted }
    let ids = Set(first.map(\.sentence.id))
    return first + points.filter { !ids.contains($0.sentence.id) }
  }

  /// - Parameter matter: where or of what: “about tolls”, “under the heading “Tolls””.
  static func stem(_ matter: String) -> String {
    "Explain in a short paragraph what the essay says \(matter). Give at least two points from the text."
  }

  /// By what two prompts on one term are known: “tolls” and “toll” are one matter.
  static func key(_ words: [String]) -> String {
    "term " + words.map { Stem.of($0) }.joined(separator: " ")
  }

  /// A prompt asks for two points.
  static let fewest = 2
  /// Beside the middling questions on one sentence, where the student has points to choose from; a matter
  /// too wide for two points only fills a quiz that is too short.
  private func weight(isWide: Bool) -> Int { isWide ? 3 : count > Self.fewest ? 16 : 14 }

  var count: Int { chosen.count }

  /// The prompt for these points; `nil` where they are too few.
  ///
  /// - Parameter stem: made only for a prompt that there is: how the essay has a term is sought in all of it.
  func fact(_ key: String, isWide: Bool = false, stem: @autoclosure () -> String) -> Fact? {
    guard count >= Self.fewest, let section = chosen.first?.sentence.section else { return nil }
    var draft = Draft(
      form: .essay(points: chosen.map(\.text)), stem: stem(), evidence: chosen.flatMap(\.evidence))
    draft.level = .understand
    draft.difficulty = .hard
    return Fact(
      key: key, answer: "", section: section, weight: weight(isWide: isWide), drafts: [draft])
  }
}
