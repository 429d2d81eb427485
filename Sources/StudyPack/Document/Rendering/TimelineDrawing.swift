internal import Glibc

/// A timeline as SVG: an axis, a mark or a bar for each date, and labels in rows so that none covers
/// another. Colours are the page's; `title` and `desc` tell what it shows.
struct TimelineDrawing {
  private let timeline: DocumentTimeline
  private let first: Double
  private let span: Double

  private static let width = 400.0
  private static let margin = 8.0
  private static let rowHeight = 17.0

  init(_ timeline: DocumentTimeline) {
    self.timeline = timeline
    first = timeline.marks.map(\.start).min() ?? 0
    let last = timeline.marks.map { max($0.start, $0.end ?? $0.start) }.max() ?? first
    span = last - first
  }

  /// Nothing where all dates are one: there are no distances to show.
  var markup: [Markup] {
    guard span > 0 else { return [] }
    let labels = placed
    let height = Double((labels.map(\.row).max() ?? 0) + 1) * Self.rowHeight + 26
    let axis = height - 14
    return [
      .block(
        open:
          "<svg class=\"timeline\" role=\"img\" aria-labelledby=\"timeline-title timeline-desc\""
          + " viewBox=\"0 0 \(Int(Self.width)) \(Int(height))\">",
        [
          .block(open: "<title id=\"timeline-title\">", [.text("Timeline")], close: "</title>"),
          .block(open: "<desc id=\"timeline-desc\">", [.text(description)], close: "</desc>"),
          .block(
            open: "<path class=\"axis\" d=\"M0 \(tenths(axis))H\(Int(Self.width))\"/>", [],
            close: ""),
        ] + labels.flatMap { drawn($0, axis) }, close: "</svg>")
    ]
  }

  private var description: String {
    "In order: " + timeline.marks.map(\.label).joined(separator: ", ")
      + ". What happened then stands below."
  }

  private struct Label {
    let mark: DocumentTimeline.Mark
    let x: Double
    let end: Double?
    let row: Int
    let isLeft: Bool
  }

  /// Each label right of its mark, or left of it near the edge, in the lowest row that is free there.
  private var placed: [Label] {
    var rows: [[ClosedRange<Double>]] = []
    // From the right, so that no mark goes through a label.
    return timeline.marks.reversed().map { mark in
      let x = place(mark.start)
      let width = Double(mark.label.count) * 7.4 + 10
      let isLeft = x + width > Self.width
      let taken = isLeft ? x - width...x : x...x + width
      var row = 0
      while row < rows.count, rows[row].contains(where: taken.overlaps) { row += 1 }
      if row == rows.count { rows.append([]) }
      rows[row].append(taken)
      return Label(
        mark: mark, x: x, end: mark.end.map { place($0) }, row: row, isLeft: isLeft)
    }
  }

  private func drawn(_ label: Label, _ axis: Double) -> [Markup] {
    let y = axis - 10 - Double(label.row) * Self.rowHeight
    let bar = label.end.map {
      "<path class=\"bar\" d=\"M\(tenths(label.x)) \(tenths(axis))H\(tenths($0))\"/>"
    }
    return [
      .block(
        open:
          "<path class=\"mark\" d=\"M\(tenths(label.x)) \(tenths(axis + 5))V\(tenths(y - 8))\"/>"
          + (bar ?? ""), [], close: ""),
      .block(
        open: "<text x=\"\(tenths(label.x + (label.isLeft ? -4 : 4)))\" y=\"\(tenths(y))\""
          + (label.isLeft ? " text-anchor=\"end\">" : ">"),
        [.text(label.mark.label)], close: "</text>"),
    ]
  }

  private func place(_ year: Double) -> Double {
    Self.margin + (year - first) / span * (Self.width - 2 * Self.margin)
  }

  /// To one decimal, the same on every machine.
  private func tenths(_ value: Double) -> String {
    let number = Int((value * 10).rounded())
    return "\(number / 10).\(abs(number % 10))"
  }
}
