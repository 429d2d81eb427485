public import Language
public import StudyPack

/// Sentences that go back to others: “some cover the door”, “the law made it a crime”, “members pay a toll”.
extension LooseWords {
  /// Whether the sentence, where no others stand beside it, goes back to one of them: to “the camp”, to what is so
  /// “as well”, to those of whom “some” are.
  public func goBack(_ sentence: Sentence) -> Bool {
    let tokens = Array(sentence.doc)
    return tokens.contains { token in
      isSomeOfThem(token) || isSoAsWell(token) || isWholeOfIt(token) || isMoreSo(token)
        || isOneMore(token) || isLawThatDid(token) || isHeHimself(token)
        || token.isAsMuchAsNothing || isDeedOfThem(token) || isTheRightOne(token)
        || isOneStepMore(token) || isAgreement(token) || isPartOfThem(token)
        || isEverybody(token) || isMemberOfSomething(token) || isReply(token)
        || isRestOfIt(token) || isOneOfAll(token)
        || isDayOfSomeYear(token) || isFoundOfSomething(token)
        || token.lower == "the" && !title.contains(Stem.of(token.head.lower))
          && returning?.returns(token, in: tokens, of: sentence) == true
    }
  }

  /// “Thought that the whole enterprise began badly”, “the one most often told is rye”, “in the opposite direction”
  func isWholeOfIt(_ token: Token) -> Bool {
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

  /// “Boats are stopped more often”, “have more restrictive rules”: than when, than whose?
  func isMoreSo(_ degree: Token) -> Bool {
    ["more", "less"].contains(degree.lower) && degree.tag == "RBR" && degree.dep == "advmod"
      && [.adjective, .adverb].contains(degree.head.pos)
      // “More and more often”
      && !degree.doc.contains {
        ["than", "as", "the"].contains($0.lower) && $0.head.index == degree.index
          || $0.lower == "than" || $0.dep == "cc" && $0.head.index == degree.index
      }
  }

  /// “Used another tool”, beside one that was told.
  func isOneMore(_ token: Token) -> Bool {
    token.lower == "another" && token.dep == "det"
      && (token.head.dep != "pobj"
        || token.head.head.lower == "of" && token.head.head.head.dep == "attr")
      && !token.doc[..<token.index].contains {
        ["one", "each"].contains($0.lower) || $0.isNoun && $0.lemma == token.head.lemma
      }
  }

  /// “The law made it a crime”: which law?
  func isLawThatDid(_ token: Token) -> Bool {
    ["law", "laws"].contains(token.lower) && token.isSubject && token.head.isRoot
      && token.lefts.map(\.lower).elementsEqual(["the"])
      && token.rights.isEmpty && token.head.tag == "VBD"
  }

  /// “Tolliver himself thought otherwise”: beside others of whom the sentences before tell.
  func isHeHimself(_ token: Token) -> Bool {
    guard ["himself", "herself", "itself", "themselves"].contains(token.lower), token.index > 0,
      let noun = token.doc[..<token.index].last
    else { return false }
    return noun.isNoun && noun.isSubject && noun.head.isRoot && noun.head.index > token.index
  }

  /// “Some cover the door”
  func isSomeOfThem(_ token: Token) -> Bool {
    token.index < 3 && token.isSubject && token.head.isRoot && token.children.isEmpty
      && (Self.several.contains(token.lower) || token.lower == "several")
      && !Self.holding.contains(token.head.lemma)
  }

  /// “The guild's action angered the millers”: which action?
  func isDeedOfThem(_ noun: Token) -> Bool {
    Self.deeds.contains(noun.lemma) && noun.rights.isEmpty && (noun.isSubject || noun.dep == "dobj")
      && noun.lefts.allSatisfy { owner in
        owner.dep == "poss"
          && (owner.pos == .noun && owner.lefts.contains { $0.lower == "the" }
            || owner.pos == .properNoun
              && ["action", "move", "response", "statement", "remark"].contains(noun.lemma))
      } && !noun.lefts.isEmpty
  }

  private static let deeds: Set = [
    "action", "move", "position", "response", "proposal", "argument", "plan", "answer", "reply",
    "finding", "suggestion", "objection", "statement", "remark",
  ]

  /// “The difficulty of striking the right balance”: of what with what?
  func isTheRightOne(_ word: Token) -> Bool {
    let noun = word.head
    guard word.dep == "amod", noun.rights.isEmpty,
      ["dobj", "pobj", "nsubj"].contains(noun.dep.rawValue),
      noun.lefts.map(\.lower).elementsEqual(["the", word.lower])
    else { return false }
    return ["right", "desired", "proper", "intended"].contains(word.lower) && isOfThought(noun)
      || word.lower == "original" && EmptySentence.views.contains(noun.lemma)
  }

  /// “Asked the mayor to go a step further”: than what?
  func isOneStepMore(_ token: Token) -> Bool {
    token.lower == "further" && token.index > 0 && token.doc[token.index - 1].lower == "step"
      && !token.doc.contains { $0.lower == "than" || $0.lower == "by" }
  }

  /// “In 1410 the council agreed.”: with whom?
  func isAgreement(_ verb: Token) -> Bool {
    verb.isRoot && Self.answering.contains(verb.lemma)
      && verb.rights.allSatisfy {
        $0.pos == .punctuation || $0.dep == "advmod"
          // “Replied with disarming frankness”, “answered in 1410”
          || ["with", "in"].contains($0.lower)
            && ["answer", "reply", "respond"].contains(verb.lemma)
      }
      && !verb.children.contains { $0.dep == "auxpass" }
  }

  private static let answering: Set = [
    "agree", "disagree", "concur", "refuse", "decline", "object", "comply", "respond", "reply",
    "answer", "follow",
  ]

  /// “Some of the millers left”: which millers?
  func isPartOfThem(_ token: Token) -> Bool {
    guard token.isSubject, token.head.isRoot,
      ["some", "many", "most", "several", "few", "all", "half"].contains(token.lower)
    else { return false }
    return token.rights.contains { of in
      of.lower == "of"
        && of.rights.contains { noun in
          noun.pos == .noun && noun.rights.isEmpty
            && noun.lefts.map(\.lower).elementsEqual(["the"])
            && !title.contains(Stem.of(noun.lower))
        }
    }
  }

  /// “Members pay a toll”: members of what?
  func isMemberOfSomething(_ noun: Token) -> Bool {
    ["member", "membership"].contains(noun.lemma) && noun.isSubject && noun.head.isRoot
      && noun.lefts.isEmpty && noun.rights.isEmpty && !title.contains(Stem.of(noun.lower))
  }

  /// “Tolliver replied in a book on tolls”: to whom, and what?
  func isReply(_ verb: Token) -> Bool {
    verb.answersSomebody && !verb.rights.contains { $0.dep == "ccomp" }
  }

  /// “On December 30, bakers left their ovens”: in which year?
  public func isDayOfSomeYear(_ month: Token) -> Bool {
    Self.months.contains(month.text) && month.entType == "DATE"
      && month.doc.first(where: \.isRoot)?.isToldInThePast == true
      && !month.doc.contains { Int($0.text).map { $0 > 31 } == true }
  }

  private static let months: Set = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
  ]

