import Assessment
import Clauses
import Language
import StudyPack

/// Questions for all members of a row: “What does a cell hold? Name all three.”
struct EnumerationFacts {
  let setting: FactSetting

  /// Fewer make no list, more are learnt by nobody.
  private static let members = 3...5

  func fact(_ clause: Clause) -> Fact? {
    // “A trap may be made of wood, steel, or wire”: of others as well.
    guard clause.lead.isEmpty, !["may", "can"].contains(clause.finite.lower), !clause.isHedged,
      !clause.isNegated, !(clause.verb.lemma == "have" && clause.finite.tag == "VBD"),
      let row = row(of: clause),
      let question = clause.inverted("what", without: row.tokens), tellsEnough(clause, row)
    else { return nil }
    let answer = Wording.text(of: row.tokens)
    var draft = Draft(
      form: .short(key: answer.capitalisedFirst),
      stem: "\(question) Name all \(Self.numbers[row.heads.count] ?? "").",
      evidence: clause.evidence)
    draft.level = .understand
    return setting.fact(
      clause, asking: "enumeration", answer: answer, bonus: 0.7, [draft])
  }

  private static let numbers = [3: "three", 4: "four", 5: "five"]

  private struct Row {
    let heads: [Token]
    let tokens: [Token]
  }

  /// The coordinated nouns at the clause's end: its object, or what its verb's preposition governs.
  private func row(of clause: Clause) -> Row? {
    let kept = Set(clause.body.map(\.index))
    let governors = [clause.verb] + clause.verb.rights.filter { Self.governing.contains($0.lower) }
    let first = governors.lazy.flatMap(\.rights).first {
      ["dobj", "pobj"].contains($0.dep.rawValue) && $0.isNoun && kept.contains($0.index)
        && $0.children.contains { $0.dep == "conj" }
    }
    guard let first else { return nil }
    let heads = [first] + first.conjuncts.filter { $0.index > first.index }
    let tokens = first.subtree.filter { kept.contains($0.index) }
    guard Self.members.contains(heads.count), heads.allSatisfy({ $0.pos == .noun }),
      tokens.last?.index == clause.body.last?.index, tokens.count <= 6 * heads.count,
      // “X-rays”, of which the parser makes two
      tokens.split(whereSeparator: { [",", "and", "or"].contains($0.lower) }).count == heads.count,
      !tokens.contains(where: { ["PRP", "PRP$", "VBZ", "VBP", "VBD"].contains($0.tag.rawValue) }),
      !tokens.contains(where: { ["little", "few", "no", "any", "less"].contains($0.lower) }),
      // “Health and diet and exercise”: what belongs together is not told.
      tokens.count(where: { $0.lower == "and" || $0.lower == "or" }) == 1
    else { return nil }
    return Row(heads: heads, tokens: tokens)
  }

  private static let governing: Set<String> = ["of", "on", "into", "from", "between"]

  private func tellsEnough(_ clause: Clause, _ row: Row) -> Bool {
    let hidden = Set(row.tokens.map(\.index))
    return clause.tokens.count {
      [.noun, .properNoun, .verb, .adjective].contains($0.pos) && !hidden.contains($0.index)
    } >= 2
  }
}
