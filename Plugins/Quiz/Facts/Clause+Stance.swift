import Clauses
import Language

/// What an author puts into a sentence beside the matter, and what a reader of the sentence alone misses.
extension Clause {
  /// Whether it points at what another sentence says: “that right”, “one category”, “such a plan”.
  var leans: Bool {
    let points = tokens.contains {
      $0.dep == "det" && Self.pointers.contains($0.lower)
    }
    let opening = subject.first?.lower ?? ""
    return points || ["one", "another", "such", "other", "others", "both"].contains(opening)
  }

  private static let pointers: Set<String> = [
    "that", "this", "those", "these", "such", "another", "neither", "either",
  ]

  /// “The decline of the mills suggest …”: what the essay has wrong, no teacher hands out.
  var disagrees: Bool {
    finite.tag == "VBP" && finite.lemma != "be" && head.tag == "NN"
      && !head.children.contains { ["conj", "cc"].contains($0.dep.rawValue) }
      && !["police", "people", "majority", "number", "half", "rest", "lot", "variety"]
        .contains(head.lemma)
  }

  /// “Certainly”, “surely”: the author assures the reader, and a question that repeats it gives its
  /// answer away.
  var assures: Bool { (lead + body).contains { Self.assurances.contains($0.lower) } }

  /// “Councils make up an important part of the state”: praise of the matter that nobody would deny.
  var isHollow: Bool {
    body.contains { noun in
      Self.shares.contains(noun.lemma) && ["dobj", "attr", "pobj"].contains(noun.dep.rawValue)
        && noun.lefts.contains { Self.praise.contains($0.lower) }
    }
  }

  /// “Trade is a vast and complex matter”, “the work can be dull”: nobody who has not read the essay would
  /// deny it.
  var isAPlatitude: Bool {
    guard verb.lemma == "be" else { return false }
    return verb.children.contains { said in
      guard ["attr", "acomp"].contains(said.dep.rawValue), said.pos != .verb else { return false }
      return said.subtree.allSatisfy { Self.plain.contains($0.pos) && $0.tag != "JJS" }
    }
  }

  /// What a mere quality is told with.
  private static let plain: Set<PartOfSpeech> = [
    .noun, .adjective, .adverb, .determiner, .coordinatingConjunction, .punctuation,
  ]

  /// “A much higher toll”: than what, the sentences before tell.
  var comparesWithoutThan: Bool {
    !sentence.doc.contains { $0.lower == "than" }
      && tokens.contains {
        $0.tag == "JJR"
          && ($0.children.contains { $0.dep == "advmod" }
            // “Puts more weight on ideas”
            || $0.head.dep == "dobj" && $0.head.head.index == verb.index)
      }
      || tokens.contains(where: \.isAsMuchAsNothing)
  }

  /// “Within a year, …”: a time of the past that is counted from what the sentence before tells.
  var countsFromElsewhere: Bool {
    guard finite.tag == "VBD", lead.contains(where: { $0.entType == "DATE" || $0.lower == "time" })
    else { return false }
    // “Within two decades”: of what?
    if ["within", "after"].contains(lead.first?.lower),
      !lead.contains(where: { $0.text.count == 4 && $0.tag == "CD" })
    {
      return true
    }
    return !lead.contains { $0.pos == .properNoun || $0.pos == .number }
  }

  /// “Millers made up the largest share”: of what, the sentence before tells.
  var isAShareOfSomething: Bool {
    body.contains { token in
      ["percentage", "share", "proportion", "majority", "minority"].contains(token.lower)
        && ["dobj", "attr"].contains(token.dep.rawValue)
        && !token.rights.contains { ["of", "in", "among"].contains($0.lower) }
    }
  }

  /// “…, and three votes should have gone to him”: a second statement of what did not happen. “Is to be preferred”:
  /// by whom it is, is the essay's own view.
  var holdsWhatShouldBe: Bool {
    tokens.contains { $0.isHedge && $0.head.dep == "conj" && $0.head.head.index == verb.index }
      || zip(body, body.dropFirst(2)).contains { finite, be in
        ["is", "are"].contains(finite.lower) && be.lower == "be" && be.index == finite.index + 2
          && be.doc[be.index - 1].lower == "to"
      }
  }

