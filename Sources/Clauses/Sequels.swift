public import StudyPack

/// Which sentences the next one takes back in part: “However, …”, “The reality is …”. By themselves they
/// say half of what the essay says.
public struct Sequels {
  private let answered: Set<SentenceID>

  public init(_ reading: Reading) {
    let pairs = zip(reading.sentences, reading.sentences.dropFirst())
    answered = Set(
      pairs.filter { $0.id.block == $1.id.block && Self.answers($1) }.map(\.0.id))
  }

  public func answer(_ sentence: Sentence) -> Bool { answered.contains(sentence.id) }

  private static func answers(_ sentence: Sentence) -> Bool {
    let opening = sentence.doc.prefix(8).map(\.lower)
    let start = opening.prefix(2).joined(separator: " ")
    return opening.contains { words.contains($0) } && !opening.prefix(2).contains("not")
      || starts.contains(start)
  }

  private static let words: Set<String> = [
    "however", "nevertheless", "nonetheless", "instead", "conversely",
  ]
  private static let starts: Set<String> = [
    "the reality", "in reality", "but the", "but in", "but it", "but they", "but this", "but these",
    "but as", "but there", "but when", "but if", "but not", "but while", "yet the", "yet in",
    "yet it", "yet they", "yet this", "at the", "still ,", "even so",
  ]
}