  /// “A study of many trials found a small benefit”: of what?
  func isFoundOfSomething(_ noun: Token) -> Bool {
    noun.dep == "dobj" && noun.head.isRoot
      && ["find", "show", "report", "observe", "reveal", "detect"].contains(noun.head.lemma)
      && [
        "benefit", "effect", "difference", "link", "correlation", "relationship", "association",
        "pattern", "gap", "improvement", "connection",
      ].contains(noun.lemma)
      && !noun.rights.contains { ["prep", "acl", "relcl"].contains($0.dep.rawValue) }
      && !noun.head.rights.contains { $0.dep == "prep" && $0.index > noun.index }
  }

  /// “Hoped to keep the rest of Norland”: the rest beside what?
  func isRestOfIt(_ noun: Token) -> Bool {
    noun.lower == "rest" && noun.dep == "dobj" && noun.lefts.map(\.lower).elementsEqual(["the"])
  }

  /// “Harrow was the least prepared of all.”: of all what?
  func isOneOfAll(_ token: Token) -> Bool {
    token.lower == "all" && token.dep == "pobj" && token.head.lower == "of"
      && token.children.isEmpty
      && token.index + 2 >= token.doc.count
  }

  /// “Everyone buys rye”: everyone of those of whom the essay just spoke.
  func isEverybody(_ token: Token) -> Bool {
    ["everyone", "everybody", "neither", "somebody", "someone"].contains(token.lower)
      && token.isSubject
      && token.head.isRoot && token.rights.isEmpty
  }

  /// “Millers had tools as well.”, “the guild may lose too, because …”
  func isSoAsWell(_ token: Token) -> Bool {
    if token.lower == "too", token.head.pos == .verb, token.index > token.head.index,
      token.index + 1 < token.doc.count
    {
      return token.doc[token.index + 1].text == ","
    }
    guard token.lower == "as", token.index + 2 < token.doc.count else { return false }
    return token.doc[token.index + 1].lower == "well"
      && [".", "("].contains(token.doc[token.index + 2].text)
  }
}

extension Token {
  /// “Replied that tolls are fair”: to whom, another sentence tells.
  public var answersSomebody: Bool {
    ["reply", "respond", "retort", "counter", "rejoin"].contains(lemma) && isRoot && pos == .verb
      && !rights.contains { $0.lower == "to" || $0.dep == "dobj" }
  }
}
