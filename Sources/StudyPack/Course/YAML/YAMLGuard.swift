/// Refuses what would make a YAML parser work without bound, before the parser sees it.
///
/// Aliases can double a document with each line, and hashing such keys takes for ever; nesting
/// costs stack. A course needs neither, so that both are refused by their look in the text.
struct YAMLGuard {
  static let deepest = 64
  static let largest = 1_000_000

  let file: String

  func check(_ text: String) throws(ConfigurationError) {
    guard text.utf8.count <= Self.largest else {
      throw ConfigurationError(.tooLarge(text.utf8.count), at: Place(file: file))
    }
    var scan = YAMLScan()
    for (number, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated()
    {
      guard let trouble = scan.read(line) else { continue }
      throw ConfigurationError(
        trouble.problem, at: Place(file: file, line: number + 1, column: trouble.column))
    }
  }
}

private struct YAMLScan {
  private var anchors: Set<Substring> = []
  private var depth = 0

  mutating func read(_ line: Substring) -> (problem: ConfigurationProblem, column: Int)? {
    var column = 0
    var dashes = 0
    var beginsToken = true
    var rest = line.unicodeScalars[...]
    while let scalar = rest.popFirst() {
      column += 1
      if scalar == "[" || scalar == "{" { depth += 1 }
      if scalar == "]" || scalar == "}" { depth = max(0, depth - 1) }
      if beginsToken, scalar == "-" || scalar == "?" { dashes += 1 }
      if depth + dashes > YAMLGuard.deepest { return (.tooDeep, column) }
      if scalar == "#", beginsToken { return nil }
      if beginsToken, scalar == "&" { anchors.insert(name(rest)) }
      if beginsToken, scalar == "*", anchors.contains(name(rest)) {
        return (.alias("*" + String(name(rest))), column)
      }
      beginsToken = scalar.properties.isWhitespace || "[{,?-:".unicodeScalars.contains(scalar)
    }
    return nil
  }

  private func name(_ rest: Substring.UnicodeScalarView) -> Substring {
    Substring(
      rest.prefix { !$0.properties.isWhitespace && !",[]{}".unicodeScalars.contains($0) })
  }
}
