public import Language
public import StudyPack

/// Words of a sentence that mean something only another sentence tells: “he thought”, “apply the test”,
/// “a second kind”, “Jenner's was to use …”.
public struct LooseWords {
  private let referents: Referents
  private let returning: ReturningNouns
  private let title: Set<String>
  private let wordNet: WordNet?

  public init(_ reading: Reading, _ referents: Referents) {
    self.referents = referents
    returning = ReturningNouns(reading)
    wordNet = reading.wordNet
    title = Set(
      (reading.essay.title ?? "").lowercased().split { !$0.isLetter }.map { Stem.of(String($0)) })
  }

  /// Whether one of them is among `tokens`, which belong to the sentence.
  public func stand(in tokens: [Token], of sentence: Sentence) -> Bool {
    tokens.contains { token in
      isUnbound(token, in: tokens) || pointsToAPlace(token) || isRanked(token)
        || isNameless(token) || isPairOrOnes(token, in: tokens)
        || isUnknown(token, in: tokens, of: sentence) || isHearsay(token)
        || isLikeSomething(token, in: tokens) || isForSomething(token) || isInAFigure(token)
        || isBackground(token) || isAddedToSomething(token) || isBareNumber(token)
        || isMoreThanBefore(token) || isComing(token)
    }
  }

  /// Whether the sentence, where no others stand beside it, goes back to one of them: to “the camp”, to what is so
  /// “as well”, to those of whom “some” are.
  public func goBack(_ sentence: Sentence) -> Bool {
    let tokens = Array(sentence.doc)
    return tokens.contains { token in
      isSomeOfThem(token) || isSoAsWell(token) || isWholeOfIt(token)
        || token.lower == "the" && !title.contains(Stem.of(token.head.lower))
          && returning.returns(token, in: tokens, of: sentence)
    }
  }

  /// “Thought that the whole enterprise began badly”, “the one most often told is rye”, “in the opposite direction”
  private func isWholeOfIt(_ token: Token) -> Bool {
    let noun = token.head
    switch token.lower {
    case "whole", "entire":
      return token.dep == "amod" && noun.pos == .noun && noun.rights.isEmpty
        && noun.lefts.contains { $0.lower == "the" } && isAbstract(noun)
    case "one": return token.index == 1 && token.doc[0].lower == "the"
    case "opposite": return noun.lemma == "direction" && noun.rights.isEmpty
    default: return false
    }
  }

  /// “Some cover the door”
  private func isSomeOfThem(_ token: Token) -> Bool {
    token.index < 3 && token.isSubject && token.head.isRoot && token.children.isEmpty
      && (Self.several.contains(token.lower) || token.lower == "several")
      && !Self.holding.contains(token.head.lemma)
  }

  /// “Millers had tools as well.”
  private func isSoAsWell(_ token: Token) -> Bool {
    guard token.lower == "as", token.index + 2 < token.doc.count else { return false }
    return token.doc[token.index + 1].lower == "well" && token.doc[token.index + 2].text == "."
  }

  // MARK: Pronouns

  /// Whether each personal pronoun has a noun before it in the sentence.
  public static func areBound(_ doc: Doc) -> Bool {
    doc.allSatisfy { token in
      !["PRP", "PRP$"].contains(token.tag.rawValue) || isExpletive(token)
        || ["i", "we", "you", "one", "my", "our", "us", "me", "your"].contains(token.lower)
        || doc[..<token.index].contains { $0.isNoun }
    }
  }

  private func isUnbound(_ token: Token, in tokens: [Token]) -> Bool {
    if token.index == 0, Self.possessives.contains(token.lower) { return true }
    guard ["PRP", "PRP$"].contains(token.tag.rawValue) else { return false }
    if isReporter(token) { return true }
    let before = tokens.filter { $0.index < token.index }
    switch token.lower {
    case "he", "him", "his", "she", "her", "hers", "himself", "herself":
      return !before.contains {
        isPerson($0) && !$0.isPlural || Self.anybody.contains($0.lower)
      }
    case "they", "them", "their", "theirs", "themselves":
      return !before.contains {
        $0.isNoun && ($0.isPlural || $0.children.contains { $0.dep == "conj" })
          || Self.anybody.contains($0.lower) || Self.several.contains($0.lower)
      }
    case "it", "its", "itself":
      return !Self.isExpletive(token)
        && !before.contains {
          $0.isNoun && !$0.isPlural && !["PERSON", "DATE", "TIME"].contains($0.entType?.rawValue)
            && (token.lower == "its" || !isPassedOver($0) && !isWhatItActsOn($0, token))
        }
    default: return false
    }
  }

