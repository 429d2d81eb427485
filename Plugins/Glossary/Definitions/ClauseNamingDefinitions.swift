import Language

/// “The light splits water, a step called photolysis”, “Endings are removed by a process known as
/// stemming”: a word for what happens takes its meaning from the clause, and its name from what follows.
struct ClauseNamingDefinitions {
  let phrases: DefinitionText
  let words: [NamingWord]
  private var doc: Doc { phrases.doc }

  var all: [FoundDefinition] {
    words.compactMap { naming in
      guard let noun = happening(before: naming), let term = naming.term,
        let clause = clause(around: noun), let text = phrases.phrase(clause)
      else { return nil }
      // “How planks are bent by steam, a process called …”
      if text.lowercased().hasPrefix("how ") {
        return FoundDefinition(term: term, text: text, pattern: .naming)
      }
      let genus = doc[span: noun.leftEdge.index..<noun.index + 1].text
      return FoundDefinition(
        term: term, text: "\(genus) \(relative(noun)) which \(text)", pattern: .naming)
    }
  }

  /// “a step”, with nothing of its own that says which.
  private func happening(before naming: NamingWord) -> Token? {
    guard naming.start > 2 else { return nil }
    let noun = doc[naming.start - 1]
    let first = noun.leftEdge
    guard Self.happenings.contains(noun.lemma), ["a", "an"].contains(first.lower),
      noun.index - first.index <= 2, first.index > 1
    else { return nil }
    return noun
  }

  private static let happenings: Set = [
    "process", "step", "practice", "power", "phenomenon", "effect", "technique", "method",
    "strategy", "procedure", "approach", "condition", "pattern", "tendency", "policy", "reaction",
    "habit", "custom", "right", "system", "event", "situation", "state", "mechanism", "arrangement",
    "trick", "device", "change", "movement", "activity",
  ]
  private static let means: Set = ["power", "right", "method", "technique", "mechanism", "device"]

  private func relative(_ noun: Token) -> String {
    let before = doc[noun.leftEdge.index - 1]
    if Self.joints.contains(before.lower) { return before.lower }
    return Self.means.contains(noun.lemma) ? "by" : "in"
  }

  private static let joints: Set = ["by", "through", "in", "with", "under"]

  /// The clause that ends before the noun: from its subject on.
  private func clause(around noun: Token) -> [Int]? {
    let joint = doc[noun.leftEdge.index - 1]
    guard joint.text == "," || Self.joints.contains(joint.lower) else { return nil }
    let last = doc[joint.index - 1]
    guard
      let verb = ([last] + last.ancestors).first(where: { $0.subject != nil && !$0.isDenied }),
      let subject = verb.subject, !["WDT", "WP"].contains(subject.tag.rawValue), !verb.isPast,
      subject.leftEdge.index < verb.index, verb.index < joint.index,
      // “Tolliver could no longer row, a state called …”: it may befall anybody.
      !doc[subject.leftEdge.index..<joint.index].contains(where: { $0.entType == "PERSON" }),
      !isTwo(verb, before: joint.index), !leavesOutCase(before: subject.leftEdge.index)
    else { return nil }
    return Array(subject.leftEdge.index..<joint.index)
  }

  /// “Rafts are banned, and so are barges above a size, a rule called …”: which of the two it is, is not told.
  private func isTwo(_ verb: Token, before end: Int) -> Bool {
    verb.rights.contains {
      $0.dep == "conj" && $0.index < end && $0.isFinite
        && doc[verb.index..<$0.index].contains { $0.text == "," }
    }
  }

  /// “If the weir is low, a boat waits and the crew is paid, an effect known as …”: when, the half that is left
  /// does not tell.
  private func leavesOutCase(before start: Int) -> Bool {
    start > 1 && ["and", "but", "so"].contains(doc[start - 1].lower)
      && ["if", "when", "where", "once"].contains(doc[0].lower)
  }
}

extension Token {
  fileprivate var subject: Token? {
    lefts.last { ["nsubj", "nsubjpass"].contains($0.dep.rawValue) }
  }

  fileprivate var isDenied: Bool { children.contains { $0.dep == "neg" } }

  /// What happened once is not what a process is.
  fileprivate var isPast: Bool {
    tag == "VBD"
      || children.contains { $0.tag == "VBD" && ["aux", "auxpass"].contains($0.dep.rawValue) }
  }
}
