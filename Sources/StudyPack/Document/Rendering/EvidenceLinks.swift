/// How evidence is shown: the lines of the essay, each once, in order.
enum EvidenceLinks {
  static func links(_ evidence: [Evidence]) -> [(sentence: SentenceID, label: String)] {
    var seen: Set<SentenceID> = []
    let distinct = evidence.filter { seen.insert($0.sentence).inserted }
    return distinct.sorted { $0.sentence < $1.sentence }
      .map { ($0.sentence, "line \($0.line)") }
  }
}
