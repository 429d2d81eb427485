import Clauses
import Language

/// What asks for a thing: “who”, “which country”, “which of these”.
struct Asker {
  let wordNet: WordNet?

  /// For a choice among things of one sort.
  func choosing(_ thing: Thing) -> String {
    if isPerson(thing) { return "who" }
    if thing.isName, let noun = noun(for: thing) { return "which " + noun }
    return "which of these"
  }

  /// For an answer in the student's own words.
  func open(_ thing: Thing) -> String {
    if isPerson(thing) { return thing.isName || thing.words.count == 1 ? "who" : ownNoun(thing) }
    if thing.words.count > 1, hasNounOfItsOwn(thing) { return ownNoun(thing) }
    if thing.isName, let noun = noun(for: thing) { return "which " + noun }
    if Self.bodies.contains(thing.head.lower) { return "which body" }
    return "what"
  }

  /// “Political party”: what the dictionary has is no sort among others of the essay.
  func isOfTheDictionary(_ thing: Thing) -> Bool {
    thing.words.count > 1 && !thing.isName
      && wordNet?.baseForms(of: thing.bareText.lowercased(), as: .noun).isEmpty == false
  }

  private func ownNoun(_ thing: Thing) -> String { "which " + thing.head.lower }

  /// Whether the last of its words tells what sort of thing it is: “Voting Rights Act”, “interest
  /// groups”; not “New Jersey”.
  private func hasNounOfItsOwn(_ thing: Thing) -> Bool {
    guard thing.words.last?.index == thing.head.index || !thing.isName else { return false }
    // “Civic engagement” is no engagement among others.
    if !thing.isName {
      return thing.head.pos == .noun && (thing.isPlural || thing.article != .none)
    }
    guard thing.words.count > 2 || thing.head.entType == "LAW",
      Self.named.contains(thing.head.entType?.rawValue ?? "")
    else {
      return false
    }
    let sense = wordNet?.senses(of: thing.head.lower, as: .noun, atMost: 1).first
    return sense?.targets(.instanceHypernym).isEmpty ?? false
  }

  /// The types of names that end in a common noun.
  private static let named: Set<String> = ["ORG", "LAW", "EVENT", "NORP", "WORK_OF_ART"]

  func isPerson(_ thing: Thing) -> Bool {
    if thing.isName { return thing.head.entType == "PERSON" }
    if thing.isAgent { return true }
    return sort(thing) == .person
  }

  /// “A judge”
  func isPersonByTrade(_ noun: Token) -> Bool { noun.pos == .noun && sort(noun) == .person }

  /// “In 1992 a ship ran into a storm”: one that nobody knows, in a scene that leads on to what the essay is about.
  func isOfAScene(_ clause: Clause) -> Bool {
    clause.finite.tag == "VBD" && ["a", "an"].contains(clause.subject.first?.lower)
      && clause.head.pos == .noun
      && [.person, .artifact, .animal].contains(sort(clause.head))
  }

  private func sort(_ thing: Thing) -> LexicographerClass? { sort(thing.head) }

  private func sort(_ noun: Token) -> LexicographerClass? {
    let senses = wordNet?.senses(of: noun.lemma.lowercased(), as: .noun, atMost: 1) ?? []
    return senses.first?.lexicographerClass
  }

  /// What sort of name it is, as WordNet or the entity's type tells.
  private func noun(for thing: Thing) -> String? {
    let senses = wordNet?.senses(of: thing.bareText.replacing(" ", with: "_"), as: .noun) ?? []
    // A state may be called as a river is.
    let isTold = { (sense: Synset) in
      thing.head.entType != "GPE" || sorts(of: sense).contains { Self.ruled.contains($0) }
    }
    if let sense = senses.first(where: isTold) ?? senses.first {
      let above = sorts(of: sense)
      // WordNet has a war as a state of things.
      let isEvent = thing.head.entType == "EVENT"
      if let known = Self.sorts.first(where: above.contains), !isEvent || known == "war" {
        return known
      }
    }
    return switch thing.head.entType?.rawValue {
    case "GPE", "LOC": "place"
    case "ORG" where Self.kinds.contains(thing.head.lower): thing.head.lower
    case "ORG" where isBody(thing): "body"
    case "EVENT": "event"
    case "LAW": "law or document"
    case "NORP" where thing.isPlural: "group"
    case "WORK_OF_ART": "work"
    default: nil
    }
  }

  /// What WordNet says that it is, the narrower first: “American_state” is a state.
  private func sorts(of sense: Synset) -> [String] {
    (wordNet?.allHypernyms(of: sense) ?? []).prefix(3).flatMap(\.lemmas).compactMap {
      $0.lowercased().split(separator: "_").last.map(String.init)
    }
  }

  /// Whether the name's last word means a group of people, or hides it: “Commission”, “FCC”.
  private func isBody(_ thing: Thing) -> Bool {
    let senses = wordNet?.senses(of: thing.head.lower, as: .noun, atMost: 3) ?? []
    return thing.isShort || senses.contains { $0.lexicographerClass == .group }
  }

  /// What names end in that nobody calls a body.
  private static let kinds: Set<String> = ["party", "movement", "company", "church", "army"]

  /// Nouns of bodies that decide.
  private static let bodies: Set<String> = [
    "legislature", "court", "committee", "commission", "council", "agency", "government",
    "assembly", "board", "congress", "parliament",
  ]

  /// The narrower first.
  private static let sorts = [
    "country", "state", "city", "continent", "river", "mountain", "ocean", "war", "island",
    "planet",
  ]
  private static let ruled: Set<String> = ["country", "state", "city"]
}

extension Token {
  /// “Did”, “does” or “do”, in small letters: how what a verb in its form tells is asked for; `nil` for
  /// another form.
  var askingForm: String? {
    switch tag {
    case "VBD": "did"
    case "VBZ": "does"
    case "VBP": "do"
    default: nil
    }
  }
}
