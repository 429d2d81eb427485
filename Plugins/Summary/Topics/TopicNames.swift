import Clauses
import Glibc
import Language
import StudyPack

/// What a group of paragraphs is called, in the essay's words.
struct TopicName {
  let text: String
  /// The first sentence of the group that has it.
  let evidence: Evidence
}

/// Finds noun phrases that most paragraphs of a group have, and hardly any other paragraph does.
struct TopicNames {
  private struct Use {
    let paragraph: Int
    let sentence: Int
    let text: String
  }

  private let reading: Reading
  /// By the stems of the phrase.
  private let uses: [[String]: [Use]]

  private static let fewestUses = 3
  /// Of the group's paragraphs, and of the phrase's uses.
  private static let shareOfGroup = 0.6
  private static let shareOfUses = 0.75

  init(_ reading: Reading, paragraphs: [Range<Int>]) {
    self.reading = reading
    var uses: [[String]: [Use]] = [:]
    for (paragraph, sentences) in paragraphs.enumerated() {
      for sentence in sentences {
        for phrase in Self.phrases(of: reading.sentences[sentence].doc) {
          let use = Use(
            paragraph: paragraph, sentence: sentence, text: Wording.text(of: phrase))
          uses[phrase.map { Stem.of($0.lower) }, default: []].append(use)
        }
      }
    }
    self.uses = uses
  }

  func name(of group: Range<Int>) -> TopicName? {
    let candidates = uses.compactMap { stems, uses in
      worth(stems, uses, of: group).map { (stems: stems, worth: $0) }
    }
    let best = candidates.max {
      ($0.worth, $1.stems.joined(separator: " ")) < ($1.worth, $0.stems.joined(separator: " "))
    }
    guard let own = best.flatMap({ uses[$0.stems] })?.filter({ group.contains($0.paragraph) }),
      let first = own.first
    else { return nil }
    let forms = Dictionary(grouping: own, by: \.text)
    let usual = own.max { (forms[$0.text]?.count ?? 0) < (forms[$1.text]?.count ?? 0) } ?? first
    return TopicName(
      text: usual.text.capitalisedFirst, evidence: Evidence(reading.sentences[first.sentence]))
  }

  /// `nil` where the phrase says nothing of this group, or of others too.
  private func worth(_ stems: [String], _ uses: [Use], of group: Range<Int>) -> Double? {
    let own = uses.filter { group.contains($0.paragraph) }
    let paragraphs = Set(own.map(\.paragraph)).count
    let shareOfGroup = Double(paragraphs) / Double(group.count)
    let shareOfUses = Double(own.count) / Double(uses.count)
    guard own.count >= Self.fewestUses, paragraphs > 1, shareOfGroup >= Self.shareOfGroup,
      shareOfUses >= Self.shareOfUses
    else { return nil }
    let density = Double(own.count) / Double(group.count)
    guard stems.count > 1 || density >= Self.densityOfSingle && isLearned(own.first?.text ?? "")
    else { return nil }
    return shareOfGroup * shareOfUses * log(1 + Double(own.count)) * (1 + 0.3 * Double(stems.count))
  }

  /// A single word says less than a phrase: it has to be rarer, and met more often. Names are often of
  /// examples.
  private func isLearned(_ word: String) -> Bool {
    guard let frequencies = reading.frequencies, word == word.lowercased() else { return false }
    return frequencies.zipf(of: word) < Self.commonest
  }

  /// Uses in each paragraph, on average.
  private static let densityOfSingle = 1.5
  /// In the common logarithm of uses in a billion words.
  private static let commonest = 4.0

  /// Noun phrases without what stands before their adjectives, and the shorter ones at their ends.
  private static func phrases(of doc: Doc) -> [[Token]] {
    doc.nounChunks.flatMap { chunk -> [[Token]] in
      let tail = Array(chunk.reversed().prefix(longest).prefix(while: belongs).reversed())
      guard tail.last?.isNoun == true else { return [] }
      return tail.indices.map { Array(tail[$0...]) }
    }
  }

  private static let longest = 4

  private static func belongs(_ token: Token) -> Bool {
    guard token.text.allSatisfy(\.isLetter) || token.text.contains("-"), token.text.count > 1,
      token.entType.map(figures.contains) != true
    else { return false }
    return token.pos == .noun || token.pos == .properNoun
      || token.pos == .adjective && token.dep == "amod" && !vague.contains(token.lower)
  }

  private static let vague: Set<String> = [
    "other", "same", "own", "many", "such", "different", "certain", "various", "several", "new",
    "good", "great", "important", "first", "last", "next", "main", "few", "more", "most", "whole",
  ]

  private static let figures: Set<EntityType> = [
    "DATE", "TIME", "CARDINAL", "ORDINAL", "QUANTITY", "MONEY", "PERCENT",
  ]
}
