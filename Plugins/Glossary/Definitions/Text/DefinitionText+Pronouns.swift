import Language
import StudyPack

extension DefinitionText {
  /// A pronoun in a definition means something before it in the definition, or the definition does
  /// not stand alone.
  func bindsPronouns(_ tokens: [Int], behind noun: Token?) -> Bool {
    tokens.enumerated().allSatisfy { place, index in
      let token = doc[index]
      switch token.lower {
      // “What a learner can do if he or she has help”
      case "he", "she": return place > 0 && isEither(token)
      // “What is important to him or her”: to anybody of whom it speaks.
      case "him", "his", "her": return place > 0 && isEither(token)
      case "hers", "i", "me", "my", "here",
        "former", "latter", "himself", "herself", "afterward", "afterwards", "thereafter":
        return false
      case "above", "below": return token.pos == .adposition
      // “The belief that you can make a difference”: anybody.
      case "you":
        return place > 0 && doc[tokens[place - 1]].lower == "that"
          || tokens[..<place].contains { doc[$0].lower == "you" }
      case "your": return tokens[..<place].contains { doc[$0].lower == "you" }
      case "this", "these": return token.dep == "det" && names(token.head, tokens[..<place])
      // “Another of the measures”: which others, a sentence before tells.
      case "another": return token.index + 1 < doc.count && doc[token.index + 1].lower != "of"
      // “A graph of the same facts”: as what, a sentence before tells.
      case "the": return !repeats(token, besides: tokens)
      case "same":
        return tokens[place...].contains { ["as", "that"].contains(doc[$0].lower) }
          || tokens.count > 6 && place + 2 < tokens.count
          || tokens[..<place].contains { isOneOfSeveral(doc[$0]) }
      case "that" where token.dep == "det": return names(token.head, tokens[..<place])
      // “Both the belief and the avoidance”: which, a sentence before tells.
      case "both" where token.index + 1 < doc.count && doc[token.index + 1].lower == "the":
        return place > 0 && [.adposition, .verb].contains(doc[tokens[place - 1]].pos)
      case "such":
        let next = tokens.dropFirst(place + 1).prefix(2).map { doc[$0].lower }
        return next.first == "as" || next.last == "way"
      case "those":
        if token.dep == "det", names(token.head, tokens[..<place]) { return true }
        return place + 1 < tokens.count
          && ["who", "that", "which", "of", "with", "in"].contains(doc[tokens[place + 1]].lower)
      // “A union for weavers they founded”: somebody else did; “what boatmen owe for tolls they make”.
      case "they":
        let isBehindItsObject = place > 0 && doc[tokens[place - 1]].isNounlike
        return tokens[..<(isBehindItsObject ? place - 1 : place)].contains {
          ["NNS", "NNPS"].contains(doc[$0].tag.rawValue)
        }
      case "them", "their", "themselves":
        return noun?.isPlural == true && place > 0
          // “Parents and their children”
          || place > 1 && doc[tokens[place - 1]].lower == "and"
            && doc[tokens[place - 2]].isPlural
          || bindsMany(tokens[..<place], besidesFirst: noun == nil)
      case "it":
        // “the act of getting it back”: the first noun says what the term is, and “it” is another.
        return tokens[..<place].count { doc[$0].isNounlike } > 1
          || tokens[..<place].contains { doc[$0].lower == "something" } || isNothing(token)
      // “A process in which boats stick to its wall”: of no process.
      case "its", "itself":
        return noun?.isPlural == false && place > 0
          || tokens[..<place].contains { doc[$0].isNounlike && (noun != nil || !doc[$0].isPlural) }
      default: return true
      }
    }
  }

  /// “Makes it harder to wait”
  private func isNothing(_ it: Token) -> Bool {
    let behind = doc[(it.index + 1)...].prefix(2)
    return behind.first?.pos == .adjective && behind.last?.lower == "to"
  }

  /// “They can flow back by a gate that uses the flow”: of what the sentence tells before.
  private func repeats(_ article: Token, besides tokens: [Int]) -> Bool {
    let noun = article.head
    guard article.dep == "det", noun.index == article.index + 1, noun.tag == "NN",
      noun.rights.isEmpty, let first = tokens.first
    else { return false }
    let stem = Stem.of(noun.lower)
    return doc[..<first].contains { $0.pos == .verb && Stem.of($0.lower) == stem }
  }

  /// “Two boats in the same lock”: what they share is told.
  private func isOneOfSeveral(_ token: Token) -> Bool {
    token.pos == .number
      || ["all", "every", "each", "both", "any", "different"].contains(token.lower)
  }

  /// “Because of those traits” of the traits that it speaks of, “that spread” of what is spread
  private func names(_ noun: Token, _ tokens: ArraySlice<Int>) -> Bool {
    let opening = noun.lower.prefix(7)
    return tokens.contains {
      doc[$0].isNounlike && doc[$0].lemma == noun.lemma
        || opening.count == 7 && doc[$0].lower.hasPrefix(opening)
    }
  }

  /// Whether “their” behind these words means something among them: “herds that follow their leaders”,
  /// but not “lands set aside for their use”.
  private func bindsMany(_ tokens: ArraySlice<Int>, besidesFirst: Bool) -> Bool {
    if tokens.contains(where: { ["someone", "anyone", "those", "person"].contains(doc[$0].lower) })
    {
      return true
    }
    let isTold = tokens.contains {
      doc[$0].dep == "nsubj" && ["that", "which", "who"].contains(doc[$0].lower)
    }
    let isDone = tokens.contains { doc[$0].dep == "nsubj" && doc[$0].isPlural }
    let nouns = tokens.drop { !doc[$0].isNounlike }
    return isDone
      || (isTold || !besidesFirst ? nouns : nouns.dropFirst()).contains { doc[$0].isPlural }
  }

  private func isEither(_ pronoun: Token) -> Bool {
    let around = doc[max(0, pronoun.index - 2)..<min(doc.count, pronoun.index + 3)].map(\.lower)
    return around.contains("or")
      && [["he", "she"], ["him", "her"], ["his", "her"]].contains { pair in
        pair.allSatisfy(around.contains)
      }
  }
}
