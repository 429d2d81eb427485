import Clauses
import Language
import StudyPack

/// Tells which holder a noun of the essay names, if any.
struct HolderNames {
  private let nouns: HolderNouns
  private let peoples: Peoples
  /// From surnames in lower case to the full names of the essay's persons.
  private let persons: [String: String]
  /// From names that a course gives, or the essay makes another name of a holder, to that holder.
  private var aliases: [String: HolderName]

  init(_ reading: Reading, aliases: [String: HolderName] = [:]) {
    nouns = HolderNouns(reading)
    peoples = Peoples(reading)
    persons = Self.persons(of: reading)
    self.aliases = aliases
  }

  /// The same with further names of holders.
  func adding(_ pairs: [(alias: String, name: HolderName)]) -> HolderNames {
    var names = self
    for (alias, name) in pairs where alias != name.key && aliases[alias] == nil {
      names.aliases[alias] = names.aliases[name.key] ?? name
    }
    return names
  }

  /// The holder that a noun phrase's head names.
  func name(of noun: Token) -> HolderName? {
    if let side = phrasedSide(noun) { return aliased(side) }
    let head = spokenFor(noun)
    // “Both governments”, “neither side”: no holder alone.
    guard !head.lefts.contains(where: { Self.joining.contains($0.lower) }) else { return nil }
    guard head.isNoun || head.tag == "JJ" && head.entType == "NORP" else { return nil }
    let phrase = phrase(of: head)
    guard !phrase.isEmpty, phrase.count <= 8, !phrase.contains(where: { $0.tag == "PRP$" }) else {
      return nil
    }
    if head.index != noun.index, let name = aliased(named(head, phrase)), name.sort == .person,
      HolderNouns.pupils.contains(noun.lemma.lowercased())
    {
      return nil
    }
    let spoken = head.index != noun.index && HolderNouns.delegates.contains(noun.lemma.lowercased())
    return aliased(named(head, phrase) ?? (spoken ? group(head, phrase, speaks: true) : nil))
  }

  /// Whether a noun stands for people, or for a body of people.
  func isSomebody(_ noun: Token) -> Bool {
    ["PERSON", "ORG", "NORP"].contains(noun.entType?.rawValue)
      || nouns.isAnimate(noun.lemma.lowercased())
  }

  private static let joining: Set<String> = ["both", "neither", "each", "every", "either", "no"]

  /// The holder of which the essay makes `name` another name, or `name`.
  func alias(of name: HolderName) -> HolderName { aliases[name.key] ?? name }

  private func aliased(_ name: HolderName?) -> HolderName? {
    name.map { aliases[$0.key] ?? $0 }
  }

  private func named(_ head: Token, _ phrase: [Token]) -> HolderName? {
    let text = Wording.text(of: phrase)
    if let alias = aliases[text.lowercased()] { return alias }
    if let person = knownPerson(head, phrase) { return person }
    if let nation = nation(head, phrase) { return nation }
    if let nation = nationOfOffice(head, phrase) { return nation }
    if let named = personBehind(head) { return person(named) }
    if head.entType == "PERSON" || persons[head.lower] != nil && head.pos == .properNoun {
      return person(head)
    }
    if let side = side(head, phrase) { return side }
    return school(head, phrase) ?? group(head, phrase)
  }

  /// The holder that a title names: “Norlandian”, “Strict formalism”, “Moralistic political culture”.
  ///
  /// What neither names a nation nor a person keeps the word behind it: “Medieval view”.
  func name(ofTitle title: String, headed head: String? = nil) -> HolderName {
    let lower = title.lowercased()
    if let alias = aliases[lower] { return alias }
    if let noun = peoples.noun(for: title) {
      return HolderName(key: noun.lowercased(), text: noun, sort: .nation)
    }
    if let full = persons[lower] {
      return HolderName(key: full.lowercased(), text: full, sort: .person)
    }
    return school(ofTitle: title, headed: head)
  }

  /// The same where the title names a school for sure.
  func school(ofTitle title: String, headed head: String? = nil) -> HolderName {
    let lower = title.lowercased()
    let words = lower.split(separator: " ").map(String.init)
    let name = HolderName(
      key: schoolKey(words) ?? lower, text: Self.text(title, head).capitalisedFirst, sort: .school,
      axis: words.count > 1 ? words.last : nil)
    return aliases[name.key] ?? name
  }

  private static func text(_ title: String, _ head: String?) -> String {
    guard let head, !["ism", "ists"].contains(where: title.hasSuffix) else { return title }
    return title + " " + head
  }

  // MARK: Nations

  /// The nation for which a single word stands: the United States of “American”.
  func nation(calledBy word: String) -> HolderName? {
    peoples.noun(for: word).map { HolderName(key: $0.lowercased(), text: $0, sort: .nation) }
  }

