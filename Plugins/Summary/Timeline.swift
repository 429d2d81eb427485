import Language
public import StudyPack

/// A dated event of the essay.
public struct TimelineEvent: Codable, Sendable, Hashable {
  public var id: String
  /// As the essay writes it: `May 25, 1787`, `the 1950s`.
  public var date: String
  /// By the Extended Date/Time Format (ISO 8601-2): `1787-05-25`, `1787-05`, `1787`, `195X` for a
  /// decade.
  public var edtf: String
  public var text: String
  public var evidence: [Evidence]
}

/// The essay's dated events in order of time.
struct Timeline {
  private let standing: [StandingSentence]
  /// Fewer are no timeline.
  private static let fewest = 3

  init(_ standing: [StandingSentence]) { self.standing = standing }

  /// At most `limit`, those of the most central sentences; empty where the essay has hardly any.
  func events(atMost limit: Int) -> [TimelineEvent] {
    let dated = standing.compactMap(event)
    let kept = dated.sorted { ($1.centrality, $0.order) < ($0.centrality, $1.order) }.prefix(limit)
    guard kept.count >= Self.fewest else { return [] }
    return kept.sorted { $0.order < $1.order }.map(\.event)
  }

  private struct Dated {
    var event: TimelineEvent
    var order: EventOrder
    var centrality: Double
  }

  /// A sentence in the past tense with one date: with two, which of them an event has is not sure.
  private func event(_ line: StandingSentence) -> Dated? {
    let dates = DateMention.all(in: line.sentence)
    guard let date = dates.first, dates.count == 1, date.precision != .span,
      tellsOfPast(line.sentence.doc)
    else { return nil }
    let calendar = CalendarDate(date)
    let evidence = [Evidence(line.sentence)]
    let event = TimelineEvent(
      id: ItemID.make(kind: "event", key: calendar.edtf, evidence: evidence), date: date.text,
      edtf: calendar.edtf, text: line.text, evidence: evidence)
    return Dated(
      event: event, order: EventOrder(date: calendar, index: line.index),
      centrality: line.centrality)
  }

  private func tellsOfPast(_ doc: Doc) -> Bool {
    doc.filter(\.isRoot).contains { verb in
      verb.tag == "VBD" || verb.children.contains { $0.tag == "VBD" }
    }
  }
}

private struct EventOrder: Comparable {
  var date: CalendarDate
  var index: Int

  static func == (a: EventOrder, b: EventOrder) -> Bool { !(a < b) && !(b < a) }

  static func < (a: EventOrder, b: EventOrder) -> Bool {
    (a.date.year, a.date.month, a.date.day, a.index)
      < (b.date.year, b.date.month, b.date.day, b.index)
  }
}

/// A date as numbers, with 0 for what the essay leaves open.
private struct CalendarDate {
  let year: Int
  let month: Int
  let day: Int
  private let isDecade: Bool

  private static let months = [
    "january", "february", "march", "april", "may", "june", "july", "august", "september",
    "october", "november", "december",
  ]

  init(_ mention: DateMention) {
    let words = mention.text.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
    year = mention.year
    month =
      words.compactMap { word in Self.months.firstIndex { $0.hasPrefix(word) && word.count > 2 } }
      .first.map { $0 + 1 } ?? 0
    day = month == 0 ? 0 : words.compactMap(Int.init).first { (1...31).contains($0) } ?? 0
    isDecade = mention.precision == .decade
  }

  var edtf: String {
    if isDecade { return "\(year / 10)X" }
    let parts = [month, day].prefix { $0 > 0 }.map { $0 < 10 ? "0\($0)" : "\($0)" }
    return ([String(year)] + parts).joined(separator: "-")
  }
}
