import Language
import StudyPack

/// What stands for the first word of a sentence that would lean on the one before.
struct Opening {
  let replaced: Token
  let text: String
  /// The sentence that tells.
  let source: Sentence?

  /// - Parameter previous: the sentence before it in its paragraph, where that stands alone.
  init?(of sentence: Sentence, after previous: StandingSentence?) {
    let doc = sentence.doc
    guard let first = doc.first(where: { !Self.isSkipped($0) }) else { return nil }
    replaced = first
    if let text = Self.others[first.lower], first.dep == "det" || first.dep == "amod",
      first.head.isSubject, first.head.index > first.index, Self.says(first.head, in: doc)
    {
      self.text = text
      source = nil
      return
    }
    guard first.tag == "PRP", first.isSubject, first.head.isRoot, let previous,
      let antecedent = Antecedent(of: first, in: previous)
    else { return nil }
    text = antecedent.text
    source = antecedent.sentence
  }

  /// “One reason is …”: for what, the sentence before tells.
  private static func says(_ noun: Token, in doc: Doc) -> Bool {
    guard !noun.lefts.contains(where: { $0.tag == "CD" }) else { return false }
    return noun.isNarrowed(in: Array(doc))
      || !Referents.leaning.contains(noun.lemma) && !EmptySentence.kinds.contains(noun.lemma)
  }

  private static func isSkipped(_ token: Token) -> Bool {
    token.text == "," || token.dep == "cc" || Connectives.words.contains(token.lower)
  }

  /// “Another kind of bread is rye”: one of several, whichever was named before.
  private static let others = ["another": "One", "other": "Some"]
}
