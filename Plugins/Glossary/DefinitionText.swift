import StudyPack

/// The words of a definition, cut to a phrase that stands alone in dictionary style.
struct DefinitionText {
  /// `nil` where the words cannot stand alone.
  let text: String?

  private static let mostWords = 40
  private static let pointers: Set = [
    "this", "these", "those", "he", "she", "him", "we", "you", "i", "our", "us", "here", "such",
    "latter", "former", "above", "below",
  ]
  /// After a comma these begin something new, not a part of the definition.
  private static let continuations: Set = [
    "and", "but", "so", "although", "though", "whereas", "while", "because", "since", "yet", "or",
    "however", "such", "including", "as",
  ]

  init(_ words: [Word], _ range: Range<Int>, of sentence: Sentence) {
    let end = Self.end(words, range)
    let kept = words[range.lowerBound..<end]
    guard let first = kept.first, let last = kept.last, kept.count >= 4,
      kept.count <= Self.mostWords, !kept.contains(where: { Self.pointers.contains($0.lower) }),
      Self.bindsPronouns(kept), Self.isBalanced(kept)
    else {
      text = nil
      return
    }
    let start = first.range.lowerBound - sentence.range.lowerBound
    let stop = last.range.upperBound - sentence.range.lowerBound
    let phrase = String(sentence.text[utf8: start..<stop])
    text =
      first.isCapitalised && range.lowerBound == 0
      ? phrase.prefix(1).lowercased() + phrase.dropFirst() : phrase
  }

  /// “a plate drags the rest behind it”: a pronoun after a preposition, with something new before it
  /// that it can mean. Any other pronoun may point out of the definition.
  private static func bindsPronouns(_ words: ArraySlice<Word>) -> Bool {
    let prepositions: Set = [
      "behind", "beneath", "below", "above", "over", "under", "around", "beside", "between", "to",
      "for", "with", "from", "against", "on", "in", "of", "by", "across", "through", "into",
    ]
    return words.indices.allSatisfy { index in
      guard ["it", "they", "them"].contains(words[index].lower) else { return true }
      return index - words.startIndex >= 6 && words[index].lower != "they"
        && prepositions.contains(words[index - 1].lower)
    }
  }

  private static func end(_ words: [Word], _ range: Range<Int>) -> Int {
    var end = range.upperBound
    for index in range {
      let text = words[index].text
      if [";", ":", "."].contains(text) || text == "!" {
        end = index
        break
      }
      if text == ",", index - range.lowerBound >= 5, index + 1 < range.upperBound,
        continuations.contains(words[index + 1].lower), opensClause(words, index + 2, range)
      {
        end = index
        break
      }
    }
    while end > range.lowerBound, words[end - 1].kind == .punctuation,
      ![")", "”", "\""].contains(words[end - 1].text)
    {
      end -= 1
    }
    return end
  }

  /// “…, and it includes”, “…, but the floor was”: a subject follows the conjunction.
  private static func opensClause(_ words: [Word], _ index: Int, _ range: Range<Int>) -> Bool {
    guard index < range.upperBound else { return false }
    return [
      "it", "they", "he", "she", "its", "their", "the", "this", "these", "as", "there", "many",
      "most", "some", "a", "an", "that", "we", "not",
    ].contains(words[index].lower)
  }

  private static func isBalanced(_ words: ArraySlice<Word>) -> Bool {
    words.count { $0.text == "(" } == words.count { $0.text == ")" }
      && words.count { $0.text == "“" } == words.count { $0.text == "”" }
  }
}
