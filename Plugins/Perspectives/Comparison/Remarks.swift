import Clauses
import Language
import StudyPack

/// What the essay says of a table's holders together: what they share, what parts them, what is open.
struct Remarks {
  let reading: Reading
  let holders: [HolderName]
  let claims: Claims
  let contrasts: Contrasts
  let standing: Standing
  let statements: [Clause]
  let clauses: EssayClauses
  let names: HolderMentions

  private static let most = 5

  var commonGround: [Remark] {
    chosen(together.filter { !isNegated($0) && !parts($0) }.map { remark($0, ground: nil) })
  }

  /// What is said of the holders as one, in the essay's order.
  private var together: [Clause] {
    let joint = claims.joint.filter(isShared).map(\.clause)
    return (joint + bothSided).sorted { $0.sentence.id < $1.sentence.id }
  }

  /// “Both sides …”, “… for both countries”: under a table it is plain who they are.
  private var bothSided: [Clause] {
    guard parties.count == 2, parties.allSatisfy({ $0.sort == .nation }) else { return [] }
    return reading.sentences.filter(isAmongClaims).flatMap { clauses[$0] }
      .map(\.withoutPointingLead)
      .filter { clause in
        let both = clause.tokens.filter { ["both", "two"].contains($0.lower) }
        return isOfBoth(clause)
          && standing.stands(clause, knowing: Set((clause.subject + both).map(\.index)))
      }
  }

  /// The holders but the author and parts of others.
  private var parties: [HolderName] {
    holders.filter { $0.whole == nil && $0.sort != .author }
  }

  var differences: [Remark] {
    var remarks: [Remark] = []
    for link in contrasts.all
    where holders.contains(link.a) && holders.contains(link.b) {
      let clauses = statements.filter { $0.sentence.id == link.sentence.id }
      if let clause = clauses.first(where: { clause in
        clause.tokens.contains { $0.lower == link.ground }
          && [link.a, link.b].allSatisfy { mentions(clause, $0) }
      }) {
        remarks.append(remark(clause, ground: link.ground))
      } else if let whole = whole(link.sentence, clauses, [link.a, link.b]) {
        remarks.append(
          Remark(
            id: id([Evidence(link.sentence)]), text: whole, ground: link.ground,
            evidence: [Evidence(link.sentence)]))
      }
    }
    let apart = together.filter { isNegated($0) || parts($0) }
    return chosen(remarks + apart.map { remark($0, ground: nil) })
  }

  /// What the essay leaves open: a question of its own that it does not answer, and what it calls
  /// unsettled.
  var openQuestions: [Remark] {
    chosen(
      statements.filter { clause in
        OpenQuestions.isOpen(clause)
          && (holders.contains { mentions(clause, $0) } || isAmongClaims(clause.sentence))
      }.map { remark($0, ground: nil) }
        + OpenQuestions(reading, clauses, standing, names).all(among: parties)
        .map { Remark(id: id([Evidence($0)]), text: $0.text, evidence: [Evidence($0)]) })
  }

  // MARK: Sharing

  private func isShared(_ voice: Voice) -> Bool {
    let all = [voice.holder] + voice.others
    return all.first == voice.holder && all.count(where: holders.contains) > 1
      && all.allSatisfy(holders.contains)
      && holders.firstIndex(of: voice.holder) == all.compactMap(holders.firstIndex).min()
  }

  /// Whether the clause speaks of the table's two holders as “both sides”.
  private func isOfBoth(_ clause: Clause) -> Bool {
    let behind = clause.body.filter { $0.dep == "pobj" && $0.index > clause.verb.index }
    let isOpen =
      clause.head.isPronoun
      || clause.head.children.contains { $0.lower == "the" }
        && !clause.head.isNarrowed(in: clause.tokens)
    return isPair(clause.head) || !isOpen && behind.contains(where: isPair)
  }

  /// “Both sides”, “neither party”, “the two countries”, “between two nations”; two new parties are others.
  private func isPair(_ noun: Token) -> Bool {
    guard Self.sides.contains(noun.lemma.lowercased()),
      noun.children.allSatisfy({ ["det", "nummod", "predet"].contains($0.dep.rawValue) })
    else { return false }
    let words = noun.children.map(\.lower)
    return words.contains("both") || words.contains("neither")
      || words.contains("two") && (words.contains("the") || noun.head.lower == "between")
  }

  /// Whether the section of the sentence, or one beside it without a holder of its own, tells what the
  /// table's holders hold.
  private func isAmongClaims(_ sentence: Sentence) -> Bool {
    claims.byHolder.values.joined().contains {
      holders.contains($0.holder) && $0.sentence.section == sentence.section
    }
  }

  private static let sides: Set<String> = [
    "side", "party", "country", "nation", "state", "group", "camp", "school", "theory", "power",
    "government", "view", "position", "model", "faction",
  ]

  private func isNegated(_ clause: Clause) -> Bool {
    clause.verb.children.contains {
      $0.dep == "neg" || $0.dep == "aux" && $0.children.contains { $0.dep == "neg" }
    }
      || clause.subject.first?.lower == "neither"
  }

  private func parts(_ clause: Clause) -> Bool {
    ["disagree", "differ", "quarrel", "dispute", "clash", "diverge", "compete"].contains(
      clause.verb.lemma)
      || clause.body.contains {
        ["different", "opposing", "conflicting"].contains($0.lower)
          && $0.head.head.index == clause.verb.index
      }
  }

  private func mentions(_ clause: Clause, _ holder: HolderName) -> Bool {
    clause.tokens.contains { names.name(of: $0, in: clause.sentence) == holder }
  }

  // MARK: Wording

  /// The whole sentence, where each of the two says its part of it in a clause that stands.
  private func whole(_ sentence: Sentence, _ clauses: [Clause], _ pair: [HolderName]) -> String? {
    guard sentence.doc.count <= 45, sentence.doc.first?.lower != "it",
      pair.allSatisfy({ holder in
        clauses.contains { names.name(of: $0.head, in: sentence) == holder }
      }),
      !sentence.doc.contains(where: {
        ["this", "these", "they", "it", "he", "she"].contains($0.lower) && $0.isSubject
      })
    else { return nil }
    return sentence.text.prefix(1) == "“" ? nil : sentence.text
  }

  private func remark(_ clause: Clause, ground: String?) -> Remark {
    Remark(id: id(clause.evidence), text: clause.text, ground: ground, evidence: clause.evidence)
  }

  private func id(_ evidence: [Evidence]) -> String {
    ItemID.make(kind: "remark", key: holders.map(\.key).joined(separator: "|"), evidence: evidence)
  }

  private func chosen(_ remarks: [Remark]) -> [Remark] {
    var seen: Set<String> = []
    return Array(remarks.filter { seen.insert($0.id).inserted }.prefix(Self.most))
  }
}
