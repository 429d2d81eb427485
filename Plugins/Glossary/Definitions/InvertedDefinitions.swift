import Language
import StudyPack

/// “A consequence that makes a behaviour more frequent is a reinforcer”: what is described stands before
/// its name, which is no everyday word.
struct InvertedDefinitions {
  let phrases: DefinitionText
  let frequencies: WordFrequencies?

  var all: [FoundDefinition] {
    phrases.doc.filter { $0.dep == "attr" && $0.isNounlike && $0.rights.isEmpty }
      .compactMap(definition)
  }

  private func definition(_ name: Token) -> FoundDefinition? {
    guard let subject = InvertedCopula(name)?.subject, name.head.isPresentTense,
      let term = DefinableTerm(name), term.tokens.count <= 3, isLearned(term.tokens),
      isAny(subject, name, term),
      subject.rights.contains(where: { ["relcl", "acl"].contains($0.dep.rawValue) })
    else { return nil }
    return phrases.phrase(subject.subtree.map(\.index)).map {
      FoundDefinition(term: term.tokens, text: $0, pattern: .naming)
    }
  }

  /// Both are any of a kind: “a …” and “a …”, or two bare plurals.
  private func isAny(_ subject: Token, _ name: Token, _ term: DefinableTerm) -> Bool {
    let article = subject.lefts.first { $0.dep == "det" }?.lower
    return ["a", "an", "any"].contains(article) && ["a", "an"].contains(term.determiner?.lower)
      || article == nil && subject.isPlural && name.isPlural && term.determiner == nil
  }

  private func isLearned(_ term: Range<Int>) -> Bool {
    phrases.doc.zipf(ofRarestIn: term, frequencies) < (term.count > 1 ? 4.2 : 3.4)
  }
}
