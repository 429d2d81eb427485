public import StudyPack

/// The essay's terms, each with a definition in the essay's own words where it gives one, else with
/// the sentence of use, labelled as such.
///
/// Works by surface pattern: phrases that define, acronyms with their expansions, emphasised and
/// quoted words, names and phrases that recur.
public struct Glossary: Stage {
  public static let name = "glossary"
  public static let help =
    "The essay's terms, with definitions in its own words where it gives them"

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
    public var origins = GlossaryTerm.Origin.allCases

    public init() {}

    public static var fields: [OptionField<Self>] {
      [
        .int("limit", \.limit, in: 1...200, "How many terms at most"),
        .strings("include", \.include, "Terms to list wherever the essay uses them"),
        .strings("exclude", \.exclude, "Terms to leave out"),
        .choice("order", \.order, "How the glossary is ordered for readers"),
        .choices("origins", \.origins, "Which definitions to take"),
      ]
    }
  }

  private let options: Options

  public init(options: Options) { self.options = options }

  public func run(_ context: StageContext) -> Artifact<GlossaryContent> {
    let terms = terms(of: context.reading)
    return Artifact(
      content: GlossaryContent(terms: terms),
      documents: [GlossaryDocument(terms, options.order).document])
  }

  private func terms(of reading: Reading) -> [GlossaryTerm] {
    let excluded = Set(options.exclude.map(TermKey.init))
    let included = Set(options.include.map(TermKey.init))
    let candidates = CandidateCollection(reading, including: options.include).candidates
      .filter { !excluded.contains($0.key) }
    let ranked = TermRanking(candidates).best(options.limit, always: included)
    return ranked.compactMap { $0.term(in: reading) }
      .filter { options.origins.contains($0.origin) }
  }
}
