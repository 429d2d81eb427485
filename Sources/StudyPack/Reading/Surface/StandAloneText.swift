/// A sentence as it can stand without its neighbours: a leading connective is dropped, and a sentence
/// that leans on the one before it in any other way is refused.
///
/// It promises that the sentence neither begins with something that has lost its referent nor has a
/// demonstrative in it, and that each pronoun can mean something that stands before it.
public struct StandAloneText: Sendable, Hashable {
  /// The words of the essay from the first that is kept, with a capital letter.
  public let text: String
  /// Whether a leading connective was dropped.
  public let isTrimmed: Bool

  /// `nil` where the sentence does not stand alone.
  public init?(_ sentence: Sentence) {
    let words = sentence.words
    let start = LeadingConnective.end(in: words)
    guard start < words.count, let last = words.last,
      !["?", ":", ",", ";"].contains(last.text),
      !DanglingOpener.leans(words[start...]), !DanglingPointer.occurs(in: words[start...]),
      PronounBinding(sentence.doc).isClosed
    else { return nil }
    let kept = sentence.text.utf8.dropFirst(
      words[start].range.lowerBound - sentence.range.lowerBound)
    guard let tail = String(kept), let first = tail.first else { return nil }
    text = first.uppercased() + tail.dropFirst()
    isTrimmed = start > 0
  }
}

/// Words inside a sentence that point at another one.
enum DanglingPointer {
  private static let demonstratives: Set = ["this", "these", "aforementioned"]
  private static let ordinals: Set = [
    "first", "second", "third", "latter", "former", "other", "others",
  ]
  private static let numbers: Set = ["two", "three", "four", "five"]

  static func occurs(in words: ArraySlice<Word>) -> Bool {
    words.indices.contains { index in
      if demonstratives.contains(words[index].lower) { return true }
      guard words[index].lower == "the", index + 2 < words.endIndex else { return false }
      let next = words[index + 1].lower
      // “may answer the first.”, “the two governments”
      return (ordinals.contains(next) && words[index + 2].kind == .punctuation)
        || (numbers.contains(next) && words[index + 2].kind == .word)
    }
  }
}

/// Connectives that open a sentence and can go without loss.
enum LeadingConnective {
  private static let words: Set = [
    "however", "therefore", "thus", "moreover", "furthermore", "nevertheless", "nonetheless",
    "consequently", "hence", "accordingly", "additionally", "meanwhile", "indeed", "finally",
    "lastly", "overall", "ultimately", "specifically", "namely", "clearly", "obviously",
  ]
  private static let phrases: [[String]] = [
    ["in", "addition"], ["in", "fact"], ["in", "general"], ["in", "brief"], ["in", "short"],
    ["in", "sum"], ["in", "conclusion"], ["in", "other", "words"], ["in", "particular"],
    ["in", "this", "context"], ["in", "this", "regard"], ["in", "this", "respect"],
    ["in", "this", "way"], ["in", "this", "sense"], ["in", "the", "end"], ["of", "course"],
    ["for", "example"], ["for", "instance"], ["as", "a", "result"], ["as", "a", "consequence"],
    ["after", "all"], ["in", "contrast"],
    ["by", "contrast"], ["above", "all"], ["to", "sum", "up"], ["to", "conclude"],
  ]

  /// The index of the first word after the connective and its comma; 0 where there is none.
  static func end(in words: [Word]) -> Int {
    let length = length(in: words[...])
    guard length > 0, length < words.count, words[length].text == "," else { return 0 }
    return length + 1
  }

  private static func length(in words: ArraySlice<Word>) -> Int {
    let opening = words.prefix(4).map(\.lower)
    if let phrase = phrases.first(where: { opening.starts(with: $0) }) { return phrase.count }
    guard let first = opening.first, Self.words.contains(first) else { return 0 }
    // “Therefore for instance, …”
    let rest = length(in: words.dropFirst())
    return 1 + rest
  }
}

