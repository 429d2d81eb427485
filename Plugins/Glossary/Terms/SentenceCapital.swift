import Language
import StudyPack

/// Tells whether the capital of a sentence's first word is the word's own: “Gregorian chant is …”,
/// but “Basso continuo is …”. Where WordNet writes the word in one way only, that is its way.
struct SentenceCapital {
  private let wordNet: WordNet?
  private let reading: Reading
  /// The essay's words that stand somewhere with a small letter; of the whole essay, and so only where it is asked for.
  private lazy var smallWords = Set(
    reading.sentences.lazy.flatMap { $0.doc.map(\.text) }.filter { $0.first?.isLowercase == true })
  /// What WordNet said of the words that were asked for.
  private var known: [String: Bool?] = [:]

  init(_ reading: Reading) {
    self.reading = reading
    wordNet = reading.wordNet
  }

  /// A phrase as it is written within a sentence.
  mutating func form(of span: Span) -> String {
    guard let first = span.first else { return "" }
    return isOfSentence(first, in: span) ? span.text.lowercasedFirst : span.text
  }

  private mutating func isOfSentence(_ first: Token, in span: Span) -> Bool {
    // “B cells”, “X rays”: a letter is a name.
    guard first.index == 0, first.text.first?.isUppercase == true,
      first.text.count > 1 || first.lower == "a",
      first.text.dropFirst().allSatisfy({ $0.isLowercase || $0 == "-" })
    else { return false }
    if span.count > 1, first.pos == .properNoun, let isName = isAlwaysName(span.text) {
      return !isName
    }
    guard first.entType == nil, !span.dropFirst().contains(where: { $0.pos == .properNoun }),
      let isName = isAlwaysName(first.text)
    else { return first.hasSentenceCapital || isSmallElsewhere(first, in: span) }
    return !isName
  }

  private mutating func isSmallElsewhere(_ first: Token, in span: Span) -> Bool {
    smallWords.contains(first.lower)
      && span.dropFirst().allSatisfy { $0.text.first?.isLowercase == true || $0.text == "-" }
  }

  /// `nil` where WordNet lacks the word, or has it with a capital and without.
  private mutating func isAlwaysName(_ word: String) -> Bool? {
    if let answer = known[word] { return answer }
    let answer = lookUp(word)
    known[word] = .some(answer)
    return answer
  }

  private func lookUp(_ word: String) -> Bool? {
    guard let wordNet else { return nil }
    let senses = [WordClass.noun, .adjective].flatMap { wordNet.senses(ofForm: word, as: $0) }
    let capitals = Set(
      senses.flatMap(\.lemmas).filter { $0.lowercased() == word.lowercased() }
        .map { $0.first?.isUppercase == true })
    return capitals.count == 1 ? capitals.first : nil
  }
}
