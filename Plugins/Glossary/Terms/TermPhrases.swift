import Language

/// The phrases of a sentence that can be terms: nouns with the nouns and adjectives before them, and
/// two such phrases joined by “of” or “to”.
///
/// After Justeson & Katz, “Technical terminology” (Natural Language Engineering, 1995), with shorter
/// phrases inside longer ones, so that “term limits” is met in “consecutive term limits”.
struct TermPhrases {
  struct Phrase {
    /// Indices of tokens.
    var tokens: Range<Int>
    /// Whether no longer phrase holds it.
    var isWhole: Bool
  }

  private let doc: Doc
  private static let mostWords = 5
  private static let joints: Set = ["of", "to", "v.", "v", "vs."]
  /// Names that hold small words: “Treaty of Peace and Friendship”.
  private static let titled: Set<EntityType> = ["LAW", "WORK_OF_ART", "EVENT"]

  init(_ doc: Doc) { self.doc = doc }

  var all: [Phrase] {
    let runs = runs
    let nested = runs.flatMap { run in
      parts(of: run).map { Phrase(tokens: $0, isWhole: $0 == run) }
    }
    return nested + zip(runs, runs.dropFirst()).flatMap { joined($0, $1) }
  }

  /// Maximal runs of nouns and what modifies them, from the first modifier to the last noun.
  private var runs: [Range<Int>] {
    var runs: [Range<Int>] = []
    var start: Int?
    for index in 0...doc.count {
      if index < doc.count, belongs(index, inRun: start != nil) {
        start = start ?? index
      } else if let first = start {
        var end = index
        while end > first, !isNoun(end - 1) { end -= 1 }
        if end > first { runs.append(first..<end) }
        start = nil
      }
    }
    return runs
  }

  private func belongs(_ index: Int, inRun: Bool) -> Bool {
    let token = doc[index]
    if opensCompound(token) { return true }
    if token.entType.map(EntityType.figures.contains) == true { return false }
    switch token.pos {
    case .noun, .properNoun: return token.text.contains(where: \.isLetter) && !isMention(token)
    case .adjective: return !Self.isVague(token) || isDue(token) || token.isForeignModifier
    case .verb: return ["amod", "compound"].contains(token.dep.rawValue)
    case .punctuation: return inRun && isHyphen(index)
    default: return inRun && isBound(index) || token.isForeignModifier
    }
  }

  /// “two-party system”, “first-past-the-post”: a number or a rank that a hyphen binds to what follows.
  private func opensCompound(_ token: Token) -> Bool {
    countsInCompound(token)
      || (token.pos == .number
        || token.pos == .adjective && ["first", "second", "third"].contains(token.lower))
        && token.text.allSatisfy(\.isLetter) && token.index + 1 < doc.count
        && isHyphen(token.index + 1) && !isBound(token.index)
  }

  /// “The two cultures thesis”: a number that belongs to a noun before the name's own.
  private func countsInCompound(_ token: Token) -> Bool {
    token.pos == .number && token.text.allSatisfy(\.isLetter) && token.head.isPlural
      && token.head.index == token.index + 1
      && ["compound", "nmod"].contains(token.head.dep.rawValue)
      && token.head.head.index == token.index + 2
  }

  /// “due process”, but not “due to”.
  private func isDue(_ token: Token) -> Bool {
    token.lower == "due" && token.dep == "amod"
  }

  /// “the term cultural capital”: the word that says that a name follows.
  private func isMention(_ token: Token) -> Bool {
    DefinableTerm.wordsForNames.contains(token.lower) && token.index > 0
      && doc[token.index - 1].lower == "the" && token.index + 1 < doc.count
      && isNoun(token.index + 1)
  }

  /// “ex post facto”: whatever hyphens bind into one word.
  private func isBound(_ index: Int) -> Bool {
    index > 0 && isHyphen(index - 1)
  }

  private func isHyphen(_ index: Int) -> Bool {
    ["-", "–"].contains(doc[index].text) && index > 0 && index + 1 < doc.count
      && !doc[index - 1].hasSpaceAfter && !doc[index].hasSpaceAfter
  }

  private func isNoun(_ index: Int) -> Bool {
    doc[index].pos == .noun || doc[index].pos == .properNoun
  }

