/// Finds the heading lines of an essay without markup, and their levels.
struct PlainHeadings {
  /// Levels by the index of the paragraph: 1 for the title, 2 for the main sections.
  private(set) var levels: [Int: Int] = [:]
  private let paragraphs: [PlainParagraph]
  private let shapes: [HeadingShape]
  private let isCandidate: [Bool]

  init(_ paragraphs: [PlainParagraph]) {
    self.paragraphs = paragraphs
    let shapes = paragraphs.map { HeadingShape($0.lines.count == 1 ? $0.lines[0].text : "") }
    self.shapes = shapes
    let verses = Self.verses(in: paragraphs)
    isCandidate = paragraphs.indices.map { index in
      paragraphs[index].kind == .text && (shapes[index].isSureHeading || !verses.contains(index))
        && (shapes[index].couldBeHeading || shapes[index].isApparatusTitle)
    }
    let front = PlainFront(paragraphs, isCandidate)
    if let title = front.title { levels[title] = 1 }
    let headings = headings(from: front.bodyStart)
    let depths = HeadingLevels(headings.map { ($0, shapes[$0]) }, title: front.titleShape).levels
    levels.merge(zip(headings, depths)) { title, _ in title }
  }

  /// Three short lines or more right below one another: a poem, an address, no headings.
  private static func verses(in paragraphs: [PlainParagraph]) -> Set<Int> {
    var verses: Set<Int> = []
    var start = 0
    while start < paragraphs.count {
      var end = start + 1
      while end < paragraphs.count, !paragraphs[end].hasBlankBefore,
        paragraphs[end].lines.count == 1, paragraphs[end - 1].isShort, paragraphs[end].isShort
      {
        end += 1
      }
      if end - start >= 3 { verses.formUnion(start..<end) }
      start = end
    }
    return verses
  }

  private func headings(from start: Int) -> [Int] {
    let next = nextProse
    var headings: [Int] = []
    var isAfterReferences = false
    for index in start..<max(start, paragraphs.count) where isCandidate[index] {
      let shape = shapes[index]
      let isTitleOfApparatus = shape.isApparatusTitle
      if isAfterReferences, !isTitleOfApparatus, !shape.isSureHeading, shape.numberDepth == nil {
        continue
      }
      guard next[index] < paragraphs.count else { break }
      // Of many short lines before any prose none is known to be a heading.
      let distance = next[index] - index
      guard distance <= 2 || shape.numberDepth != nil || shape.isSureHeading else { continue }
      headings.append(index)
      isAfterReferences = isAfterReferences || isTitleOfApparatus
    }
    return headings
  }

  /// For each paragraph, the first below it that cannot be a heading.
  private var nextProse: [Int] {
    var next = Array(repeating: paragraphs.count, count: paragraphs.count)
    for index in paragraphs.indices.dropLast().reversed() {
      next[index] = isCandidate[index + 1] ? next[index + 1] : index + 1
    }
    return next
  }
}

extension PlainParagraph {
  fileprivate var isShort: Bool { lines.count == 1 && lines[0].text.utf8.count <= 70 }
}
