import Language

/// “A republic is a …”, “Devolution refers to …”, “Framing is defined as …”, “Elite theory claims
/// that …”: the sentence's own verb defines its subject.
struct CopulaDefinitions {
  let phrases: DefinitionText
  private var doc: Doc { phrases.doc }

  var all: [FoundDefinition] { doc.filter(\.statesByItself).compactMap(definition) }

  private func definition(_ verb: Token) -> FoundDefinition? {
    guard isPlainStatement(verb),
      let subject = verb.lefts.last(where: {
        ["nsubj", "nsubjpass", "csubj"].contains($0.dep.rawValue)
      }),
      let (term, noun) = mention(by: subject), !isNarrowed(noun, by: term, before: verb)
    else { return nil }
    return found(term, verb, noun)
  }

  /// The term that a subject names: “the term X”, “the concept of X”, or its own.
  private func mention(by subject: Token) -> (DefinableTerm, Token)? {
    if let term = DefinableTerm(mentionedBy: subject) { return (term, subject) }
    if let noun = subject.namedNotion, noun.rightEdge.index == subject.rightEdge.index,
      let term = DefinableTerm(notion: noun)
    {
      return (term, noun)
    }
    if let doctrine = doctrine(beside: subject) { return doctrine }
    return DefinableTerm(subject).map { ($0, subject) } ?? ownDoctrine(subject)
  }

  /// “His law of tides states that …”
  private func ownDoctrine(_ subject: Token) -> (DefinableTerm, Token)? {
    guard Doctrine.holds(subject), Doctrine.teaching.contains(subject.head.lemma),
      let term = DefinableTerm(ownedBy: subject), term.tokens.count > 1
    else { return nil }
    return (term, subject)
  }

  /// “A new idea, the cultivation theory, holds that …”
  private func doctrine(beside subject: Token) -> (DefinableTerm, Token)? {
    let name = subject.rights.first { $0.dep == "appos" && $0.leftEdge.isBehindComma }
    guard let name, Doctrine.holds(name), !Doctrine.holds(subject), let term = DefinableTerm(name),
      term.tokens.count > 1, name.rightEdge.index < term.tokens.upperBound
    else { return nil }
    return (term, name)
  }

  /// Neither denied, nor possible only, nor under a condition, nor asked.
  private func isPlainStatement(_ verb: Token) -> Bool {
    let isConditional = verb.children.contains { child in
      child.dep == "advcl"
        && child.children.contains { ["if", "unless"].contains($0.lower) && $0.dep == "mark" }
    }
    // “Mills are also shelters for owls”: one thing more that they are.
    // “Mills, once rare, are now the usual mark of a town”
    let isAddition =
      verb.lemma == "be"
      && verb.children.contains {
        ["also", "now", "still", "today", "nowadays", "currently"].contains($0.lower)
      }
    return !isConditional && !isAddition && !isOnOneView && !isTornFromHolder(verb)
      && !verb.isHedged(lettingModalPass: ["define", "mean", "understand"].contains(verb.lemma))
  }

  /// “For Ada Vane tolling is …”, of which the parser makes a Vane tolling.
  private func isTornFromHolder(_ verb: Token) -> Bool {
    guard let subject = verb.lefts.last(where: { $0.dep == "nsubj" }), subject.leftEdge.index > 0
    else {
      return false
    }
    let before = doc[subject.leftEdge.index - 1]
    return ["for", "to"].contains(before.lower) && before.rights.isEmpty
      && subject.leftEdge.entType == "PERSON" && subject.leftEdge.index < subject.index
  }

  /// “Tolls, on this view, are a means …”: somebody holds it.
  private var isOnOneView: Bool {
    doc.contains { noun in
      ["view", "account", "reading", "analysis", "picture"].contains(noun.lower)
        && noun.dep == "pobj" && ["on", "in"].contains(noun.head.lower)
        && noun.lefts.contains { ["this", "that"].contains($0.lower) || $0.dep == "poss" }
    }
  }

