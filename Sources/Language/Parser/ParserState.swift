/// A state of the arc-eager transition system with sentence breaks, as spaCy has it.
///
/// Nivre, “An Efficient Algorithm for Projective Dependency Parsing” (2003); Honnibal and Johnson,
/// “An Improved Non-monotonic Transition System for Dependency Parsing” (2015).
struct ParserState {
  /// Stands for no token.
  static let none: Int32 = -1

  private let count: Int32
  private var stack: [Int32] = []
  /// Tokens that were put back from the stack; the last is read first.
  private var putBack: [Int32] = []
  private var nextUnread: Int32 = 0
  private(set) var heads: [Int32]
  private(set) var labels: [Int32]
  /// The child that was attached last on each side, and for right children the one before.
  private var lastLeftChild: [Int32]
  private var lastRightChild: [Int32]
  private var earlierRightChild: [Int32]
  private var isUnshiftable: [Bool]
  private var startsSentence: [Bool]

  init(count: Int) {
    self.count = Int32(count)
    heads = Array(repeating: Self.none, count: count)
    labels = heads
    lastLeftChild = heads
    lastRightChild = heads
    earlierRightChild = heads
    isUnshiftable = Array(repeating: false, count: count)
    startsSentence = isUnshiftable
    if count > 0 { startsSentence[0] = true }
  }

  // MARK: Looking

  var isFinished: Bool { stack.isEmpty && bufferCount == 0 }

  private var bufferCount: Int { Int(count - nextUnread) + putBack.count }

  /// The token that is `place` tokens from the front of the buffer.
  private func buffer(_ place: Int) -> Int32 {
    if place < putBack.count { return putBack[putBack.count - 1 - place] }
    let token = nextUnread + Int32(place - putBack.count)
    return token < count ? token : Self.none
  }

  /// The token that is `depth` tokens below the top of the stack.
  private func stack(_ depth: Int) -> Int32 {
    depth < stack.count ? stack[stack.count - 1 - depth] : Self.none
  }

  /// What the network sees: B0, B1, S0, S1, S2, last left child of B0 and of S0, last right child
  /// of S0.
  var slots: SIMD8<Int32> {
    let (first, top) = (buffer(0), stack(0))
    return SIMD8(
      first, buffer(1), top, stack(1), stack(2), last(lastLeftChild, first),
      last(lastLeftChild, top), last(lastRightChild, top))
  }

  private func last(_ children: [Int32], _ token: Int32) -> Int32 {
    token == Self.none ? Self.none : children[Int(token)]
  }

  func allows(_ action: ParserAction) -> Bool {
    let first = buffer(0)
    let startsSentence = first != Self.none && startsSentence[Int(first)]
    switch action {
    case .shift:
      return stack.isEmpty
        || (bufferCount >= 2 && !startsSentence && !isUnshiftable[Int(first)])
    case .reduce: return !stack.isEmpty
    case .left, .right: return !stack.isEmpty && bufferCount > 0 && !startsSentence
    case .breakSentence:
      let second = buffer(1)
      return bufferCount >= 2 && second == first + 1 && !self.startsSentence[Int(second)]
    }
  }

  // MARK: Acting

  /// Takes an action that is allowed; `label` counts for arcs only.
  mutating func take(_ action: ParserAction, label: Int32) {
    switch action {
    case .shift: shift()
    case .reduce: reduce()
    case .left: attachLeft(label)
    case .right: attachRight(label)
    case .breakSentence: startsSentence[Int(buffer(1))] = true
    }
  }

  private mutating func shift() {
    if let token = putBack.popLast() {
      stack.append(token)
    } else {
      stack.append(nextUnread)
      nextUnread += 1
    }
  }

  private mutating func reduce() {
    let isAlone = stack.count == 1
    guard let top = stack.popLast() else { return }
    guard heads[Int(top)] == Self.none, !isAlone else { return }
    isUnshiftable[Int(top)] = true
    putBack.append(top)
  }

  private mutating func attachLeft(_ label: Int32) {
    guard let top = stack.popLast() else { return }
    let (child, first) = (Int(top), buffer(0))
    if heads[child] != Self.none {
      lastRightChild[Int(heads[child])] = earlierRightChild[child]
    }
    lastLeftChild[Int(first)] = top
    heads[child] = first
    labels[child] = label
    isUnshiftable[Int(first)] = false
  }

  private mutating func attachRight(_ label: Int32) {
    let (top, child) = (stack(0), Int(buffer(0)))
    earlierRightChild[child] = lastRightChild[Int(top)]
    lastRightChild[Int(top)] = Int32(child)
    heads[child] = top
    labels[child] = label
    shift()
  }
}
