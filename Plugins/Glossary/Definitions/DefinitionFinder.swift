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
      + StandInDefinitions(phrases: phrases).all + OneWordRelatives(phrases: phrases).all
      + MeaningGlosses(phrases: phrases).all + ViewedDefinitions(phrases: phrases).all
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
    let doubts = DefinitionDoubts(doc: sentence.doc)
    return all.filter {
      !doubts.arise(for: $0) && !isOneChoice($0, sentence.doc) && !isInARow($0, sentence.doc)
        && !endsOpeningClause($0, sentence.doc) && !isListedBehindColon($0, sentence.doc)
    }.map(AppositionDeed(phrases: phrases).told)
  }

  /// “Whether through trust, the hope of rank, or the fear of …”: several things, and no other name of one.
  private static func isOneChoice(_ found: FoundDefinition, _ doc: Doc) -> Bool {
    found.pattern == .alternative
      && doc[..<found.term.lowerBound].suffix(10).contains { $0.lower == "whether" }
  }

  /// “When a boat goes without its keeper, a single pilot with a crew results”: behind the only comma stands what
  /// happens, and no second name.
  private static func endsOpeningClause(_ found: FoundDefinition, _ doc: Doc) -> Bool {
    guard [.apposition, .alternative].contains(found.pattern), !found.isMarked else { return false }
    let opening = doc[..<found.term.lowerBound].last { [",", ";", ":"].contains($0.text) }
    let clause = doc[((opening?.index ?? -1) + 1)..<found.term.lowerBound].drop { $0.dep == "cc" }
    guard let first = clause.first, openers.contains(first.lower),
      // “When chains interlock the result is a web, a net of …”
      !clause.contains(where: {
        $0.isRoot && first.head.index != $0.index && $0.lefts.contains { $0.dep == "nsubj" }
      }),
      found.term.upperBound < doc.count, doc[found.term.upperBound].text == ","
    else { return false }
    let start = found.term.upperBound + 1
    return !doc[start..<doc.partEnd(from: start)].contains { $0.text == "," }
  }

  private static let openers: Set = [
    "when", "whenever", "if", "unless", "although", "though", "while", "whereas", "since",
    "because", "once", "until", "wherever",
  ]

  /// “The fencing, the horn, the summer in a mill that …”: three things of a row.
  ///
  /// “By the number of keepers, the height of the tide and the weight of the boats”: three of one shape.
  private static func isInARow(_ found: FoundDefinition, _ doc: Doc) -> Bool {
    let of = found.term.lowerBound - 1
    if found.pattern == .apposition, of > 1, doc[of].lower == "of", found.text.hasPrefix("the "),
      found.text.contains(" of "), found.text.contains(" and the "), doc[of].head.isNounlike,
      doc[of].head.lefts.contains(where: { $0.lower == "the" })
    {
      return true
    }
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

  /// “By its signs: a low tide, the power to bend reeds, the smell of tar”: one after the other, behind a colon.
  private static func isListedBehindColon(_ found: FoundDefinition, _ doc: Doc) -> Bool {
    guard found.pattern == .apposition, !found.isMarked,
      let colon = doc[..<found.term.lowerBound].last(where: { $0.pos == .punctuation }),
      colon.text == ":", found.term.upperBound < doc.count, doc[found.term.upperBound].text == ","
    else { return false }
    let rest = doc[(found.term.upperBound + 1)...]
    return zip(rest, rest.dropFirst()).contains {
      $0.text == "," && ["a", "an", "the", "and"].contains($1.lower)
    }
  }
}
