public import StudyPack

/// The summary handout: what the essay says, in its own sentences.
///
/// Sentences are chosen by centrality, position and coverage; one that does not stand alone is never
/// shown, and none is shown twice.
public struct Summary: Stage {
  public static let name = "summary"
  public static let help = "Thesis, abstract, outline and key sentences by section"

  public struct Options: StageOptions {
    public var abstractWords = 150
    public var pointsPerSection = 2
    public var outline = true

    public init() {}

    public static var fields: [OptionField<Self>] {
      [
        .int("abstract-words", \.abstractWords, in: 30...500, "How long the abstract is at most"),
        .int(
          "points", \.pointsPerSection, in: 1...10, "How many key sentences a section has at most"),
        .bool("outline", \.outline, "Whether the handout has the essay's outline"),
      ]
    }
  }

  private let options: Options

  public init(options: Options) { self.options = options }

  public func run(_ context: StageContext) -> Artifact<SummaryContent> {
    let content = content(of: context.reading)
    let document = SummaryDocument(content, showsOutline: options.outline).document
    return Artifact(content: content, documents: [document])
  }

  private func content(of reading: Reading) -> SummaryContent {
    var selection = SentenceSelection(reading)
    let thesis = Thesis(reading, selection).line
    if let thesis { selection.use(thesis.sentence) }
    let conclusion = selection.conclusion()
    let abstract = selection.abstract(words: options.abstractWords)
    let sections = selection.sections(points: options.pointsPerSection)
    return SummaryContent(
      thesis: thesis.map(SummaryLine.init), abstract: abstract.map(\.text).joined(separator: " "),
      abstractEvidence: SummaryContent.Abstract(evidence: abstract.map { Evidence($0.sentence) }),
      sections: sections, conclusion: conclusion.map(SummaryLine.init))
  }
}
