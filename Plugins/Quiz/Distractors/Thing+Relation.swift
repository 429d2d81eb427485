import Language

extension Thing {
  /// “Supporters”: of what, only the sentence before tells.
  var isRelational: Bool {
    words.count == 1 && Self.relational.contains(head.lemma.lowercased())
  }

  private static let relational: Set<String> = [
    "supporter", "opponent", "critic", "proponent", "advocate", "member", "defender", "people",
    "person", "individual", "man", "woman", "leader", "group", "party", "side", "expert", "author",
    "scholar", "researcher", "observer", "participant", "other", "activist", "official", "process",
    "system", "change", "decision", "action", "result", "effort", "idea",
  ]
}