  private func nation(_ head: Token, _ phrase: [Token]) -> HolderName? {
    if phrase.contains(where: { $0.lower == "anti" || $0.lower == "pro" || $0.lower == "non" }) {
      return nil
    }
    let run = head.nameText
    if let noun = peoples.noun(for: head.text), persons[noun.lowercased()] != nil { return nil }
    let isPlace = head.pos == .properNoun || ["GPE", "NORP"].contains(head.entType?.rawValue)
    if isPlace, let noun = peoples.noun(for: run) ?? peoples.noun(for: head.text) {
      guard head.entType != "PERSON" || phrase.count == 1,
        run.count == phrase.map(\.text).joined(separator: " ").count
          || peoples.noun(for: run) != nil
      else { return nil }
      // “The People's Republic” is more than a republic.
      let name =
        Self.realms.contains(noun.lowercased()) && phrase.count > 1
        ? Wording.text(of: phrase) : noun
      return HolderName(key: name.lowercased(), text: name, sort: .nation)
    }
    guard HolderNouns.leaderships.contains(head.lemma.lowercased()) else { return nil }
    let owners = head.lefts.filter {
      ["amod", "compound", "nmod", "poss"].contains($0.dep.rawValue)
    }
    for owner in owners where owner.text.first?.isUppercase == true {
      let name = owner.nameText
      if let noun = peoples.noun(for: name) {
        return HolderName(key: noun.lowercased(), text: noun, sort: .nation)
      }
    }
    return nil
  }

  private static let realms: Set<String> = [
    "republic", "kingdom", "union", "empire", "states", "federation", "commonwealth",
  ]

  /// “Norlandian President Ada Vane” speaks for Norland.
  private func nationOfOffice(_ head: Token, _ phrase: [Token]) -> HolderName? {
    guard head.pos == .properNoun,
      phrase.contains(where: { HolderNouns.offices.contains($0.lower) }),
      let owner = phrase.first(where: { $0.text.first?.isUppercase == true }),
      let noun = peoples.noun(for: owner.text), owner.index != head.index
    else { return nil }
    return HolderName(key: noun.lowercased(), text: noun, sort: .nation)
  }

  // MARK: Persons

  /// A surname whose full name the essay gives, and which is the name of no place for sure.
  private func knownPerson(_ head: Token, _ phrase: [Token]) -> HolderName? {
    // “Cannon suggested”: of one thing alone, an article would stand before it.
    let isName = head.pos == .properNoun || head.tag == "NN" && head.text.first?.isUppercase == true
    guard phrase.count == 1, isName, head.lefts.isEmpty || head.pos == .properNoun,
      let full = persons[head.lower],
      full.contains(" "), (peoples.noun(for: head.text) ?? head.text) == head.text
    else { return nil }
    return HolderName(key: full.lowercased(), text: full, sort: .person)
  }

  /// “The Selby-born economist Ada Vane”: the name behind a noun for what somebody is.
  private func personBehind(_ noun: Token) -> Token? {
    guard noun.pos == .noun, !noun.isPlural, nouns.isAnimate(noun.lemma.lowercased()),
      noun.index + 1 < noun.doc.count
    else { return nil }
    let next = noun.doc[noun.index + 1]
    return next.entType == "PERSON" && next.pos == .properNoun ? next : nil
  }

  private func person(_ head: Token) -> HolderName? {
    let last = lastOfName(head)
    let run = last.nameText
    let full = persons[last.lower] ?? run
    return HolderName(key: full.lowercased(), text: full, sort: .person)
  }

  /// “The philosopher Dale Jamieson”: the surname, where the parser hands out the given name.
  private func lastOfName(_ head: Token) -> Token {
    let following = head.doc[head.index...].prefix {
      $0.entType == "PERSON" && $0.pos == .properNoun
    }
    return following.last ?? head
  }

  /// Surnames with the one full name that the essay gives to each.
  private static func persons(of reading: Reading) -> [String: String] {
    var names: [String: Set<String>] = [:]
    for token in reading.sentences.lazy.flatMap(\.doc)
    where token.entType == "PERSON" && token.pos == .properNoun && token.text.count > 1 {
      let isLast =
        token.index + 1 == token.doc.count
        || token.doc[token.index + 1].entType != "PERSON"
        || token.doc[token.index + 1].pos != .properNoun
      if isLast { names[token.lower, default: []].insert(token.nameText) }
    }
    for (surname, runs) in PersonsByPronoun(reading).names {
      names[surname, default: []].formUnion(runs)
    }
    return names.compactMapValues { all in
      let full = all.filter { $0.contains(" ") }
      return full.isEmpty ? all.min() : full.count == 1 ? full.first : nil
    }
  }

