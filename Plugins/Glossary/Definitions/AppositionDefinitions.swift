import Language

/// “Sovereignty, the right of …”, “filibuster (a speech that …)”: a second noun phrase says what the first one is.
struct AppositionDefinitions {
  let phrases: DefinitionText
  private var doc: Doc { phrases.doc }

  var all: [FoundDefinition] {
    doc.compactMap { token in
      guard let head = noun(before: token) else { return nil }
      if let name = AppositiveName(token, behind: head) { return name.definition(phrases) }
      return apposition(token, to: head) ?? standIn(token)
    }
  }

  private func apposition(_ token: Token, to head: Token) -> FoundDefinition? {
    guard token.index > head.index + 1, DefiningNoun.saysKind(token), token.pos == .noun,
      !isInAdverbial(head, before: token),
      token.lefts.contains(where: { $0.dep == "det" })
        || token.isBracketed && (head.isPlural || isDashed(token)) || isBareKind(token, head),
      ["nsubj", "nsubjpass", "dobj", "pobj", "attr", "conj", "oprd", "ROOT"].contains(
        head.dep.rawValue),
      !isEnumeration(token), !names(token, head), !isOfSeveral(token, head),
      !isNextInARow(token, behind: head),
      !isOfTheClause(token, head), let term = DefinableTerm(head) ?? owned(head, token),
      isNewlyNamed(term, head),
      isRightBehind(token, term), !isPlaceOfTerm(head, token),
      head.pos == .properNoun || token.isBracketed || !tellsOfPast(token) || isAny(token, head)
    else { return nil }
    return found(term, token, .apposition)
  }

  /// “Is seen in its toll sheet, a list that shows …”: any of them has one.
  private func owned(_ head: Token, _ token: Token) -> DefinableTerm? {
    guard head.pos == .noun, head.lefts.contains(where: { Self.owners.contains($0.lower) }),
      token.lefts.contains(where: { ["a", "an"].contains($0.lower) }),
      token.rights.contains(where: { $0.dep == "relcl" && $0.isPresentTense }),
      let term = DefinableTerm(ownedBy: head), term.tokens.count > 1
    else { return nil }
    return term
  }

  private static let owners: Set = ["its", "their", "our", "your"]

  /// “Coins in use (the coins that …)”: the name is longer.
  private func isPlaceOfTerm(_ head: Token, _ token: Token) -> Bool {
    token.isBracketed && head.dep == "pobj" && head.head.lower == "in"
      && head.head.head.index + 1 == head.head.index && head.head.head.isNounlike
      && head.lefts.isEmpty
  }

  /// “A source, such as a spring, a pipe that carries the water, and a wheel”: the next of a row.
  private func isNextInARow(_ token: Token, behind head: Token) -> Bool {
    guard head.dep == "pobj", head.head.lower == "as", doc[head.head.index - 1].lower == "such"
    else { return false }
    return doc[token.index...].contains { $0.text == "," && doc[$0.index + 1].lower == "and" }
  }

  /// “They gave up Low Island and half of Reed Island, the last pieces of …”: both are pieces.
  private func isOfSeveral(_ token: Token, _ head: Token) -> Bool {
    token.isPlural && !head.isPlural
      && ([head] + head.ancestors.prefix { $0.isNounlike || $0.dep == "prep" })
        .contains { $0.dep == "conj" }
  }

  /// “They close the gates after the third bell, a practice that the mayor allowed”: that they close them.
  private func isOfTheClause(_ token: Token, _ head: Token) -> Bool {
    Self.deeds.contains(token.lemma) && head.dep == "pobj" && head.head.lower != "of"
      && token.rights.contains { ["relcl", "acl"].contains($0.dep.rawValue) }
  }

  private static let deeds: Set = [
    "practice", "move", "decision", "step", "fact", "trend", "change", "feat", "habit", "custom",
    "policy", "development", "event", "result",
  ]

