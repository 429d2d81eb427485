/// Each token's head, and what follows from the heads: how far each subtree reaches, and where
/// sentences begin. A root is its own head.
///
/// After spaCy's `set_children_from_heads`, so that crossing arcs give the same sentences.
struct DependencyTree: Sendable {
  /// Every head is a token of the document.
  private(set) var heads: [Int]
  /// The first token of each token's subtree.
  private(set) var leftEdges: [Int]
  /// The last token of each token's subtree.
  private(set) var rightEdges: [Int]
  private(set) var startsSentence: [Bool]

  init(heads: [Int]) {
    self.heads = heads
    leftEdges = []
    rightEdges = []
    startsSentence = []
    update()
  }

  /// Changes a head; edges and sentences are those from before until ``update()``.
  mutating func attach(_ token: Int, to head: Int) {
    heads[token] = head
  }

  mutating func update() {
    leftEdges = Array(heads.indices)
    rightEdges = leftEdges
    // With projective trees one sweep there and back is enough; spaCy gives up after twelve.
    for _ in 0..<12 {
      for token in heads.indices { widenHead(of: token) }
      for token in heads.indices.reversed() { widenHead(of: token) }
      markSentences()
      if headsAreInTheirSentences { return }
    }
  }

  private mutating func widenHead(of token: Int) {
    let head = heads[token]
    leftEdges[head] = min(leftEdges[head], leftEdges[token])
    rightEdges[head] = max(rightEdges[head], rightEdges[token])
  }

  private mutating func markSentences() {
    startsSentence = Array(repeating: false, count: heads.count)
    for token in heads.indices where heads[token] == token {
      startsSentence[leftEdges[token]] = true
    }
  }

  /// spaCy's check, which lets a head be the first token of the next sentence.
  private var headsAreInTheirSentences: Bool {
    var start = 0
    for place in heads.indices
    where (place > 0 && startsSentence[place]) || place == heads.count - 1 {
      for token in start..<place where heads[token] < start || heads[token] > place {
        return false
      }
      start = place
    }
    return true
  }
}