  // MARK: Sides

  /// “Supporters of term limits”, “critics”.
  private func side(_ head: Token, _ phrase: [Token]) -> HolderName? {
    let lemma = head.lemma.lowercased()
    let isFor = HolderNouns.supporters.contains(lemma)
    guard isFor || HolderNouns.opponents.contains(lemma), head.isPlural else { return nil }
    let cause = cause(of: head)
    if isFor, let cause, let school = named(cause, self.phrase(of: cause)), school.sort == .school {
      return school
    }
    let side = isFor ? "supporters" : "opponents"
    // “Women’s rights advocates” are advocates of women’s rights.
    let before = phrase.dropLast().filter { $0.pos != .adjective && $0.pos != .adverb }
    let of = cause.map { Wording.text(of: self.phrase(of: $0)) } ?? Wording.text(of: Array(before))
    let text =
      Wording.text(of: phrase) + (cause.map { " of " + Wording.text(of: withArticle($0)) } ?? "")
    let bare = of.replacing("’s", with: "").replacing("'s", with: "").lowercased()
    return HolderName(
      key: bare.isEmpty ? side : "\(side) of \(bare)", text: text.capitalisedFirst, sort: .side,
      axis: "for and against")
  }

  /// “Those in favour of uniforms”, “people who oppose the plan”.
  private func phrasedSide(_ head: Token) -> HolderName? {
    guard let found = SidePhrases.side(of: head) else { return nil }
    let side = found.isFor ? "supporters" : "opponents"
    let of = found.cause.map { Wording.text(of: self.phrase(of: $0)) }
    return HolderName(
      key: of.map { "\(side) of \($0.lowercased())" } ?? side,
      text: (side + (of.map { " of " + $0 } ?? "")).capitalisedFirst, sort: .side,
      axis: "for and against")
  }

  private func cause(of head: Token) -> Token? {
    let noun = head.rights.first { $0.dep == "prep" && $0.lower == "of" }?.children.first {
      $0.dep == "pobj"
    }
    // “Opponents of a ban reply that …”, of which a parser makes a ban reply.
    guard let noun, noun.index + 1 < noun.doc.count, Self.opensMatter(behind: noun),
      StanceVerbs.kind(of: noun.lower) != nil || WrittenVoices.sayings.contains(noun.lower),
      let own = noun.lefts.last
    else { return noun }
    return own.isNoun ? own : nil
  }

  /// “That”, or “out that”.
  private static func opensMatter(behind noun: Token) -> Bool {
    let next = noun.doc[(noun.index + 1)...].prefix(2).map(\.lower)
    return next.first == "that" || next == ["out", "that"]
  }

  private func withArticle(_ noun: Token) -> [Token] {
    let phrase = phrase(of: noun)
    guard let first = phrase.first, first.index > 0,
      ["a", "an", "the"].contains(noun.doc[first.index - 1].lower)
    else { return phrase }
    return [noun.doc[first.index - 1]] + phrase
  }

  // MARK: Schools and groups

  private func school(_ head: Token, _ alone: [Token]) -> HolderName? {
    let before = alone.first.map { $0.index > 0 ? $0.doc[$0.index - 1] : $0 }
    let phrase =
      alone.count == 1 && before.map { SchoolForms.naming.contains($0.lower) } == true
        && HolderNouns.doctrines.contains(head.lemma.lowercased())
      ? [before].compactMap(\.self) + alone : alone
    let lemma = head.lemma.lowercased()
    // “A good theory” is any that is good, and “the biggest party” has a name.
    if phrase.contains(where: { $0.tag == "JJS" }) { return nil }
    // “Her models show …”: what somebody made, and nobody's school.
    if head.isPlural,
      ["model", "analysis", "account", "reading", "view", "position"].contains(lemma)
    {
      return nil
    }
    if Self.isAny(head), !nouns.isSchool(head.lower),
      !phrase.contains(where: { nouns.isSchool($0.lower) })
    {
      return nil
    }
    let words = phrase.map(\.lower).joined(separator: " ").replacing(" - ", with: "-")
      .split(separator: " ").map(String.init)
    guard
      nouns.isSchool(head.lower) || SchoolForms.persuasion(head.lower) != nil && head.isPlural
        || words.count > 1 && HolderNouns.doctrines.contains(lemma)
        || words.count == 1 && siders(words[0]) != nil && nouns.speaks(lemma)
    else { return nil }
    guard
      words.allSatisfy({ !SchoolForms.variants.contains($0) }) || words.count == 1
        || words.count == 2 && SchoolForms.naming.contains(words[0])
          && HolderNouns.doctrines.contains(lemma)
    else { return nil }
    return HolderName(
      key: schoolKey(words) ?? words.joined(separator: " "), text: Wording.text(of: phrase),
      sort: .school, axis: words.count > 1 ? lemma : "-ism")
  }

