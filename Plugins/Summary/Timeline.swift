import Clauses
import Language
public import StudyPack

/// A dated event of the essay.
public struct TimelineEvent: Codable, Sendable, Hashable {
  public var id: String
  /// As the essay writes it: `May 25, 1787`, `the 1950s`.
  public var date: String
  /// By the Extended Date/Time Format (ISO 8601-2): `1787-05-25`, `1787-05`, `1787`, `195X` for a
  /// decade, `18XX` for a century, `1861/1865` for a range.
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

  /// At most `limit`, those of the weightiest sentences; empty where the essay has hardly any.
  func events(atMost limit: Int) -> [TimelineEvent] {
    let dated = standing.compactMap(event)
    let kept = dated.sorted { ($1.weight, $0.order) < ($0.weight, $1.order) }.prefix(limit)
    guard kept.count >= Self.fewest else { return [] }
    return kept.sorted { $0.order < $1.order }.map(\.event)
  }

  private struct Dated {
    var event: TimelineEvent
    var order: EventOrder
    var weight: Double
  }

  /// A sentence in the past tense, under the date that its main clause has first.
  private func event(_ line: StandingSentence) -> Dated? {
    guard tellsOfPast(line.sentence.doc), let date = TimelineDate.main(of: line.sentence) else {
      return nil
    }
    let evidence = line.evidence
    let event = TimelineEvent(
      id: ItemID.make(kind: "event", key: date.edtf, evidence: evidence), date: date.text,
      edtf: date.edtf, text: line.text, evidence: evidence)
    return Dated(
      event: event, order: EventOrder(date: date.start, index: line.index), weight: line.weight)
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
