import Clauses
import StudyPack

/// The sentence that explains a term, for a key that leaves nothing out: “bricks are set in a grid called a
/// bond” says what is in it, “the practice of making a boat | look dry” goes on.
struct DefiningSentence {
  private let sentence: Sentence
  private let text: String

  /// `nil` where the sentence does not stand alone.
  ///
  /// - Parameter line: the sentence as it reads in a handout, which may lack what stands behind a comma.
  init?(_ line: StandingSentence) {
    guard let whole = StandAloneText(line.sentence), line.evidence.count == 1 else { return nil }
    (sentence, text) = (line.sentence, whole.text)
  }

  /// In words.
  private static let longest = 36

  /// The sentence, where the definition of `term` is only a part of what it says of the term.
  func key(for term: DefinedTerm) -> String? {
    guard text.split(separator: " ").count <= Self.longest, text.mentions(term.term),
      tellsMore(than: term.explanation ?? term.definition, of: term.term)
    else { return nil }
    return text.hasSuffix(".") ? String(text.dropLast()) : text
  }

  private func tellsMore(than definition: String, of term: String) -> Bool {
    guard let place = DefinitionPlace(of: definition, in: sentence) else {
      return !isRelative(definition, of: term)
    }
    guard let named = TermPlace(of: term, in: sentence).span else { return place.goesOn }
    if place.span.upperBound <= named.lowerBound {
      return place.span.lowerBound > Self.articleLength
    }
    return place.goesOn || named.lowerBound <= Self.articleLength && place.isFollowed
  }

  /// “The grid, in which each brick …”: the definition has all that is said behind the comma.
  private func isRelative(_ definition: String, of term: String) -> Bool {
    let text = sentence.text
    guard let named = text.firstRange(of: term) ?? text.firstRange(of: term.capitalisedFirst)
    else { return false }
    let behind = text[named.upperBound...]
    let end = definition.split(separator: " ").suffix(4).joined(separator: " ")
    return behind.hasPrefix(", ") && (behind.hasSuffix(end + ".") || behind.contains(end + ", "))
  }

  /// “The”, with which a sentence may open before what it names.
  private static let articleLength = 4
}
