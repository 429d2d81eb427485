import StudyPack

/// A timeline's events as marks on an axis of years, each date once.
struct TimelineMarks {
  private let events: [TimelineEvent]

  init(_ events: [TimelineEvent]) { self.events = events }

  var drawing: DocumentTimeline {
    var marks: [DocumentTimeline.Mark] = []
    for event in events where !marks.contains(where: { $0.label == event.date }) {
      if let mark = mark(event) { marks.append(mark) }
    }
    return DocumentTimeline(marks: marks)
  }

  private func mark(_ event: TimelineEvent) -> DocumentTimeline.Mark? {
    let ends = event.edtf.split(separator: "/").map(String.init)
    guard let first = ends.first, let start = Self.years(first) else { return nil }
    let last = ends.count > 1 ? ends.last.flatMap(Self.years)?.upperBound : nil
    let end = last ?? (start.upperBound - start.lowerBound > 1 ? start.upperBound : nil)
    return .init(label: event.date, start: start.lowerBound, end: end)
  }

  /// The years that a date of EDTF spans: `195X` ten of them, `1787-05` a twelfth of one.
  private static func years(_ edtf: String) -> ClosedRange<Double>? {
    let isBefore = edtf.hasPrefix("-")
    let parts = edtf.split(separator: "-").map(String.init)
    guard let digits = parts.first,
      let low = Int(digits.replacing("X", with: "0")),
      let high = Int(digits.replacing("X", with: "9"))
    else { return nil }
    if isBefore { return Double(-high)...Double(-low) }
    let month = parts.dropFirst().first.flatMap(Int.init).map { Double($0 - 1) / 12 } ?? 0
    let day = parts.dropFirst(2).first.flatMap(Int.init).map { Double($0 - 1) / 366 } ?? 0
    let start = Double(low) + month + day
    return start...max(start, Double(high) + (low == high ? 0 : 1))
  }
}