  /// “The party that won is …” speaks of one party.
  private func isNarrowed(_ subject: Token, by term: DefinableTerm, before verb: Token) -> Bool {
    subject.rights.contains { child in
      // “Libertarianism about the will” is libertarianism.
      let isTopic =
        child.lower == "about" && term.determiner == nil
        // “The comity clause of Article IV”: where it stands.
        || ["of", "in"].contains(child.lower) && Doctrine.holds(subject)
          && child.rights.allSatisfy { $0.pos == .properNoun }
      // “Refusal, with a reason or without, to pay is …”
      let isPurpose = child.tag == "VB" && child.lefts.contains { $0.lower == "to" }
      let isAside =
        child.leftEdge.isBehindComma && !isPurpose || child.dep == "appos" && child.isBracketed
      return !isTopic && !term.tokens.contains(child.index) && child.index < verb.index
        && (["relcl", "acl", "prep", "appos"].contains(child.dep.rawValue) && !isAside
          || child.dep == "conj" || child.dep == "cc")
    }
  }

  private func found(_ term: DefinableTerm, _ verb: Token, _ subject: Token) -> FoundDefinition? {
    let isDefinite =
      term.determiner?.lower == "the" && term.tokens.count == 1 && subject.pos != .properNoun
    func make(_ tokens: [Int], _ pattern: TermDefinition.Pattern) -> FoundDefinition? {
      (pattern == .copula ? phrases.shortPhrase(tokens) : phrases.phrase(tokens)).map {
        FoundDefinition(term: term.tokens, text: $0, pattern: pattern, isDefinite: isDefinite)
      }
    }
    switch verb.lemma {
    // “The unsold rest is a surplus, or excess supply”: that is what a surplus is.
    case "be" where isRenamed(verb): return nil
    case "be":
      // “Most guards in that Hall were boys”: the noun beside the verb is not what it speaks of.
      guard
        !["are", "were"].contains(verb.lower) || subject.tag != "NNP" || subject.isPlural
          || subject.children.contains(where: { $0.dep == "conj" })
      else { return nil }
      return kind(verb, subject, term).flatMap {
        make(tokens(from: $0.leftEdge.index, of: verb), .copula)
      }
        ?? freeRelative(verb, subject, term).flatMap {
          make(tokens(from: $0.leftEdge.index, of: verb), .copula)
        }
    case "refer":
      return verb.rights.object(of: "to").flatMap {
        make(tokens(from: $0.leftEdge.index, of: verb), .meaning)
      }
    case "define", "understand", "conceive":
      // “The tax was conceived as …” tells what it was thought to become.
      guard let passive = verb.children.first(where: { $0.dep == "auxpass" }),
        verb.lemma != "conceive" || passive.isPresentTense
      else { return nil }
      return verb.rights.object(of: "as").flatMap { make(span($0), .meaning) }
    case "describe":
      // “Millers describe the toll as a burden”: somebody says what something else is.
      guard verb.isPresentTense, isBareName(subject, term),
        verb.rights.object(of: "as").map({ $0.lower == "whole" }) != false,
        let object = verb.rights.first(where: { $0.dep == "dobj" }), DefiningNoun.saysKind(object)
      else { return nil }
      return make(tokens(from: object.leftEdge.index, of: verb), .meaning)
    case "involve":
      guard verb.isPresentTense, term.isMentioned,
        let object = verb.rights.first(where: { ["dobj", "ccomp"].contains($0.dep.rawValue) })
      else { return nil }
      return make(tokens(from: object.leftEdge.index, of: verb), .meaning)
    case "mean" where verb.children.contains { $0.dep == "auxpass" && $0.isPresentTense }:
      // “A code is meant to be a statement of …”
      return verb.rights.first { $0.dep == "xcomp" && $0.lemma == "be" }
        .flatMap { kind($0, subject, term) }
        .flatMap { make(span($0), .copula) }
    case "mean", "denote":
      // “By idleness millers mean …” says nothing of millers.
      guard verb.isPresentTense, !verb.lefts.contains(where: { $0.lower == "by" }),
        let object = verb.rights.first(where: { child in
          child.dep == "dobj" || child.dep == "xcomp"
            || child.dep == "ccomp" && (child.tag == "VBG" || Doctrine.holds(subject))
        })
      else { return nil }
      return make(tokens(from: object.leftEdge.index, of: verb), .meaning)
    default:
      guard isTenet(verb, subject), let text = tenet(verb, subject, term) else { return nil }
      return withoutPlace(
        FoundDefinition(
          term: term.tokens, text: text, pattern: .tenet, isDefinite: isDefinite), subject)
    }
  }

