public import StudyPack

/// The summary handout: what the essay says, in its own sentences.
///
/// Sentences are chosen by centrality, position and coverage; one that does not stand alone is never
/// shown, and none is shown twice.
public struct Summary: Stage {
  public static let name = "summary"
  public static let help =
    "Thesis, abstract, outline, key sentences by section, timeline, names, questions to think about"
  public static let uses = ["glossary"]
  public static let rewords = SummaryCorrections.rewords

  /// How much of the handout its page shows; pack.json has all of it.
  public enum Length: String, Sendable, CaseIterable {
    case page, full
  }

  /// What a page of Cornell notes holds beside its cues: notes and summary, or blank lines for both.
  public enum Cornell: String, Sendable, CaseIterable {
    case none, notes, blank
  }

  public struct Options: StageOptions {
    public var length = Length.page
    public var abstractWords = 150
    public var pointsPerSection = 2
    public var outline = true
    public var timeline = 12
    public var names = 6
    public var terms = 8
    public var questions = 4
    public var topics = true
    public var cornell = Cornell.none
    public var explain = false

    public init() {}

    public static var fields: [OptionField<Self>] {
      [
        .choice(
          "length", \.length, "Whether the handout keeps to one printed page or shows all it has"),
        .int("abstract-words", \.abstractWords, in: 30...500, "How long the abstract is at most"),
        .int(
          "points", \.pointsPerSection, in: 1...10, "How many key sentences a section has at most"),
        .bool("outline", \.outline, "Whether the full handout has the essay's outline"),
        .int("timeline", \.timeline, in: 0...50, "How many dated events at most"),
        .int("names", \.names, in: 0...50, "How many persons, organisations and places at most"),
        .int("terms", \.terms, in: 0...50, "How many terms of the glossary to point to at most"),
        .int("questions", \.questions, in: 0...20, "How many questions to think about at most"),
        .bool(
          "topics", \.topics,
          "Whether the key points of a long essay without headings are parted where its topic changes"
        ),
        .choice(
          "cornell", \.cornell,
          "Whether there is a page of Cornell notes, with the notes or with lines to write them on"),
        .bool(
          "explain", \.explain,
          "Write every sentence that the abstract can take and what speaks for it to pack.json"),
      ]
    }
  }

  private let options: Options

  public init(options: Options) { self.options = options }

  public func run(_ context: StageContext) throws -> Artifact<SummaryContent> {
    let terms = ExplainedTerms(
      try context.content(of: "glossary", as: ExplainedTerms.Entries.self))
    let (content, notes) = try content(of: context, terms)
    let cornell = CornellPage(notes, terms: terms.names, context.reading, options.cornell)
    return Artifact(
      content: content, documents: [document(content)] + [cornell?.document].compactMap(\.self))
  }

  private func document(_ content: SummaryContent) -> Document {
    switch options.length {
    case .full: return SummaryDocument(content, showsOutline: options.outline).document
    case .page:
      // On one page the key points' headings are outline enough.
      let page = OnePage(content)
      return SummaryDocument(page.content, showsOutline: false, omitted: page.omitted).document
    }
  }

  /// The handout, and the same with each section's points whether the abstract has them or not, for
  /// notes that stand by themselves.
  private func content(of context: StageContext, _ terms: ExplainedTerms) throws -> (
    handout: SummaryContent, notes: SummaryContent
  ) {
    let reading = context.reading
    let corrections = SummaryCorrections(context)
    var selection = SentenceSelection(
      reading, topics: options.topics ? TopicGroup.groups(of: reading) : [], terms)
    corrections.exclude(from: &selection)
    var unused = selection
    let thesis = Thesis(reading, selection)
    // The abstract is read by itself too, so it may hold what the handout shows as main idea.
    let abstract = selection.abstract(words: options.abstractWords)
    if let line = thesis.line { selection.use(line.sentence) }
    let conclusion = selection.conclusion()
    let telling = selection.onTheMatter
    let events = Timeline(
      selection.telling.filter { selection.matter.hasEvent($0.sentence) },
      selection.outcomes
    ).events(atMost: options.timeline)
    let sections = selection.sections(
      points: options.pointsPerSection, besides: Self.told(events.map(\.evidence)))
    let timeline = Self.timeline(events, besides: sections)
    // What a point or an event says is not said again of a name, nor what is said of a name asked.
    let told = Self.told(sections.flatMap(\.points).map(\.evidence) + timeline.map(\.evidence))
    let untold = telling.filter { !told.contains($0.sentence.id) }
    let names = NamedThings(untold, reading, fullNames: selection.fullNames).names(
      atMost: options.names)
    let named = Self.told(names.map(\.evidence))
    let open = telling.filter { !named.contains($0.sentence.id) }
    let content = SummaryContent(
      thesis: thesis.line.map(SummaryLine.init), thesisIsStated: thesis.isStated,
      abstract: abstract.map(\.text).joined(separator: " "),
      abstractEvidence: SummaryContent.Abstract(evidence: abstract.flatMap(\.evidence)),
      sections: sections, conclusion: conclusion.map(SummaryLine.init),
      timeline: timeline, names: names,
      terms: Array(terms.names.prefix(options.terms)),
      questions: ThinkingQuestions(open).questions(atMost: options.questions),
      sentences: options.explain ? ExplainedSentence.all(in: selection, of: reading) : nil)
    var notes = content
    if options.cornell != .none {
      notes.sections = unused.sections(points: options.pointsPerSection)
    }
    return (
      try corrections.applied(to: content, selection), try corrections.applied(to: notes, selection)
    )
  }

  /// The sentences that lines say; those besides them only tell what a word of theirs means.
  private static func told(_ evidence: [[Evidence]]) -> Set<SentenceID> {
    Set(evidence.compactMap { $0.first?.sentence })
  }

  /// What a section has for its only point is not told again in the timeline, unless that leaves none.
  private static func timeline(
    _ events: [TimelineEvent], besides sections: [SummaryContent.Section]
  ) -> [TimelineEvent] {
    let points = told(sections.flatMap(\.points).map(\.evidence))
    let open = events.filter { event in
      event.evidence.first.map { !points.contains($0.sentence) } ?? true
    }
    return open.count < Timeline.fewest ? events : open
  }
}
