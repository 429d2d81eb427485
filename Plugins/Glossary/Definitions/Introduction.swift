import Language
import StudyPack

/// A sentence in which the author sets a term in bold type.
struct Introduction {
  private let candidate: TermCandidate
  private let sentence: Sentence
  private let block: Block
  /// In words; shorter ones tell too little, longer ones more than a glossary should.
  private static let lengths = 8...35

  init(of candidate: TermCandidate, _ sentence: Sentence, in block: Block) {
    self.candidate = candidate
    self.sentence = sentence
    self.block = block
  }

  /// Whether it can be read alone and says something of the term: none of its words points at another
  /// sentence, and the term is no title that stands before it.
  var isPlain: Bool {
    Self.lengths.contains(sentence.words.count) && isBold
      && sentence.doc.contains {
        $0.isRoot && ($0.isPresentTense || $0.children.contains(where: \.isPresentTense))
      }
      && sentence.doc.allSatisfy { token in
        (!["PRP", "PRP$"].contains(token.tag.rawValue) || isBound(token))
          && token.pos != .number && !Self.pointing.contains(token.lower)
          && !(token.tag == "MD" && ["may", "might", "could", "would"].contains(token.lower))
      }
  }

  private static let pointing: Set = [
    "this", "these", "those", "such", "here", "there", "above", "below", "former", "latter",
    "another", "other", "others", "then", "now", "therefore", "thus", "same", "?",
  ]

  /// Whether a noun before the pronoun, which is not the term's, may be what it means.
  private func isBound(_ pronoun: Token) -> Bool {
    sentence.doc[..<pronoun.index].contains { noun in
      noun.isNounlike && !candidate.words.contains(noun.lower)
        && !candidate.words.contains(noun.lemma.lowercased())
    }
  }

  private var isBold: Bool {
    let bytes = Array(sentence.text.utf8)
    return block.marks.contains { mark in
      guard mark.kind == .strong, mark.range.lowerBound >= sentence.range.lowerBound,
        mark.range.upperBound <= sentence.range.upperBound
      else { return false }
      let start = mark.range.lowerBound - sentence.range.lowerBound
      let end = min(bytes.count, mark.range.upperBound - sentence.range.lowerBound)
      // “**Income.** For a …” has a title before it.
      return start < end && end < bytes.count
        && ![UInt8(ascii: "."), UInt8(ascii: ":")].contains(bytes[end])
        && bytes[end - 1] != UInt8(ascii: ".")
        && TermKey(String(decoding: bytes[start..<end], as: UTF8.self)) == candidate.key
    }
  }
}
