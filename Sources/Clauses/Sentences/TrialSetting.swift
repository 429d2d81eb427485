public import Language
public import StudyPack

/// Sentences that tell how a trial was set up and not what it showed: “Vane gave forty bakers two kinds of flour and
/// asked them which was older.”
public struct TrialSetting {
  private let wordNet: WordNet?

  public init(_ reading: Reading) { wordNet = reading.wordNet }

  /// Whether the main verb puts people or animals to a trial, and nothing tells what came of it.
  public func isAll(_ doc: Doc) -> Bool {
    guard let verb = doc.first(where: \.isRoot), verb.isToldInThePast,
      Self.settingUp.contains(verb.lemma) || verb.lemma == "have" && isMade(verb),
      !doc.contains(where: { Self.showing.contains($0.lemma) && $0.isFinite })
    else { return false }
    return treated(by: verb).contains { $0.isPlural && isLiving($0) }
  }

  /// “Had bakers read”, “gave bakers flour”, “asked two groups of bakers”, “a dozen bakers were asked”
  private func treated(by verb: Token) -> [Token] {
    let objects = verb.children.filter {
      ["dobj", "dative", "nsubjpass", "ccomp", "xcomp"].contains($0.dep.rawValue)
    }.flatMap { child in child.pos == .verb ? child.lefts.filter(\.isSubject) : [child] }
    return objects.flatMap { noun in
      [noun]
        + noun.rights.filter { ["of", "to"].contains($0.lower) }.flatMap {
          $0.children.filter { $0.dep == "pobj" }
        }
    }
  }

  /// “Had them read”, not “had sons”
  private func isMade(_ verb: Token) -> Bool {
    verb.children.contains {
      ["ccomp", "xcomp"].contains($0.dep.rawValue) && $0.index > verb.index
    }
  }

  private func isLiving(_ noun: Token) -> Bool {
    guard noun.pos == .noun, let wordNet else { return false }
    return wordNet.lexicographerClasses(of: noun.lemma.lowercased(), as: .noun, atMost: 1)
      .contains { [.person, .animal, .group].contains($0) }
  }

  private static let settingUp: Set<String> = [
    "give", "ask", "show", "bring", "place", "put", "assign", "recruit", "divide", "tell", "invite",
    "expose", "train", "teach", "present", "instruct", "test", "interview", "survey", "follow",
    "study", "observe", "send", "let", "make", "pay", "randomize", "randomise", "select",
  ]

  /// What tells what came of it.
  private static let showing: Set<String> = [
    "find", "show", "discover", "conclude", "report", "reveal", "learn", "prove", "turn",
    "demonstrate", "become", "result", "improve", "recall", "remember", "perform", "choose", "do",
    "prefer", "refuse", "rise", "fall", "die", "recover",
  ]
}
