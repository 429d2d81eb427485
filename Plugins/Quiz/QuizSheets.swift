import Assessment
import StudyPack

/// Which questions are asked: of each version of the quiz, and of the pool beside them.
struct QuizSheets {
  /// The first version's, and where others ask other questions, theirs.
  let versions: [[Selection.Chosen]]
  let pool: [Selection.Chosen]
  private let options: Quiz.Options
  private let blueprint: Blueprint
  private let supply: Int

  init(
    facts: [Fact], options: Quiz.Options, corrections: ItemCorrections, reading: Reading
  ) {
    var selection = Selection(
      kinds: options.kinds, count: options.asked, enough: options.enough,
      blueprint: Blueprint(options.shape, of: options.asked, in: reading))
    let first = corrections.keepingPinned(selection.choose(from: facts), of: facts)
    versions = Self.versions(first, from: facts, options)
    let asked = versions.flatMap { $0 }
    let rest = facts.leaving(asked)
    var drawing = Selection(
      kinds: options.kinds, count: options.pool, enough: options.pool)
    pool = options.pool == 0 ? [] : drawing.choose(from: rest, beside: first)
    self.options = options
    blueprint = selection.blueprint
    supply = facts.count
  }

  /// One for each version of the paper; the same for all, unless they are to ask other questions.
  private static func versions(
    _ first: [Selection.Chosen], from facts: [Fact], _ options: Quiz.Options
  ) -> [[Selection.Chosen]] {
    guard options.paper.items == .others else {
      return Array(repeating: first, count: options.paper.versions)
    }
    var sheets = [first]
    while sheets.count < options.paper.versions {
      let left = facts.leaving(sheets.flatMap { $0 })
      sheets.append(Alternatives(to: first, from: left).questions)
    }
    return sheets
  }

  /// Why there are fewer questions than were asked for, in one line.
  func shortfall(of given: Int) -> String? {
    let texts = [lack(of: given)] + [lackOfPool] + lackOfOthers
    let told = texts.compactMap { $0 }
    return told.isEmpty ? nil : told.joined(separator: " ")
  }

  private func lack(of given: Int) -> String? {
    let short = blueprint.shortages
    guard given < options.asked || !short.isEmpty else { return nil }
    guard supply > 0 else {
      return "No questions: the essay has no sentence that makes a clear question on its own."
    }
    let questions = given == 1 ? "1 question" : "\(given) questions"
    let reason =
      "\(questions) of \(options.asked) asked: the essay’s other sentences lean on their context, "
      + "hedge or repeat, and a question from them would be unclear."
    return short.isEmpty ? reason : "\(reason) Too few: \(short.joined(separator: ", "))."
  }

  private var lackOfPool: String? {
    pool.count < options.pool ? "The pool holds \(pool.count) of \(options.pool)." : nil
  }

  /// How many questions a version with others has from the first all the same; an instructor's pinned
  /// ones are meant to stand in each.
  private var lackOfOthers: [String] {
    guard options.paper.items == .others, let first = versions.first else { return [] }
    let ids = Set(first.filter { !$0.fact.isPinned }.map { $0.fact.id(of: $0.draft) })
    return versions.enumerated().dropFirst().compactMap { number, version in
      let common = version.count { ids.contains($0.fact.id(of: $0.draft)) }
      guard common > 0 else { return nil }
      return
        "Version \(QuizVersion.name(number)) has \(common) of its \(version.count) questions from "
        + "version A: the essay gives no others of their kind and level."
    }
  }

  /// A section of the course's that the essay has not is a mistake in one of the two.
  func reportUnknownSections(to context: StageContext) {
    for title in blueprint.unknown {
      let titles = context.reading.sections.compactMap(\.title)
      context.report(
        .warning, code: "quiz.section", at: context.place(ofOption: "sections"),
        "the essay has no section “\(title)”, and no question is asked about it",
        remedy: titles.isEmpty
          ? "the essay has no headings; remove `sections`"
          : "its sections are \(titles.map { "“\($0)”" }.joined(separator: ", "))")
    }
  }
}

extension [Fact] {
  /// The facts that none of `chosen` asks for, from sentences that none of them rests on; prompts for
  /// an answer at length rest on several, and may have some in common.
  fileprivate func leaving(_ chosen: [Selection.Chosen]) -> [Fact] {
    let keys = Set(chosen.map(\.fact.key))
    let sentences = Set(chosen.map(\.draft).flatMap(\.singleSentences))
    return filter { fact in
      !keys.contains(fact.key)
        && fact.drafts.allSatisfy { sentences.isDisjoint(with: $0.singleSentences) }
    }
  }
}

extension Draft {
  fileprivate var singleSentences: [SentenceID] {
    kind == .essay ? [] : evidence.map(\.sentence)
  }
}