  /// “The price is settled by a kind of race”: no race.
  var isLikened: Bool {
    zip(body, body.dropFirst()).contains {
      ["kind", "sort"].contains($0.lower) && $1.lower == "of" && $0.dep != "attr"
        && $0.lefts.contains { $0.lower == "a" }
    }
  }

  /// Whether it has “the guild's end”: of which guild, the sentences before tell.
  var isOfAnOwner: Bool {
    tokens.contains { owner in
      owner.dep == "poss" && owner.pos == .noun && !owner.isPlural
        && owner.lefts.map(\.lower).elementsEqual(["the"])
    }
  }

  /// “A lock followed in 1855”: what it followed, the sentences before tell.
  var followsSomething: Bool {
    ["follow", "ensue"].contains(verb.lemma)
      && verb.children.allSatisfy { !["dobj", "nsubjpass"].contains($0.dep.rawValue) }
  }

  /// “Boats that had been moored did better”: by whom, and in what trial, the sentences before tell.
  var isOfThoseThatHad: Bool {
    subject.contains {
      $0.lower == "had" && $0.dep.rawValue.hasPrefix("aux") && $0.head.dep == "relcl"
    }
  }

  /// “Gave a striking example”, “came across an instance”: of what, the sentences around it tell.
  var givesAnInstance: Bool {
    body.contains { noun in
      (Self.instances.contains(noun.lemma)
        || noun.lemma == "case" && noun.lefts.contains { $0.dep == "amod" })
        && ["dobj", "pobj"].contains(noun.dep.rawValue)
        && noun.lefts.contains { ["a", "an", "one", "another"].contains($0.lower) }
        && !noun.rights.contains { ["of", "for", "to"].contains($0.lower) || $0.dep == "relcl" }
    }
  }

  private static let instances: Set<String> = [
    "example", "instance", "account", "illustration", "explanation", "description", "reason",
  ]

  /// “As a look at shows”, “like that shown in.”: a preposition that has lost what it goes with, right
  /// before a verb or at the end.
  var hasStrandedPreposition: Bool {
    let isLast =
      body.last { $0.pos != .punctuation && $0.pos != .space }
      .map { ["in", "on", "at", "of", "by", "with", "from", "for"].contains($0.lower) } ?? false
    return isLast
      || tokens.contains { token in
        token.pos == .adposition && token.dep == "prep" && token.children.isEmpty
          && token.index + 1 < token.doc.count
          && ["VBZ", "VBP", "VBD"].contains(token.doc[token.index + 1].tag.rawValue)
      }
  }

  /// “In a close vote, the court agreed”: to what, the sentences before tell.
  var saysOnlyThatItAnswers: Bool {
    ["respond", "react"].contains(verb.lemma) && !verb.rights.contains { $0.lower == "to" }
      || Self.answering.contains(verb.lemma)
        && verb.rights.allSatisfy { ["punct", "advmod", "cc", "conj"].contains($0.dep.rawValue) }
  }

  private static let answering: Set<String> = [
    "agree", "disagree", "respond", "object", "comply", "refuse", "concur", "reply", "answer",
    "dissent", "follow", "decline", "consent",
  ]

  /// “The town’s decision ended …”: a deed that the sentences before tell.
  var isAboutAToldDeed: Bool {
    Self.deeds.contains(head.lemma) && head.lefts.contains { $0.dep == "poss" }
  }

  private static let assurances: Set<String> = [
    "certainly", "surely", "clearly", "obviously", "undoubtedly", "indeed", "naturally",
    "admittedly",
    "evidently", "unsurprisingly", "doubtless",
  ]
  private static let shares: Set<String> = [
    "part", "component", "role", "element", "aspect", "factor", "function", "place", "tool",
    "issue", "history", "enterprise",
  ]
  private static let praise: Set<String> = [
    "important", "key", "vital", "crucial", "essential", "central", "critical", "significant",
    "major", "integral", "large", "big", "long", "massive",
  ]
  private static let deeds: Set<String> = [
    "action", "move", "decision", "response", "effort", "measure", "step", "proposal", "refusal",
    "failure", "withdrawal",
  ]
}
