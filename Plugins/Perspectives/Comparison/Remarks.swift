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
  let names: HolderMentions

  private static let most = 3

  var commonGround: [Remark] {
    var remarks = claims.joint.filter { isShared($0) && !isNegated($0.clause) && !parts($0.clause) }
      .map { remark($0.clause, ground: nil) }
    remarks += statements.filter { isOfBoth($0) && !isNegated($0) && !parts($0) }
      .map { remark($0, ground: nil) }
    return chosen(remarks)
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
    let apart =
      claims.joint.filter { isShared($0) && (isNegated($0.clause) || parts($0.clause)) }
      .map(\.clause) + statements.filter { isOfBoth($0) && (isNegated($0) || parts($0)) }
    return chosen(remarks + apart.map { remark($0, ground: nil) })
  }

  /// What the essay leaves open: a question of its own that it does not answer, and what it calls
  /// unsettled.
  var openQuestions: [Remark] {
    chosen(
      statements.filter { clause in
        clause.tokens.contains { Self.open.contains($0.lower) }
          && holders.contains { mentions(clause, $0) }
      }.map { remark($0, ground: nil) })
  }

  private static let open: Set<String> = [
    "unresolved", "unclear", "uncertain", "unsettled", "undecided", "unanswered", "disputed",
  ]

  // MARK: Sharing

  private func isShared(_ voice: Voice) -> Bool {
    let all = [voice.holder] + voice.others
    return all.first == voice.holder && all.count(where: holders.contains) > 1
      && all.allSatisfy(holders.contains)
      && holders.firstIndex(of: voice.holder) == all.compactMap(holders.firstIndex).min()
  }

  /// “Both sides …”, where the table has two.
  private func isOfBoth(_ clause: Clause) -> Bool {
    guard holders.count == 2, clause.antecedent == nil,
      clause.subject.first.map({ ["both", "the", "neither"].contains($0.lower) }) == true,
      Self.parties.contains(clause.head.lemma.lowercased())
    else { return false }
    let isBoth = clause.subject.contains { ["both", "two", "neither"].contains($0.lower) }
    let section = clause.sentence.section
    return isBoth && clause.subject.count < 5
      && claims.byHolder.values.joined().contains {
        holders.contains($0.holder) && $0.sentence.section == section
      }
  }

  private static let parties: Set<String> = [
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
