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
  public static let uses = ["glossary", "perspectives"]
  public static let rewords = ItemCorrections.rewords
  public static let adds = ItemCorrections.adds

  public struct Options: StageOptions {
    public var count = 10
    public var choices = 4
    public var kinds = QuizKind.allCases
    public var shape = QuizShape()
    public var pool = 0
    public var paper = PaperOptions()

    public init() {}

    public static var fields: [OptionField<Self>] {
      [
        .int(
          "count", \.count, in: 1...200,
          "How many questions at most; with numbers under kinds, their sum instead"),
        .int("choices", \.choices, in: 3...4, "How many options a multiple-choice question has"),
      ] + shapeFields + [
        .int("pool", \.pool, in: 0...200, "How many more questions to find for question banks")
      ] + paperFields
    }
  }

  private let options: Options

  public init(options: Options) { self.options = options }

  public func run(_ context: StageContext) async throws -> Artifact<QuizContent> {
    let glossary = try context.content(of: "glossary", as: GlossaryView.self)
    let corrections = ItemCorrections(context)
    let perspectives = try context.content(of: "perspectives", as: PerspectivesView.self)
    let found = QuizFacts(
      reading: context.reading, glossary: glossary, perspectives: perspectives, options: options
    ).all
    corrections.reportGone(among: found.flatMap(\.targets))
    let sheets = QuizSheets(
      facts: corrections.allowed(found), options: options, corrections: corrections,
      reading: context.reading)
    sheets.reportUnknownSections(to: context)
    let content = content(of: sheets, corrections, context)
    return Artifact(
      content: content,
      documents: content.documents(
        title: context.reading.essay.title, head: options.paper.head))
  }

  private func content(
    of sheets: QuizSheets, _ corrections: ItemCorrections, _ context: StageContext
  ) -> QuizContent {
    let seed = seed(context)
    let own = corrections.additions
    let versions = sheets.versions.map {
      made($0, seed: seed, corrections, context.reading) + own
    }
    let items = versions.first ?? own
    let pool = made(sheets.pool, seed: seed, corrections, context.reading)
    var content = QuizContent(
      items: items, asked: options.asked, shortfall: sheets.shortfall(of: items.count))
    content.pool = (versions.dropFirst() + [pool]).flatMap { $0 }.without(items)
    content.versions = options.paper.versions(versions, seed: seed)
    return content
  }

  private func made(
    _ chosen: [Selection.Chosen], seed: UInt64, _ corrections: ItemCorrections, _ reading: Reading
  ) -> [QuizItem] {
    var maker = ItemMaker(seed: seed, choices: options.choices, for: chosen)
    let items = chosen.map { chosen in
      var item = maker.item(chosen)
      item.section = title(ofSection: chosen.fact.section, in: reading)
      return item
    }
    return corrections.apply(to: options.paper.finished(items))
  }

  private func title(ofSection index: Int, in reading: Reading) -> String? {
    reading.sections.indices.contains(index) ? reading.sections[index].title : nil
  }

  private func seed(_ context: StageContext) -> UInt64 {
    var hash = StableHash(context.stage, context.reading.essay.title ?? "")
    hash.combine(String(context.seed))
    return hash.value
  }
}

extension [QuizItem] {
  /// The items that are not in `others`, each once; `nil` where there are none.
  fileprivate func without(_ others: [QuizItem]) -> [QuizItem]? {
    var seen = Set(others.map(\.id))
    let rest = filter { seen.insert($0.id).inserted }
    return rest.isEmpty ? nil : rest
  }
}
