public import Language
import StudyPack

/// Pronouns: “he thought”, “theirs was …”.
extension LooseWords {
  /// Whether each personal pronoun has a noun before it in the sentence.
  public static func areBound(_ doc: Doc) -> Bool {
    doc.allSatisfy { token in
      !["PRP", "PRP$"].contains(token.tag.rawValue) || isExpletive(token)
        || ["i", "we", "you", "one", "my", "our", "us", "me", "your"].contains(token.lower)
        || doc[..<token.index].contains { $0.isNoun }
    }
  }

  func isUnbound(_ token: Token, in tokens: [Token]) -> Bool {
    if token.index == 0, Self.possessives.contains(token.lower) { return true }
    guard ["PRP", "PRP$"].contains(token.tag.rawValue) else { return false }
    if isReporter(token) { return true }
    // “The water itself”
    if token.lower.hasSuffix("self"), token.index > 0, token.doc[token.index - 1].isNoun {
      return false
    }
    let before = tokens.filter { $0.index < token.index && !isRuledOut($0, for: token) }
    switch token.lower {
    case "he", "him", "his", "she", "her", "hers", "himself", "herself":
      return !before.contains {
        isPerson($0) && !$0.isPlural && !saysWhatKind($0) || Self.anybody.contains($0.lower)
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
            && !(isWhatIsSaid(token) && !isWhatOneSays($0))
            && !($0.dep != "pobj" && isPersonByTrade($0))
            && (token.lower == "its" || !isPassedOver($0) && !isWhatItActsOn($0, token))
        }
    default: return false
    }
  }

  /// “Spent his life denying it”: what is denied has been said.
  private func isWhatIsSaid(_ pronoun: Token) -> Bool {
    pronoun.lower == "it" && pronoun.dep == "dobj" && pronoun.rights.isEmpty
      && ["deny", "admit", "doubt", "dispute", "believe", "confirm", "refute"]
        .contains(pronoun.head.lemma)
  }

  /// “Some ovens, they reasoned, are …”: who, the sentence before tells.
  func isReporter(_ pronoun: Token) -> Bool {
    let doc = pronoun.doc
    guard pronoun.index > 0, pronoun.index + 2 < doc.count else { return false }
    return doc[pronoun.index - 1].text == "," && doc[pronoun.index + 1].pos == .verb
      && doc[pronoun.index + 2].text == ","
  }

