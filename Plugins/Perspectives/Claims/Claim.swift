import Clauses
import Language
import StudyPack

/// What a holder thinks, wants or does, as it may stand in a cell.
struct Claim {
  let holder: HolderName
  let clause: Clause
  let strength: Voice.Strength
  /// How many things it says of its holder.
  let parts: Int
  /// What it says something of, where only the sentence before names it.
  let matter: MatterPronoun.Meaning?
  let text: String
  /// Whether it is told as what the holder thinks, and not only shown by what the holder wants or feels.
  let isOpinion: Bool
  /// Whether it shows all that its sentence says.
  var isWhole = false

  var sentence: Sentence { clause.sentence }

  var evidence: [Evidence] {
    let known = clause.evidence
    guard let matter, !known.contains(where: { $0.sentence == matter.sentence.id }) else {
      return known
    }
    return known + [Evidence(matter.sentence)]
  }

  /// Whether its words have all that the other one says.
  fileprivate func holds(_ other: Claim) -> Bool {
    if text == other.text || isWhole { return true }
    let words = Set(clause.tokens.map(\.index))
    return other.clause.body.allSatisfy { words.contains($0.index) }
      || text == sentence.text && other.text != sentence.text
        && text.lowercased().contains(other.text.lowercased().dropLast())
  }

  var id: String {
    ItemID.make(
      kind: "claim", key: holder.key + " " + clause.verb.lemma, evidence: [Evidence(sentence)])
  }
}

/// Everything that holders say or do in an essay.
struct Claims {
  /// What each holder says alone, by key, in the essay's order.
  private(set) var byHolder: [String: [Claim]] = [:]
  /// The holders in the order of their first claim.
  private(set) var holders: [HolderName] = []
  /// What several say together.
  private(set) var joint: [Voice] = []

  init(
    _ voices: [Voice], standing: Standing, alone: StandingSentences, familiar: Familiar
  ) {
    for voice in voices.map(\.withoutPointingLead)
    where Stances.isWhole(voice.clause) && !voice.isUnexplained
      && !familiar.tellsOfAnotherThing(voice)
    {
      let known = familiar.words(of: voice)
      if let whole = SecondThoughts.kept(voice), standing.stands(voice.clause, knowing: known),
        !Self.points(voice.clause)
      {
        keep(whole)
        continue
      }
      if Self.isOneView(voice), let whole = Self.whole(voice, alone, atMost: Self.plainLength) {
        keep(whole)
        continue
      }
      let short = Self.condensed(voice, standing)
      if short.isListed
        || standing.stands(short.clause, knowing: familiar.words(of: short))
          && !Self.points(short.clause)
          && (!Self.needsWhole(short.clause) || Self.isShort(short.sentence))
      {
        keep(short)
      } else if let whole = Self.whole(voice, alone) {
        keep(whole)
      }
    }
  }

  /// Of a sentence that is no longer a cell shows all, so that no reason, concession or explanation is
  /// lost. In words.
  private static let plainLength = 30

  /// Whether its sentence says nothing of anybody else beside it.
  private static func isOneView(_ voice: Voice) -> Bool {
    let verb = voice.clause.verb
    return verb.isRoot && voice.clause.head.isNoun
      && !voice.sentence.doc.contains { other in
        other.index != voice.clause.head.index && other.isSubject
          && (other.head.isRoot || verb.conjuncts.contains { $0.index == other.head.index }
            || ["whereas", "while"].contains(other.head.mark ?? ""))
      }
      && !voice.sentence.doc.contains { $0.text == ";" }
  }

  /// The voice with its whole sentence, where that stands alone though the clause does not: “whereas
  /// Ada sees them as …”.
  private static func whole(
    _ voice: Voice, _ alone: StandingSentences, atMost words: Int = Standing.longestInTables
  ) -> Voice? {
    guard voice.strength == .view, voice.clause.antecedent == nil, !voice.isJoint,
      voice.matter == nil,
      let line = alone.alone(voice.sentence), line.wordCount <= words
    else { return nil }
    var voice = voice
    voice.wording = line.text
    return voice
  }

  private mutating func keep(_ voice: Voice) {
    if voice.isJoint { joint.append(voice) } else { add(voice) }
  }

  /// The voice without what makes it too long or points out of it, where that can go.
  private static func condensed(_ voice: Voice, _ standing: Standing) -> Voice {
    var clause = voice.clause
    if clause.wordCount > Standing.longestInTables {
      clause = clause.withoutTopicLead.withShortLead
    }
    var voice = voice
    voice.clause = clause
    guard !standing.fits(clause) else { return voice }
    if let pointer = standing.pointer(in: clause),
      let rest = clause.withoutTail(holding: pointer.index), standing.fits(rest)
    {
      voice.clause = rest
    } else if let short = clause.condensed(where: standing.fits) {
      voice.clause = short
    }
    return voice
  }

  /// “This worries the guild”: what, the sentence before tells.
  private static func points(_ clause: Clause) -> Bool {
    guard clause.antecedent == nil, let first = clause.subject.first,
      SidePhrases.side(of: first) == nil
    else { return false }
    let isBare = first.index == clause.head.index
    return ["this", "these", "such"].contains(first.lower)
      && !AuthorsVoice.works.contains(clause.head.lemma)
      || ["that", "those"].contains(first.lower) && !first.isNarrowed(in: clause.tokens) && isBare
      || ["it", "they", "he", "she"].contains(first.lower) && isBare && !isExpletive(clause)
  }

  /// “It is argued by critics that …”, “it seems to me that …”
  private static func isExpletive(_ clause: Clause) -> Bool {
    clause.head.lower == "it"
      && clause.verb.children.contains { ["ccomp", "agent"].contains($0.dep.rawValue) }
  }

