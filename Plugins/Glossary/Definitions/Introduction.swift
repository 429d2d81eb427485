import Language
import StudyPack

/// A sentence in which the author sets a term in bold type.
struct Introduction {
  private let candidate: TermCandidate
  private let sentence: Sentence
  private let block: Block
  /// In words; shorter ones tell too little, longer ones more than a glossary should.
  private static let lengths = 8...35
  /// Of the sentence of a key term, which says what it was or did.
  private static let lengthsOfKeyTerms = 8...50

  init(of candidate: TermCandidate, _ sentence: Sentence, in block: Block) {
    self.candidate = candidate
    self.sentence = sentence
    self.block = block
  }

  /// Whether it can be read alone and says something of the term: none of its words points at another
  /// sentence, and the term is no title that stands before it.
  var isPlain: Bool { isKeySentence || isGeneral }

  /// Of what the author marks as a key term the sentence whose subject it is, or that names it last: what it
  /// did, and when.
  private var isKeySentence: Bool {
    guard candidate.signs.contains(.keyTerm), isBold,
      Self.lengthsOfKeyTerms.contains(sentence.words.count), let term = termToken,
      isSubject(term) || isSetting(term) || isNamedWithItsCase(term)
    else { return false }
    return sentence.doc.allSatisfy { token in
      (!["PRP", "PRP$"].contains(token.tag.rawValue) || isBound(token) || term.index < token.index)
        && !(Self.pointing.contains(token.lower) && token.dep != "advmod" && !isRepeated(token)
          && !isNarrowed(token))
    }
  }

  private var termToken: Token? {
    guard let last = candidate.words.last else { return nil }
    return sentence.doc.first { $0.lower.hasPrefix(last) && $0.pos != .adposition }
  }

  private func isSubject(_ term: Token) -> Bool {
    ["nsubj", "nsubjpass"].contains(term.dep.rawValue) && (term.head.isRoot || term.index < 4)
  }

  /// “Under **tenancy**, a family tilled …”
  private func isSetting(_ term: Token) -> Bool {
    term.index < 5 && term.index + 1 < sentence.doc.count
      && sentence.doc[term.index + 1].text == ","
      && ["in", "under", "with", "by"].contains(sentence.doc.first?.lower ?? "")
  }

  /// “When prices fall everywhere, we speak of **deflation**”, “a price is said to be **sticky** when …”.
  private func isNamedWithItsCase(_ term: Token) -> Bool {
    let cases: Set = ["when", "where", "if"]
    let isLast = term.index + 2 >= sentence.doc.count
    if isLast, cases.contains(sentence.doc.first?.lower ?? "") { return true }
    return term.index + 1 < sentence.doc.count && cases.contains(sentence.doc[term.index + 1].lower)
  }

  /// “Those in the middle”, “all the others in a row”
  private func isNarrowed(_ token: Token) -> Bool {
    ["those", "others"].contains(token.lower) && token.index + 1 < sentence.doc.count
      && ["in", "of", "who", "with", "that", "at"].contains(sentence.doc[token.index + 1].lower)
  }

  /// “… of this kind” of kinds that the sentence has named
  private func isRepeated(_ token: Token) -> Bool {
    token.dep == "det"
      && sentence.doc[..<token.index].contains { $0.isNounlike && $0.lemma == token.head.lemma }
  }

  private var isGeneral: Bool {
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
        && (start > 0 || ![UInt8(ascii: "."), UInt8(ascii: ":")].contains(bytes[end]))
        && bytes[end - 1] != UInt8(ascii: ".")
        && TermKey(String(decoding: bytes[start..<end], as: UTF8.self)) == candidate.key
    }
  }
}
