import Clauses
import Language
import StudyPack

/// What a holder thinks, wants or does, as it may stand in a cell.
struct Claim {
  let holder: HolderName
  let clause: Clause
  let strength: Voice.Strength
  let text: String

  var sentence: Sentence { clause.sentence }

  var evidence: [Evidence] { clause.evidence }

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

  init(_ voices: [Voice], standing: Standing) {
    for voice in voices.map(\.withoutPointingLead) where Stances.isWhole(voice.clause) {
      guard standing.stands(voice.clause, whoseSubjectIsKnown: ()),
        !Self.leans(voice.clause) || Self.isShort(voice.sentence)
      else { continue }
      guard !voice.isJoint else {
        joint.append(voice)
        continue
      }
      add(voice)
    }
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

  /// One claim a clause; where a sentence holds two of one holder, both stand.
  private mutating func add(_ voice: Voice) {
    if byHolder[voice.holder.key] == nil { holders.append(voice.holder) }
    let claim = Claim(
      holder: voice.holder, clause: voice.clause, strength: voice.strength,
      text: Self.leans(voice.clause) ? voice.sentence.text : voice.clause.text)
    guard byHolder[voice.holder.key]?.contains(where: { $0.text == claim.text }) != true else {
      return
    }
    byHolder[voice.holder.key, default: []].append(claim)
  }

  func views(of holder: HolderName) -> Int {
    (byHolder[holder.key] ?? []).count { $0.strength == .view }
  }

  func count(of holder: HolderName) -> Int { byHolder[holder.key]?.count ?? 0 }
}