  /// “Each guard carried a vane, a staff with a flag that showed …”: any of a kind that is gone.
  private func isAny(_ token: Token, _ head: Token) -> Bool {
    [token, head].allSatisfy { $0.lefts.first.map { ["a", "an"].contains($0.lower) } == true }
      && !token.subtree.contains { $0.lower == "had" || $0.entType == "DATE" }
  }

  /// “They built a third mill, the upper mill, in 1802”: what is one of several is told by its name.
  private func names(_ token: Token, _ head: Token) -> Bool {
    head.lefts.contains { ["a", "an"].contains($0.lower) }
      && token.lefts.contains { $0.lower == "the" }
      && !token.rights.contains {
        !$0.leftEdge.isBehindComma && ["relcl", "acl"].contains($0.dep.rawValue)
          || !$0.leftEdge.isBehindComma && $0.dep == "prep"
            && !$0.rights.contains { $0.entType == "DATE" }
      }
  }

  /// “Polyphony, music in which …”: neither has an article.
  private func isBareKind(_ token: Token, _ head: Token) -> Bool {
    // “Within a guild are crews, groups that share a boat”
    let isOfMany =
      head.lefts.isEmpty && token.lefts.isEmpty && head.isPlural && token.isPlural
      && ["attr", "dobj", "pobj"].contains(head.dep.rawValue)
      && token.rights.first.map { $0.dep == "relcl" && !$0.leftEdge.isBehindComma } == true
    return isOfMany
      || head.lefts.isEmpty && head.dep == "nsubj"
        && token.rights.contains { $0.dep == "relcl" && $0.children.contains { $0.dep == "prep" } }
  }

  /// The noun that the phrase may stand in apposition to. Of “the concept of privilege, the right to
  /// …” that is privilege; and what the parser takes for a second object is an apposition to the first.
  private func noun(before token: Token) -> Token? {
    let head: Token? =
      switch token.dep {
      case "appos": neighbour(of: token, insteadOf: token.head) ?? token.head
      case "dobj", "attr":
        twin(of: token) ?? governed(before: token)
      default: nil
      }
    guard let head else { return nil }
    if Self.partsAndMeasures.contains(head.lemma) { return measured(by: head, before: token) }
    guard let notion = head.namedNotion, notion.rightEdge.index == token.leftEdge.index - 2 else {
      return head
    }
    return notion
  }

  /// What the parser takes for an object of the same verb, where the two may be one thing or no other noun may.
  private func twin(of token: Token) -> Token? {
    let twin = token.head.rights.last {
      $0.dep == token.dep && $0.index < token.index && $0.isNounlike
    }
    guard let twin, twin.isPlural != token.isPlural, governed(before: token) != nil else {
      return twin
    }
    return nil
  }

  /// “They sink into a slack, a pool in which …”: what the parser takes for the verb's object.
  private func governed(before token: Token) -> Token? {
    guard token.leftEdge.isBehindComma, token.leftEdge.index > 1 else { return nil }
    let before = doc[token.leftEdge.index - 2]
    guard before.pos == .noun, before.dep == "pobj", before.head.dep == "prep",
      token.head.isAncestor(of: before), token.head.index < before.index,
      before.isPlural == token.isPlural,
      // “An empty lock to want, a full one to plenty”, “goes to a toll, the price of a boat”: rows, and one of several
      !token.subtree.contains(where: {
        $0.text == "," && $0.index + 1 < doc.count
          && ["a", "an", "the", "and"].contains(doc[$0.index + 1].lower)
      }),
      !(before.lefts.contains { ["a", "an"].contains($0.lower) }
        && token.lefts.contains { $0.lower == "the" })
    else { return nil }
    return before
  }

