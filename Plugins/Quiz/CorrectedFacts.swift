import Assessment
import StudyPack

extension Fact {
  /// More than any fact's own weight.
  fileprivate static let foremost = 1_000_000

  /// Whether an instructor wants it asked, whatever else is found.
  var isPinned: Bool { weight >= Self.foremost }

  func id(of draft: Draft) -> String {
    let asked = [key, draft.direction].compactMap { $0 }.joined(separator: " ")
    return ItemID.make(kind: draft.kind.rawValue, key: asked, evidence: draft.evidence)
  }

  /// What an instructor may have corrected: each way of asking for the fact.
  var targets: [CorrectionTarget] {
    drafts.map { draft in
      if case .trueFalse(let truth, _) = draft.form {
        return CorrectionTarget(id: id(of: draft), wording: truth)
      }
      return CorrectionTarget(id: id(of: draft), wording: draft.stem)
    }
  }
}

extension ItemCorrections {
  /// The facts that may be asked: one whose question was rejected in any form is not asked in
  /// another, and a pinned one goes before all others, in its pinned form.
  func allowed(_ facts: [Fact]) -> [Fact] {
    facts.compactMap { fact in
      let ids = fact.drafts.map(fact.id)
      if ids.contains(where: isRejected) { return nil }
      guard let pinned = ids.firstIndex(where: isPinned) else { return fact }
      return Fact(
        key: fact.key, answer: fact.answer, section: fact.section, weight: Fact.foremost,
        drafts: [fact.drafts[pinned]])
    }
  }

  /// `chosen` with the pinned questions that a selection left out for what they have in common.
  func keepingPinned(_ chosen: [Selection.Chosen], of facts: [Fact]) -> [Selection.Chosen] {
    let ids = Set(chosen.map { $0.fact.id(of: $0.draft) })
    return chosen
      + facts.flatMap { fact in
        fact.drafts.filter { isPinned(fact.id(of: $0)) && !ids.contains(fact.id(of: $0)) }
          .map { Selection.Chosen(fact: fact, draft: $0) }
      }
  }
}
