import Clauses
import Language

/// What a claim reports of its holder, as it may follow “that” or “according to …”.
struct ReportedView {
  let text: String

  /// `nil` where the claim reports no statement, or one that leans on the words around it.
  init?(of claim: Claim) {
    let clause = claim.clause
    guard let words = Self.words(of: clause), Self.length.contains(words.count),
      let first = words.first, !["WRB", "WP", "WDT", "WP$"].contains(first.tag.rawValue),
      !words.contains(where: { Self.leans($0, among: words) })
    else { return nil }
    text = Wording.text(of: words)
  }

  private static let length = 4...26

  /// The words behind “that”, or behind what names the holder before the sentence.
  private static func words(of clause: Clause) -> [Token]? {
    if let opener = clause.lead.first?.lower, ["for", "according"].contains(opener) {
      return clause.subject + clause.body
    }
    guard let matter = clause.verb.rights.first(where: { $0.dep == "ccomp" }), isStatement(matter)
    else { return nil }
    let inside = Set(matter.subtree.map(\.index))
    let kept = clause.body.filter { inside.contains($0.index) }
      .drop { $0.dep == "mark" || $0.text == "," }
    guard kept.last?.index == clause.body.last?.index, !clause.verb.children.contains(where: isNot)
    else { return nil }
    return Array(kept)
  }

  private static func isStatement(_ verb: Token) -> Bool {
    let marks = verb.children.filter { $0.dep == "mark" }
    let carrier = verb.children.first { $0.dep == "aux" || $0.dep == "auxpass" } ?? verb
    return verb.children.contains(where: \.isSubject) && marks.allSatisfy { $0.lower == "that" }
      && ["VBZ", "VBP", "VBD", "MD"].contains(carrier.tag.rawValue)
  }

  private static func isNot(_ token: Token) -> Bool { token.dep == "neg" }

  /// “They”, “its”, “this”, “… and that …”: what the holder's name or a sentence before would have to explain.
  private static func leans(_ token: Token, among words: [Token]) -> Bool {
    if ["“", "”", "\""].contains(token.text) { return true }
    // “The two are alike”
    if token.tag == "CD", token.isSubject { return true }
    if token.dep == "mark", token.lower == "that", token.index != words.first?.index { return true }
    if token.tag == "PRP$" || ["this", "these"].contains(token.lower) { return true }
    guard token.tag == "PRP", token.lower != "there" else { return false }
    let isPersonal = ["he", "she", "him", "her"].contains(token.lower)
    return !words.contains {
      $0.index < token.index && $0.isNoun && (!isPersonal || $0.entType == "PERSON")
    }
  }
}
