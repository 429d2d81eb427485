import Clauses
import Language
import StudyPack

/// What a claim is about: its nouns, without the holders and without words that name no matter.
struct Topics {
  private let names: HolderMentions
  private let columns: Set<HolderName>
  /// The words of the columns' names.
  private let ownWords: Set<String>
  private let announcements: Announcements
  /// In how many sentences the essay has a noun.
  private let uses: [String: Int]

  /// A noun of a claim.
  struct Topic {
    let key: String
    let token: Token
    /// How plainly the claim is about it.
    let weight: Double
    /// The nation that it stands for, whatever the claim calls it.
    var nation: String?
    /// Whether only a sentence before the claim says that it is about it.
    var isAnnounced = false

    /// As the claim has it, in small letters where it is no name.
    var text: String {
      nation
        ?? (token.pos == .properNoun
          ? token.nameText : token.lower)
    }
  }

  init(
    _ reading: Reading, names: HolderMentions, announcements: Announcements, columns: [HolderName]
  ) {
    self.names = names
    self.announcements = announcements
    self.columns = Set(columns)
    ownWords = Set(
      columns.flatMap { $0.called.split(separator: " ") }.map(String.init))
    var uses: [String: Int] = [:]
    for sentence in reading.sentences {
      for key in Set(sentence.doc.filter(\.isNoun).map(Self.key)) { uses[key, default: 0] += 1 }
    }
    self.uses = uses
  }

  func uses(of key: String) -> Int { uses[key] ?? 0 }

  func topics(of claim: Claim) -> [Topic] {
    var found: [Topic] = []
    let speaker = speaker(of: claim)
    for token in claim.clause.tokens
    where !speaker.contains(token.index) && isTopic(token, in: claim) {
      let nation = nation(token, in: claim)
      let key = nation ?? Self.key(token)
      guard !found.contains(where: { $0.key == key }) else { continue }
      let isBeside = Self.isBeside(token, claim.clause) || Self.isPredicate(token)
      let weight =
        nation != nil ? Self.plain : isBeside ? Self.aside : Self.weight(token)
      found.append(Topic(key: key, token: token, weight: weight, nation: nation))
    }
    if let noun = claim.matter?.noun, !isOwn(noun, of: claim),
      !found.contains(where: { $0.key == Self.key(noun) })
    {
      found.append(Topic(key: Self.key(noun), token: noun, weight: 1))
    }
    return announced(for: claim, found)
  }

  /// The topics with what the claim's paragraph says that it is about. “On responsibility, …” says so
  /// itself.
  private func announced(for claim: Claim, _ topics: [Topic]) -> [Topic] {
    guard let noun = announcements.noun(over: claim.sentence), !isOwn(noun, of: claim) else {
      return topics
    }
    let isOwnOpening = announcements.noun(of: claim.sentence) != nil
    let topic = Topic(
      key: Self.announcedKey(noun), token: noun, weight: isOwnOpening ? 3 : Self.carried,
      isAnnounced: true)
    return topics.filter { $0.key != topic.key } + [topic]
  }

  /// “Energy policy” is another matter than “foreign policy”.
  private static func announcedKey(_ noun: Token) -> String {
    let before = noun.lefts.filter { ["compound", "amod"].contains($0.dep.rawValue) }
    return (before.map(\.lower) + [key(noun)]).joined(separator: " ")
  }

  /// How plainly a claim is about what only a sentence before it announces.
  private static let carried = 1.5

  /// “Sees it as a threat”: what a holder is taken for is not what the claim is about.
  private static func isPredicate(_ token: Token) -> Bool {
    if token.dep == "conj" { return isPredicate(token.head) }
    if token.dep == "oprd" { return true }
    return token.dep == "pobj" && token.head.lower == "as" && token.head.head.pos == .verb
  }

  /// The other holders of the table that the claim speaks of.
  func others(in claim: Claim) -> [HolderName] {
    var found: [HolderName] = []
    for token in claim.clause.body + claim.clause.lead + unspoken(claim) {
      guard let called = names.name(of: token, in: claim.sentence),
        let place = columns.firstIndex(of: called), called != claim.holder
      else { continue }
      let name = columns[place]
      guard !found.contains(name) else { continue }
      found.append(name)
    }
    return found
  }

  /// Whether another holder of the table is the object of what is thought or done: “sees Sudaria as …”,
  /// and not only named beside it.
  func isDirect(_ claim: Claim) -> Bool {
    (claim.clause.body + unspoken(claim)).contains { token in
      guard let name = names.name(of: token, in: claim.sentence), columns.contains(name),
        name != claim.holder
      else { return false }
      let isBehindNoun = token.ancestors.prefix { $0.index != claim.clause.verb.index }
        .contains { $0.isNoun || $0.dep == "prep" && !($0.lower == "as" && token.isSubject) }
      return ["dobj", "nsubj", "nsubjpass"].contains(token.dep.rawValue) && !isBehindNoun
        || isMatterOfStance(token, claim)
    }
  }

  /// “Has some suspicion toward Sudaria”
  private func isMatterOfStance(_ token: Token, _ claim: Claim) -> Bool {
    let noun = token.head.head
    return token.dep == "pobj" && Stances.nouns.contains(noun.lemma) && noun.dep == "dobj"
      && noun.head.index == claim.clause.verb.index
  }

