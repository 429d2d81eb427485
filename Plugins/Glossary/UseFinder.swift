import StudyPack

/// Finds which candidates a sentence uses, by their first stems.
struct UseFinder {
  private let byFirstStem: [String: [(candidate: Int, stems: [String])]]
  private var stems: [String: String] = [:]

  init(_ candidates: [TermCandidate]) {
    var index: [String: [(candidate: Int, stems: [String])]] = [:]
    for (number, candidate) in candidates.enumerated() {
      let spellings = [candidate.key, candidate.acronym.map(TermKey.init)].compactMap(\.self)
      for key in spellings {
        let stems = key.text.split(separator: " ").map(String.init)
        if let first = stems.first { index[first, default: []].append((number, stems)) }
      }
    }
    byFirstStem = index
  }

  /// Each candidate once, in order of its first place.
  mutating func candidates(in sentence: Sentence) -> [Int] {
    let stems = sentence.words.filter { $0.kind != .punctuation }
      .flatMap { $0.lower.split(separator: "-") }.map { stem(of: String($0)) }
    var found: [Int] = []
    for start in stems.indices {
      for (candidate, wanted) in byFirstStem[stems[start]] ?? []
      where stems[start...].starts(with: wanted) && !found.contains(candidate) {
        found.append(candidate)
      }
    }
    return found
  }

  private mutating func stem(of word: String) -> String {
    if let known = stems[word] { return known }
    let stem = Stem.of(word)
    stems[word] = stem
    return stem
  }
}
