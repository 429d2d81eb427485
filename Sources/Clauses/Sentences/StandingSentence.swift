import Language
public import StudyPack

/// A sentence that stands alone, as the handout shows it, with what speaks for choosing it.
public struct StandingSentence {
  public let sentence: Sentence
  /// Its place in ``Reading/sentences``.
  public let index: Int
  public let text: String
  /// The sentence, and the one that tells what its subject means.
  public private(set) var evidence: [Evidence]
  /// In words.
  public let wordCount: Int
  /// What speaks for showing it, as whoever chooses among sentences sees it.
  public var weight = 0.0

  /// What a reader of the essay knows without the sentence before.
  struct Known {
    let referents: Referents
    let loose: LooseWords

    init(_ reading: Reading, _ referents: Referents) {
      self.referents = referents
      loose = LooseWords(reading, referents)
    }
  }

  /// Longer ones are hard to take in, shorter ones say little.
  private static let wordLimits = 8...46

  /// - Parameter index: its place in ``Reading/sentences``.
  init?(_ sentence: Sentence, index: Int, _ known: Known) {
    guard let standing = StandAloneText(sentence) else { return nil }
    self.init(sentence, index: index, known, from: standing, opening: nil)
  }

  /// A sentence whose first word does not stand alone, with what does in its place: what a pronoun
  /// means, or “one” for “another”.
  init?(_ sentence: Sentence, index: Int, _ known: Known, after previous: StandingSentence?) {
    guard let opening = Opening(of: sentence, after: previous),
      let standing = StandAloneText(sentence, replacing: opening.replaced)
    else { return nil }
    self.init(sentence, index: index, known, from: standing, opening: opening.text)
    if let source = opening.source { evidence.append(Evidence(source)) }
  }

  private init?(
    _ sentence: Sentence, index: Int, _ known: Known, from standing: StandAloneText,
    opening: String?
  ) {
    guard !SelfReference.announces(sentence), !Self.addresses(sentence),
      !sentence.text.hasSuffix("?"),
      sentence.doc.isWholeSentence
    else { return nil }
    let start = sentence.text.utf8.count - standing.text.utf8.count
    let compression = Compression(sentence.doc, from: start, opening: opening)
    self.init(sentence, index: index, text: compression.text)
    let tokens = opening == nil ? compression.tokens : Array(compression.tokens.dropFirst())
    guard Self.wordLimits.contains(wordCount),
      !BackReference(known.referents).leans(tokens, of: sentence),
      !known.loose.stand(in: tokens, of: sentence),
      !EmptySentence.isSaid(by: tokens)
    else { return nil }
  }

  /// A sentence as it is to be shown, whether it stands alone or not.
  public init(_ sentence: Sentence, index: Int, text: String, evidence: [Evidence]? = nil) {
    self.sentence = sentence
    self.evidence = evidence ?? [Evidence(sentence)]
    self.index = index
    self.text = text
    wordCount = text.split(separator: " ").count
  }

  /// “We” and “you” speak to the essay's readers, who are not those of the handout.
  private static func addresses(_ sentence: Sentence) -> Bool {
    sentence.words.contains {
      ["we", "us", "our", "you", "your", "i", "my"].contains($0.lower) && $0.text != "US"
    }
  }
}

/// Tells of single sentences how they read alone.
public struct StandingSentences {
  private let known: StandingSentence.Known

  public init(_ reading: Reading, _ referents: Referents) {
    known = StandingSentence.Known(reading, referents)
  }

  /// The sentence as it reads without the ones before, or `nil` where it leans on them; its place in the
  /// essay is left open.
  public func alone(_ sentence: Sentence) -> StandingSentence? {
    StandingSentence(sentence, index: 0, known)
  }
}

extension Reading {
  /// The sentences that stand alone, in the essay's order; in each what can go is gone.
  public var standingSentences: [StandingSentence] { standingSentences(Referents(self)) }

  /// The same where it is known what the essay's definite phrases mean.
  public func standingSentences(_ referents: Referents) -> [StandingSentence] {
    let known = StandingSentence.Known(self, referents)
    var lines: [StandingSentence] = []
    for (index, sentence) in sentences.enumerated() {
      let previous = lines.last.flatMap {
        $0.index == index - 1 && $0.sentence.id.block == sentence.id.block ? $0 : nil
      }
      let line =
        StandingSentence(sentence, index: index, known)
        ?? StandingSentence(sentence, index: index, known, after: previous)
      if let line { lines.append(line) }
    }
    return lines
  }
}

/// Sentences about the essay and not about its matter: “The content will be explained.”
enum SelfReference {
  private static let announcements: [[String]] = [
    ["will", "be", "analyzed"], ["will", "be", "analysed"], ["will", "be", "discussed"],
    ["will", "be", "explained"], ["will", "be", "examined"], ["will", "be", "defined"],
    ["will", "be", "described"], ["will", "be", "presented"], ["this", "essay", "describes"],
    ["this", "essay", "sets", "out"], ["should", "be", "focused", "on"],
  ]

  static func announces(_ sentence: Sentence) -> Bool {
    let words = sentence.words.map(\.lower)
    return words.indices.contains { start in
      announcements.contains { words[start...].starts(with: $0) }
    }
  }
}

extension Doc {
  /// Whether its main verb has a subject, and nothing was taken out of it.
  fileprivate var isWholeSentence: Bool {
    let hasSubject = contains { root in
      root.isRoot
        && root.children.contains { $0.isSubject || ["csubj", "expl"].contains($0.dep.rawValue) }
    }
    return hasSubject && !isTorn
  }
}