  /// Adjectives that point or measure, and never name.
  static func isVague(_ token: Token) -> Bool {
    vague.contains(token.lower) || laterRanks.contains(token.text) || ranks.contains(token.lower)
      || measures.contains(token.lower)
      || token.tag == "JJS" || token.tag == "JJR"
  }

  /// Adjectives that say how much there is, or of what time.
  static let measures: Set = ["total", "annual", "yearly", "monthly", "overall", "average"]

  /// Those that are part of a name only with a capital: “Fifth Amendment”.
  private static let laterRanks: Set = ["fourth", "fifth", "sixth", "seventh"]

  /// Adjectives that tell one from another, and may be part of a name: “third parties”.
  static let ranks: Set = ["first", "second", "third", "new", "early", "late", "old", "young"]

  private static let vague: Set<String> = [
    "usual", "opposite", "single", "given",
    "such", "many", "much", "other", "own", "several", "same", "certain", "various", "different",
    "particular", "specific", "similar", "possible", "likely", "able", "due", "next", "last",
    "previous", "recent", "current", "former", "latter", "entire",
    "whole", "more", "most", "few", "fewer", "less", "least", "additional", "numerous", "important",
    "significant", "main", "major", "key", "good", "bad", "great", "big", "little",
    "typical", "only", "actual", "real", "true", "potential", "subsequent", "respective",
    "so",
    "called", "further", "another", "earlier", "later", "ordinary",
  ]

  private func parts(of run: Range<Int>) -> [Range<Int>] {
    let isPlain = !run.contains(where: isHyphen)
    return run.flatMap { start in
      (start + 1...run.upperBound)
        .prefix { (isPlain ? $0 - start : wordCount(start..<$0)) <= Self.mostWords }
        .compactMap { end in
          let part = start..<end
          return isNoun(end - 1) && !isHyphen(start) && !cutsWord(part) && !cutsName(part)
            ? part : nil
        }
    }
  }

  /// What hyphens bind is one word, or two at the most: “winner-take-all system”.
  private func wordCount(_ part: Range<Int>) -> Int {
    part.count { $0 == part.lowerBound || !isHyphen($0) && !isHyphen($0 - 1) }
      + (part.contains(where: isHyphen) ? 1 : 0)
  }

  /// Whether an edge of the part lies at a hyphen.
  private func cutsWord(_ part: Range<Int>) -> Bool {
    part.lowerBound > 0 && isHyphen(part.lowerBound - 1)
      || part.upperBound < doc.count && isHyphen(part.upperBound)
  }

  /// Whether an edge of the part lies inside a name: “Supreme Court” has no part “Court”.
  private func cutsName(_ part: Range<Int>) -> Bool {
    isInsideName(part.lowerBound) || isInsideName(part.upperBound)
  }

  private func isInsideName(_ index: Int) -> Bool {
    guard index > 0, index < doc.count else { return false }
    if case .continues(let type) = doc[index].record.entity, Self.titled.contains(type),
      ["of", "and", "for", "-"].contains(doc[index - 1].lower)
    {
      return true
    }
    if case .continues = doc[index].record.entity { return isProper(index - 1) && isProper(index) }
    return isProper(index - 1) && isProper(index) && doc[index - 1].dep == "compound"
  }

  private func isProper(_ index: Int) -> Bool { doc[index].pos == .properNoun }

  /// “bill of attainder”, “right to privacy”: the short tail of one run, and all of the next.
  private func joined(_ first: Range<Int>, _ second: Range<Int>) -> [Phrase] {
    guard let joint = joint(first, second), second.count <= 3,
      doc[joint].lower.hasPrefix("v") || first.contains(doc[joint].head.index)
    else { return [] }
    return (1...min(2, first.count)).map { first.upperBound - $0 }.compactMap { start in
      let whole = start..<second.upperBound
      return isHyphen(start) || cutsWord(whole) || isInsideName(start)
        ? nil : Phrase(tokens: whole, isWhole: true)
    }
  }

  private func joint(_ first: Range<Int>, _ second: Range<Int>) -> Int? {
    let between = first.upperBound..<second.lowerBound
    guard let joint = between.first, Self.joints.contains(doc[joint].lower),
      between.count == 1 || between.count == 2 && ["the", "a", "an"].contains(doc[joint + 1].lower)
    else { return nil }
    return joint
  }
}
