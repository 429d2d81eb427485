import Language

/// Tells which noun phrases can be defined: short ones that name a thing of a kind, and point to
/// nothing.
struct DefinableTerm {
  let tokens: Range<Int>
  /// “the”, “a”, or nothing.
  let determiner: Token?

  /// Whether the text speaks of the word: “the term X”.
  private(set) var isMentioned = false

  var isDefinite: Bool { determiner?.lower == "the" }

  private static let mostTokens = 6

  /// “the term X”, “the phrase “X””: the name behind the word that says that it is one.
  init?(mentionedBy head: Token) {
    let doc = head.doc
    let start = head.leftEdge.index
    guard start + 1 < head.rightEdge.index, doc[start].lower == "the",
      Self.words.contains(doc[start + 1].lower)
    else { return nil }
    let marks: Set = ["“", "”", "\""]
    let name = (start + 2...head.rightEdge.index).filter { !marks.contains(doc[$0].text) }
    guard let first = name.first, let last = name.last, last - first < Self.mostTokens,
      name.count == last - first + 1,
      name.allSatisfy({ Self.canBePart(doc[$0], of: head) && doc[$0].pos != .adposition })
    else { return nil }
    tokens = first..<last + 1
    determiner = nil
    isMentioned = true
  }

  /// The noun with what stands before it, but for whose it is: “its texture”.
  init?(ownedBy noun: Token) {
    guard let owner = noun.lefts.first(where: { $0.dep == "poss" && $0.tag == "PRP$" }) else {
      return nil
    }
    let tokens = owner.index + 1..<Self.end(of: noun)
    guard !tokens.isEmpty, tokens.allSatisfy({ Self.canBePart(noun.doc[$0], of: noun) }) else {
      return nil
    }
    self.init(tokens: tokens, determiner: nil)
  }

  private init(tokens: Range<Int>, determiner: Token?) {
    self.tokens = tokens
    self.determiner = determiner
  }

  /// What “the concept of X” names.
  init?(notion noun: Token) {
    self.init(noun)
    isMentioned = true
  }

  /// Words that say that a name follows: “the term X”.
  static let words: Set = ["term", "phrase", "word", "expression"]
  /// The same, and “the name X”.
  static let wordsForNames = words.union(["name"])

  /// The phrase around a noun, `nil` where it is none that can be defined.
  init?(_ head: Token) {
    let doc = head.doc
    guard Self.isName(head), !Self.isFact(head) else { return nil }
    var start = Self.start(of: head)
    let isPointed = head.isPlural && ["these", "such"].contains(doc[start].lower)
    let determiner =
      start < head.index && (doc[start].pos == .determiner || isPointed) ? doc[start] : nil
    if let determiner {
      guard ["a", "an", "the"].contains(determiner.lower) || isPointed else { return nil }
      start += 1
    }
    while start < head.index, doc[start].pos == .punctuation { start += 1 }
    // “Popularized the term tolling”
    if start < head.index, determiner?.lower == "the",
      Self.words.contains(doc[start].lower) || doc[start].lower == "phenomenon",
      doc[start].dep == "compound" || doc[start].dep == "nmod"
    {
      start += 1
    }
    start = Self.behindFinder(start, head)
    let end = Self.end(of: head)
    let tokens = start..<end
    // “Most men in that town”: the parser may part the word that points from its noun.
    if determiner == nil, start > 0, Self.isPointer(doc[start - 1]) { return nil }
    // “Such goods” are those of the sentence before; “such public goods” are any.
    guard !isPointed || tokens.count > 1, !Self.isCut(at: start, in: doc),
      !(Self.sorts.contains(head.lemma) && end > head.index + 1),
      !Self.isOfCase(tokens, in: doc),
      !Self.isEndOfName(tokens, in: doc), !Self.leadsToName(tokens, in: doc),
      tokens.count(where: { doc[$0].pos != .punctuation }) <= Self.mostTokens,
      tokens.allSatisfy({ Self.canBePart(doc[$0], of: head) }),
      !Self.pointing.contains(doc[start].lower),
      !Self.pointing.contains(head.lemma) || Self.isCompound(head) || head.lower == "goods"
    else { return nil }
    self.tokens = tokens
    self.determiner = determiner
  }

  private static func isPointer(_ word: Token) -> Bool {
    word.tag == "DT" && ["this", "that", "these", "those"].contains(word.lower)
  }

  /// “Waiting” is no term in “a boat-in-waiting”.
  ///
  /// Nor is “Oars for All” in “the Harwick: Oars for All”.
  private static func isCut(at start: Int, in doc: Doc) -> Bool {
    start > 0 && doc[start - 1].text == "-" && !doc[start - 1].hasSpaceAfter
      || start > 1 && doc[start - 1].text == ":" && doc[start].pos == .properNoun
        && doc[start - 2].pos == .properNoun
  }

  /// “Tolliver v. Harwick” names a case, and “Tolliver” no term.
  static func isOfCase(_ term: Range<Int>, in doc: Doc) -> Bool {
    [term.lowerBound - 1, term.upperBound].contains { place in
      doc.indices.contains(place) && ["v.", "v", "vs.", "vs"].contains(doc[place].lower)
    }
  }

  /// “Dependent Children” in “Aid to Families with Dependent Children”
  /// “Wicks” in “The Long History of the Wicks”
  static func isEndOfName(_ term: Range<Int>, in doc: Doc) -> Bool {
    let isBehindArticle = term.lowerBound > 2 && doc[term.lowerBound - 1].lower == "the"
    let joint = term.lowerBound - (isBehindArticle ? 2 : 1)
    guard joint > 0, doc[joint].pos == .adposition else { return false }
    return
      (doc[joint - 1].pos == .properNoun
      || isWithin(doc[term.lowerBound]) && (!isBehindArticle || isWithin(doc[joint])))
      && term.allSatisfy { doc[$0].pos == .properNoun }
  }

