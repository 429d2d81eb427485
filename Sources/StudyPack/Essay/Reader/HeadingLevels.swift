/// The levels of headings that have no markup, from what they say and how they follow one another.
///
/// Numbers and capitals tell the level where an essay uses them. Elsewhere a heading right above
/// another is its parent, and later headings that resemble its first child, or take up the parent's
/// own words, are its children too.
struct HeadingLevels {
  /// For each heading, from 2 on.
  private(set) var levels: [Int] = []
  private let headings: [(paragraph: Int, shape: HeadingShape)]
  /// The words that the whole essay is about; they tell no section from another.
  private let topic: Set<String>
  private var parent: Parent?

  private struct Parent {
    var firstChild: Int
    var shape: HeadingShape
    var child: HeadingShape
  }

  init(_ headings: [(Int, HeadingShape)], title: HeadingShape?) {
    self.headings = headings.map { (paragraph: $0.0, shape: $0.1) }
    topic = Set(title?.contentWords ?? [])
    let capitalised = headings.count { $0.1.isAllCapitals }
    let isMixed = capitalised >= 2 && capitalised < headings.count
    for position in headings.indices {
      let shape = headings[position].1
      if let depth = shape.numberDepth {
        levels.append(min(1 + depth, 6))
      } else if isMixed {
        levels.append(shape.isAllCapitals || shape.isOfWholeEssay ? 2 : 3)
      } else {
        levels.append(level(at: position))
      }
    }
  }

  private mutating func level(at position: Int) -> Int {
    let shape = headings[position].shape
    if let parent, isChild(position, of: parent) { return 3 }
    parent = nil
    let next = position + 1
    guard next < headings.count, headings[next].paragraph == headings[position].paragraph + 1,
      !shape.isOfWholeEssay, !headings[next].shape.isOfWholeEssay
    else { return 2 }
    parent = Parent(firstChild: next, shape: shape, child: headings[next].shape)
    return 2
  }

  private func isChild(_ position: Int, of parent: Parent) -> Bool {
    if position == parent.firstChild { return true }
    let shape = headings[position].shape
    if shape.isOfWholeEssay { return false }
    let words = Set(shape.contentWords)
    let resembles =
      !words.subtracting(topic).isDisjoint(with: parent.child.contentWords)
      || shape.contentWords.last == parent.child.contentWords.last
    return resembles || !words.isEmpty && words.isSubset(of: parent.shape.contentWords)
  }
}
