import Language

/// Sentences that lead on to what the next ones tell: “In 1812 she proposed a rule.”, “Locks are hard to define.”
extension Doc {
  /// Whether a student who tells it has told nothing of the matter.
  var onlyLeadsOn: Bool {
    guard let verb = first(where: \.isRoot), !contains(where: { $0.text == ":" }) else {
      return false
    }
    return makesAThoughtKnown(verb) || endsOnAnnouncedRow || isHardToTell(verb)
      || asksWhether(verb) || shouldBeToldApart(verb) || bringsUp(verb) || likens(verb)
      || opensOnAnnouncedRow(verb)
  }

  /// “Two events of the war changed the minds of many.”: which, is not told.
  private func opensOnAnnouncedRow(_ verb: Token) -> Bool {
    guard let subject = verb.lefts.last(where: \.isSubject), subject.isPlural else { return false }
    return (Self.announced.contains(subject.lemma) || Self.happenings.contains(subject.lemma))
      && subject.lefts.contains { $0.dep == "nummod" && $0.text.allSatisfy(\.isLetter) }
      && !subject.children.contains { ["appos", "conj"].contains($0.dep.rawValue) }
      && !verb.rights.contains { $0.dep == "attr" }
  }

  private static let happenings: Set = [
    "event", "development", "force", "trend", "case", "decision",
  ]

  /// “If the gate is the town’s mouth, the quay is its table.”
  private func likens(_ verb: Token) -> Bool {
    func saysWhatItIs(_ verb: Token) -> Bool {
      verb.lemma == "be" && verb.rights.contains { $0.dep == "attr" && $0.isNoun }
    }
    return saysWhatItIs(verb)
      && verb.lefts.contains { $0.dep == "advcl" && $0.mark == "if" && saysWhatItIs($0) }
  }

  /// “Vane published a model of tolls in 1812.”: which, is not told; but “a model in which tolls fall” is.
  private func makesAThoughtKnown(_ verb: Token) -> Bool {
    guard Self.making.contains(verb.lemma),
      let thought = verb.children.first(where: { ["dobj", "nsubjpass"].contains($0.dep.rawValue) }),
      Self.thoughts.contains(thought.lemma),
      thought.lefts.contains(where: { ["a", "an", "another"].contains($0.lower) })
    else { return false }
    return !thought.subtree.contains { ["relcl", "ccomp", "acl"].contains($0.dep.rawValue) }
      && !verb.rights.contains { ["ccomp", "xcomp", "advcl"].contains($0.dep.rawValue) }
  }

  private static let making: Set = [
    "propose", "publish", "develop", "introduce", "offer", "present", "formulate", "devise",
    "suggest", "advance", "write",
  ]
  private static let thoughts: Set = [
    "rule", "model", "theory", "account", "explanation", "answer", "idea", "concept", "study",
    "book", "article", "paper", "law", "principle", "view", "method", "framework", "scheme",
    "classification", "typology", "test", "critique", "list", "definition",
  ]

  /// “The toll depends on three things”, “clerks have given different answers to the question”
  private var endsOnAnnouncedRow: Bool {
    contains { noun in
      noun.isPlural && Self.announced.contains(noun.lemma)
        && ["dobj", "pobj", "attr"].contains(noun.dep.rawValue)
        && noun.lefts.contains {
          $0.dep == "nummod" || Self.quantities.contains($0.lower)
        }
        && !noun.children.contains { ["appos", "conj"].contains($0.dep.rawValue) }
        && ([noun] + noun.ancestors).contains { $0.isRoot }
        && !self[noun.rightEdge.index...].dropFirst().contains { $0.isNoun }
    }
  }

  private static let quantities: Set = [
    "several", "many", "various", "different", "some", "certain", "few",
  ]
  private static let announced: Set = [
    "reason", "way", "factor", "type", "kind", "sort", "form", "step", "difference", "thing",
    "question", "issue", "problem", "change", "category", "aspect", "cause", "belief", "idea",
    "answer", "theory", "view", "stage", "principle", "element", "feature", "component", "meaning",
    "sense", "criterion", "condition", "requirement", "dimension", "perspective", "function",
    "purpose", "goal", "aim", "task", "objective", "role", "method", "technique", "approach",
    "phase", "property", "assumption",
  ]

  /// “A lock is so usual that it is hard to define”, “the easiest way to see it is to do without one”
  private func isHardToTell(_ verb: Token) -> Bool {
    let judged = contains { word in
      ["hard", "difficult", "easy", "easiest", "impossible"].contains(word.lower)
        && self[word.index...].prefix(5).contains {
          Self.telling.contains($0.lemma) && $0.tag == "VB"
        }
    }
    return verb.lemma == "be" && judged
      || verb.lemma == "have"
        && contains {
          $0.lemma == "answer" && $0.lefts.contains { $0.lower == "no" }
        }
  }

  private static let telling: Set = [
    "define", "see", "describe", "explain", "understand", "say", "tell", "imagine", "grasp",
  ]

  /// “Keepers often need to know whether a lock is full.”
  private func asksWhether(_ verb: Token) -> Bool {
    ["need", "want", "like", "wish"].contains(verb.lemma)
      && verb.rights.contains {
        $0.dep == "xcomp" && ["know", "find", "ask", "determine", "decide"].contains($0.lemma)
      }
  }

  /// “An important change in the tolls relates to rye.”
  private func bringsUp(_ verb: Token) -> Bool {
    ["relate", "concern", "involve"].contains(verb.lemma)
      && verb.lefts.contains { subject in
        subject.dep == "nsubj"
          && subject.lefts.contains { ["important", "major", "key", "another"].contains($0.lower) }
      }
  }

  /// “A lock should be distinguished from a weir.”: how, is not told.
  private func shouldBeToldApart(_ verb: Token) -> Bool {
    ["distinguish", "confuse"].contains(verb.lemma)
      && verb.lefts.contains { $0.tag == "MD" } && verb.lefts.contains { $0.dep == "auxpass" }
  }
}
