public import Language
public import StudyPack

/// Words of a sentence that mean something only another sentence tells: “he thought”, “apply the test”,
/// “a second kind”, “Jenner's was to use …”.
public struct LooseWords {
  let referents: Referents
  /// Of the whole essay, and so only where it is asked for.
  let returning: ReturningNouns?
  let title: Set<String>
  let wordNet: WordNet?
  /// - Parameter asksBack: whether ``goBack(_:)`` will be asked.
  public init(_ reading: Reading, _ referents: Referents, asksBack: Bool = false) {
    self.referents = referents
    returning = asksBack ? ReturningNouns(reading) : nil
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
        || isMoreThanBefore(token) || isComing(token) || isTimeThatWasTold(token)
        || isFitForSomething(token) || isMillionOfThem(token)
    }
  }

  /// Whether a pronoun of the sentence means whom only another one names, or it replies to somebody, or tells what was
  /// so a year earlier.
  public func leaveOpenWho(_ sentence: Sentence) -> Bool {
    let tokens = Array(sentence.doc)
    return tokens.contains {
      isUnbound($0, in: tokens) && !isMaybeNamed($0)
        || $0.answersSomebody || isAddedToSomething($0)
    }
  }

  /// “Kell held that tolls, which he called …”: the model does not know every surname for a person's.
  private func isMaybeNamed(_ pronoun: Token) -> Bool {
    guard ["he", "she"].contains(pronoun.lower), let subject = pronoun.doc.mainSubject else {
      return false
    }
    return subject.index < pronoun.index && subject.lefts.isEmpty && !subject.isPlural
      && subject.text.first?.isUppercase == true && subject.isNoun
  }

  /// “The observation is old”, “they apply the test”: what the sentence speaks of, with “the” and
  /// nothing that says which.
  func isUnknown(_ article: Token, in tokens: [Token], of sentence: Sentence) -> Bool {
    guard article.dep == "det", article.lower == "the" else { return false }
    let noun = article.head
    guard noun.pos == .noun, !noun.isPlural, noun.entType == nil,
      // “Thought that the trouble lay deeper”
      noun.head.isRoot || noun.dep == "nsubj" && noun.head.dep == "ccomp" && noun.head.head.isRoot,
      ["nsubj", "nsubjpass", "dobj"].contains(noun.dep.rawValue),
      !noun.lefts.contains(where: {
        ["amod", "compound", "nmod", "nummod", "poss"].contains($0.dep.rawValue)
      }),
      !title.contains(Stem.of(noun.lower)),
      !tokens.contains(where: { $0.index < noun.index && $0.lemma == noun.lemma })
    else { return false }
    // “Demonstrated the effect with coloured papers”
    if noun.dep == "dobj", noun.lemma == "effect" { return !noun.isNarrowed(in: tokens) }
    return isAbstract(noun)
      ? !referents.isPlain(noun, in: tokens)
      : !referents.isKnown(noun, in: tokens, of: sentence)
  }

  /// “An inheritance”, “a view”
  func isOfThought(_ noun: Token) -> Bool {
    isOf(
      [.cognition, .communication, .attribute, .relation, .possession, .act, .event, .state], noun)
  }

  /// “A charge”, “a theft”: what can be denied.
  func isWhatOneSays(_ noun: Token) -> Bool {
    isOf([.cognition, .communication, .act, .event], noun)
  }

  /// “Published a solution”, “was met by a practical obstacle”, “replied with a list”: of what, the sentences around
  /// tell.
  public func announceSomething(in tokens: [Token]) -> Bool {
    tokens.contains { noun in
      noun.pos == .noun && !noun.isPlural && noun.rights.isEmpty
        && noun.lefts.contains { ["a", "an"].contains($0.lower) }
        && noun.lefts.allSatisfy { ["det", "amod"].contains($0.dep.rawValue) }
        && ["dobj", "pobj", "nsubj", "nsubjpass"].contains(noun.dep.rawValue)
        && isOf([.cognition, .communication], noun)
    }
  }

  /// Of a council a town has one; “the observation” is one that was told.
  func isAbstract(_ noun: Token) -> Bool {
    isOf(
      [
        .act, .cognition, .communication, .event, .attribute, .relation, .process, .phenomenon,
        .artifact, .feeling,
      ], noun)
  }

  private func isOf(_ classes: Set<LexicographerClass>, _ noun: Token) -> Bool {
    let sense = wordNet?.senses(of: noun.lemma.lowercased(), as: .noun, atMost: 1).first
    return sense.map { classes.contains($0.lexicographerClass) } ?? false
  }
}