  /// Whether the clause alone says something else than the sentence does.
  private static func needsWhole(_ clause: Clause) -> Bool {
    leans(clause) || isTakenBack(clause) || clause.losesLimit
  }

  /// “The cape was called a friend, but now it is not”: what the same sentence says is over.
  private static func isTakenBack(_ clause: Clause) -> Bool {
    guard let last = clause.tokens.last?.index else { return false }
    let rest = clause.sentence.doc[(last + 1)...].drop { $0.pos == .punctuation }.prefix(2)
    return ["but", "yet"].contains(rest.first?.lower)
      && ["now", "today", "nowadays"].contains(rest.last?.lower)
  }

  /// “Although many back the new limits, critics resist their spread”: whose, the clause before tells.
  private static func leans(_ clause: Clause) -> Bool {
    guard let first = clause.tokens.first?.index,
      clause.body.contains(where: { ["their", "them"].contains($0.lower) })
    else { return false }
    return clause.sentence.doc.prefix { $0.index < first }
      .contains { $0.isPlural && $0.isNoun && !$0.isSubject }
  }

  /// Whether a cell can hold the whole sentence, where a clause alone would not say what it means.
  private static func isShort(_ sentence: Sentence) -> Bool {
    sentence.doc.count <= 40
      && !sentence.doc.contains { ["this", "these", "it", "i"].contains($0.lower) }
  }

  private static func text(of voice: Voice) -> String {
    if let wording = voice.wording { return withoutPointing(wording) }
    if let matter = voice.matter, let meaning = matter.meaning {
      return voice.clause.text(saying: meaning.text, at: matter.place)
    }
    return withoutPointing(needsWhole(voice.clause) ? voice.sentence.text : voice.clause.text)
  }

  /// “Another concern is …” is one concern, “other libertarians believe …” are some: the first one need
  /// not stand in the cell.
  private static func withoutPointing(_ text: String) -> String {
    for (pointing, plain) in [("Another ", "One "), ("Other ", "Some ")]
    where text.hasPrefix(pointing) {
      return plain + text.dropFirst(pointing.count)
    }
    var words = text.split(separator: " ", omittingEmptySubsequences: false)
    for place in words.indices.dropFirst().dropLast().reversed() {
      if concluding.contains(words[place]) { words.remove(at: place) }
    }
    // “The same concern about …” is that concern, whoever has it too.
    for place in words.indices.dropFirst().dropLast(2)
    where words[place] == "same" && words[place - 1] == "the"
      && ["about", "over", "of", "on"].contains(words[place + 2])
    {
      words.remove(at: place)
      break
    }
    return words.joined(separator: " ")
  }

  private static let concluding: Set<Substring> = ["thus", "therefore", "hence", "consequently"]

  /// One claim a clause; where a sentence holds two of one holder, both stand.
  private mutating func add(_ voice: Voice) {
    if byHolder[voice.holder.key] == nil { holders.append(voice.holder) }
    let claim = Claim(
      holder: voice.holder, clause: voice.clause, strength: voice.strength, parts: voice.parts,
      matter: voice.matter?.meaning, text: Self.text(of: voice), isOpinion: voice.isOpinion,
      isWhole: voice.wording != nil)
    let said = byHolder[voice.holder.key] ?? []
    guard !said.contains(where: { $0.sentence.id == claim.sentence.id && $0.holds(claim) }) else {
      return
    }
    byHolder[voice.holder.key]?.removeAll { $0.sentence.id == claim.sentence.id && claim.holds($0) }
    byHolder[voice.holder.key, default: []].append(claim)
  }

  func views(of holder: HolderName) -> Int {
    (byHolder[holder.key] ?? []).reduce(0) { $0 + ($1.strength == .view ? $1.parts : 0) }
  }

  func opinions(of holder: HolderName) -> Int {
    (byHolder[holder.key] ?? []).count(where: \.isOpinion)
  }

  func count(of holder: HolderName) -> Int {
    (byHolder[holder.key] ?? []).reduce(0) { $0 + $1.parts }
  }

  /// Groups that the essay speaks of only where it tells of one of `holders`: a party of a nation.
  func parts(of holders: [HolderName], _ headings: HeadedSections) -> [HolderName] {
    self.holders.filter { !holders.contains($0) && $0.isPossiblePart }.compactMap { part in
      let sections = Set((byHolder[part.key] ?? []).map(\.sentence.section))
      let wholes = Set(sections.map { headings.holder(of: $0) })
      guard wholes.count == 1, let whole = wholes.first ?? nil, whole.sort == .nation else {
        return nil
      }
      return holders.first { $0 == whole }.map(part.within)
    }
  }

  /// The claims with what one of `holders` holds together with others that have no column.
  func sharing(with holders: [HolderName]) -> Claims {
    var claims = self
    for voice in joint where voice.holder.sort != .author {
      let all = [voice.holder] + voice.others
      guard holders.contains(voice.holder), all.count(where: holders.contains) == 1,
        voice.strength == .view
      else { continue }
      claims.add(voice)
    }
    return claims
  }
}

extension HolderName {
  /// Whether it can be a part of a nation and is none itself.
  fileprivate var isPossiblePart: Bool { sort == .group || sort == .school || sort == .side }
}

extension Voice {
  /// Whether the holder is said to think it.
  fileprivate var isOpinion: Bool {
    strength == .view
      && (StanceVerbs.kind(of: clause.verb.lemma) == .opinion
        || clause.verb.rights.contains { $0.dep == "ccomp" }
        || ["for", "according"].contains(clause.lead.first?.lower)
        || clause.head.isNoun && ViewPhrase(in: sentence) != nil)
  }
}
