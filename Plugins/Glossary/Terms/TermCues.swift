import Language

/// What stands around a phrase where a text introduces a term, whether it goes on to define it or
/// not.
enum TermCue: Hashable {
  /// “called X”, “known as X”, “the term X”
  case named
  /// “the doctrine of X”
  case ofKind
  /// A comma with a relative or an article, a bracket, a dash, a colon, “or” right behind it
  case explained
  /// The subject of a verb in the present tense, without an article or with “a”: said of all X
  case generic
  /// “a X”
  case indefinite

  static func all(around tokens: Range<Int>, in doc: Doc) -> Set<TermCue> {
    var cues: Set<TermCue> = []
    let start = beginning(of: tokens, in: doc)
    let before = start > 0 ? doc[start - 1] : nil
    if before.map(isNaming) == true
      || isNamed(doc[tokens.upperBound - 1]) && !isEndOfPhrase(tokens, in: doc)
    {
      cues.insert(.named)
    }
    if let before, before.lower == "of", start > 1, kinds.contains(doc[start - 2].lemma) {
      cues.insert(.ofKind)
    }
    if isExplained(tokens.upperBound, in: doc) { cues.insert(.explained) }
    if isGeneric(doc[tokens.upperBound - 1], start: start, tokens) { cues.insert(.generic) }
    if start < tokens.lowerBound, ["a", "an"].contains(doc[start].lower) {
      cues.insert(.indefinite)
    }
    return cues
  }

  /// “Water wheel” in “called the low water wheel” is not what is called so.
  private static func isEndOfPhrase(_ tokens: Range<Int>, in doc: Doc) -> Bool {
    guard tokens.lowerBound > 0 else { return false }
    let before = doc[tokens.lowerBound - 1]
    return ["amod", "compound", "nmod"].contains(before.dep.rawValue)
      && tokens.contains(before.head.index)
  }

  /// With its article and opening quotation mark.
  private static func beginning(of tokens: Range<Int>, in doc: Doc) -> Int {
    var start = tokens.lowerBound
    while start > 0, ["“", "\"", "‘", "a", "an", "the"].contains(doc[start - 1].lower) {
      start -= 1
    }
    return start
  }

  private static func isNaming(_ token: Token) -> Bool {
    switch token.lower {
    case "called": !convenes(token)
    case "phrase", "expression", "word", "name":
      token.index > 0 && token.doc[token.index - 1].lower == "the"
    case "termed", "dubbed", "labeled", "labelled", "term": true
    case "as":
      token.index > 0
        && (["known", "to", "defined", "described"].contains(token.doc[token.index - 1].lower)
          || isOfNaming(token))
    case "of": isOfSpeaking(token)
    default: false
    }
  }

  /// “The mayor called meetings”, but “what the mayor called idle water”
  private static func convenes(_ verb: Token) -> Bool {
    verb.tag == "VBD" && verb.dep != "acl"
      && !verb.lefts.contains { ["WDT", "WP"].contains($0.tag.rawValue) || $0.lower == "that" }
      && verb.rights.contains { $0.dep == "dobj" }
  }

  /// “Referred to it at this stage as a protostar”, “described the change there as …”
  private static func isOfNaming(_ token: Token) -> Bool {
    ["refer", "know", "describe"].contains(token.head.lemma) && token.head.index < token.index
  }

  /// “Millers speak of back flow when …”, “goes by the name of …”
  private static func isOfSpeaking(_ token: Token) -> Bool {
    guard token.index > 1 else { return false }
    let before = token.doc[token.index - 1]
    return before.lower == "speak" && token.head.index == before.index
      || before.lower == "name" && token.doc[..<token.index].suffix(4).contains { $0.lower == "by" }
  }

  /// “historians call this pact the First Triumvirate”, but not “they called him the father of …”
  private static func isNamed(_ head: Token) -> Bool {
    let verb = head.head
    let isObject = verb.lemma == "name" && !verb.children.contains { $0.dep == "dobj" }
    return head.dep == "oprd" && ["call", "term", "dub", "label", "name"].contains(verb.lemma)
      && (!isObject || verb.tag == "VBN")
      && !verb.children.contains { child in
        ["dobj", "nsubjpass"].contains(child.dep.rawValue)
          && (child.tag == "PRP" || child.entType == "PERSON")
      }
  }

  private static let kinds: Set = [
    "concept", "principle", "doctrine", "practice", "term", "theory", "idea", "notion", "process",
    "form", "type", "kind", "system", "policy", "method", "phenomenon", "strategy", "law",
    "technique", "model", "power", "era", "age", "state",
  ]

  private static func isExplained(_ next: Int, in doc: Doc) -> Bool {
    guard next + 1 < doc.count else { return false }
    switch doc[next].text {
    case "(", "—", "–", ":": return true
    case ",":
      let after = doc[next + 1]
      return ["which", "or", "meaning", "also", "sometimes"].contains(after.lower)
        || ["a", "an", "the"].contains(after.lower) && doc[next - 1].isAppositionHead
        || after.lower == "in" && next + 2 < doc.count && doc[next + 2].lower == "which"
    default: return false
    }
  }

  private static func isGeneric(_ head: Token, start: Int, _ tokens: Range<Int>) -> Bool {
    guard head.dep == "nsubj" || head.dep == "nsubjpass", head.leftEdge.index >= start,
      start == tokens.lowerBound || head.doc[start].lower != "the"
    else { return false }
    let verb = head.head
    return verb.isPresentTense || verb.children.contains(where: \.isPresentTense)
  }
}

extension Token {
  fileprivate var isAppositionHead: Bool { rights.contains { $0.dep == "appos" } }
}
