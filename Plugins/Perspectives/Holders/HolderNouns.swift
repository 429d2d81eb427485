import Clauses
import Language
import StudyPack

/// Which nouns stand for someone, or something, that can hold a view.
struct HolderNouns {
  fileprivate let wordNet: WordNet?
  /// Words in `-ism` that the essay has.
  private let doctrines: Set<String>
  private let speakers: Set<String>
  /// The lexicographers' classes of the first two senses of each noun of the essay.
  fileprivate let sorts: [String: [LexicographerClass]]

  init(_ reading: Reading) {
    wordNet = reading.wordNet
    var doctrines = Set(
      reading.sections.compactMap(\.title).flatMap { $0.lowercased().split(separator: " ") }
        .filter { $0.hasSuffix("ism") }.map(String.init))
    var speakers: Set<String> = []
    var lemmas: Set<String> = []
    for sentence in reading.sentences {
      for token in sentence.doc where token.isNoun {
        let lemma = token.lemma.lowercased()
        if token.pos == .noun { lemmas.insert(lemma) }
        if lemma.hasSuffix("ism") { doctrines.insert(token.lower) }
        if token.dep == "nsubj", token.isPlural, Self.mental.contains(token.head.lemma) {
          speakers.insert(lemma)
        }
      }
    }
    var sorts: [String: [LexicographerClass]] = [:]
    for lemma in lemmas {
      sorts[lemma] = wordNet?.lexicographerClasses(of: lemma, as: .noun, atMost: 2)
    }
    self.sorts = sorts
    self.doctrines = doctrines
    self.speakers = speakers
  }

  /// Those for a cause, and those against one; plural and singular share a lemma.
  static let supporters: Set<String> = [
    "supporter", "proponent", "advocate", "defender", "backer", "adherent", "champion",
    "follower", "enthusiast",
  ]
  static let opponents: Set<String> = [
    "opponent", "critic", "detractor", "skeptic", "sceptic", "objector", "doubter",
  ]
  /// Heads that leave a nation's name the holder: “the Chinese leadership” is China.
  static let leaderships: Set<String> = [
    "leadership", "government", "leader", "administration", "side", "state", "official",
    "authority", "perspective", "view", "policy", "position", "approach", "part", "elite",
    "diplomat", "negotiator", "regime", "interest", "stance", "attitude", "perception",
  ]
  /// Of these, those that a section about one nation need not tell whose they are: “the government”.
  static let wholes: Set<String> = [
    "leadership", "government", "administration", "regime", "country", "nation", "society",
    "public", "population", "elite", "state",
  ]
  /// Offices whose holders speak for their nation.
  static let offices: Set<String> = [
    "president", "premier", "chancellor", "minister", "king", "queen", "emperor", "ambassador",
    "leader", "spokesman", "spokeswoman", "spokesperson",
  ]
  /// Who speaks for what stands behind “of” or “from”.
  static let delegates: Set<String> = [
    "delegate", "representative", "leader", "official", "government", "leadership", "envoy",
    "negotiator", "spokesman", "spokeswoman", "spokesperson", "ambassador", "administration",
    "delegation", "adherent", "follower", "school", "member",
  ]
  /// Of these, those who hold what a school holds, and not for sure what its master held.
  static let pupils: Set<String> = ["adherent", "follower", "school", "member"]
  private static let companions: Set<String> = [
    "student", "pupil", "colleague", "team", "follower", "collaborator", "assistant", "associate",
    "disciple", "teacher", "partner",
  ]

  /// “Vane and her colleagues”: who works with somebody speaks with that one's voice.
  static func areOwn(_ noun: Token) -> Bool {
    ([noun] + noun.lefts).contains { companions.contains($0.lemma.lowercased()) }
      && noun.leftEdge.tag == "PRP$" && noun.leftEdge.lower != "my"
  }