  /// “Careful measures of slack, the rise of …”, “the first is the rye law, the body of …”: the noun right before the
  /// comma, where the other is not one thing with the apposition.
  private func neighbour(of token: Token, insteadOf head: Token) -> Token? {
    guard token.leftEdge.isBehindComma, token.leftEdge.index > 1 else { return nil }
    let before = doc[token.leftEdge.index - 2]
    guard before.index != head.index, before.pos == .noun,
      ["pobj", "attr"].contains(before.dep.rawValue)
    else { return nil }
    let agrees = before.isPlural == token.isPlural || before.lower.hasSuffix("ics")
    let isSaidOfHead =
      before.dep == "attr" && before.head.index == head.head.index && head.index < before.head.index
    return agrees
      && (isSaidOfHead || head.isPlural != token.isPlural && head.isAncestor(of: before))
      ? before : nil
  }

  /// “A scale of hardness, the resistance to …”, “the middle of the loom, the frame …”: what is explained is
  /// what is measured or has parts.
  private func measured(by head: Token, before token: Token) -> Token? {
    let of = head.rights.first { $0.lower == "of" }
    let noun = of?.rights.first { $0.dep == "pobj" && $0.isNounlike }
    return noun?.rightEdge.index == token.leftEdge.index - 2 ? noun : nil
  }

  private static let partsAndMeasures: Set = [
    "scale", "measure", "site", "centre", "center", "middle", "core", "level", "degree", "amount",
    "rate",
    "source", "cause", "part", "end", "beginning", "edge", "surface", "lack", "loss", "use",
    "number",
    "supply", "flow", "spread", "rise", "fall", "share", "example", "unit", "discovery",
    "invention",
    "introduction", "adoption", "development", "creation", "revival", "emergence",
  ]

  /// “a movement that had begun” tells what happened, not what something is.
  private func tellsOfPast(_ token: Token) -> Bool {
    token.rights.filter { $0.dep == "relcl" }
      .contains { verb in verb.tag == "VBD" || verb.children.contains { $0.tag == "VBD" } }
  }

  /// “Since the end of the war, a treaty …”: behind an adverbial that a comma closes stands what the
  /// sentence goes on with.
  private func isInAdverbial(_ head: Token, before token: Token) -> Bool {
    // “When rain falls on a slope, water …”
    if !token.lefts.contains(where: { ["a", "an"].contains($0.lower) }),
      doc.endsOpeningClause(at: token.leftEdge.index - 1)
        || head.ancestors.contains(where: { $0.dep == "advcl" && $0.index < $0.head.index })
    {
      return true
    }
    let chain = [head] + head.ancestors.prefix { !["VERB", "AUX"].contains($0.pos.rawValue) }
    guard let top = chain.last(where: { $0.dep == "prep" }) else { return false }
    let start = top.leftEdge.index
    return start == 0 || doc[start - 1].pos == .punctuation
  }

  private func isDashed(_ token: Token) -> Bool {
    ["–", "—"].contains(doc[token.leftEdge.index - 1].text)
  }

  /// Nothing but a mark stands between the two, or the parser has joined what is apart.
  private func isRightBehind(_ token: Token, _ term: DefinableTerm) -> Bool {
    var start = term.tokens.upperBound
    // “X, that is, …”
    if doc[start...].prefix(4).map(\.lower) == [",", "that", "is", ","] { start += 3 }
    start = behindAcronym(start)
    return token.leftEdge.index == start + 1 && [",", "(", "–", "—"].contains(doc[start].text)
  }

  /// “The Harrow Canal Trust (HCT), a body of …”
  private func behindAcronym(_ start: Int) -> Int {
    guard start + 3 < doc.count, doc[start].text == "(", doc[start + 2].text == ")",
      doc[start + 1].text == doc[start + 1].text.uppercased()
    else { return start }
    return start + 3
  }

  /// “a critical election, one that …”: “one” is the term's own noun.
  private func standIn(_ token: Token) -> FoundDefinition? {
    let head = token.head
    guard token.lower == "one", head.pos == .noun, !tellsOfOthers(token),
      let term = DefinableTerm(head),
      term.tokens.count > 1, isRightBehind(token, term), term.tokens.upperBound == head.index + 1,
      token.rights.contains(where: { $0.dep == "relcl" || $0.dep == "acl" })
    else { return nil }
    return phrases.phrase(Array(token.index + 1...token.rightEdge.index), after: head)
      .map { FoundDefinition(term: term.tokens, text: $0, pattern: .apposition) }
  }

