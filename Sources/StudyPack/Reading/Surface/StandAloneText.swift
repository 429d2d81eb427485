public import Language

/// A sentence as it can stand without its neighbours: a leading connective is dropped, and a sentence
/// that leans on the one before it in any other way is refused.
///
/// It promises that the sentence neither begins with something that has lost its referent nor has a
/// demonstrative in it, and that each pronoun can mean something that stands before it.
public struct StandAloneText: Sendable, Hashable {
  /// The words of the essay from the first that is kept, with a capital letter.
  public let text: String
  /// Whether a leading connective was dropped.
  public let isTrimmed: Bool

  /// `nil` where the sentence does not stand alone.
  public init?(_ sentence: Sentence) {
    let start = LeadingConnective.end(in: sentence.words)
    guard start < sentence.words.count, !DanglingOpener.leans(sentence.words[start...]) else {
      return nil
    }
    self.init(sentence, from: start, binding: PronounBinding(sentence.doc))
  }

  /// The same where something else will stand for the first word behind the connective, such as what
  /// a pronoun means.
  public init?(_ sentence: Sentence, replacing first: Token) {
    let start = LeadingConnective.end(in: sentence.words)
    guard start < sentence.words.count,
      sentence.words[start].range.lowerBound - sentence.range.lowerBound
        == first.utf8Range.lowerBound
    else { return nil }
    self.init(sentence, from: start, binding: PronounBinding(sentence.doc, told: first))
  }

  private init?(_ sentence: Sentence, from start: Int, binding: PronounBinding) {
    let words = sentence.words
    guard let last = words.last, !["?", ":", ",", ";"].contains(last.text),
      !DanglingPointer.occurs(in: words[start...]), binding.isClosed
    else { return nil }
    let kept = sentence.text.utf8.dropFirst(
      words[start].range.lowerBound - sentence.range.lowerBound)
    guard let tail = String(kept), let first = tail.first else { return nil }
    text = first.uppercased() + tail.dropFirst()
    isTrimmed = start > 0
  }
}
