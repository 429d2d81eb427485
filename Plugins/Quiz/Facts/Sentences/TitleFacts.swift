import Assessment
import Clauses
import StudyPack

/// A prompt on the question that an essay's title asks: “Why there are two tides a day”.
struct TitleFacts {
  let reading: Reading

  private static let points = 2...3
  /// Before the prompts on its paragraphs.
  private static let weight = 16

  private static let asking: Set<String> = [
    "why", "how", "what", "should", "is", "are", "do", "does", "did", "can", "who", "when", "was",
    "were", "will", "must",
  ]

  var all: [Fact] {
    guard let title = reading.essay.title, asks(title) else { return [] }
    let words = Set(
      title.lowercased().split { !$0.isLetter && $0 != "-" }.map(String.init)
        .filter { $0.utf8.count > 3 && !Self.asking.contains($0) }.map(Stem.of))
    let shares = reading.standingSentences.map { line in
      (line, Set(line.sentence.words.map { Stem.of($0.lower) }).intersection(words).count)
    }.filter { $0.1 > 0 }
    let best = shares.sorted { ($1.1, $0.0.index) < ($0.1, $1.0.index) }
      .prefix(Self.points.upperBound).map(\.0).sorted { $0.index < $1.index }
    guard best.count >= Self.points.lowerBound else { return [] }
    var draft = Draft(
      form: .essay(points: best.map(\.text)),
      stem: "“\(title)” Answer in a short paragraph, as the essay does. Give at least two points "
        + "from the text.",
      evidence: best.flatMap(\.evidence))
    draft.level = .analyse
    draft.difficulty = .hard
    return [
      Fact(
        key: "title", answer: "", section: best[0].sentence.section, weight: Self.weight,
        drafts: [draft])
    ]
  }

  private func asks(_ title: String) -> Bool {
    let first = title.lowercased().split { !$0.isLetter }.first.map(String.init) ?? ""
    return title.hasSuffix("?") || Self.asking.contains(first)
  }
}
