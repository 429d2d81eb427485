/// What stands before the text of an essay without markup: title and byline, in either order.
struct PlainFront {
  private(set) var title: Int?
  private(set) var titleShape: HeadingShape?
  /// The first paragraph after title and byline.
  private(set) var bodyStart = 0
  private let paragraphs: [PlainParagraph]

  private static let mostLines = 6

  init(_ paragraphs: [PlainParagraph], _ isCandidate: [Bool]) {
    self.paragraphs = paragraphs
    let above = bylineCount(from: 0, isAboveTitle: true)
    guard above < paragraphs.count else { return }
    let isTitled =
      isCandidate[above] || HeadingShape.couldBeTitle(paragraphs[above].lines.map(\.text))
    guard isTitled, paragraphs[above].kind == .text, above + 1 < paragraphs.count,
      isCandidate[(above + 1)...].prefix(Self.mostLines + 2).contains(false)
    else { return }
    title = above
    titleShape = HeadingShape(paragraphs[above].text)
    bodyStart = above + 1 + bylineCount(from: above + 1, isAboveTitle: false)
  }

  /// How many paragraphs from `start` on say who wrote the essay; 0 where the first might be a title
  /// or a heading as well.
  private func bylineCount(from start: Int, isAboveTitle: Bool) -> Int {
    var shapes: [BylineShape] = []
    var count = 0
    for paragraph in paragraphs[start...].prefix(Self.mostLines) {
      let next = paragraph.lines.map { BylineShape($0.text) }
      guard paragraph.kind == .text, shapes.count + next.count <= Self.mostLines,
        next.allSatisfy({ $0.isMarked || $0.isName || $0.isDetail })
      else { break }
      // A title may look like a name, so above the title the last name-like line is left to it.
      shapes += next
      count += 1
    }
    while isAboveTitle, count > 0, let last = shapes.last, !last.isDetail, !last.isMarked {
      shapes.removeLast(paragraphs[start + count - 1].lines.count)
      count -= 1
    }
    guard let first = shapes.first, first.isMarked || first.isName,
      shapes.contains(where: { $0.isMarked || $0.isDetail })
    else { return 0 }
    return count
  }
}
