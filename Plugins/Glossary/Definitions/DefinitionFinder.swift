import StudyPack

/// Finds the definitions in one sentence by its grammar, after the patterns of Hearst (COLING 1992)
/// and what has been added since (Navigli & Velardi, ACL 2010).
///
/// A pattern that is not plain gives nothing: a false definition is worse than none.
enum DefinitionFinder {
  static func all(in sentence: Sentence, of block: Block) -> [FoundDefinition] {
    guard !sentence.text.hasSuffix("?") else { return [] }
    let doc = sentence.doc
    return CopulaDefinitions(doc).all + NamingDefinitions(doc).all + AppositionDefinitions(doc).all
      + RelativeDefinitions(doc).all + PredicateDefinitions(doc).all
      + EntryDefinitions(sentence, in: block).all
  }
}
