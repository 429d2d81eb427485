/// A pattern as a list of instructions for ``PatternMatcher``.
///
/// Backtracking over an explicit stack keeps Python's order of preference and cannot overflow the
/// call stack, however long the text (R. Cox, “Regular Expression Matching: the Virtual Machine
/// Approach”, 2009).
struct PatternProgram: Sendable {
  enum Instruction: Sendable {
    case take(ScalarSet)
    /// Takes as many as it can, and gives back one by one down to `atLeast`.
    case takeRun(ScalarSet, atLeast: Int, atMost: Int)
    case split(preferred: Int, other: Int)
    case jump(Int)
    case requireStart
    case requireEnd
    /// Matches the instructions that follow, from `behind` scalars back, then goes on at `next`.
    case look(behind: Int, isNegative: Bool, next: Int)
    case accept
  }

  private(set) var instructions: [Instruction] = []

  init(_ node: PatternNode) throws(PatternParser.Problem) {
    try emit(node)
    instructions.append(.accept)
  }

  private mutating func emit(_ node: PatternNode) throws(PatternParser.Problem) {
    switch node {
    case .set(let set): instructions.append(.take(set))
    case .start: instructions.append(.requireStart)
    case .end: instructions.append(.requireEnd)
    case .sequence(let items): for item in items { try emit(item) }
    case .alternatives(let branches): try emit(branches[...])
    case .repeated(.set(let set), let least, let most):
      instructions.append(.takeRun(set, atLeast: least, atMost: most))
    case .repeated(let body, let least, let most):
      try emit(body, atLeast: least, atMost: most)
    case .lookAhead(let body, let isNegative):
      try emitLook(body, behind: 0, isNegative: isNegative)
    case .lookBehind(let body, let width):
      try emitLook(body, behind: width, isNegative: false)
    }
  }

  private mutating func emit(_ branches: ArraySlice<PatternNode>) throws(PatternParser.Problem) {
    guard let first = branches.first else { return }
    guard branches.count > 1 else { return try emit(first) }
    let split = reserve()
    try emit(first)
    let jump = reserve()
    instructions[split] = .split(preferred: split + 1, other: instructions.count)
    try emit(branches.dropFirst())
    instructions[jump] = .jump(instructions.count)
  }

  private mutating func emit(
    _ body: PatternNode, atLeast least: Int, atMost most: Int
  ) throws(PatternParser.Problem) {
    guard body.width.lowerBound > 0, instructions.count < 100_000 else {
      throw PatternParser.Problem(text: "a repetition of nothing, or too large a pattern")
    }
    for _ in 0..<least { try emit(body) }
    guard most < PatternNode.unlimited else { return try emitLoop(body) }
    var splits: [Int] = []
    for _ in least..<most {
      splits.append(reserve())
      try emit(body)
    }
    for split in splits {
      instructions[split] = .split(preferred: split + 1, other: instructions.count)
    }
  }

  private mutating func emitLoop(_ body: PatternNode) throws(PatternParser.Problem) {
    let split = reserve()
    try emit(body)
    instructions.append(.jump(split))
    instructions[split] = .split(preferred: split + 1, other: instructions.count)
  }

  private mutating func emitLook(
    _ body: PatternNode, behind: Int, isNegative: Bool
  ) throws(PatternParser.Problem) {
    let look = reserve()
    try emit(body)
    instructions.append(.accept)
    instructions[look] = .look(behind: behind, isNegative: isNegative, next: instructions.count)
  }

  /// A place to be filled in when the target of its jump is known.
  private mutating func reserve() -> Int {
    instructions.append(.accept)
    return instructions.count - 1
  }
}
