/// A regular expression with one program for each top-level alternative, and tables that tell
/// which of them can begin with a given scalar: most places in a text need no matching at all.
struct Pattern: Sendable {
  private struct Branch: Sendable {
    let program: PatternProgram
    /// Holds every scalar that can begin a match.
    let first: ScalarSet
    let greatestWidth: Int

    init(_ node: PatternNode) throws(PatternParser.Problem) {
      program = try PatternProgram(node)
      // A match that can be empty can stand before anything.
      first = node.firstSet ?? .all
      greatestWidth = node.width.upperBound
    }
  }

  private let branches: [Branch]
  /// The branches that can begin with each ASCII scalar, in order of preference.
  private let asciiBranches: [[Int]]
  private let last: ScalarSet?
  /// The greatest width among branches that have a limit.
  private let limitedWidth: Int
  private let unlimitedBranches: [Int]
  private let unlimitedFirst: ScalarSet

  init(_ source: String, in file: MappedFile) throws(LanguageError) {
    do throws(PatternParser.Problem) {
      try self.init(source)
    } catch {
      throw .foreign(
        file: file.path, found: error.text, expected: "patterns as in English pipelines of spaCy 3")
    }
  }

  init(_ source: String) throws(PatternParser.Problem) {
    let node = try PatternParser.parse(source)
    let nodes = if case .alternatives(let nodes) = node { nodes } else { [node] }
    var branches: [Branch] = []
    for node in nodes { branches.append(try Branch(node)) }
    self.branches = branches
    asciiBranches = (UInt32(0)..<128).map { value in
      branches.indices.filter { branches[$0].first.contains(value) }
    }
    last = node.lastSet
    let widths = branches.map(\.greatestWidth)
    limitedWidth = widths.filter { $0 < PatternNode.unlimited }.max() ?? 0
    let unlimited = widths.indices.filter { widths[$0] >= PatternNode.unlimited }
    unlimitedBranches = unlimited
    unlimitedFirst = unlimited.reduce(ScalarSet(ranges: [])) { $0.union(branches[$1].first) }
  }

  /// Whether a match can end with this scalar.
  func canEnd(with value: UInt32) -> Bool { last?.contains(value) ?? true }

  /// Where the match that begins at `start` ends: that of the first alternative that matches.
  func end(
    at start: Int, in text: [UInt32], _ bounds: Range<Int>, _ matcher: inout PatternMatcher
  ) -> Int? {
    guard start < bounds.upperBound, text[start] < 128 else {
      return end(trying: branches.indices, at: start, in: text, bounds, &matcher)
    }
    return end(trying: asciiBranches[Int(text[start])], at: start, in: text, bounds, &matcher)
  }

  /// The leftmost start of a match that ends where `bounds` end, for patterns that all end in `$`.
  func suffixStart(
    in text: [UInt32], _ bounds: Range<Int>, _ matcher: inout PatternMatcher
  ) -> Int? {
    guard let final = bounds.last, canEnd(with: text[final]) else { return nil }
    let near = max(bounds.lowerBound, bounds.upperBound - limitedWidth - 1)
    for start in bounds.lowerBound..<near
    where unlimitedFirst.contains(text[start])
      && end(trying: unlimitedBranches, at: start, in: text, bounds, &matcher) != nil
    {
      return start
    }
    for start in near..<bounds.upperBound
    where end(at: start, in: text, bounds, &matcher) != nil {
      return start
    }
    return nil
  }

  private func end(
    trying candidates: some Sequence<Int>, at start: Int, in text: [UInt32], _ bounds: Range<Int>,
    _ matcher: inout PatternMatcher
  ) -> Int? {
    for candidate in candidates where canBegin(candidate, at: start, in: text, bounds) {
      let program = branches[candidate].program
      if let end = matcher.end(of: program, at: start, in: text, bounds) { return end }
    }
    return nil
  }

  private func canBegin(
    _ branch: Int, at start: Int, in text: [UInt32], _ bounds: Range<Int>
  ) -> Bool {
    start >= bounds.upperBound || branches[branch].first.contains(text[start])
  }
}
