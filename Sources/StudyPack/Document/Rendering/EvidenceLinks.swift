/// How evidence is shown: the lines of the essay, each once, in order. Of several sentences on one
/// line the link leads to the first.
enum EvidenceLinks {
  static func links(_ evidence: [Evidence]) -> [(sentence: SentenceID, label: String)] {
    var lines: Set<Int> = []
    return evidence.sorted { $0.sentence < $1.sentence }
      .filter { lines.insert($0.line).inserted }
      .map { ($0.sentence, "line \($0.line)") }
  }
}