  private func isRenamed(_ verb: Token) -> Bool {
    guard let noun = verb.rights.first(where: { $0.dep == "attr" }), noun.index + 3 < doc.count,
      noun.index - verb.index <= 3
    else { return false }
    return doc[noun.index + 1].text == "," && doc[noun.index + 2].lower == "or"
      && doc[(noun.index + 3)...].prefix(4).contains { $0.text == "," }
  }

  /// “A theory that holds …”, “a clause that bars …”; “a doctrine that preaches …” of what has its name
  /// from it.
  private func tenet(_ verb: Token, _ subject: Token, _ term: DefinableTerm) -> String? {
    let clause = tokens(from: verb.index, of: verb)
    guard subject.lower.hasSuffix("ism"), term.tokens.count == 1 else {
      return phrases.phrase(clause, after: subject, "that")
    }
    let said = phrases.phrase(clause)
    return Doctrine.preaching.contains(verb.lemma) ? said.map { "a doctrine that \($0)" } : said
  }

  /// “The comity clause of Article IV” is the comity clause.
  private func withoutPlace(_ tenet: FoundDefinition, _ subject: Token) -> FoundDefinition {
    guard Doctrine.isLaw(subject), subject.index + 2 < tenet.term.upperBound,
      doc[subject.index + 2].pos == .properNoun
    else { return tenet }
    var tenet = tenet
    tenet.term = tenet.term.lowerBound..<subject.index + 1
    return tenet
  }

  /// A word that is spoken of, not what it names: “the term X”, “X” without an article.
  private func isBareName(_ subject: Token, _ term: DefinableTerm) -> Bool {
    term.isMentioned || term.determiner == nil && subject.pos == .noun && term.tokens.count > 1
  }

  private func kind(_ verb: Token, _ subject: Token, _ term: DefinableTerm) -> Token? {
    guard let attribute = verb.rights.first(where: { $0.dep == "attr" }),
      DefiningNoun.saysKind(attribute) || isSort(term) && DefiningNoun.saysPart(attribute)
    else { return nil }
    // What something was once, it need not be by definition, unless it is a thing of its own name,
    // or the sentence speaks of all things of a kind that is gone.
    let isOfKind =
      term.determiner == nil && subject.isPlural && attribute.isPlural
      && !attribute.lefts.contains { $0.dep == "det" }
    let isPast = verb.tag == "VBD" || verb.children.contains { $0.tag == "VBD" && $0.dep == "aux" }
    // “The guilds were the Mercers and …” says which ones.
    if attribute.pos == .properNoun, subject.pos == .noun { return nil }
    if isMeasured(attribute) || isOfPlace(attribute, subject) || isToSome(verb) { return nil }
    if verb.tag == "VBN", isPast { return nil }
    // “The Selbians were good boatmen”
    if subject.entType == "NORP", isPast { return nil }
    return isPast && subject.pos != .properNoun && !isOfKind ? nil : attribute
  }

  /// “The depth is about 40 m, enough to …”: a figure tells how much of it there is.
  private func isMeasured(_ attribute: Token) -> Bool {
    attribute.lefts.contains { $0.dep == "nummod" && $0.text.contains(where: \.isNumber) }
  }

  /// “A horn is a bit of brass to anyone who has no boat”: what it is to some.
  private func isToSome(_ verb: Token) -> Bool {
    verb.subtree.contains { word in
      ["anyone", "anybody", "those", "someone", "somebody"].contains(word.lower)
        && word.dep == "pobj" && word.head.lower == "to"
        && (word.head.head.index == verb.index || word.head.head.dep == "attr")
    }
  }

  /// “A boat is a must in Harwick”: what it is in one place, it need not be in another.
  private func isOfPlace(_ attribute: Token, _ subject: Token) -> Bool {
    subject.pos == .noun
      && attribute.rights.object(of: "in").map { $0.entType == "GPE" && $0.pos == .properNoun }
        == true
  }

  /// “A manifest function”: any thing of a sort that has a name of more than one word.
  private func isSort(_ term: DefinableTerm) -> Bool {
    term.tokens.count > 1 && ["a", "an"].contains(term.determiner?.lower)
  }