/// Openings that point back to another sentence.
enum DanglingOpener {
  /// Pronouns, demonstratives and other words whose referent stands before the sentence.
  private static let pointers: Set = [
    "it", "they", "he", "she", "this", "these", "those", "that", "such", "its", "their", "his",
    "her", "them", "him", "we", "our", "i", "my", "you", "your", "both", "neither", "either",
    "another", "other", "others", "here", "so", "but", "and", "or", "nor", "yet", "then", "still",
    "again", "instead", "rather", "otherwise", "conversely", "besides", "too", "even", "maybe",
    "perhaps", "because", "which", "who", "whose", "where", "what", "why", "how", "whether",
    "first", "firstly", "second", "secondly", "third", "thirdly", "fourth", "next", "afterwards",
    "later", "earlier", "former", "latter", "same", "following", "subsequently", "namely", "yes",
    "no", "now", "also", "similarly", "likewise", "given", "especially", "particularly",
    "initially", "currently", "today", "one",
    "some", "many", "most", "few", "several", "there", "see",
  ]
  /// What an article may not open: “the latter”, “the first is …”.
  private static let pointersAfterArticle: Set = [
    "latter", "former", "first", "second", "third", "last", "next", "other", "others", "same",
    "following", "above", "result", "results", "reason", "reasons", "answer", "two", "three",
    "organization", "organisation", "sides", "two", "parties", "treaty", "agreement", "process",
    "group", "method", "argument", "idea", "theory", "study", "question", "problem", "change",
  ]
  /// “As shown above, …”
  private static let participles: Set = [
    "shown", "noted", "mentioned", "discussed", "described", "explained", "seen", "stated", "for",
    "regards", "such",
  ]
  private static let selfReferences: Set = [
    "study", "essay", "paper", "chapter", "section", "article", "text", "figure", "table",
  ]

  static func leans(_ words: ArraySlice<Word>) -> Bool {
    let opening = words.prefix(6).map(\.lower)
    guard let first = opening.first else { return true }
    if first == "it" { return !isExpletive(opening) }
    if opening.starts(with: ["on", "the"]), opening.dropFirst(3).first == "hand" { return true }
    if opening.starts(with: ["at", "the", "same", "time"]) { return true }
    if first == "as", opening.count > 1, participles.contains(opening[1]) { return true }
    if pointers.contains(first) {
      // “First Amendment”, “Most Americans” and “There is …” name their subject themselves.
      return !namesSubject(words.prefix(3), opening)
    }
    if first == "the", opening.count > 2 {
      // “The First Amendment” and “the theory of evolution” name what they mean.
      let isNamed = words.dropFirst().first?.isCapitalised ?? false
      return pointersAfterArticle.contains(opening[1]) && !isNamed && opening[2] != "of"
    }
    return pointsBackEarly(opening)
  }

  /// “It is apparent that …”, “It was Hess who …”.
  private static func isExpletive(_ opening: [String]) -> Bool {
    opening.count > 3 && ["is", "was"].contains(opening[1])
      && opening.dropFirst(2).contains { ["that", "to", "who"].contains($0) }
  }

  private static func namesSubject(_ words: ArraySlice<Word>, _ opening: [String]) -> Bool {
    let second = words.dropFirst().first
    switch opening[0] {
    case "there": return ["is", "are", "was", "were"].contains(opening.dropFirst().first ?? "")
    case "many", "most", "some", "several", "few", "no":
      return second.map { $0.kind == .word && !FunctionWords.contains($0.lower) } ?? false
    case "first", "second", "third", "fourth": return second?.isCapitalised ?? false
    case "today", "currently", "because": return true
    default: return false
    }
  }

  /// “In this study …”, “As the essay says, …”: a pointer in the first words.
  private static func pointsBackEarly(_ opening: [String]) -> Bool {
    let early = opening.prefix(3)
    return early.contains { ["this", "these", "those", "such"].contains($0) }
      || (early.contains("as") && early.contains { selfReferences.contains($0) })
  }
}
