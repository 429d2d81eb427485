import Language

extension Clause {
  /// The same without its last parts, where they can go: the clause ends at the last comma before
  /// which it is whole and fits; `nil` where there is no such comma.
  public func condensed(where fits: (Clause) -> Bool) -> Clause? {
    body.indices.reversed().lazy.filter { body[$0].text == "," && isWhole(before: $0) }
      .map { cut(before: $0) }.first(where: fits)
  }

  /// The same without the phrase or clause at its end that holds the word at `index` of the sentence,
  /// where the rest is true without it.
  public func withoutTail(holding index: Int) -> Clause? {
    guard let token = body.first(where: { $0.index == index }),
      let tail = ([token] + token.ancestors).first(where: { isTail($0) }),
      let start = body.firstIndex(where: { $0.index >= tail.leftEdge.index }),
      start > 0, isWhole(before: start)
    else { return nil }
    return cut(before: start)
  }

  /// The same without an opening that only announces what the sentence is about: “as regards trade”.
  public var withoutTopicLead: Clause {
    Soundness(self).opensOnMatter ? self : shortened(lead: [])
  }

  /// The same with the first phrase of what opens it alone.
  public var withShortLead: Clause {
    guard let comma = lead.firstIndex(where: { $0.text == "," }),
      !lead.contains(where: { $0.dep == "mark" }),
      !lead[comma...].contains(where: { Self.limiting.contains($0.lower) })
    else { return self }
    return shortened(lead: Array(lead[..<comma]))
  }

  private func cut(before place: Int) -> Clause {
    var end = place
    while end > 0, [",", "—", "–"].contains(body[end - 1].text) || body[end - 1].dep == "cc" {
      end -= 1
    }
    return shortened(to: Array(body[..<end]))
  }

  /// A purpose, a reason or a relative clause behind everything that the verb needs.
  private func isTail(_ token: Token) -> Bool {
    guard token.index > verb.index else { return false }
    let isPurpose = token.children.contains { $0.dep == "aux" && $0.lower == "to" }
    switch token.dep {
    case "relcl": return token.followsComma || isPurpose
    case "advcl": return token.head.pos == .verb && (isPurpose || token.mark == "because")
    default: return false
    }
  }

  /// Whether what stands before `place` of the body lacks nothing behind it: only what may go hangs
  /// there, and a row that is cut has its “and” already.
  private func isWhole(before place: Int) -> Bool {
    let kept = Set((lead + subject + body[..<place]).map(\.index))
    guard kept.contains(verb.index), kept.contains(finite.index),
      // What a colon announces is all that stands behind it.
      !body[..<place].contains(where: { $0.text == ":" })
    else { return false }
    let open = Set(body[place...].map(\.index))
    return open.allSatisfy { index in
      let token = sentence.doc[index]
      guard kept.contains(token.head.index) else { return true }
      switch token.dep {
      case "punct", "relcl", "acl", "advmod", "npadvmod", "appos": return true
      case "prep": return !Self.limiting.contains(token.lower) && completes(kept)
      case "advcl":
        return !Connectives.conditional.contains(token.mark ?? "") && completes(kept)
      case "conj", "cc": return isClosed(token.head, in: kept)
      default: return false
      }
    }
  }

  /// Without these, what is left would claim more than the sentence does.
  private static let limiting: Set<String> = [
    "except", "without", "unless", "under", "than", "apart",
  ]

  private func completes(_ kept: Set<Int>) -> Bool {
    verb.rights.contains {
      kept.contains($0.index)
        && ["dobj", "ccomp", "xcomp", "attr", "acomp", "oprd", "prep", "agent"].contains(
          $0.dep.rawValue)
    }
  }

  private func isClosed(_ head: Token, in kept: Set<Int>) -> Bool {
    let row = ([head] + head.conjuncts).filter { kept.contains($0.index) }
    guard row.count > 1 else { return [.verb, .auxiliary].contains(head.pos) }
    return row.contains { member in
      member.children.contains { $0.dep == "cc" && kept.contains($0.index) }
    }
  }
}