  /// “Some ovens, they reasoned, are …”: who, the sentence before tells.
  private func isReporter(_ pronoun: Token) -> Bool {
    let doc = pronoun.doc
    guard pronoun.index > 0, pronoun.index + 2 < doc.count else { return false }
    return doc[pronoun.index - 1].text == "," && doc[pronoun.index + 1].pos == .verb
      && doc[pronoun.index + 2].text == ","
  }

  /// “The guild that built it was young”, “a baker of the town doubted it”: no noun acts on itself, nor does
  /// what only says more of whoever acts.
  ///
  /// Nor does “of it” behind what is acted on: “a toll took half of it”; and in “in front of it stands …”, “it” is no front.
  private func isWhatItActsOn(_ noun: Token, _ pronoun: Token) -> Bool {
    let above = pronoun.ancestors
    if above.contains(where: { $0.index == noun.index }),
      above.contains(where: { $0.isRoot && $0.index > pronoun.index })
    {
      return true
    }
    let object =
      pronoun.dep == "pobj"
      ? above.prefix { ["prep", "dobj", "conj"].contains($0.dep.rawValue) }.last {
        $0.dep == "dobj"
      }
      : pronoun
    guard let object, object.dep == "dobj" else { return false }
    let verb = object.head
    if verb.dep == "relcl", verb.head.index == noun.index { return true }
    guard verb.isRoot, let subject = verb.lefts.last(where: \.isSubject) else { return false }
    return subject.subtree.contains { $0.index == noun.index }
  }

  /// “With strong support it was built”, “For the most part, it …”, “if council members want it”: what
  /// opens the main clause, or only says of what kind another noun is, “it” does not mean.
  private func isPassedOver(_ noun: Token) -> Bool {
    if ["compound", "nmod", "npadvmod"].contains(noun.dep.rawValue) { return true }
    guard noun.dep == "pobj", let opener = ([noun] + noun.ancestors).last(where: { !$0.isRoot })
    else { return false }
    return opener.dep == "prep" && opener.index < opener.head.index
      && opener.head.lefts.contains { $0.isSubject && $0.index > opener.index }
  }

  private static let possessives: Set<String> = ["theirs", "hers", "ours", "mine"]
  private static let anybody: Set<String> = [
    "someone", "somebody", "anyone", "anybody", "everyone", "everybody", "whoever", "nobody", "who",
  ]
  private static let several: Set<String> = ["those", "many", "few", "some", "most"]

  private func isPerson(_ token: Token) -> Bool {
    guard token.isNoun else { return false }
    if token.entType == "PERSON" { return true }
    guard let wordNet else { return true }
    return wordNet.senses(of: token.lemma.lowercased(), as: .noun, atMost: 2)
      .contains { $0.lexicographerClass == .person }
  }

  /// “It is wrong to …”, “it takes a week for …”
  private static func isExpletive(_ pronoun: Token) -> Bool {
    guard pronoun.isSubject || pronoun.dep == "dobj" || pronoun.dep == "expl" else { return false }
    return ["be", "seem", "appear", "take", "follow", "make", "happen", "become", "rain", "have"]
      .contains(pronoun.head.lemma)
      && !pronoun.head.subtree.contains { ["enough", "too"].contains($0.lower) }
      // “Answered that it is the label”: this “that” opens the clause itself.
      && pronoun.head.subtree.contains {
        $0.index > pronoun.head.index
          && ["that", "to", "who", "whether", "for"].contains($0.lower)
      }
  }

  // MARK: Places and ranks

  /// “If it needs five journeys there”, “only now does it …”
  private func pointsToAPlace(_ token: Token) -> Bool {
    switch token.lower {
    case "there", "here", "thereafter", "afterwards", "meanwhile": token.dep == "advmod"
    case "now": token.dep == "advmod" && token.index < 4
    // “To lie even then is wrong”
    case "then":
      token.dep == "advmod" && token.index < 4
        || token.index > 0 && ["even", "by", "since"].contains(token.doc[token.index - 1].lower)
    default: false
    }
  }