  /// “The guild that built it was young”, “a baker of the town doubted it”: no noun acts on itself, nor does
  /// what only says more of whoever acts.
  ///
  /// Nor does “of it” behind what is acted on: “a toll took half of it”; and in “in front of it stands …”, “it” is no front.
  func isWhatItActsOn(_ noun: Token, _ pronoun: Token) -> Bool {
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

  /// What grammar keeps a pronoun from meaning: the noun that it says more of, whoever acts on it, and what an
  /// opening phrase only mentions.
  private func isRuledOut(_ noun: Token, for pronoun: Token) -> Bool {
    holds(noun, pronoun) || actsOn(pronoun, noun) || isOnlyMentioned(noun, before: pronoun)
      || isOnlyDescribed(noun, before: pronoun) || isWhatWhichMeans(noun, pronoun)
  }

  /// “The author of a book on mills, he compared …”: who he is, another sentence tells.
  private func isOnlyDescribed(_ noun: Token, before pronoun: Token) -> Bool {
    pronoun.isSubject
      && pronoun.head.lefts.contains { other in
        other.isSubject && other.index < pronoun.index && other.pos == .noun
          && other.subtree.contains { $0.index == noun.index }
      }
  }

  /// “A market is a place to which it sends …”: “which” is the place, and so the market.
  private func isWhatWhichMeans(_ noun: Token, _ pronoun: Token) -> Bool {
    let verb = pronoun.head
    guard pronoun.lower == "it", pronoun.isSubject, verb.dep == "relcl" else { return false }
    let told = ([verb.head] + verb.head.ancestors).first { $0.dep == "attr" }
    guard let told, told.index <= verb.head.index,
      let subject = told.head.lefts.last(where: \.isSubject)
    else { return false }
    return noun.index == subject.index || noun.index == told.index || noun.index == verb.head.index
  }

  /// “A spell of it”, “the price of their bread”: “it” is no spell, “they” are no price. But “a town with its own
  /// mills” has them.
  private func holds(_ noun: Token, _ pronoun: Token) -> Bool {
    let path = ([pronoun] + pronoun.ancestors).prefix {
      ["poss", "pobj", "prep"].contains($0.dep.rawValue)
    }
    guard path.allSatisfy({ $0.dep != "prep" || $0.lower == "of" || pronoun.dep != "poss" }) else {
      return pronoun.dep == "poss" && pronoun.head.index == noun.index
    }
    return path.last?.head.index == noun.index
      || path.contains { $0.index == noun.index && $0.index != pronoun.index }
  }

  /// “The baker forced him to admit …”, “Tolliver wrote them down”, “the guild quarrelled with him”: somebody else.
  private func actsOn(_ pronoun: Token, _ noun: Token) -> Bool {
    guard ["him", "her", "them"].contains(pronoun.lower), pronoun.tag == "PRP",
      var verb = verb(actingOn: pronoun)
    else { return false }
    // “The bakers have tended to support them”
    while verb.dep == "xcomp", !verb.lefts.contains(where: \.isSubject) { verb = verb.head }
    guard let subject = verb.lefts.last(where: \.isSubject) else { return false }
    // “Martha Tolliver, who followed him”: she did not follow herself.
    if verb.dep == "relcl", ["who", "which", "that"].contains(subject.lower) {
      return noun.index == subject.index
        || verb.head.subtree.contains { $0.index == noun.index && $0.index <= verb.head.index }
    }
    return subject.subtree.contains { $0.index == noun.index }
      // “A weaver with many sons fed them”
      && !noun.ancestors.contains {
        $0.index > subject.index && $0.index < verb.index && !$0.isNoun
      }
  }

  /// The verb whose subject a pronoun is not.
  private func verb(actingOn pronoun: Token) -> Token? {
    if pronoun.isSubject { return pronoun.head.head }
    switch pronoun.dep.rawValue {
    case "dobj", "dative": return pronoun.head
    case "pobj":
      let preposition = pronoun.head
      // “Took the boat with him”
      let isOfTheDeed =
        Self.toPersons.contains(preposition.lower)
        || preposition.lower == "with"
          && !preposition.head.children.contains { $0.dep == "dobj" }
      return isOfTheDeed && preposition.head.pos == .verb ? preposition.head : nil
    default: return nil
    }
  }

  private static let toPersons: Set<String> = ["to", "by", "against", "for", "on", "upon"]

  /// “Finding no oven in the town, they built one”, “in the letters of Paul he found it”.
  private func isOnlyMentioned(_ noun: Token, before pronoun: Token) -> Bool {
    let verb = pronoun.head
    guard ["he", "she", "they"].contains(pronoun.lower), pronoun.isSubject, verb.isRoot,
      let opener = ([noun] + noun.ancestors).last(where: { !$0.isRoot }),
      opener.head.index == verb.index, opener.index < pronoun.index
    else { return false }
    switch opener.dep.rawValue {
    case "prep": return true
    case "advcl": return !opener.children.contains(where: \.isSubject)
    default: return false
    }
  }

  /// “With strong support it was built”, “For the most part, it …”, “if council members want it”: what
  /// opens the main clause, or only says of what kind another noun is, “it” does not mean.
  func isPassedOver(_ noun: Token) -> Bool {
    if ["compound", "nmod", "npadvmod"].contains(noun.dep.rawValue) { return true }
    guard noun.dep == "pobj", let opener = ([noun] + noun.ancestors).last(where: { !$0.isRoot })
    else { return false }
    return opener.dep == "prep" && opener.index < opener.head.index
      && opener.head.lefts.contains { $0.isSubject && $0.index > opener.index }
  }

  /// “The Jesuit fathers”, in whom no Jesuit is meant
  private func saysWhatKind(_ noun: Token) -> Bool {
    ["compound", "nmod", "amod"].contains(noun.dep.rawValue) && noun.entType != "PERSON"
  }

  /// “The baker Ada Vane summed up its spirit”: no baker is “it”.
  private func isPersonByTrade(_ noun: Token) -> Bool {
    if noun.dep == "compound", noun.head.entType == "PERSON" { return true }
    guard let wordNet, noun.pos == .noun else { return false }
    return wordNet.lexicographerClasses(of: noun.lemma.lowercased(), as: .noun, atMost: 1)
      == [.person]
  }

  static let possessives: Set<String> = ["theirs", "hers", "ours", "mine"]
  static let anybody: Set<String> = [
    "someone", "somebody", "anyone", "anybody", "everyone", "everybody", "whoever", "nobody", "who",
  ]
  static let several: Set<String> = ["those", "many", "few", "some", "most"]

  func isPerson(_ token: Token) -> Bool {
    guard token.isNoun else { return false }
    if token.entType == "PERSON" { return true }
    guard let wordNet else { return true }
    return wordNet.senses(of: token.lemma.lowercased(), as: .noun, atMost: 2)
      .contains { $0.lexicographerClass == .person }
  }

  /// “It is wrong to …”, “it takes a week for …”
  static func isExpletive(_ pronoun: Token) -> Bool {
    guard pronoun.isSubject || pronoun.dep == "dobj" || pronoun.dep == "expl" else { return false }
    // “They made it possible for …”
    if pronoun.head.pos == .adjective, pronoun.head.head.lemma == "make" { return true }
    // “It came to be held that …”
    if pronoun.head.lemma == "come" {
      return pronoun.head.subtree.contains { $0.lower == "that" && $0.dep == "mark" }
    }
    return ["be", "seem", "appear", "take", "follow", "make", "happen", "become", "rain", "have"]
      .contains(pronoun.head.lemma)
      && !pronoun.head.subtree.contains { ["enough", "too"].contains($0.lower) }
      // “Answered that it is the label”: this “that” opens the clause itself.
      && pronoun.head.subtree.contains {
        $0.index > pronoun.head.index
          && ["that", "to", "who", "whether", "for"].contains($0.lower)
      }
  }
}
