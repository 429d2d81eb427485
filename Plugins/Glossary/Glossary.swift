import Language
public import StudyPack

/// The essay's terms, each with a definition in the essay's own words where it gives one, else in
/// WordNet's, else with a sentence that says something of it, each labelled as such; the rest by name.
public struct Glossary: Stage {
  public static let name = "glossary"
  public static let help =
    "The essay's terms, with definitions in its own words where it gives them"

  public static let rewords = GlossaryCorrections.rewords

  public struct Options: StageOptions {
    public enum Order: String, CaseIterable, Sendable {
      case alphabetical
      case firstUse = "first-use"
      case importance
    }

    public var limit = 20
    public var include: [String] = []
    public var exclude: [String] = []
    public var order = Order.alphabetical
    public var origins = [GlossaryTerm.Origin.essay, .dictionary, .context, .mention]
    public var kinds: [GlossaryTerm.Kind] = [.concept, .organisation, .event, .law, .work]
    public var define: [String] = []
    public var definitions = ""
    public var rarity = 0
    public var explain = false

    public init() {}

    public static var fields: [OptionField<Self>] {
      [
        .int("limit", \.limit, in: 1...200, "How many terms at most"),
        .strings("include", \.include, "Terms to list wherever the essay uses them"),
        .strings("exclude", \.exclude, "Terms to leave out"),
        .choice("order", \.order, "How the glossary is ordered for readers"),
        .choices("origins", \.origins, "Which definitions to take"),
        .choices("kinds", \.kinds, "Which sorts of terms to list"),
        .value(
          "define", \.define, "Definitions of your own, each as “term: definition”",
          expected: "a list of texts, each as “term: definition”",
          text: { "[" + $0.joined(separator: ", ") + "]" }, decode: CourseDefinitions.lines),
        .file(
          "definitions", \.definitions,
          "A file of definitions of your own, a line each: term, tab or colon, definition"),
        .int(
          "rarity", \.rarity, in: 0...7,
          "How rare a term's rarest word must be: 0 takes all, 4 leaves out everyday words"),
        .bool("explain", \.explain, "Write every candidate and what speaks for it to pack.json"),
      ]
    }
  }

  private let options: Options

  public init(options: Options) { self.options = options }

  public func run(_ context: StageContext) throws -> Artifact<GlossaryContent> {
    let reading = context.reading
    let corrections = GlossaryCorrections(context)
    let own = try CourseDefinitions(
      options.define, DefinitionsFile(options.definitions, context))
    let requested = options.include + own.terms
    let collection = CandidateCollection(reading, including: requested)
    let found = wanted(collection.candidates, besides: requested, reading)
    let candidates = corrections.allowed(found)
    let ranking = TermRanking(
      candidates, in: EssaySetting(reading, found), marksTerms: collection.keyTerms.areUsed)
    let entries = GlossaryEntries(reading, origins: Set(options.origins))
    let pinned = corrections.pinned(among: candidates)
    let terms = try corrections.applied(
      to: own.applied(to: terms(entries, ranking, always: requested.map(TermKey.init) + pinned)),
      among: found)
    return Artifact(
      content: GlossaryContent(
        terms: terms,
        candidates: options.explain ? explained(ranking, entries) : nil),
      documents: [GlossaryDocument(terms, options.order).document])
  }

  private func wanted(
    _ candidates: [TermCandidate], besides requested: [String], _ reading: Reading
  ) -> [TermCandidate] {
    let excluded = Set(options.exclude.map(TermKey.init))
    let kinds = Set(options.kinds)
    let always = Set(requested.map(TermKey.init))
    return
      candidates
      .filter { !excluded.contains($0.key) && kinds.contains($0.kind) }
      .filter { always.contains($0.key) || isRare($0, reading.frequencies) }
  }

  private func isRare(_ candidate: TermCandidate, _ frequencies: WordFrequencies?) -> Bool {
    guard options.rarity > 0, let frequencies else { return true }
    return EssaySetting.rarity(of: candidate.words, frequencies) >= Double(options.rarity)
  }

  private func terms(_ entries: GlossaryEntries, _ ranking: TermRanking, always: [TermKey])
    -> [GlossaryTerm]
  {
    let chosen =
      ranking.best(
        options.limit, always: Set(always), explanation: entries.explanation(of:),
        isLearned: entries.isLearned)
      + ranking.names(options.limit, besides: Set(always))
    return entries.entries(chosen, always: Set(always))
  }

  private func explained(_ ranking: TermRanking, _ entries: GlossaryEntries) -> [GlossaryCandidate]
  {
    ranking.scored.map { candidate, features, score in
      GlossaryCandidate(candidate, features, score, entries.explanation(of: candidate))
    }
  }
}

extension GlossaryCandidate {
  fileprivate init(
    _ candidate: TermCandidate, _ features: TermFeatures, _ score: Double,
    _ origin: GlossaryTerm.Origin
  ) {
    term = candidate.term
    self.score = score
    self.origin = origin
    self.features = features.named
    definitions = candidate.definitions.map(\.text)
  }
}