  /// Quantifiers that stand for a part of what follows “of”.
  static let parts: Set<String> = [
    "some", "many", "most", "few", "several", "majority", "all", "both", "each",
  ]
  /// Heads of a doctrine that is itself the subject of a stance verb: “pluralist theory rejects”.
  static let doctrines: Set<String> = [
    "theory", "theorist", "perspective", "school", "approach", "model", "doctrine", "philosophy",
    "tradition", "standpoint", "culture", "paradigm", "thinker", "scholar", "camp", "economics",
    "economic", "economist", "ideology", "thought", "movement", "tribe", "hypothesis", "party",
    "church", "faction", "wing", "position", "view", "critique", "reading", "account",
    "interpretation", "analysis", "thesis",
  ]
  /// What a plain noun of these stands for, only the sentence before tells, or nobody in particular.
  private static let vague: Set<String> = [
    "person", "people", "man", "woman", "one", "other", "someone", "anyone", "everyone", "nobody",
    "author", "reader", "student", "group", "member", "party", "number", "side", "body", "figure",
    "individual", "example", "case", "case", "majority", "minority", "rest", "part", "observer",
    "expert", "study", "article", "head", "kind", "type", "set", "series", "range", "variety",
    "system", "population", "leader", "child", "parent", "friend", "user", "human", "being",
    "thing", "family", "world", "society", "community", "team", "data", "result", "act", "law",
    "section", "representative", "official", "participant", "respondent", "adult", "victim",
    "court", "judge", "justice", "committee", "president", "king", "candidate", "incumbent",
  ]
  /// Words in `-ism` and `-ists` for deeds, conditions and trades, which no one holds as a school.
  private static let conditions: Set<String> = [
    "terrorism", "tourism", "journalism", "mechanism", "organism", "criticism", "optimism",
    "racism", "sexism", "vandalism", "alcoholism", "metabolism", "magnetism", "volcanism",
    "favoritism", "nepotism", "absenteeism", "activism", "symbolism", "cynicism", "hooliganism",
    "scientist", "lobbyist", "activist", "journalist", "artist", "tourist", "specialist",
    "psychologist", "sociologist", "biologist", "strategist", "columnist", "terrorist", "cyclist",
    "dentist", "chemist", "physicist", "novelist", "typist", "colonist", "finalist", "analyst",
    "pharmacist", "anthropologist", "geologist", "ecologist", "therapist", "motorist",
    "guitarist", "archaeologist", "extremist", "botanist", "linguist", "pianist", "protagonist",
  ]

  func isVague(_ lemma: String) -> Bool { Self.vague.contains(lemma) }

  /// Whether the noun names a school of thought, or its people: those of an `-ism`.
  func isSchool(_ word: String) -> Bool {
    let singular = word.hasSuffix("s") ? String(word.dropLast()) : word
    guard singular.utf8.count > 5, !Self.conditions.contains(singular) else { return false }
    if singular.hasSuffix("ism") { return true }
    guard singular.hasSuffix("ist") else { return false }
    let doctrine = String(singular.dropLast()) + "m"
    return doctrines.contains(doctrine) || wordNet?.contains(doctrine, as: .noun) ?? true
  }

  /// Whether the noun is the subject of a verb that only people can be the subject of.
  func speaks(_ lemma: String) -> Bool { speakers.contains(lemma) }

  private static let mental: Set<String> = [
    "argue", "believe", "think", "contend", "fear", "hope", "advocate", "feel", "prefer", "claim",
    "insist", "complain", "oppose", "disagree", "distrust", "want",
  ]

  /// Whether one of the noun's first senses is a person or a group of people.
  func isAnimate(_ lemma: String) -> Bool {
    if Self.supporters.contains(lemma) || Self.opponents.contains(lemma) { return true }
    guard wordNet != nil else { return lemma.hasSuffix("er") || lemma.hasSuffix("ist") }
    return sorts[lemma]?.contains { $0 == .person || $0 == .group } ?? false
  }
}

extension HolderNouns {
  /// Whether the noun stands for several people in the singular: “the council”.
  func isGroupNoun(_ lemma: String) -> Bool {
    sorts[lemma]?.first == .group
  }
}
