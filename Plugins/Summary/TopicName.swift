import Clauses
import Language
import StudyPack

/// What a topic of an essay without headings is called: the noun that the essay has again and again
/// there and hardly elsewhere, as the essay writes it.
struct TopicNames {
  private let reading: Reading
  /// Sentences that have a noun, by its lemma.
  private let uses: [String: Set<SentenceID>]
  /// The blocks that have sentences.
  private let paragraphs: [Int]

  /// In so many sentences of the topic a noun has to stand, and such a share of its uses.
  private static let fewest = 3
  private static let share = 0.6

  init(_ reading: Reading) {
    self.reading = reading
    var uses: [String: Set<SentenceID>] = [:]
    for sentence in reading.sentences {
      for token in sentence.doc where Self.canName(token) {
        uses[Self.key(token), default: []].insert(sentence.id)
      }
    }
    let title = Set(
      (reading.essay.title ?? "").lowercased().split { !$0.isLetter }.map { Stem.of(String($0)) })
    // What the whole essay is about is no topic of a part.
    self.uses = uses.filter { !title.contains(Stem.of($0.key.lowercased())) }
    paragraphs = Set(reading.sentences.map(\.id.block)).sorted()
  }

  /// “Paragraphs 4 to 6”, for a topic without a name.
  func place(of blocks: ClosedRange<Int>) -> String {
    let places = paragraphs.indices.filter { blocks.contains(paragraphs[$0]) }.map { $0 + 1 }
    guard let first = places.first, let last = places.last, first < last else {
      return places.first.map { "Paragraph \($0)" } ?? ""
    }
    return "Paragraphs \(first) to \(last)"
  }

  /// `nil` where no noun stands out.
  func name(of blocks: ClosedRange<Int>, besides taken: Set<String>) -> String? {
    let found = uses.compactMap { key, sentences -> (key: String, count: Int)? in
      let count = sentences.count { blocks.contains($0.block) }
      guard count >= Self.fewest, Double(count) >= Self.share * Double(sentences.count),
        !taken.contains(key)
      else { return nil }
      return (key, count)
    }
    let best = found.max { ($0.count, $1.key) < ($1.count, $0.key) }
    return best.flatMap { phrase(of: $0.key, in: blocks) }
  }

  /// The noun with the words before it, if most of its uses have the same; else the noun alone.
  private func phrase(of key: String, in blocks: ClosedRange<Int>) -> String? {
    var counts: [String: Int] = [:]
    var all = 0
    for sentence in reading.sentences where blocks.contains(sentence.id.block) {
      for token in sentence.doc where Self.canName(token) && Self.key(token) == key {
        let before = token.lefts.filter {
          ["compound", "amod"].contains($0.dep.rawValue) && $0.tag != "JJR" && $0.tag != "JJS"
        }
        let words = (before + [token]).map { $0.pos == .properNoun ? $0.text : $0.lower }
        counts[words.joined(separator: " "), default: 0] += 1
        all += 1
      }
    }
    let best = counts.max { ($0.value, $1.key) < ($1.value, $0.key) }
    guard let best else { return nil }
    let own = 2 * best.value > all ? best.key : best.key.split(separator: " ").last.map(String.init)
    return own?.capitalisedFirst
  }

  private static func key(_ token: Token) -> String {
    token.pos == .properNoun ? token.text : token.lemma.lowercased()
  }

  /// What is counted or dated, and what names no matter, is no topic.
  private static func canName(_ token: Token) -> Bool {
    token.isNoun && token.dep != "compound" && token.text.count > 3
      && token.text.first?.isLetter == true
      && !EntityType.dated.contains(token.entType?.rawValue ?? "")
      && !vague.contains(token.lemma.lowercased())
  }

  private static let vague: Set<String> = [
    "thing", "people", "time", "year", "way", "part", "number", "kind", "example", "case", "reason",
    "day", "place", "point", "fact", "person", "problem", "question", "result", "side", "lot",
    "half",
    "hand", "word", "month", "hour", "week", "century", "decade", "end", "others", "idea",
  ]
}

extension EntityType {
  fileprivate static let dated: Set<String> = [
    "DATE", "TIME", "CARDINAL", "ORDINAL", "PERCENT", "MONEY", "QUANTITY",
  ]
}
