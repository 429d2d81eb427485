public import Assessment
public import StudyPack

/// A quiz on what an essay says, with the essay's sentences as its key.
///
/// Facts are found by structure and surface pattern: defined terms, sentences with a name as their
/// subject, dated events, acronyms, statements with a plain opposite. A sentence that leans on its
/// neighbours, hedges or reports makes no question; fewer good questions beat the number asked for.
public struct Quiz: Stage {
  public static let name = "quiz"
  public static let help = "Questions on the essay, with a key that quotes it"
  public static let uses = ["glossary"]
  public static let rewords = ItemCorrections.rewords
  public static let adds = ItemCorrections.adds

  public struct Options: StageOptions {
    public var count = 10
    public var choices = 4
    public var kinds = QuizKind.allCases
    public var paper = PaperOptions()

    public init() {}

    public static var fields: [OptionField<Self>] {
      [
        .int("count", \.count, in: 1...200, "How many questions at most"),
        .int("choices", \.choices, in: 3...4, "How many options a multiple-choice question has"),
        .choices("kinds", \.kinds, "Which kinds of question may be asked"),
      ] + paperFields
    }
  }

  private let options: Options

  public init(options: Options) { self.options = options }

  public func run(_ context: StageContext) async throws -> Artifact<QuizContent> {
    let glossary = try context.content(of: "glossary", as: GlossaryView.self)
    let corrections = ItemCorrections(context)
    let found = QuizFacts(reading: context.reading, glossary: glossary, options: options).all
    corrections.reportGone(among: found.flatMap(\.targets))
    let facts = corrections.allowed(found)
    let chosen = corrections.keepingPinned(
      Selection(kinds: options.kinds, count: options.count).choose(from: facts), of: facts)
    var maker = ItemMaker(seed: seed(context), choices: options.choices, count: chosen.count)
    let items = corrections.apply(
      to: options.paper.pointed(
        chosen.map { chosen in
          var item = maker.item(chosen)
          item.section = title(ofSection: chosen.fact.section, in: context.reading)
          return item
        }))
    var content = QuizContent(
      items: items, asked: options.count, shortfall: shortfall(items.count, of: facts.count))
    content.versions = options.paper.versions(of: items, seed: seed(context))
    return Artifact(
      content: content,
      documents: content.documents(
        title: context.reading.essay.title, head: options.paper.head))
  }

  private func title(ofSection index: Int, in reading: Reading) -> String? {
    reading.sections.indices.contains(index) ? reading.sections[index].title : nil
  }

  private func seed(_ context: StageContext) -> UInt64 {
    var hash = StableHash(context.stage, context.reading.essay.title ?? "")
    hash.combine(String(context.seed))
    return hash.value
  }

  private func shortfall(_ given: Int, of found: Int) -> String? {
    guard given < options.count else { return nil }
    let questions = given == 1 ? "1 question" : "\(given) questions"
    return found == 0
      ? "No questions: the essay has no sentence that makes a clear question on its own."
      : "\(questions) of \(options.count) asked: the essay’s other sentences lean on their context, "
        + "hedge or repeat, and a question from them would be unclear."
  }
}
