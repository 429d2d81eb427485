/// Finds the heading lines of an essay without markup, and their levels.
struct PlainHeadings {
  /// Levels by the index of the paragraph: 1 for the title, 2 for the main sections.
  private(set) var levels: [Int: Int] = [:]
  private let paragraphs: [PlainParagraph]

  init(_ paragraphs: [PlainParagraph]) {
    self.paragraphs = paragraphs
    let candidates = paragraphs.indices.filter(isHeading)
    guard let first = candidates.first else { return }
    let hasTitle = first == 0
    if hasTitle { levels[0] = 1 }
    assignLevels(Array(candidates.dropFirst(hasTitle ? 1 : 0)))
  }

  /// A line that stands alone, is short, has no stop, and begins what follows.
  private func isHeading(_ index: Int) -> Bool {
    let paragraph = paragraphs[index]
    guard paragraph.lines.count == 1, !paragraph.isList else { return false }
    let shape = HeadingShape(paragraph.text)
    guard shape.couldBeHeading else { return false }
    guard let prose = nextProse(after: index) else { return false }
    // A run of short lines before any prose is a letter's head or a byline, not four headings.
    return prose - index <= 2 || (index == 0 && prose <= 8)
  }

  private func nextProse(after index: Int) -> Int? {
    paragraphs.indices[(index + 1)...].first { !HeadingShape(paragraphs[$0].text).couldBeHeading }
  }

  private mutating func assignLevels(_ headings: [Int]) {
    let shapes = headings.map { HeadingShape(paragraphs[$0].text) }
    let hasCapitals = shapes.contains(where: \.isAllCapitals)
    var parent: (heading: Int, firstChild: Int)?
    for (position, index) in headings.enumerated() {
      let shape = shapes[position]
      if let depth = shape.numberDepth {
        levels[index] = 1 + depth
        continue
      }
      if hasCapitals {
        levels[index] = shape.isAllCapitals ? 2 : 3
        continue
      }
      if let open = parent, open.heading != position {
        let isChild = open.firstChild == position || shape.isLike(shapes[open.firstChild])
        if isChild {
          levels[index] = 3
          continue
        }
        parent = nil
      }
      levels[index] = 2
      let isParent = position + 1 < headings.count && headings[position + 1] == index + 1
      if isParent { parent = (position, position + 1) }
    }
  }
}

/// What a line's form tells of whether it is a heading.
struct HeadingShape {
  private let text: String
  private let words: [Substring]

  private static let mostWords = 16
  private static let longest = 110

  init(_ text: String) {
    self.text = text
    words = text.split(separator: " ")
  }

  var couldBeHeading: Bool {
    guard (1...Self.mostWords).contains(words.count), text.utf8.count <= Self.longest,
      let first = text.first, let last = text.last,
      first.isUppercase || first.isNumber || "“\"‘'".contains(first)
    else { return false }
    if ".,;:…”\"".contains(last) || text.contains(". ") && numberDepth == nil { return false }
    return numberDepth != nil || isAllCapitals || isTitleCase || words.count <= 8
  }

  var isAllCapitals: Bool {
    let letters = text.filter(\.isLetter)
    return letters.count >= 4 && letters.allSatisfy(\.isUppercase)
  }

  /// Most of the longer words begin with a capital.
  private var isTitleCase: Bool {
    let long = words.filter { $0.count > 3 }
    return long.count { $0.first?.isUppercase ?? false } * 10 >= long.count * 6
  }

  /// 1 for “2 Title” and “II. Title”, 2 for “2.1 Title”.
  var numberDepth: Int? {
    guard words.count >= 2, let label = words.first else { return nil }
    let parts = label.split(separator: ".")
    guard !parts.isEmpty else { return nil }
    if parts.allSatisfy({ $0.count <= 2 && $0.allSatisfy(\.isNumber) }) { return parts.count }
    let isRoman = label.last == "." && parts.count == 1 && parts[0].allSatisfy("IVX".contains)
    return isRoman ? 1 : nil
  }

  /// Whether two headings are of one kind: they share a word that means something, such as
  /// “Perspective” in two sub-sections of a section on perspectives.
  func isLike(_ other: HeadingShape) -> Bool {
    !Set(contentWords).isDisjoint(with: other.contentWords)
  }

  private var contentWords: [String] {
    words.filter { $0.count > 3 }.map { $0.lowercased() }.filter { !Self.linkWords.contains($0) }
  }

  private static let linkWords: Set = [
    "about", "after", "against", "among", "before", "between", "from", "into", "over", "that",
    "their", "this", "toward", "towards", "under", "versus", "with", "within", "without",
  ]
}
