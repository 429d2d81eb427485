public import Language
public import StudyPack

/// What a pronoun at the head of a sentence means, where the sentence before leaves no doubt.
public struct Antecedent {
  public let text: String
  public let sentence: Sentence

  /// Longer ones make a sentence that no one would write.
  private static let mostWords = 9

  /// - Parameters:
  ///   - pronoun: the subject with which a sentence begins.
  ///   - previous: the sentence before it in its paragraph, which must stand alone itself.
  public init?(of pronoun: Token, in previous: StandingSentence) {
    let doc = previous.sentence.doc
    let verbs = doc.filter(\.isRoot)
    guard verbs.count == 1, let verb = verbs.first,
      let noun = verb.lefts.last(where: \.isSubject), noun.isNoun, noun.agrees(with: pronoun),
      !noun.rights.contains(where: { ["relcl", "acl"].contains($0.dep.rawValue) }),
      !Self.hasRival(of: noun, for: pronoun, in: doc)
    else { return nil }
    let phrase = Array(noun.subtree.prefix { $0.index <= noun.index || $0.text != "," })
    guard phrase.count <= Self.mostWords, !Self.isExpletive(pronoun), !Self.isShort(phrase),
      phrase.allSatisfy({
        $0.pos != .pronoun && $0.pos != .punctuation && !Self.vague.contains($0.lower)
      })
    else { return nil }
    text = Wording.text(of: phrase).capitalisedFirst
    sentence = previous.sentence
  }

  /// Whether the sentence names something else that the pronoun could mean as well: subjects carry on
  /// from one sentence to the next, but an object in between may take over.
  private static func hasRival(of noun: Token, for pronoun: Token, in doc: Doc) -> Bool {
    let own = Set(noun.subtree.map(\.index))
    return doc.contains { other in
      other.isNoun && !own.contains(other.index) && other.dep != "compound"
        && other.agrees(with: pronoun)
        && (pronoun.isOfPerson
          || ["nsubj", "nsubjpass", "dobj", "conj"].contains(other.dep.rawValue))
    }
  }

  /// “The party”: which one, a sentence farther back tells, which a line does not show.
  private static func isShort(_ phrase: [Token]) -> Bool {
    guard phrase.count == 2, let noun = phrase.last else { return false }
    return phrase[0].lower == "the" && noun.pos == .noun
  }

  /// “It was not until 1710 that …”
  private static func isExpletive(_ pronoun: Token) -> Bool {
    pronoun.lower == "it" && pronoun.head.lemma == "be"
      && pronoun.head.subtree.contains { ["that", "to", "who"].contains($0.lower) }
  }

  private static let vague: Set = [
    "different", "similar", "same",
    "this", "these", "that", "those", "no", "such", "other", "another", "both", "each", "every",
    "its", "their", "his", "her", "our", "my", "your", "few", "none",
  ]
}

extension Token {
  fileprivate var isOfPerson: Bool { ["he", "she"].contains(lower) }

  /// In number, and in being a person.
  fileprivate func agrees(with pronoun: Token) -> Bool {
    let isMany = isPlural || children.contains { $0.dep == "conj" }
    switch pronoun.lower {
    case "he", "she": return entType == "PERSON"
    case "it": return !isMany && entType != "PERSON"
    case "they": return isMany
    default: return false
    }
  }
}