  /// “A habitat is where an organism lives”, “Mitosis is how a cell divides”
  private func freeRelative(_ verb: Token, _ subject: Token, _ term: DefinableTerm) -> Token? {
    guard verb.isPresentTense, term.determiner?.lower != "the",
      subject.pos == .noun || subject.entType == nil,
      let clause = verb.rights.first(where: { $0.dep == "ccomp" || $0.dep == "advcl" }),
      ["where", "how", "when", "what"].contains(clause.leftEdge.lower),
      clause.leftEdge.index == verb.index + 1
    else { return nil }
    return clause
  }

  private func span(_ token: Token) -> [Int] {
    Array(token.leftEdge.index...token.rightEdge.index)
  }

  /// From `start` to where another clause of the sentence begins.
  private func tokens(from start: Int, of verb: Token) -> [Int] {
    let next = verb.rights.first { child in
      child.index > start && !goesOnWithPhrase(child)
        && (child.dep == "cc" || child.dep == "conj" || child.dep == "parataxis"
          || child.dep == "advcl"
          || [";", ":", "—"].contains(child.text) && !isBeforeRelative(child))
        && (child.dep != "advcl" || child.leftEdge.isBehindComma)
    }
    let end = next?.leftEdge.index ?? verb.rightEdge.index + 1
    return Array(start..<max(start, end))
  }

  /// “A list that shows prices for grain and for flour”: what the parser joins to the verb.
  private func goesOnWithPhrase(_ and: Token) -> Bool {
    if joinsNouns(and) || isNeverJoined(and) { return true }
    guard and.dep == "cc", and.index + 1 < doc.count, doc[and.index + 1].dep == "prep" else {
      return false
    }
    let joint = doc[and.index + 1].lower
    return doc[and.head.index..<and.index].contains { $0.lower == joint }
      && !doc[and.index...].contains(where: \.isFinite)
  }

  /// “The habit of making a boat or barge look new”: what the parser joins to the verb, and no word does.
  private func isNeverJoined(_ verb: Token) -> Bool {
    verb.dep == "conj" && !opensWithComma(verb)
      && !verb.children.contains { $0.dep == "nsubj" || $0.isFinite }
      && !verb.head.rights.contains { $0.dep == "cc" && $0.index < verb.index }
  }

  /// “The formal system of tolls and mooring rules that …”: without a comma or a verb of its own it is no clause.
  private func joinsNouns(_ joint: Token) -> Bool {
    guard ["cc", "conj"].contains(joint.dep.rawValue), !opensWithComma(joint) else { return false }
    let second = joint.dep == "conj" ? joint : joint.head.rights.first { $0.dep == "conj" }
    return second.map { second in
      !second.isFinite && !second.children.contains { $0.isFinite || $0.dep == "nsubj" }
        && ["VBG", "NN", "NNS", "JJ"].contains(second.tag.rawValue)
    } ?? false
  }

  /// Whether a comma parts it from what stands before, and the parser may have counted it to either side.
  private func opensWithComma(_ joint: Token) -> Bool {
    joint.leftEdge.isBehindComma || joint.leftEdge.text == ","
  }

  /// “goods—of whatever sort—that all may use”
  private func isBeforeRelative(_ mark: Token) -> Bool {
    mark.text == "—" && mark.index + 1 < doc.count
      && ["that", "which", "who"].contains(doc[mark.index + 1].lower)
  }

  private func isTenet(_ verb: Token, _ subject: Token) -> Bool {
    Doctrine.holds(subject) && (subject.pos == .properNoun || !phrases.addsOneThing)
      // “The law requires …” speaks of one that was named before.
      && (!Doctrine.isLaw(subject) || mention(by: subject)?.0.tokens.count ?? 0 > 1)
      && (Doctrine.teaching.contains(verb.lemma) && (verb.isPresentTense || verb.tag == "VBD")
        // “Models of the tide require that …”
        || Doctrine.wanting.contains(verb.lemma) && verb.isPresentTense
          && (Doctrine.isLaw(subject) || subject.lower.hasSuffix("ism")))
      // “An old rule says that …”: which, is not told.
      && !subject.lefts.contains { ["a", "an"].contains($0.lower) && $0.dep == "det" }
      && verb.children.contains { ["ccomp", "dobj"].contains($0.dep.rawValue) }
  }
}
