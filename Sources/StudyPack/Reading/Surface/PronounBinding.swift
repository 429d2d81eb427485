import Language

/// Tells whether each personal pronoun of a sentence can mean something that the sentence names before
/// it. Which thing it does mean is left open: that one could is what a reader needs to go on.
struct PronounBinding {
  private let doc: Doc

  init(_ doc: Doc) { self.doc = doc }

  var isClosed: Bool { doc.allSatisfy { $0.pos != .pronoun && $0.dep != "poss" || isBound($0) } }

  private func isBound(_ token: Token) -> Bool {
    let before = doc[..<token.index]
    switch token.lower {
    case "he", "him", "his", "himself", "she", "her", "hers", "herself":
      return before.contains { $0.entType == "PERSON" }
        || before.contains(where: Self.isSubjectNoun)
    case "they", "them", "their", "theirs", "themselves":
      return before.contains { ["NNS", "NNPS"].contains($0.tag.rawValue) || $0.dep == "conj" }
        || before.contains(where: Self.isSubjectNoun)
    case "it", "its", "itself":
      return token.dep == "expl" || Self.isExpletive(token)
        || before.contains { $0.pos == .noun || $0.pos == .properNoun }
    default: return true
    }
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