  /// “The king—one to whom taxes flow—…”: what others do to one that was named before.
  private func tellsOfOthers(_ one: Token) -> Bool {
    one.head.lefts.contains { $0.lower == "the" }
      && one.rights.contains {
        $0.dep == "relcl" && ["to", "of", "from"].contains($0.leftEdge.lower)
      }
  }

  /// “bread, the oven, and the town”: what looks like an apposition may be one of a list.
  private func isEnumeration(_ token: Token) -> Bool {
    token.head.children.contains { $0.dep == "conj" && $0.index > token.index }
      // “Free berths, a low toll on boats, a dry quay, and …”
      || token.head.children.contains {
        $0.dep == "appos" && $0.index > token.index && !$0.isBracketed
          && $0.children.contains { $0.dep == "cc" }
      }
      || token.conjuncts.contains { $0.leftEdge.isBehindComma }
      || doc.opensRow(at: token.leftEdge.index) || isFollowedInRow(token)
      || token.children.contains {
        $0.dep == "cc" && $0.isBehindComma
      }
  }

  /// “A miller, a baker of the old town, and a weaver …”
  private func isFollowedInRow(_ token: Token) -> Bool {
    let comma = token.rightEdge.index + 1
    guard comma + 2 < doc.count, doc[comma].text == ",", doc[comma + 1].lower == "and" else {
      return false
    }
    // “A miller with a part in the play, a wife who waits up, and hopes of more keep …”
    if doc[comma...].contains(where: \.isRoot) { return true }
    return ["a", "an", ","].contains(doc[comma + 2].lower)
      || doc[comma + 2].pos == .noun && doc[comma + 1].head.isNounlike
  }

  /// “the mayor, a man of …” speaks of one mayor: a common noun of one word has no “the”.
  private func isNewlyNamed(_ term: DefinableTerm, _ head: Token) -> Bool {
    head.pos == .properNoun || term.tokens.count > 1 || term.determiner?.lower != "the"
      || isSetOut(head)
  }

  /// “Below the peat lies the gley, a layer in which …”: the sentence is turned round to bring it in.
  private func isSetOut(_ head: Token) -> Bool {
    let verb = head.head
    // “The idea that helps is the ledger, a book in which …”
    if head.dep == "attr", verb.isRoot, let subject = verb.lefts.last(where: { $0.dep == "nsubj" })
    {
      return Self.bringers.contains(subject.lemma)
    }
    return head.dep == "nsubj" && verb.index == head.leftEdge.index - 1 && verb.isRoot
      && ["lie", "stand", "come", "sit", "be", "run", "hang"].contains(verb.lemma)
  }

  private static let bringers: Set = [
    "idea", "concept", "notion", "answer", "solution", "remedy", "defense", "defence", "unit",
    "device", "tool", "method", "way", "technique", "principle", "key", "element", "basis",
  ]

  /// What two dashes hold ends at the second; what “, which was …” tells of one thing is no part of what all are.
  private func upToRemark(_ token: Token) -> [Int] {
    let isDashed = token.leftEdge.index > 0 && isDashed(token)
    return token.subtree.map(\.index).prefix { index in
      !(isDashed && ["–", "—"].contains(doc[index].text)) && !opensRemark(index)
    }
  }

  private func opensRemark(_ comma: Int) -> Bool {
    comma + 2 < doc.count && doc[comma].text == "," && doc[comma + 1].lower == "which"
      && ["was", "were"].contains(doc[comma + 2].lower)
  }

  private func found(
    _ term: DefinableTerm, _ token: Token, _ pattern: TermDefinition.Pattern
  ) -> FoundDefinition? {
    phrases.phrase(upToRemark(token)).map {
      FoundDefinition(term: term.tokens, text: $0, pattern: pattern)
    }
  }
}