  /// The head of a subject that is not the one who speaks: “Sudaria was thought weak”.
  private func unspoken(_ claim: Claim) -> [Token] {
    claim.clause.head.dep == "nsubjpass" || claim.holder == .author ? [claim.clause.head] : []
  }

  /// The words of a subject that stands for the holder itself; a claim is not about its speaker.
  private func speaker(of claim: Claim) -> Set<Int> {
    let head = claim.clause.head
    if claim.clause.antecedent != nil { return Set(claim.clause.subject.map(\.index)) }
    let isHolder =
      names.name(of: head, in: claim.sentence) == claim.holder
      || claim.holder.sort == .nation && HolderNouns.wholes.contains(head.lemma.lowercased())
    return isHolder && head.dep == "nsubj" && !Stances.nouns.contains(head.lemma)
      ? Set(claim.clause.subject.map(\.index)) : []
  }

  /// A nation that is no column: the United States of “anti-American”.
  private func nation(_ token: Token, in claim: Claim) -> String? {
    let name =
      names.name(of: token, in: claim.sentence)
      ?? (token.hyphenated.count > 1 ? names.names.nation(calledBy: token.text) : nil)
    guard let name, name.sort == .nation, !columns.contains(name), name != claim.holder else {
      return nil
    }
    return name.text
  }

  private func isTopic(_ token: Token, in claim: Claim) -> Bool {
    if token.dep == "compound", token.pos == .properNoun, token.head.pos == .properNoun {
      return false
    }
    if token.text.first?.isUppercase == true, nation(token, in: claim) != nil { return true }
    guard token.isNoun, token.text.count > 2 || token.text.allSatisfy(\.isUppercase),
      !Self.isVague(token.lemma), !Stances.nouns.contains(token.lemma),
      !["DATE", "CARDINAL", "PERSON", "ORDINAL", "TIME", "PERCENT"].contains(
        token.entType?.rawValue), token.text.first?.isLetter == true
    else { return false }
    if token.dep == "compound", token.entType != nil || token.hyphenated.count > 1 { return false }
    if let name = names.name(of: token, in: claim.sentence),
      columns.contains(name) || name == claim.holder
    {
      return false
    }
    return !isOwn(token, of: claim)
  }

  /// Whether the token is one of the words of a holder's name, wherever it stands.
  private func isOwn(_ token: Token, of claim: Claim) -> Bool {
    ownWords.contains(token.lower) || ownWords.contains(token.lemma.lowercased())
      || columns.contains { SchoolForms.root(of: token.lower) == $0.key }
  }

  private static func key(_ token: Token) -> String {
    token.pos == .properNoun ? token.text : token.lemma.lowercased()
  }

  /// What opens the clause, or gives a reason, is not what it is about.
  private static func isBeside(_ token: Token, _ clause: Clause) -> Bool {
    clause.lead.contains { $0.index == token.index } && clause.lead.first?.dep != "mark"
      || token.ancestors.contains { $0.mark == "because" || $0.mark == "since" }
  }

  /// Too little to set a row.
  private static let aside = 0.3

  /// The matter stands behind the verb, or is the subject of what is reported.
  private static func weight(_ token: Token) -> Double {
    // “The realm of influence”, “a lack of money”: the matter is what “of” brings.
    let isMeasure = token.rights.contains { child in
      child.dep == "prep" && child.lower == "of"
        && child.children.contains { $0.dep == "pobj" && $0.isNoun }
    }
    if isMeasure { return 0.7 }
    return switch token.dep {
    case "nsubj", "nsubjpass", "dobj": tellsWhich(token) ? 0.8 : 1
    case "attr": plain
    // “The supply of housing”, “any limit on wells”.
    case "pobj": isMatter(token) ? plain : 0.8
    case "conj": 0.8
    case "compound", "nmod": 0.5
    default: 0.6
    }
  }

  /// Whether a preposition hangs the noun on what the claim's verb says something of.
  private static func isMatter(_ token: Token) -> Bool {
    let noun = token.head.head
    return ["of", "on", "for"].contains(token.head.lower) && noun.isNoun
      && ["nsubj", "nsubjpass", "dobj", "attr"].contains(noun.dep.rawValue) && !tellsWhich(token)
  }

  /// Whether it stands in a clause that only tells which thing is meant: “employers whom taxes reach”.
  private static func tellsWhich(_ token: Token) -> Bool {
    token.ancestors.contains { $0.dep == "relcl" && !Stances.isView($0) }
  }

  /// The least weight of what a claim is plainly about.
  static let plain = 0.9

  static func isVague(_ lemma: String) -> Bool { vague.contains(lemma.lowercased()) }

  private static let vague: Set<String> = [
    "thing", "person", "people", "time", "year", "day", "way", "fact", "case", "example", "part",
    "number", "man", "woman", "idea", "theory", "issue", "problem", "point", "member", "kind",
    "type", "form", "term", "approach", "result", "effect", "other", "country", "model", "essay",
    "sense", "majority", "step", "piece", "region", "lot", "deal", "set", "series", "end", "matter",
    "reason", "hand", "course", "place", "area", "level", "state", "group", "side", "order",
    "ability", "role", "basis", "amount", "degree", "extent", "one", "century", "decade", "period",
    "life", "world", "need", "use", "purpose", "mean", "means", "question", "line", "manner",
    "study", "research", "survey", "evidence", "finding", "experiment", "researcher", "scholar",
    "instance", "element", "factor", "feature", "process", "right", "kind", "author", "move",
  ]
}
