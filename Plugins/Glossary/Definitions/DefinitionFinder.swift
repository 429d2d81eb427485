import Language
import StudyPack

/// Finds the definitions in one sentence by its grammar, after the patterns of Hearst (COLING 1992)
/// and what has been added since (Navigli & Velardi, ACL 2010).
///
/// A pattern that is not plain gives nothing: a false definition is worse than none.
enum DefinitionFinder {
  static func all(
    in sentence: Sentence, of block: Block, _ frequencies: WordFrequencies?, _ wordNet: WordNet?
  ) -> [FoundDefinition] {
    guard !sentence.text.hasSuffix("?") else { return [] }
    let phrases = DefinitionText(sentence.doc)
    let words = NamingWord.all(in: sentence.doc)
    let parsed =
      CopulaDefinitions(phrases: phrases).all
      + NamingDefinitions(phrases: phrases, words: words).all
      + AppositionDefinitions(phrases: phrases).all + RelativeDefinitions(phrases: phrases).all
      + AlternativeDefinitions(phrases: phrases).all + GlossDefinitions(phrases: phrases).all
      + CallingDefinitions(phrases: phrases).all
      + ClauseNamingDefinitions(phrases: phrases, words: words).all
      + MidwayNamingDefinitions(phrases: phrases, words: words).all
      + CoinedDefinitions(phrases: phrases).all
      + PredicateDefinitions(phrases: phrases).all + SettingDefinitions(phrases: phrases).all
      + ReasonDefinitions(phrases: phrases, words: words).all
      + DoctrineDefinitions(phrases: phrases).all + FrontedDefinitions(phrases: phrases).all
      + EntryDefinitions(sentence, in: block).all
      + InvertedDefinitions(phrases: phrases, frequencies: frequencies).all
    let known = Set(parsed.map(\.term.upperBound))
    let others =
      SpelledDefinitions(phrases: phrases).all + SpelledNaming(phrases: phrases, words: words).all
      + AppendedDefinitions(phrases: phrases, frequencies: frequencies).all
      + SpelledInversions(phrases: phrases, frequencies: frequencies, wordNet: wordNet).all
    let all =
      parsed + MarkedDefinitions(sentence, in: block).all
      + others.filter { !known.contains($0.term.upperBound) }
      + WordedDefinitions(phrases: phrases, frequencies: frequencies).all.filter {
        !known.contains($0.term.upperBound)
      }
    return all.filter { !isOneChoice($0, sentence.doc) && !isInARow($0, sentence.doc) }.map(
      AppositionDeed(phrases: phrases).told)
  }

  /// “Whether through trust, the hope of rank, or the fear of …”: several things, and no other name of one.
  private static func isOneChoice(_ found: FoundDefinition, _ doc: Doc) -> Bool {
    found.pattern == .alternative
      && doc[..<found.term.lowerBound].suffix(10).contains { $0.lower == "whether" }
  }

  /// “The fencing, the horn, the summer in a mill that …”: three things of a row.
  private static func isInARow(_ found: FoundDefinition, _ doc: Doc) -> Bool {
    let article = found.term.lowerBound - 1
    guard found.pattern == .apposition, article > 2, doc[article - 1].text == ",",
      found.text.hasPrefix(doc[article].lower + " ")
    else { return false }
    let before = doc[..<(article - 1)].suffix(4)
    guard let first = before.firstIndex(where: { $0.lower == doc[article].lower }), first > 0 else {
      return false
    }
    return [",", ":", ";"].contains(doc[first - 1].text)
  }
}
