import Language

/// “Bakers call the fold of a dough lamination”, “Locke called this agreement between … the social
/// contract”: somebody gives a thing that is described its name.
struct CallingDefinitions {
  let phrases: DefinitionText
  private var doc: Doc { phrases.doc }
  private static let verbs: Set = ["call", "term", "dub", "label", "name", "nickname"]

  var all: [FoundDefinition] {
    doc.filter { Self.verbs.contains($0.lemma) && ["VBD", "VBP", "VBZ"].contains($0.tag.rawValue) }
      .compactMap { definition($0) ?? pointed($0) }
  }

  /// “call such unearned income economic rent”, “called this likeness of … the principle”: the words
  /// as they stand, because the parser joins the two phrases. A bare “this panic” tells nothing.
  private func pointed(_ verb: Token) -> FoundDefinition? {
    let start = verb.index + 1
    guard !verb.isHedged(), start < doc.count,
      ["this", "such", "these", "that"].contains(doc[start].lower)
    else { return nil }
    let end = doc[start...].first { [",", ".", ";", ":"].contains($0.text) }?.index ?? doc.count
    guard let name = nameStart(from: start + 1, to: end), doc[end - 1].isNounlike,
      end - name.term <= 4
    else { return nil }
    guard name.description > start + 2 else {
      return described(before: verb, as: doc[start + 1]).map {
        FoundDefinition(term: name.term..<end, text: $0, pattern: .naming)
      }
    }
    let description = Array(start + 1..<name.description)
    // “Such a cost” is any cost.
    guard description.count(where: { doc[$0].pos != .determiner }) > 1,
      let text = phrases.label(description)
    else { return nil }
    let isCounted = doc[start].lower == "this" || doc[start].lower == "that"
    let article = IndefiniteArticle(before: doc[start + 1].lower).rawValue
    return FoundDefinition(
      term: name.term..<end, text: isCounted ? "\(article) \(text)" : text, pattern: .naming)
  }

  /// “What matters is the difference between …, and physicists call this difference the …”: what the
  /// same sentence said of it.
  private func described(before verb: Token, as noun: Token) -> String? {
    let first = doc[..<verb.index].last {
      $0.lemma == noun.lemma && $0.isNounlike
        && $0.rights.contains { ["prep", "relcl", "acl"].contains($0.dep.rawValue) }
    }
    guard let first, let comma = doc[first.index..<verb.index].first(where: { $0.text == "," })
    else { return nil }
    return phrases.phrase(Array(first.leftEdge.index..<comma.index))
  }

  /// Where the described thing ends, and where its name begins: at the last article, or behind the
  /// first noun.
  private func nameStart(from start: Int, to end: Int) -> (description: Int, term: Int)? {
    let article = (start + 1..<max(start + 1, end)).last {
      ["the", "a", "an"].contains(doc[$0].lower) && doc[$0 - 1].isNounlike
    }
    if let article { return (article, article + 1) }
    let noun = (start..<end).first { doc[$0].isNounlike && doc[$0].dep != "compound" }
    guard let noun, noun + 1 < end, noun > start,
      (noun + 1..<end).allSatisfy({ doc[$0].isNounlike || doc[$0].pos == .adjective })
    else { return nil }
    return (noun + 1, noun + 1)
  }

  private func definition(_ verb: Token) -> FoundDefinition? {
    guard !verb.isHedged(), verb.lefts.contains(where: { $0.dep == "nsubj" }),
      let name = verb.rights.first(where: { $0.dep == "oprd" }), let term = DefinableTerm(name),
      let thing = verb.rights.first(where: { $0.dep == "dobj" }), thing.index < name.index,
      thing.pos == .noun, thing.isPlural == name.isPlural,
      thing.rights.contains(where: { ["prep", "relcl", "acl"].contains($0.dep.rawValue) })
    else { return nil }
    return text(thing).map { FoundDefinition(term: term.tokens, text: $0, pattern: .naming) }
  }

  /// “this agreement between two towns” is an agreement between two towns.
  private func text(_ thing: Token) -> String? {
    var tokens = thing.subtree.map(\.index)
    guard let first = tokens.first.map({ doc[$0] }) else { return nil }
    guard ["this", "that"].contains(first.lower), tokens.count > 1 else {
      return phrases.shortPhrase(tokens)
    }
    tokens.removeFirst()
    let article = IndefiniteArticle(before: doc[tokens[0]].lower).rawValue
    return phrases.shortPhrase(tokens).map { "\(article) \($0)" }
  }
}
