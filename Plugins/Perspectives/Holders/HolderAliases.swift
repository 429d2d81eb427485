import Clauses
import Language
import StudyPack

/// Names that the essay itself makes names of one holder: “Opponents of the plan were called Leaguers”,
/// Weber of the Weberian model.
struct HolderAliases {
  private(set) var pairs: [(alias: String, name: HolderName)] = []

  init(_ reading: Reading, mentions: [SentenceID: [Int: HolderName]]) {
    var all: [HolderName] = []
    var surnames: Set<String> = []
    for sentence in reading.sentences {
      let names = mentions[sentence.id] ?? [:]
      for token in sentence.doc where token.isNoun {
        if let (alias, name) = Self.called(token, names) { pairs.append((alias.key, name)) }
        if let pair = Self.spokesman(token, names) { pairs.append(pair) }
        if token.dep != "compound", let name = names[token.index], !all.contains(name) {
          all.append(name)
        }
        if token.pos == .properNoun, names[token.index]?.sort != .nation {
          surnames.insert(token.lower)
        }
      }
    }
    addSchools(among: all, surnames)
    addShortNames(among: all)
  }

  /// “Interactionists” of the essay's symbolic interactionism, where it has no other kind, and
  /// “activists” once it has named animal rights activists and no others.
  private mutating func addShortNames(among all: [HolderName]) {
    let schools = all.filter { $0.sort == .school }
    for school in schools where !school.key.contains(" ") {
      let long = schools.filter {
        $0.key.hasSuffix(" " + school.key) && $0.key.split(separator: " ").count == 2
      }
      if long.count == 1, let name = long.first, SchoolForms.isDoctrine(school.text) {
        pairs.append((school.key, name))
      }
    }
    for (place, group) in all.enumerated() where group.sort == .group && group.axis == nil {
      let long = all.enumerated().filter {
        $0.element.sort == .group && $0.element.key.hasSuffix(" " + group.key)
      }
      if long.count == 1, let named = long.first, named.offset < place {
        pairs.append((group.key, named.element))
      }
    }
  }

  /// “Opponents of the plan were called Leaguers.”
  private static func called(_ token: Token, _ names: [Int: HolderName]) -> (
    HolderName, HolderName
  )? {
    guard token.dep == "oprd" || token.dep == "attr", Self.naming.contains(token.head.lemma),
      let subject = token.head.children.first(where: { $0.dep == "nsubjpass" }),
      let alias = names[subject.index], let name = names[token.index], alias.sort == .side
    else { return nil }
    return (alias, name)
  }

  static let naming: Set<String> = ["call", "name", "label", "dub", "term", "know"]

  /// What Weber holds, the Weberian school holds.
  private mutating func addSchools(among all: [HolderName], _ surnames: Set<String>) {
    for school in all where school.sort == .school {
      guard let last = school.key.split(separator: " ").last.map(String.init),
        let surname = surnames.sorted().first(where: {
          SchoolForms.isAdjective(last, ofPerson: $0)
        })
      else { continue }
      pairs.append((surname, school))
      for person in all where person.sort == .person && person.key.hasSuffix(" " + surname) {
        pairs.append((person.key, school))
      }
    }
  }

  private static let roles: Set<String> = [
    "supporter", "proponent", "advocate", "defender", "champion", "founder", "exponent",
  ]

  /// “The foremost supporter of elite theory was C. Wright Mills.”
  private static func spokesman(_ token: Token, _ names: [Int: HolderName]) -> (String, HolderName)?
  {
    guard roles.contains(token.lemma), !token.isPlural, token.head.lemma == "be",
      let of = token.rights.first(where: { $0.dep == "prep" && $0.lower == "of" }),
      let noun = of.children.first(where: { $0.dep == "pobj" }),
      let school = names[noun.index], school.sort == .school
    else { return nil }
    let others = token.head.children.filter {
      ["nsubj", "attr"].contains($0.dep.rawValue) && $0.index != token.index
    }
    return others.compactMap { names[$0.index] }.first { $0.sort == .person }.map {
      ($0.key, school)
    }
  }
}