  /// “A second kind of learning”, “further time”, “along similar lines”.
  private func isRanked(_ token: Token) -> Bool {
    guard token.dep == "amod", token.head.isNoun else { return false }
    // “The harder half”, “further time”
    if token.lower == "further"
      || token.tag == "JJR" && token.head.isSubject && token.head.head.isRoot
    {
      return !["more", "fewer", "less"].contains(token.lower)
        && !token.head.subtree.contains { $0.lower == "than" }
    }
    switch token.lower {
    case "second", "third", "fourth", "fifth":
      // “A second oven” is an oven; “a second inheritance” is one beside the first.
      return token.head.lefts.contains { ["a", "an"].contains($0.lower) }
        && (token.head.dep == "dobj" && token.head.head.isRoot && isOfThought(token.head)
          || EmptySentence.kinds.contains(token.head.lemma)
          || Referents.leaning.contains(token.head.lemma))
    // “Took a middle path”, “spent the next years”
    case "middle":
      return ["path", "way", "course", "ground", "position"].contains(token.head.lemma)
        && !token.head.subtree.contains { $0.lower == "between" }
    case "missing": return token.head.lefts.contains { $0.lower == "the" }
    case "next", "following":
      return Self.times.contains(token.head.lemma) && token.head.dep != "nsubj"
    case "similar":
      return !token.head.subtree.contains { $0.lower == "to" } && token.head.dep != "attr"
    default: return false
    }
  }

  /// “Jenner's was …”, “the one whom …”: a subject without its noun.
  private func isNameless(_ token: Token) -> Bool {
    guard token.isSubject, token.head.isRoot else { return false }
    return token.lemma == "one" || token.children.contains { $0.dep == "case" }
      || token.pos == .adjective && token.lefts.contains { $0.lower == "the" }
  }

  /// Of people “many” and “some” are plain.
  private static let holding: Set<String> = [
    "say", "believe", "argue", "think", "hold", "see", "claim", "feel", "want", "fear", "hope",
    "worry", "object", "agree", "prefer", "doubt", "regard", "view", "consider", "suggest",
  ]

  /// “Is often presented as a parable”: what others say, which the sentence behind it may deny.
  private func isHearsay(_ verb: Token) -> Bool {
    verb.isRoot && verb.tag == "VBN" && Self.presenting.contains(verb.lemma)
      && verb.children.contains { $0.dep == "auxpass" }
      && verb.children.contains {
        ["often", "sometimes", "usually", "commonly", "widely", "generally", "frequently"]
          .contains($0.lower)
      }
  }

  private static let presenting: Set<String> = [
    "present", "portray", "depict", "say", "suppose", "regard", "see", "think", "imagine",
    "believe",
    "assume", "claim", "consider", "treat", "paint",
  ]

  /// “They drop both”, “past the lower ones”, “after that”: of what, another sentence tells.
  private func isPairOrOnes(_ token: Token, in tokens: [Token]) -> Bool {
    let before = tokens.filter { $0.index < token.index }
    switch token.lower {
    case "both":
      return ["dobj", "pobj", "nsubj", "nsubjpass"].contains(token.dep.rawValue)
        && token.rights.isEmpty && !before.contains { $0.children.contains { $0.dep == "conj" } }
    // “To many others, it is a worry.”
    case "others":
      return ["pobj", "dobj"].contains(token.dep.rawValue)
        && !before.contains {
          $0.isNoun || $0.isSubject
            || Self.several.contains($0.lower) && $0.head.index != token.index
        }
    // “Millers in favour”: of what?
    case "favor", "favour":
      return token.dep == "pobj" && token.head.lower == "in" && token.children.isEmpty
    case "ones": return !before.contains { $0.isNoun && $0.isPlural }
    case "that": return token.dep == "pobj" && token.children.isEmpty && token.tag == "DT"
    default: return false
    }
  }

  // MARK: Comparisons and answers

