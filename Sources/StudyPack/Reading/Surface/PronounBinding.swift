import Language

/// Tells whether each personal pronoun of a sentence can mean something that the sentence names before
/// it. Which thing it does mean is left open: that one could is what a reader needs to go on.
struct PronounBinding {
  private let doc: Doc
  /// A pronoun whose meaning is known from elsewhere.
  private let told: Token?

  init(_ doc: Doc, told: Token? = nil) {
    self.doc = doc
    self.told = told
  }

  var isClosed: Bool { doc.allSatisfy { $0.pos != .pronoun && $0.dep != "poss" || isBound($0) } }

  private func isBound(_ token: Token) -> Bool {
    if let told, told.index <= token.index, Self.mayMeanTheSame(token.lower, told.lower) {
      return true
    }
    let before = doc[..<token.index]
    switch token.lower {
    case "he", "him", "his", "himself", "she", "her", "hers", "herself":
      return before.contains { $0.entType == "PERSON" }
        || before.contains(where: Self.isSubjectNoun)
    case "they", "them", "their", "theirs", "themselves":
      return before.contains { Self.canMean($0, token) && Self.isMany($0) }
    case "it", "its", "itself":
      return token.dep == "expl" || Self.isExpletive(token)
        || before.contains { Self.canMean($0, token) && $0.entType != "PERSON" }
    default: return true
    }
  }

  private static func mayMeanTheSame(_ a: String, _ b: String) -> Bool {
    forms.contains { $0.contains(a) && $0.contains(b) }
  }

  private static let forms: [Set<String>] = [
    ["he", "him", "his", "himself"], ["she", "her", "hers", "herself"], ["it", "its", "itself"],
    ["they", "them", "their", "theirs", "themselves"],
  ]

  /// A noun, and not the subject of the verb whose object the pronoun is: nobody holds “it” and is it.
  private static func canMean(_ noun: Token, _ pronoun: Token) -> Bool {
    guard noun.pos == .noun || noun.pos == .properNoun else { return false }
    let isObject = pronoun.dep == "dobj" || pronoun.dep == "pobj"
    let verb = pronoun.dep == "pobj" ? pronoun.head.head : pronoun.head
    return !(isObject && isSubjectNoun(noun) && noun.head.index == verb.index)
  }

  private static func isMany(_ noun: Token) -> Bool {
    ["NNS", "NNPS"].contains(noun.tag.rawValue) || noun.dep == "conj" || isSubjectNoun(noun)
  }

  private static func isSubjectNoun(_ token: Token) -> Bool {
    ["nsubj", "nsubjpass"].contains(token.dep.rawValue) && token.pos != .pronoun
  }

  /// “It is clear that …”
  private static func isExpletive(_ token: Token) -> Bool {
    token.dep == "nsubj"
      && token.head.rights.contains {
        ["ccomp", "xcomp", "advcl", "acl", "attr", "acomp"].contains($0.dep.rawValue)
      }
  }
}
