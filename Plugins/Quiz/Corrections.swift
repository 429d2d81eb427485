import Assessment
import FoundationEssentials
import StudyPack

/// An instructor's edits to the quiz: what may not be asked, what must be, and how it reads.
struct ItemCorrections {
  static let rewords: [CorrectionField] = [
    .text("stem"), .texts("options"), .pairs("pairs"), .text("answer", isKept: true),
    .texts("accepted"),
    .text("feedback"), .int("points", in: 0...100), .choice("level", BloomLevel.self),
  ]
  static let adds: [CorrectionField] =
    [.choice("kind", QuizKind.self, isRequired: true), .text("stem", isRequired: true)]
    + rewords.filter { $0.key != "stem" } + [.text("quote")]

  private let context: StageContext

  init(_ context: StageContext) { self.context = context }

  /// Whether the item may never be asked.
  func isRejected(_ id: String) -> Bool { context.corrections.isRejected(id) }

  /// Whether the item is to be asked before any other; one that is reworded is.
  func isPinned(_ id: String) -> Bool { context.corrections.isPinned(id) }

  /// Reports each edit whose item is not among those that the essay allows.
  func reportGone(among candidates: [CorrectionTarget]) { context.reportGone(among: candidates) }

  /// The items as the instructor words them.
  func apply(to items: [QuizItem]) -> [QuizItem] { items.map(reworded) }

  private func reworded(_ item: QuizItem) -> QuizItem {
    let values = context.corrections.changes(to: item.id)
    guard !values.isEmpty else { return item }
    let place = context.corrections.all.last { $0.id == item.id && $0.action == .reword }?.place
    return setting(values, of: item, at: place) ?? item
  }

  /// `nil`, and a report, where the values do not make an item.
  private func setting(
    _ values: [String: JSONValue], of item: QuizItem, at place: Place?
  ) -> QuizItem? {
    do throws(ItemFault) {
      return try ItemEdit(values).applied(to: item)
    } catch {
      context.report(
        .warning, code: "quiz.correction", at: place, "\(item.id) is left as it was: \(error)",
        remedy: error.remedy)
      return nil
    }
  }

  /// The instructor's own items.
  var additions: [QuizItem] {
    var seen: Set<String> = []
    return context.corrections.additions.flatMap(added).filter { seen.insert($0.id).inserted }
  }

  private func added(_ edit: Correction) -> [QuizItem] {
    if let file = edit.file { return read(file, at: edit.place) }
    guard let kind = edit.values["kind"]?.string.flatMap(QuizKind.init(rawValue:)),
      let stem = edit.values["stem"]?.string
    else { return [] }
    let evidence = evidence(quoted: edit.values["quote"]?.string, at: edit.place)
    let item = QuizItem(
      id: ItemID.make(kind: kind.rawValue, key: "own \(stem)", evidence: []), kind: kind,
      stem: stem, section: evidence.first.flatMap(section), evidence: evidence)
    return setting(edit.values, of: item, at: edit.place).map { [$0] } ?? []
  }

  private func read(_ file: String, at place: Place) -> [QuizItem] {
    guard let bytes = FileManager.default.contents(atPath: file),
      let text = String(validating: bytes, as: UTF8.self)
    else {
      context.report(
        .warning, code: "quiz.correction", at: place, "\(file) is no text in UTF-8",
        remedy: "name a GIFT file")
      return []
    }
    let reader = GIFTReader(text)
    for fault in reader.faults {
      context.report(
        .warning, code: "gift.question", at: Place(file: file, line: fault.line), fault.message,
        remedy: fault.remedy)
    }
    return reader.items
  }

  private func evidence(quoted quote: String?, at place: Place) -> [Evidence] {
    guard let quote else { return [] }
    guard let sentence = context.reading.sentences.first(where: { $0.text.contains(quote) }) else {
      context.report(
        .warning, code: "quiz.correction", at: place,
        "no sentence of the essay has the words “\(quote.prefix(60))”",
        remedy: nearest(to: quote, at: place).map { "the nearest is line \($0.line), “\($0.text)”" }
          ?? "quote the essay letter for letter, from one sentence")
      return []
    }
    return [Evidence(sentence)]
  }

  private func nearest(to quote: String, at place: Place) -> Sentence? {
    let lost = Correction(.add, id: "quote", was: quote, at: place)
    let sentences = context.reading.sentences
    let targets = sentences.indices.map {
      CorrectionTarget(id: "sentence number \($0)", wording: sentences[$0].text)
    }
    let found = lost.nearest(in: targets)
    return targets.firstIndex { $0 == found }.map { sentences[$0] }
  }

  private func section(of evidence: Evidence) -> String? {
    context.reading[evidence.sentence].flatMap { context.reading.sections[$0.section].title }
  }
}