  /// “On the same principle”, “in a different fashion”: as which, another sentence tells.
  private func isLikeSomething(_ token: Token, in tokens: [Token]) -> Bool {
    guard token.dep == "amod", token.head.isNoun else { return false }
    let behind = tokens.filter { $0.index > token.index }.map(\.lower)
    switch token.lower {
    case "same":
      return !zip([token.head.lower] + behind, behind).contains { before, word in
        word == "as" || word == "for"
          || ["that", "who", "whom", "which"].contains(word) && before != ","
      }
        && !tokens.contains { $0.index < token.index && isOneOfSeveral($0) }
    case "different":
      return ["way", "manner", "fashion"].contains(token.head.lemma)
        && token.head.lefts.contains { ["a", "an"].contains($0.lower) }
        && !behind.contains { ["from", "than", "for"].contains($0) }
    default: return false
    }
  }

  /// “Every mill”, “two towns”, “bakers and millers”: what they share, the sentence itself tells.
  private func isOneOfSeveral(_ token: Token) -> Bool {
    token.pos == .number && token.entType != "DATE"
      || ["all", "every", "each", "both", "any", "many"].contains(token.lower)
      || token.dep == "conj" && token.isNoun
  }

  /// “Published a solution”: to what?
  private func isForSomething(_ noun: Token) -> Bool {
    let isSaidToBe = noun.dep == "pobj" && noun.head.lower == "as" && noun.head.head.isRoot
    guard noun.tag == "NN",
      isSaidToBe || (noun.dep == "dobj" || noun.dep == "attr") && noun.head.isRoot,
      Self.answers.contains(noun.lemma)
    else { return false }
    return noun.lefts.allSatisfy { ["a", "an", "another", ","].contains($0.lower) }
      && noun.rights.allSatisfy { !["prep", "acl", "relcl"].contains($0.dep.rawValue) }
  }

  private static let answers: Set<String> = [
    "solution", "replacement", "answer", "reply", "alternative", "remedy", "substitute",
    "successor",
    "counterpart", "response", "variant", "exception", "synonym",
  ]

  /// “If each is in charge of eight”: eight of what?
  private func isBareNumber(_ number: Token) -> Bool {
    number.tag == "CD" && ["pobj", "dobj"].contains(number.dep.rawValue)
      && number.text.allSatisfy(\.isLetter) && number.children.isEmpty && number.entType != "DATE"
      && number.entType != "TIME" && number.head.lower == "of"
      // “A boy of nine”
      && !isPerson(number.head.head)
      && !number.doc[..<number.index].contains { $0.isPlural || $0.pos == .number }
      || number.lower == "one" && number.dep == "dobj" && number.children.isEmpty
        && !number.doc[..<number.index].contains { $0.isNoun && $0.isPlural }
  }

  /// “Put forward a more pliable view”, “the most famous theory came from …”: than which, of what?
  private func isMoreThanBefore(_ degree: Token) -> Bool {
    let noun = degree.head.head
    switch degree.lower {
    // “Took a sterner view”
    case _ where degree.tag == "JJR" && degree.dep == "amod" && degree.head.dep == "dobj":
      return degree.head.head.isRoot && EmptySentence.views.contains(degree.head.lemma)
        && !degree.doc.contains { $0.lower == "than" }
    case "more":
      return degree.tag == "RBR" && degree.head.dep == "amod" && noun.dep == "dobj"
        && noun.head.isRoot && noun.lefts.contains { ["a", "an"].contains($0.lower) }
        && !noun.doc.contains { $0.lower == "than" }
    case "most":
      return degree.tag == "RBS" && degree.head.dep == "amod" && noun.isSubject
        && noun.rights.isEmpty && EmptySentence.views.contains(noun.lemma)
    default: return false
    }
  }

  /// “Support came in 1966”, “Genoa and Pisa followed”: for what, behind what?
  private func isComing(_ verb: Token) -> Bool {
    guard verb.isRoot, ["come", "follow", "arrive"].contains(verb.lemma),
      let subject = verb.lefts.last(where: \.isSubject),
      !verb.rights.contains(where: {
        ["dobj", "conj", "ccomp", "xcomp"].contains($0.dep.rawValue) || $0.lower == "from"
      })
    else { return false }
    return verb.lemma == "follow"
      || subject.lefts.isEmpty && subject.rights.isEmpty && isOfThought(subject)
  }

  private static let figures: Set<String> = ["Figure", "Table", "Fig.", "Box", "Exhibit"]

