/// Runs pattern programs over scalars; keeps its stack of alternatives from match to match.
struct PatternMatcher {
  private struct Alternative {
    let instruction: Int
    let place: Int
    /// Further places down to which this alternative can be taken, for runs that give back.
    let least: Int
  }

  private var stack: [Alternative] = []

  /// Where a match of `program` that begins at `start` ends; `nil` where there is none. Nothing
  /// outside of `bounds` is seen.
  mutating func end(
    of program: PatternProgram, at start: Int, in text: [UInt32], _ bounds: Range<Int>
  ) -> Int? {
    run(program.instructions, from: 0, at: start, in: text, bounds)
  }

  /// What comes after an instruction.
  private enum Step {
    case go(to: Int, at: Int)
    case accepted
    case failed
  }

  private mutating func run(
    _ program: [PatternProgram.Instruction], from first: Int, at start: Int, in text: [UInt32],
    _ bounds: Range<Int>
  ) -> Int? {
    let floor = stack.count
    defer { stack.removeLast(stack.count - floor) }
    var instruction = first
    var place = start
    while true {
      switch step(program, instruction, at: place, in: text, bounds) {
      case .accepted: return place
      case .go(let next, let nextPlace): (instruction, place) = (next, nextPlace)
      case .failed:
        guard let alternative = nextAlternative(above: floor) else { return nil }
        (instruction, place) = (alternative.instruction, alternative.place)
      }
    }
  }

  private mutating func step(
    _ program: [PatternProgram.Instruction], _ instruction: Int, at place: Int, in text: [UInt32],
    _ bounds: Range<Int>
  ) -> Step {
    let next = Step.go(to: instruction + 1, at: place)
    switch program[instruction] {
    case .accept: return .accepted
    case .take(let set):
      guard place < bounds.upperBound, set.contains(text[place]) else { return .failed }
      return .go(to: instruction + 1, at: place + 1)
    case .takeRun(let set, let least, let most):
      let end = runEnd(of: set, atMost: most, at: place, in: text, bounds)
      guard end - place >= least else { return .failed }
      if end - place > least {
        stack.append(.init(instruction: instruction + 1, place: end - 1, least: place + least))
      }
      return .go(to: instruction + 1, at: end)
    case .split(let preferred, let other):
      stack.append(.init(instruction: other, place: place, least: place))
      return .go(to: preferred, at: place)
    case .jump(let target): return .go(to: target, at: place)
    case .requireStart: return place == bounds.lowerBound ? next : .failed
    case .requireEnd: return isEnd(place, of: text, bounds) ? next : .failed
    case .look(let behind, let isNegative, let target):
      let start = place - behind
      let isFound =
        start >= bounds.lowerBound
        && run(program, from: instruction + 1, at: start, in: text, bounds) != nil
      return isFound != isNegative ? .go(to: target, at: place) : .failed
    }
  }

  private mutating func nextAlternative(above floor: Int) -> Alternative? {
    guard stack.count > floor else { return nil }
    let alternative = stack.removeLast()
    if alternative.place > alternative.least {
      stack.append(
        .init(
          instruction: alternative.instruction, place: alternative.place - 1,
          least: alternative.least))
    }
    return alternative
  }

  private func runEnd(
    of set: ScalarSet, atMost most: Int, at place: Int, in text: [UInt32], _ bounds: Range<Int>
  ) -> Int {
    let limit = min(bounds.upperBound, place + most)
    var end = place
    while end < limit, set.contains(text[end]) { end += 1 }
    return end
  }

  /// Python's `$`: the end, or before one final line feed.
  private func isEnd(_ place: Int, of text: [UInt32], _ bounds: Range<Int>) -> Bool {
    place == bounds.upperBound || (place == bounds.upperBound - 1 && text[place] == 0x0A)
  }
}
