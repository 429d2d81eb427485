import Clauses
import Language
import StudyPack

/// A noun phrase of the essay: what may be asked for, and what may stand beside a key.
struct Thing {
  let head: Token
  /// Without its article.
  let words: [Token]
  let article: Article
  let sentence: Sentence

  enum Article: Hashable {
    case none, definite, indefinite
  }

  /// `nil` where the phrase begins with a word that points elsewhere (“its”, “each”, “some”), or is
  /// longer than an option may be.
  init?(_ tokens: [Token], head: Token, of sentence: Sentence, atMost limit: Int = 8) {
    var words = tokens
    while let last = words.last, last.pos == .punctuation, last.text != "”" { words.removeLast() }
    var article = Article.none
    if let first = words.first, first.dep == "det", first.head.index == head.index {
      guard let known = Self.articles[first.lower] else { return nil }
      article = known
      words.removeFirst()
    }
    guard (1...limit).contains(words.count), head.isNoun, !words.contains(where: Self.points),
      words.first?.pos != .adverb, words.last?.tag != "POS",
      !words.contains(where: { $0.tag == "TO" }),
      !(words.count <= 2 && words.contains { $0.entType == "ORDINAL" }), !Self.isTorn(head, words),
      !words.contains(where: { $0.dep == "cc" || $0.text == "," })
    else { return nil }
    self.head = head
    self.words = words
    self.article = article
    self.sentence = sentence
  }

  private static let articles: [String: Article] = [
    "the": .definite, "a": .indefinite, "an": .indefinite,
  ]

  /// Whether it is but a part of a name: “Information” of an act so called.
  private static func isTorn(_ head: Token, _ words: [Token]) -> Bool {
    guard head.pos == .properNoun else { return false }
    if head.dep == "pobj", head.head.head.pos == .properNoun { return true }
    guard let type = head.entType, let first = words.first?.index, let last = words.last?.index
    else {
      return false
    }
    let doc = head.doc
    return first > 0 && doc[first - 1].entType == type && doc[first - 1].dep != "det"
      || last + 1 < doc.count && doc[last + 1].entType == type
  }

  private static func points(_ token: Token) -> Bool {
    pointingTags.contains(token.tag.rawValue) || pointing.contains(token.lower)
      || marks.contains(token.text) && token.dep != "case"
      || token.lower == "that" && token.tag == "DT"
      || token.entType.map { counts.contains($0.rawValue) } ?? false
  }

  private static let pointingTags: Set<String> = [
    "PRP", "PRP$", "WDT", "WP", "WRB", "WP$", "PDT", "EX",
  ]
  private static let pointing: Set<String> = [
    "such", "other", "same", "these", "those", "this", "own", "another", "many", "some", "several",
    "most", "few", "more", "certain", "various", "different", "any", "all", "both", "each", "much",
    "following", "former", "latter", "than", "rather", "not",
  ]
  private static let marks: Set<String> = [":", ";", "—", "–", "(", "“", "\"", "’s", "'s"]
  private static let counts: Set<String> = ["PERCENT", "CARDINAL", "DATE", "MONEY"]

  /// Whether it begins with its owner: “the nation’s government”.
  var isOwned: Bool { head.children.contains { $0.dep == "poss" } }

  /// Whether it counts or ranks: “four states”, “the largest state”.
  var isCounted: Bool {
    head.children.contains { child in
      child.dep == "nummod" || child.tag == "JJS"
        || Self.ranks.contains(child.lower)
    }
  }

  private static let ranks: Set<String> = [
    "first", "second", "third", "last", "next", "only", "remaining",
  ]

  /// Whether it is only told apart by degree: “larger sums”, “a great power”.
  var isGraded: Bool {
    head.children.contains { $0.tag == "JJR" || Self.grades.contains($0.lower) }
  }

  private static let grades: Set<String> = [
    "new", "significant", "great", "large", "small", "important", "major", "good", "bad", "high",
    "low", "long", "short", "proper", "tremendous", "strong", "weak", "key", "main", "big",
    "recent",
    "real", "true", "general", "overall", "particular", "specific", "available", "proposed",
    "little",
    "current", "early", "late", "typical", "common", "considerable", "extensive", "opposite",
    "less",
  ]

  var isName: Bool { head.pos == .properNoun }
  var isPlural: Bool { head.isPlural }

  /// Whether its ending tells that it is someone who does something: “supply-siders”.
  var isAgent: Bool { words.contains { $0.text == "-" } && head.lower.hasSuffix("ers") }

  /// Whether an adjective or a noun before the head narrows it, and nothing else does.
  var isQualified: Bool {
    !isOwned && words.last?.index == head.index
      && head.lefts.contains { ["amod", "compound", "nmod"].contains($0.dep.rawValue) }
  }

  /// Whether a word of the tokens has the stem of one of its words: “public goods” of “public groups”.
  func echoes(in tokens: [Token]) -> Bool {
    let stems = Set(lemmas.filter { $0.count > 4 }.map { $0.prefix(6) })
    return tokens.contains {
      $0.pos != .adposition && stems.contains($0.lemma.lowercased().prefix(6))
    }
  }

  /// As the essay writes it, without its article.
  var bareText: String { Wording.text(of: words) }

  /// With its article.
  var text: String {
    switch article {
    case .none: bareText
    case .definite: "the " + bareText
    case .indefinite: "\(IndefiniteArticle(before: bareText).rawValue) " + bareText
    }
  }

  /// With the article that `key` has, so that no article tells the key from the others.
  func dressed(as key: Thing) -> String {
    if isOwned || isName && key.article == .indefinite { return text }
    switch key.article {
    case .none: return bareText
    case .definite: return "the " + bareText
    case .indefinite:
      return isPlural ? bareText : "\(IndefiniteArticle(before: bareText).rawValue) " + bareText
    }
  }

  /// The phrase in lower case, its head as a lemma, for comparing.
  var key: String {
    words.map { $0.index == head.index ? $0.lemma.lowercased() : $0.lower }.joined(separator: " ")
  }

  /// The base forms of its words that carry meaning.
  var lemmas: Set<String> {
    Set(
      words.filter { token in
        let contentful: Set<PartOfSpeech> = [.noun, .properNoun, .adjective, .verb, .number]
        return contentful.contains(token.pos)
      }.map { $0.lemma.lowercased() })
  }
}