  private static func isWithin(_ word: Token) -> Bool {
    if case .continues = word.record.entity { return true }
    return false
  }

  /// “Access to Selby”: what stands behind it is said of Selby.
  private static func leadsToName(_ term: Range<Int>, in doc: Doc) -> Bool {
    doc[term.upperBound - 1].pos == .properNoun && term.contains { doc[$0].lower == "to" }
  }

  /// “A sort of map” is no name.
  private static let sorts: Set = ["sort", "kind", "type", "lot", "bit", "piece", "couple", "set"]

  /// “the placebo effect”: a noun before it makes a name of a word that points.
  private static func isCompound(_ head: Token) -> Bool {
    head.index > 0 && head.doc[head.index - 1].dep == "compound" && head.lemma != "people"
  }

  /// A figure, a person or a place; but no word without a capital is a name, whatever it passes for.
  private static func isFact(_ head: Token) -> Bool {
    guard let type = head.entType else { return false }
    return EntityType.figures.contains(type)
      || ["PERSON", "GPE"].contains(type) && !head.text.allSatisfy(\.isLowercase)
        && !isAbstract(head)
  }

  /// “Calculability”, at the head of a sentence: no one is called so.
  private static func isAbstract(_ head: Token) -> Bool {
    head.index == 0
      && ["ity", "gamy", "sis", "graphy", "ation", "ness", "ism", "ology", "ization", "isation"]
        .contains(where: head.lower.hasSuffix)
  }

  private static func isName(_ head: Token) -> Bool {
    head.pos == .noun || head.pos == .properNoun
      || head.tag == "VBG"
        && (["nsubj", "nsubjpass", "csubj", "oprd", "pobj", "appos"].contains(head.dep.rawValue)
          || head.dep == "pcomp" && !head.children.contains { $0.dep == "dobj" }
          || isAnnounced(head))
  }

  /// “The press began muckraking: the writing of …”
  private static func isAnnounced(_ head: Token) -> Bool {
    head.dep == "xcomp" && head.index + 1 < head.doc.count && head.doc[head.index + 1].text == ":"
  }

  private static func start(of head: Token) -> Int {
    if head.tag == "VBG" { return head.index }
    return head.leftEdge.index
  }

  /// “balance of power”: a short phrase with “of” or “to” belongs to the name.
  private static func end(of head: Token) -> Int {
    // “Initiating structure means …”
    if head.tag == "VBG", head.dep == "csubj", let object = head.rights.first,
      object.dep == "dobj", object.pos == .noun, object.index == head.index + 1,
      object.children.isEmpty, head.rights.count == 1
    {
      return object.index + 1
    }
    guard head.index + 1 < head.doc.count else { return head.index + 1 }
    let next = head.doc[head.index + 1]
    guard next.dep == "prep", next.head.index == head.index, ["of", "to"].contains(next.lower),
      next.rightEdge.index - head.index <= 4
    else { return head.index + 1 }
    return next.rightEdge.index + 1
  }

  private static func canBePart(_ token: Token, of head: Token) -> Bool {
    switch token.pos {
    case .noun, .properNoun: return true
    case .adjective: return !pointing.contains(token.lower)
    case .adposition: return token.index > head.index || token.isHyphened
    case .determiner: return token.index > head.index && token.lower == "the"
    case .verb:
      return token.index == head.index || ["amod", "compound"].contains(token.dep.rawValue)
    case .punctuation: return ["-", "–", "“", "”", "\""].contains(token.text)
    // “Vane's law”
    case .particle:
      return token.tag == "POS" && token.index > 0 && isFinder(token.doc[token.index - 1])
        && Doctrine.holds(head)
    case .number: return token.isHyphened && token.text.allSatisfy(\.isLetter)
    default: return token.isHyphened || token.isForeignModifier
    }
  }

  /// Whoever a law or a theory is named after: of a town a law is any of its laws.
  private static func isFinder(_ name: Token) -> Bool {
    name.pos == .properNoun && !["GPE", "LOC", "ORG", "NORP"].contains(name.entType?.rawValue)
  }

  /// “Ada Vane's theory of tolls”: what has a name of its own is not named after her.
  private static func behindFinder(_ start: Int, _ head: Token) -> Int {
    guard head.pos == .noun else { return start }
    let mark = head.doc[start..<max(start, head.index)].first { $0.tag == "POS" }?.index
    return mark.map { $0 + 2 <= head.index ? $0 + 1 : start } ?? start
  }

  /// Words that set a thing beside another that was named, and heads that name no thing of a kind.
  private static let pointing: Set = [
    "first", "second", "third", "next", "last", "other", "another", "such", "same", "latter",
    "former", "only", "main", "major", "key", "chief", "one", "ones", "others", "result", "reason",
    "problem", "example", "case", "answer", "question", "difference", "point", "way", "fact",
    "new", "important", "good", "best", "most", "more", "many", "few", "fewer", "less", "several",
    "thing", "things",
    "people", "part", "number", "aim", "goal", "purpose", "idea", "issue", "today", "outcome",
    "effect", "consequence", "final", "earliest", "recent", "modern", "biggest", "largest",
    "resulting", "remaining", "heightened", "increased", "growing", "rising", "wider", "broader",
    "related",
    "source", "basis", "identical", "similar", "different", "instance", "course", "contrast",
    "addition", "time", "given", "usual", "opposite", "contrary", "outermost",
    "innermost",
  ]
}
