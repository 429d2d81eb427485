/// Finds the lines that tell who wrote the essay and where: after the title, or at the very end.
struct Byline {
  private(set) var lines: [String] = []
  private(set) var prose: [DraftBlock]
  private(set) var omissions: [Omission] = []

  private static let mostLines = 6
  private static let affiliations: Set = [
    "university", "college", "institute", "department", "school", "faculty", "academy", "center",
    "centre", "professor", "student", "dr.", "ph.d.", "phd",
  ]

  /// - Parameter blocks: the essay's prose without its title.
  init(_ blocks: [DraftBlock], of source: SourceText) {
    prose = blocks
    takeTop()
    takeBottom()
    for block in blocks.prefix(Self.mostLines) + blocks.suffix(Self.mostLines)
    where lines.contains(block.lines.first ?? "") {
      omissions.append(
        Omission(
          .byline, at: source.position(at: block.extent.lowerBound), excerpt: block.string))
    }
  }

  /// “by Ada Byron” under the title, or a name above an affiliation.
  private mutating func takeTop() {
    let head = prose.prefix { Self.isShort($0) }.prefix(Self.mostLines)
    let candidates = head.flatMap(\.lines)
    guard let first = candidates.first, head.count < prose.count else { return }
    let isNamed = first.lowercased().hasPrefix("by ")
    let isAffiliated =
      candidates.count >= 2 && Self.isName(first)
      && candidates.dropFirst().contains(where: Self.isAffiliation)
    guard isNamed || isAffiliated else { return }
    let count =
      isAffiliated
      ? head.count : head.prefix { block in block.lines.contains { $0 == first } }.count
    lines = prose[..<count].flatMap(\.lines)
    if isNamed { lines[0] = String(lines[0].dropFirst(3)) }
    prose.removeFirst(count)
  }

  /// Short lines without a stop after the last sentence, the first of them a name.
  private mutating func takeBottom() {
    guard lines.isEmpty else { return }
    let start = (prose.lastIndex { !Self.isShort($0) } ?? -1) + 1
    let tail = prose[start...]
    let candidates = tail.flatMap(\.lines)
    guard start > 0, let first = candidates.first, candidates.count <= Self.mostLines,
      Self.isName(Self.withoutBy(first)),
      candidates.count == 1 || candidates.dropFirst().allSatisfy(Self.isDetail)
    else { return }
    lines = [Self.withoutBy(first)] + candidates.dropFirst()
    prose.removeSubrange(start...)
  }

  private static func withoutBy(_ line: String) -> String {
    line.lowercased().hasPrefix("by ") ? String(line.dropFirst(3)) : line
  }

  private static func isShort(_ block: DraftBlock) -> Bool {
    switch block.kind {
    case .paragraph: break
    case .heading where block.isInferredHeading: break
    case .heading, .listItem, .quotation, .code: return false
    }
    return block.lines.count <= mostLines
      && block.lines.allSatisfy { $0.count <= 80 && !hasStop($0) }
  }

  private static func hasStop(_ line: String) -> Bool {
    guard let last = line.last else { return true }
    if "!?:;,".contains(last) { return true }
    // “Ph.D.” and “Jr.” end with a stop of their own.
    let isAbbreviation =
      line.split(separator: " ").last.map { $0.count <= 5 && $0.first?.isUppercase == true }
      ?? false
    return last == "." && !isAbbreviation
  }

  /// Two to five capitalised words, none of them a word that opens a title.
  private static func isName(_ line: String) -> Bool {
    let words = line.split(separator: " ")
    let particles: Set<Substring> = ["de", "van", "von", "der", "bin", "al", "la", "di", "da"]
    let openers: Set = ["the", "a", "an", "of", "and", "in", "on", "for"]
    return (2...5).contains(words.count)
      && words.allSatisfy { word in
        particles.contains(word)
          || (word.first?.isUppercase == true && !openers.contains(word.lowercased())
            && word.allSatisfy { $0.isLetter || ".’'-,".contains($0) })
      }
      && !isAffiliation(line)
  }

  private static func isAffiliation(_ line: String) -> Bool {
    line.contains("@")
      || line.lowercased().split(whereSeparator: { $0 == " " || $0 == "," })
        .contains { affiliations.contains(String($0)) }
  }

  private static func isDetail(_ line: String) -> Bool {
    isAffiliation(line) || isName(line) || line.contains(where: \.isNumber)
      || line.split(separator: " ").allSatisfy { ($0.first?.isUppercase ?? false) || $0.count <= 3 }
  }
}
