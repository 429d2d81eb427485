/// The words of a sentence that the author set apart: emphasised, strong, or in quotation marks.
public struct MarkedWords: Sendable {
  /// In italics or bold type, as ranges of the sentence's words.
  public let emphasised: [Range<Int>]
  /// Those in bold type, by which textbooks mark their terms; italics may as well stress a word.
  public let bold: [Range<Int>]
  /// Without the quotation marks.
  public let quoted: [Range<Int>]

  public init(_ sentence: Sentence, in block: Block) {
    emphasised = block.marks.compactMap { mark in
      switch mark.kind {
      case .emphasis, .strong: Self.words(of: sentence, in: mark.range)
      case .code, .link: nil
      }
    }
    bold = block.marks.filter { $0.kind == .strong }
      .compactMap { Self.words(of: sentence, in: $0.range) }
    quoted = Self.quotations(in: sentence.words)
  }

  private static func words(of sentence: Sentence, in range: TextRange) -> Range<Int>? {
    guard let first = sentence.words.firstIndex(where: { $0.range.lowerBound >= range.lowerBound }),
      let last = sentence.words.lastIndex(where: { $0.range.upperBound <= range.upperBound }),
      first <= last
    else { return nil }
    // A stop inside the emphasis is not part of the term.
    let end = sentence.words[last].kind == .punctuation && last > first ? last : last + 1
    return first..<end
  }

  private static func quotations(in words: [Word]) -> [Range<Int>] {
    var ranges: [Range<Int>] = []
    var open: Int?
    for (index, word) in words.enumerated() {
      if let start = open, word.text == "”" || word.text == "\"" {
        let end = start < index && words[index - 1].kind == .punctuation ? index - 1 : index
        if end > start { ranges.append(start..<end) }
        open = nil
      } else if word.text == "“" || word.text == "\"" {
        open = index + 1
      }
    }
    return ranges
  }
}
