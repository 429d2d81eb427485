import Clauses
import Language
import StudyPack

/// What an essay shows of itself being a debate.
///
/// A chapter of a book mentions many who think something. A short essay has no room for that: who
/// argues there is who it is about.
struct Debate {
  let isShort: Bool
  /// Whether the essay says that opinions differ: “disagree”, “by contrast”, “both sides”.
  let isAnnounced: Bool
  /// Whether a title says so, the essay's first or last paragraph, or words that tell of nothing else.
  let isItsMatter: Bool
  /// The paragraphs that say so.
  let announcing: Set<Int>
  /// Sentences that set something against something else: “by contrast”, “whereas”.
  let contrasts: Set<SentenceID>
  /// Paragraphs that say that people disagree.
  let quarrels: [Int]

  init(_ reading: Reading) {
    isShort = reading.sentences.reduce(0) { $0 + $1.doc.count } < Self.longest
    var announcing: Set<Int> = []
    var contrasts: Set<SentenceID> = []
    var quarrels: [Int] = []
    var isPlain = Self.hasBothSides(reading)
    for sentence in reading.sentences {
      let words = sentence.doc.map(\.lower)
      if Self.announcing.stand(in: words) { announcing.insert(sentence.id.block) }
      if Self.contrasting.stand(in: words) { contrasts.insert(sentence.id) }
      if words.contains(where: Self.quarrelling.contains) { quarrels.append(sentence.id.block) }
      isPlain = isPlain || Self.plain.stand(in: words)
    }
    isItsMatter =
      isPlain || Self.asksWhatToDo(reading.essay.title ?? "")
      || ([reading.essay.title] + reading.sections.map(\.title)).contains { title in
        title.map { Self.announcing.stand(in: Self.words($0)) } ?? false
      }
      || [reading.sentences.first, reading.sentences.last].contains { sentence in
        sentence.map { announcing.contains($0.id.block) } ?? false
      }
    isAnnounced = isItsMatter || !announcing.isEmpty
    self.announcing = announcing
    self.contrasts = contrasts
    self.quarrels = quarrels
  }

  private static let quarrelling: Set<String> = [
    "disagree", "disagreed", "debate", "debated", "divided", "differ", "dispute", "agreed",
  ]

  /// In words and marks: some four printed pages.
  private static let longest = 1800

  /// “Should sixteen-year-olds have the vote?”
  private static func asksWhatToDo(_ title: String) -> Bool {
    title.lowercased().hasPrefix("should ") && title.hasSuffix("?")
  }

  /// Whether it speaks of those who are for something, and of those who are against it.
  private static func hasBothSides(_ reading: Reading) -> Bool {
    var (isFor, isAgainst) = (false, false)
    for token in reading.sentences.lazy.flatMap(\.doc) where token.tag == "NNS" {
      isFor = isFor || HolderNouns.supporters.contains(token.lemma)
      isAgainst = isAgainst || HolderNouns.opponents.contains(token.lemma)
    }
    return isFor && isAgainst
  }

  private static func words(_ title: String) -> [String] {
    title.lowercased().split { !$0.isLetter }.map(String.init)
  }

  private static let contrasting = Phrases([
    "whereas", "by contrast", "in contrast", "on the contrary", "on the other hand",
    "on the other side", "on the opposite side", "compare", "unlike",
  ])

  /// By which English says that one view stands against another.
  private static let announcing = Phrases(plainWords + passing)
  private static let plain = Phrases(plainWords)

  /// Of these, what tells of views wherever it stands.
  private static let plainWords = [
    "disagree", "disagrees", "disagreed", "disagreement", "quarrel", "quarrels", "one voice",
    "not been settled", "argue about", "argue over", "arguing over", "eye to eye", "part company",
    "agree to disagree", "on the side of", "compare the", "see this", "pros and cons", "versus",
    "vs", "differently", "both sides", "two sides", "all sides", "different sides",
    "against each other", "two camps", "both camps",
    "neither side", "different opinion", "different opinions", "different view",
    "different views", "different position", "different positions", "opinions differ",
    "views differ", "opinions are divided", "differ on", "differ about", "differ over",
    "points of view", "two views", "three views", "four views", "these views", "two readings",
    "two schools", "three schools", "two theories", "three theories", "never agreed",
    "nobody agrees", "do not agree", "agree on what", "rival", "the arguments on",
    "arguments for", "arguments against",
  ]

  /// What may be said by the way: “a controversial choice”.
  private static let passing = [
    "debate", "debates", "debated", "controversy", "controversial", "right about", "agrees",
    "divides", "divided", "divide", "dispute", "disputes", "disputed", "for and against",
    "opposing", "opposite", "some people",
  ]
}

/// Words and rows of words, looked for among the words of a sentence.
private struct Phrases {
  /// By its first word, what each phrase goes on with.
  private var rests: [String: [[String]]] = [:]

  init(_ phrases: [String]) {
    for phrase in phrases {
      let words = phrase.split(separator: " ").map(String.init)
      guard let first = words.first else { continue }
      rests[first, default: []].append(Array(words.dropFirst()))
    }
  }

  /// - Parameter words: a sentence's, in lower case.
  func stand(in words: [String]) -> Bool {
    words.indices.contains { place in
      rests[words[place]]?.contains { words[(place + 1)...].starts(with: $0) } ?? false
    }
  }
}