  /// “Shown in Figure 2.1”, which is not beside it.
  private func isInAFigure(_ noun: Token) -> Bool {
    noun.isNoun && Self.figures.contains(noun.text)
      && noun.index + 1 < noun.doc.count && noun.doc[noun.index + 1].tag == "CD"
  }

  /// “Toll houses, by contrast, depend on the clock”, “millers had tools as well: …”: beside what, the sentence
  /// before tells.
  private func isAddedToSomething(_ token: Token) -> Bool {
    guard Self.additions.contains(token.lower) else { return false }
    let (doc, next) = (token.doc, token.index + 1)
    // “Came to light a century later”
    if token.lower == "later", token.index > 0, Self.times.contains(doc[token.index - 1].lemma) {
      return !doc[..<token.index].contains { $0.text.count == 4 && $0.tag == "CD" }
    }
    guard next + 1 < doc.count else { return false }
    switch token.lower {
    case "by": return doc[next].lower == "contrast" && doc[next + 1].text == ","
    case "as":
      return doc[next].lower == "well" && [",", ":", ";"].contains(doc[next + 1].text)
    case "something": return doc[next].lower == "else" && [":", "."].contains(doc[next + 1].text)
    case "in": return doc[next].lower == "the" && doc[next + 1].lower == "meantime"
    // “Millers rely instead on the tide”
    case "instead": return doc[next].lower != "of" && token.dep == "advmod" && token.index > 0
    case "another":
      return ["kind", "sort", "type"].contains(doc[next].lower) && doc[next + 1].lower != "of"
    // “The rest, such as salt, are taxed”
    case "rest":
      return token.index == 1 && token.isNoun && doc[0].lower == "the" && doc[next].lower != "of"
    default: return false
    }
  }

  private static let additions: Set<String> = [
    "later", "by", "as", "something", "in", "instead", "another", "rest",
  ]
  private static let times: Set<String> = ["day", "week", "month", "year", "decade", "century"]

  /// “The memory of the flood had faded”: what was so already when something else happened.
  private func isBackground(_ verb: Token) -> Bool {
    verb.isRoot && verb.tag == "VBN" && verb.lefts.contains { $0.lower == "had" && $0.dep == "aux" }
      && !verb.doc.contains {
        ["by", "before", "when", "until", "after", "if", "since", "because"].contains($0.lower)
          || $0.tag == "CD" && $0.text.count == 4 && $0.head.lower == "in"
      }
  }

  // MARK: “The …”

  /// “The observation is old”, “they apply the test”: what the sentence speaks of, with “the” and
  /// nothing that says which.
  private func isUnknown(_ article: Token, in tokens: [Token], of sentence: Sentence) -> Bool {
    guard article.dep == "det", article.lower == "the" else { return false }
    let noun = article.head
    guard noun.pos == .noun, !noun.isPlural, noun.entType == nil, noun.head.isRoot,
      ["nsubj", "nsubjpass", "dobj"].contains(noun.dep.rawValue),
      !noun.lefts.contains(where: {
        ["amod", "compound", "nmod", "nummod", "poss"].contains($0.dep.rawValue)
      }),
      !title.contains(Stem.of(noun.lower)),
      !tokens.contains(where: { $0.index < noun.index && $0.lemma == noun.lemma })
    else { return false }
    return isAbstract(noun)
      ? !referents.isPlain(noun, in: tokens)
      : !referents.isKnown(noun, in: tokens, of: sentence)
  }

  private func isOfThought(_ noun: Token) -> Bool {
    let sense = wordNet?.senses(of: noun.lemma.lowercased(), as: .noun, atMost: 1).first
    return sense.map {
      [.cognition, .communication, .attribute, .relation, .possession, .act, .event, .state]
        .contains($0.lexicographerClass)
    } ?? false
  }

  /// Of a council a town has one; “the observation” is one that was told.
  private func isAbstract(_ noun: Token) -> Bool {
    let sense = wordNet?.senses(of: noun.lemma.lowercased(), as: .noun, atMost: 1).first
    return sense.map {
      [
        .act, .cognition, .communication, .event, .attribute, .relation, .process, .phenomenon,
        .artifact,
      ].contains($0.lexicographerClass)
    } ?? false
  }
}
