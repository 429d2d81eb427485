import Language

/// A whole noun phrase that may tell what a term before it means: its head, and something that sets its
/// thing apart.
struct WordedGloss {
  let doc: Doc
  let words: Range<Int>
  /// The first noun that no other noun follows.
  let head: Token

  /// Nothing where the words are fewer than three or no noun phrase, or where a verb says something of
  /// its noun.
  init?(_ words: Range<Int>, in doc: Doc) {
    guard words.count >= 3, let head = Self.head(of: words, in: doc) else { return nil }
    (self.doc, self.words, self.head) = (doc, words, head)
    if isSentence { return nil }
  }

  /// From a word to the mark that closes what another mark has opened.
  init?(from start: Int, behind mark: Token) {
    let doc = mark.doc
    guard start < doc.count,
      Self.opensPhrase(doc[start]) || Self.isDoing(doc[start], behind: mark)
    else { return nil }
    let close = mark.text == "(" ? ")" : mark.text == "," ? nil : mark.text
    let end =
      doc[start...].first { token in
        if let close { return token.text == close || token.text == ";" }
        return [";", ":", "(", ")", "—", "–", ".", "!", "?"].contains(token.text)
          || token.text == "," && !Self.goesOn(token, from: start)
          || token.index + 1 == doc.count && token.pos == .punctuation
      }?.index ?? doc.count - (doc[doc.count - 1].pos == .punctuation ? 1 : 0)
    self.init(start..<max(start, end), in: doc)
  }

  var first: Token { doc[words.lowerBound] }

  /// “Straight-ticket voting—choosing every …”
  private static func isDoing(_ word: Token, behind mark: Token) -> Bool {
    word.tag == "VBG" && mark.index > 0 && mark.text != ","
      && mark.doc[mark.index - 1].namesADoing
  }

  private static func opensPhrase(_ word: Token) -> Bool {
    ["a", "an", "the", "any", "anything", "one"].contains(word.lower)
      || word.pos == .adjective || word.tag == "VBN" || word.isNounlike && word.tag != "NNP"
  }

  /// “The set of rules, written or not, by which …”: a comma within a relative clause or a row.
  private static func goesOn(_ comma: Token, from start: Int) -> Bool {
    let doc = comma.doc
    guard comma.index + 1 < doc.count else { return false }
    let next = doc[comma.index + 1]
    return ["in", "by", "for", "from", "to", "of"].contains(next.lower)
      && comma.index + 2 < doc.count && ["which", "whom"].contains(doc[comma.index + 2].lower)
      && comma.index - start < 4
  }

  private static func head(of words: Range<Int>, in doc: Doc) -> Token? {
    let first = words.first { index in
      let word = doc[index]
      let isNoun =
        word.isNounlike || ["anything", "one", "someone", "something"].contains(word.lower)
      return isNoun
        && (index + 1 >= words.upperBound
          || !doc[index + 1].isNounlike && doc[index + 1].text != "-")
    }
    guard let first,
      words.prefix(while: { $0 < first }).allSatisfy({ qualifies($0, in: words, of: doc) })
    else { return nil }
    return doc[first]
  }

  /// Whether a word may stand before the head: “a dark and dense rock”, “choosing every red or Labour
  /// candidate”.
  private static func qualifies(_ index: Int, in words: Range<Int>, of doc: Doc) -> Bool {
    let (first, word) = (doc[words.lowerBound], doc[index])
    let usual: Set<PartOfSpeech> = [
      .determiner, .adjective, .noun, .adverb, .punctuation, .pronoun,
    ]
    if usual.contains(word.pos) || word.tag == "VBN" || word.tag == "VBG" { return true }
    return (["a", "an"].contains(first.lower) || first.tag == "VBG")
      && (word.tag == "NNP"
        || word.pos == .coordinatingConjunction && doc[index - 1].pos == .adjective)
  }

  /// Whether a verb says something of the phrase's own noun: one with no relative word or “that” before
  /// it.
  private var isSentence: Bool {
    guard let verb = words.first(where: { doc[$0].isFinite }) else { return false }
    // “After the flood, the number of towns that paid fell”
    if words.contains(where: { doc[$0].isRoot && doc[$0].isFinite }) { return true }
    let isRelated = words.prefix { $0 < verb }.contains { index in
      index > head.index
        && (["WDT", "WP", "WRB", "WP$"].contains(doc[index].tag.rawValue)
          || ["that", "each", "some", "all"].contains(doc[index].lower))
    }
    return !isRelated && doc[verb].dep != "relcl"
  }
}
