import Assessment
import Language
import StudyPack

/// What all makers of facts from clauses share.
struct FactSetting {
  let reading: Reading
  let things: Things
  let rivals: Rivals
  let asker: Asker
  let weights: ClauseWeights
  /// How many options an item has.
  let choices: Int

  func options(_ rivals: [Rivals.Rival]) -> [String] { rivals.prefix(choices - 1).map(\.text) }

  /// The section of a clause.
  func fact(
    _ clause: Clause, asking part: String, answer: String, weight: Double, _ drafts: [Draft]
  ) -> Fact? {
    guard !drafts.isEmpty else { return nil }
    return Fact(
      key: "\(part) \(clause.topic.lemma) \(answer)".lowercased(), answer: answer.lowercased(),
      section: clause.sentence.section, weight: Int(weight * 10), drafts: drafts)
  }
}

extension Token {
  /// Words by which a clause is no plain fact.
  var isHedge: Bool {
    [
      "might", "could", "would", "should", "perhaps", "possibly", "probably", "arguably", "maybe",
      "supposedly", "allegedly", "apparently", "presumably", "seem", "seems", "seemed", "likely",
      "reportedly", "appear", "appears", "appeared",
    ].contains(lower)
  }
}

extension Clause {
  /// Whether the clause's own verb is hedged; what a reported clause says may be.
  var isHedged: Bool {
    tokens.contains { $0.isHedge && ($0.index == verb.index || $0.head.index == verb.index) }
  }
  var isNegated: Bool {
    tokens.contains {
      $0.dep == "neg"
        || [
          "no", "never", "none", "neither", "nor", "without", "hardly",
          "rarely", "seldom",
        ].contains($0.lower)
    }
  }

  /// The subject as a phrase that can be asked for.
  var subjectThing: Thing? {
    antecedent == nil ? Thing(subject, head: head, of: sentence) : nil
  }
}