  private static func isAny(_ noun: Token) -> Bool {
    noun.lefts.contains { $0.dep == "det" && ["a", "an"].contains($0.lower) }
  }

  private func isDoctrine(_ word: String) -> Bool {
    HolderNouns.doctrines.contains(word)
      || word.hasSuffix("s") && HolderNouns.doctrines.contains(String(word.dropLast()))
  }

  /// What the forms of a school's name share; `nil` for other phrases.
  private func schoolKey(_ words: [String]) -> String? {
    let own = words.drop { SchoolForms.variants.contains($0) }
    // “Classical theorists” are not all theorists.
    var words =
      own.count == 1 && isDoctrine(own[own.startIndex]) ? words : Array(own)
    if words.count > 1, let last = words.last, isDoctrine(last) { words.removeLast() }
    guard let last = words.last else { return nil }
    words[words.count - 1] =
      siders(last) ?? SchoolForms.persuasion(last) ?? SchoolForms.root(of: last) ?? Stem.of(last)
    return words.joined(separator: " ")
  }

  /// “Supply-siders” hold what is “supply-side”.
  private func siders(_ word: String) -> String? {
    word.contains("-") && word.hasSuffix("ers") ? String(word.dropLast(2)) : nil
  }

  private func group(_ head: Token, _ phrase: [Token], speaks: Bool = false) -> HolderName? {
    let lemma = head.lemma.lowercased()
    let isName = head.pos == .properNoun && head.isPlural || head.entType == "NORP"
    // “A school that cannot find a teacher” is any school.
    if !isName, Self.isAny(head) { return nil }
    let isBody = head.entType == "ORG" && head.pos == .properNoun
    guard
      isName || speaks || nouns.isAnimate(lemma) || nouns.speaks(lemma) || isBody,
      !(phrase.count == 1 && nouns.isVague(lemma))
    else { return nil }
    // One landlord is not the landlords.
    guard isName || head.isPlural || nouns.isGroupNoun(lemma) || isBody else {
      return nil
    }
    let rest = nameTail(of: head)
    let text = Wording.text(of: phrase + rest)
    // The “smaller” ones are the “small” ones.
    let modifiers = phrase.dropLast().map {
      ["JJR", "JJS"].contains($0.tag.rawValue) ? $0.lemma.lowercased() : $0.lower
    }
    let key = (modifiers + [lemma] + rest.map(\.lower)).joined(separator: " ")
      .replacing(" - ", with: "-")
    return HolderName(key: key, text: text, sort: .group, axis: phrase.count > 1 ? lemma : nil)
  }

  /// “Of Zoos and Aquariums” of a “World Association” that is called so.
  private func nameTail(of head: Token) -> [Token] {
    guard head.pos == .properNoun, head.entType == "ORG" else { return [] }
    let rest = head.doc[(head.index + 1)...].prefix { $0.entType == "ORG" }
    return rest.first?.lower == "of" ? Array(rest) : []
  }

  // MARK: Phrases

  /// The noun on whose behalf another speaks: “states” of “delegates from small states”.
  private func spokenFor(_ head: Token) -> Token {
    let lemma = head.lemma.lowercased()
    let isPart = HolderNouns.parts.contains(head.lower)
    guard isPart || HolderNouns.delegates.contains(lemma),
      let preposition = head.rights.first(where: {
        $0.dep == "prep" && (["of", "from"].contains($0.lower) || sits(head, $0))
      }), let noun = preposition.children.first(where: { $0.dep == "pobj" })
    else { return head }
    return isPart || noun.isPlural || noun.pos == .properNoun ? noun : head
  }

  /// “The government in Moscow”: by its seat, a nation's.
  private func sits(_ head: Token, _ preposition: Token) -> Bool {
    preposition.lower == "in" && HolderNouns.wholes.contains(head.lemma.lowercased())
      && preposition.children.contains { $0.entType == "GPE" }
  }

  /// The noun with what stands before it, without articles and words that leave it the same holder.
  private func phrase(of head: Token) -> [Token] {
    let word = head.hyphenated
    var start = word.lowerBound
    let left = min(head.leftEdge.index, start)
    while start > left {
      let before = head.doc[start - 1]
      let isModifier = ["amod", "compound", "nmod", "punct", "npadvmod", "advmod", "poss", "case"]
        .contains(before.dep.rawValue)
      guard isModifier || before.hyphenated.count > 1, before.text != ",",
        !SchoolForms.variants.contains(before.lower)
      else {
        break
      }
      start -= 1
    }
    return (start..<word.upperBound).map { head.doc[$0] }
  }
}
