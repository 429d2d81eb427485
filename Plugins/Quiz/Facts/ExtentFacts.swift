import Assessment
import Clauses
import Language
import StudyPack

/// True/false on clauses that say of how many or how often something holds: “most towns”, “usually”. The
/// essay refutes the other extent; how many are “many”, and how often is “often”, is anybody's guess.
struct ExtentFacts {
  let setting: FactSetting

  func fact(_ clause: Clause) -> Fact? {
    guard setting.isWhole(clause), setting.namesItsSubject(clause), setting.isOfTheEssay(clause),
      setting.weights.isOnTheMatter(clause),
      !clause.isHedged,
      clause.isSaidByTheEssay,
      (7...24).contains(clause.wordCount), !clause.hasLoosePronoun, !clause.isContrasted,
      clause.antecedent == nil, clause.isAnchored, !clause.isOfALack, !clause.isOfAFraction,
      !clause.hasAnotherVerb,
      !clause.concludes,
      !clause.isAnExample, !clause.comparesWithoutThan, !Self.ascribing.contains(clause.verb.lemma),
      let extent = Extent(clause)
    else { return nil }
    let draft = Draft(
      form: .trueFalse(
        truth: clause.text,
        falsehood: Draft.Falsehood(
          statement: clause.text(replacing: extent.token, with: extent.other),
          correction: "The essay says “\(extent.token.lower)”, not “\(extent.other)”.",
          isOfExtent: true)),
      stem: "", evidence: clause.evidence)
    return setting.fact(clause, asking: "extent", answer: "", bonus: 0.4, [draft])
  }

  /// “Is usually traced to Tolliver”: that it rarely is nobody says.
  private static let ascribing: Set = [
    "trace", "attribute", "credit", "ascribe", "regard", "consider", "call", "describe", "define",
    "know", "associate", "name", "refer", "date",
  ]
}

/// A word that says how far a clause holds, and one that says the contrary.
private struct Extent {
  let token: Token
  let other: String

  /// `nil` where no word says so, or more than one.
  init?(_ clause: Clause) {
    let found = clause.tokens.compactMap { token -> (Token, String)? in
      guard let other = Self.other(token, in: clause) else { return nil }
      return (token, other)
    }
    let bounding = clause.tokens.count { Self.bounds.contains($0.lower) || $0.dep == "neg" }
    guard let (token, other) = found.first, found.count == 1, bounding == 1 else { return nil }
    (self.token, self.other) = (token, other)
  }

  private static func other(_ token: Token, in clause: Clause) -> String? {
    if token.dep == "advmod", token.head.index == clause.verb.index {
      // “Rarely counts the boats, in part to set the toll”: what is added belongs to what was said.
      return !clause.body.contains { $0.text == "," } && standsFree(token, in: clause)
        ? adverbs[token.lower] : nil
    }
    guard token.index == clause.subject.first?.index, token.head.index == clause.head.index,
      ["amod", "det"].contains(token.dep.rawValue), clause.head.isPlural,
      !clause.head.children.contains(where: {
        $0.dep == "nummod" || $0.dep == "conj" && !$0.isPlural
      }),
      clause.head.lower != "thousands", token.index + 1 < token.doc.count,
      token.doc[token.index + 1].lower != "of"
    else { return nil }
    return determiners[token.lower]
  }

  /// Not “seldom if ever”, “often quite”, nor what opens the sentence or says what a thing is called.
  private static func standsFree(_ adverb: Token, in clause: Clause) -> Bool {
    let doc = adverb.doc
    // “Is added, usually a salt”: of what stands behind it.
    let isOfTheVerb = adverb.index < clause.verb.index || adverb.index == clause.finite.index + 1
    return isOfTheVerb && clause.body.contains { $0.index == adverb.index }
      && !["become", "call", "know", "name", "term"].contains(clause.verb.lemma)
      && doc[adverb.index - 1].pos != .adverb && adverb.index + 1 < doc.count
      && ![.adverb, .subordinatingConjunction].contains(doc[adverb.index + 1].pos)
  }

  private static let adverbs = [
    "usually": "rarely", "typically": "rarely", "generally": "rarely", "rarely": "often",
    "seldom": "often", "always": "rarely",
  ]
  private static let determiners = ["most": "few", "few": "most"]
  /// Words that bound a clause; a second one may turn the first one's contrary into truth.
  private static let bounds: Set<String> = Set(adverbs.keys).union(determiners.keys).union([
    "many", "often", "frequently",
    "no", "not", "never", "only", "some", "several", "sometimes", "every", "each", "any", "hardly",
    "almost", "nearly", "mainly", "mostly", "least", "more", "less", "without", "can", "may",
    "all", "none", "largely", "limited", "handful", "majority", "minority", "especially",
    "increasingly",
  ])
}

extension Clause {
  /// “Most towns had a mill, but few had two”: of what is set against it, the clause alone says nothing.
  fileprivate var isContrasted: Bool {
    sentence.doc.contains {
      ["but", "although", "though", "while", "whereas", "unless", "except", "however", "yet"]
        .contains($0.lower)
    }
  }

  /// “Two thirds of the mills are usually idle”: how many, is told already.
  fileprivate var isOfAFraction: Bool {
    subject.contains { token in
      token.entType == "PERCENT"
        || ["third", "thirds", "half", "quarter", "quarters", "fifth", "fifths"].contains(
          token.lower)
    }
  }

  /// “Are often unaware”: said of few, it would deny twice.
  fileprivate var isOfALack: Bool {
    body.contains { token in
      [.adjective, .verb].contains(token.pos)
        && ["un", "in", "dis", "mis", "non"].contains { token.lower.hasPrefix($0) }
        && ["acomp", "ROOT", "attr"].contains(token.dep.rawValue)
    }
  }

  /// A second statement beside the first would stay true.
  fileprivate var hasAnotherVerb: Bool {
    let own = Set(tokens.map(\.index))
    return verb.children.contains {
      $0.dep == "conj" && own.contains($0.index)
    }
  }
}
