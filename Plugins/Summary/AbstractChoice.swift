import StudyPack

/// The sentences chosen for an abstract so far, and what another would add.
struct AbstractChoice {
  private let centrality: Centrality
  private(set) var lines: [StandingSentence] = []
  /// In words.
  private(set) var length = 0
  private var said: Set<String> = []
  private var sections: [Int: Int] = [:]

  private static let mostSimilar = 0.55
  private static let crowding = 0.3

  init(_ centrality: Centrality) { self.centrality = centrality }

  /// Centrality, less what is said already (after Carbonell & Goldstein 1998) and what speaks for
  /// other sections.
  func gain(of line: StandingSentence) -> Double {
    guard !lines.contains(where: { centrality.similarity($0.index, line.index) > Self.mostSimilar })
    else { return 0 }
    let crowd = Double(sections[line.sentence.section] ?? 0)
    return line.centrality * centrality.novelty(of: line.index, beside: said).squareRoot()
      / (1 + Self.crowding * crowd)
  }

  mutating func add(_ line: StandingSentence) {
    lines.append(line)
    length += line.wordCount
    said.formUnion(centrality.stems(of: line.index))
    sections[line.sentence.section, default: 0] += 1
  }
}
