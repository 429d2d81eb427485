import Language
import StudyPack

/// What a phrase between commas says of the one before it, where it is no plain apposition: “tide theft, the kind done
/// by …”, “the Long Road, a later name for …”, “This joining of boats, fleetmaking, is …”, “a walled
/// yard, the enceinte”.
///
/// Read off the words, since the parser joins what stands between commas to many things.
struct AppendedDefinitions {
  let phrases: DefinitionText
  let frequencies: WordFrequencies?
  private var doc: Doc { phrases.doc }

  var all: [FoundDefinition] {
    doc.filter { $0.text == "," && $0.index > 0 && $0.index + 3 < doc.count }.compactMap { comma in
      ofKind(comma) ?? nameFor(comma) ?? bareName(comma) ?? lastName(comma)
    }
  }

  /// “Tide theft, the kind done by …”: the term's own noun is of that kind.
  private func ofKind(_ comma: Token) -> FoundDefinition? {
    let start = comma.index + 1
    guard doc[start].lower == "the", ["kind", "sort", "type"].contains(doc[start + 1].lower),
      ["that", "which", "who", "in"].contains(doc[start + 2].lower) || doc[start + 2].tag == "VBN",
      let noun = noun(before: comma), let term = compound(endingWith: noun)
    else { return nil }
    return phrases.phrase(Array(start + 2..<close(from: start + 2)), after: noun).map {
      FoundDefinition(term: term, text: $0, pattern: .apposition)
    }
  }

  /// “The Long Road, a later name for a string of tracks that …”
  private func nameFor(_ comma: Token) -> FoundDefinition? {
    let start = comma.index + 1
    guard ["a", "an", "the"].contains(doc[start].lower),
      let name = doc[start...].prefix(5).first(where: {
        ["name", "term", "word", "expression"].contains($0.lower)
      }), name.index + 3 < doc.count, doc[name.index + 1].lower == "for",
      doc[start..<name.index].allSatisfy({
        ![.verb, .punctuation].contains($0.pos) || $0.text == "-"
      }),
      let noun = noun(before: comma), let term = DefinableTerm(noun),
      term.tokens.upperBound == comma.index
    else { return nil }
    let meaning = name.index + 2
    return phrases.phrase(Array(meaning..<close(from: meaning))).map {
      FoundDefinition(term: term.tokens, text: $0, pattern: .meaning)
    }
  }

  /// “This joining of two boats into one, fleetmaking, is what …”: what the sentence is about, and then
  /// its name without an article.
  private func bareName(_ comma: Token) -> FoundDefinition? {
    let start = comma.index + 1
    guard let end = doc[start...].prefix(5).first(where: { $0.text == "," })?.index,
      end > start, end + 1 < doc.count, doc[end + 1].isFinite, isName(start..<end),
      doc[0].lower == "this" || doc[0].lower == "the",
      !doc[..<comma.index].contains(where: { $0.text == "," }),
      let subject = described(comma.index)
    else { return nil }
    return phrases.shortPhrase(subject).map {
      FoundDefinition(term: start..<end, text: $0, pattern: .apposition)
    }
  }

  /// A noun with “of” and what follows, without “this”.
  private func described(_ end: Int) -> [Int]? {
    guard let head = doc[..<end].first(where: \.isNounlike), head.pos == .noun, head.index <= 3,
      head.index + 2 < end,
      ["of", "that", "in", "by", "between"].contains(doc[head.index + 1].lower),
      doc.isPhrase(0..<end), !DefiningNoun.isRole(head)
    else { return nil }
    return Array((doc[0].lower == "this" ? 1 : 0)..<end)
  }

  private func isName(_ span: Range<Int>) -> Bool {
    span.allSatisfy {
      doc[$0].pos == .noun || doc[$0].pos == .adjective || doc[$0].tag == "VBG"
        || doc[$0].text == "-"
    }
      && (doc[span.upperBound - 1].isNounlike || doc[span.upperBound - 1].tag == "VBG")
      && doc.zipf(ofRarestIn: span, frequencies) < (span.count > 1 ? 4.4 : 3.6)
  }

  /// “It lies in a tough double skin, the pericarp.”: what is described by more than one word, and at the end
  /// a rare word for it.
  private func lastName(_ comma: Token) -> FoundDefinition? {
    let start = comma.index + 1
    guard doc[start].lower == "the", start + 2 < doc.count,
      [".", ";"].contains(doc[start + 2].text),
      doc[start + 1].pos == .noun, doc.zipf(ofRarestIn: start + 1..<start + 2, frequencies) < 2.7,
      !["er", "or", "ist", "man", "an"].contains(where: doc[start + 1].lower.hasSuffix),
      let article = doc[..<comma.index].suffix(6).last(where: { ["a", "an"].contains($0.lower) }),
      comma.index - article.index >= 3, doc[comma.index - 1].pos == .noun,
      doc[(article.index + 1)..<comma.index].allSatisfy({
        $0.isNounlike || $0.pos == .adjective || $0.text == "-" || $0.tag == "VBN"
      })
    else { return nil }
    return phrases.label(Array(article.index..<comma.index)).map {
      FoundDefinition(term: start + 1..<start + 2, text: $0, pattern: .apposition)
    }
  }

  // MARK: Parts

  /// A noun with what stands before it, without “the” or “this”.
  private func compound(endingWith noun: Token) -> Range<Int>? {
    var start = noun.index
    while start > 0,
      doc[start - 1].pos == .noun || doc[start - 1].pos == .adjective || doc[start - 1].text == "-"
    {
      start -= 1
    }
    guard noun.pos == .noun, (2...5).contains(noun.index + 1 - start), doc[start].text != "-",
      !TermPhrases.isVague(doc[start]),
      start == 0 || doc[start - 1].pos != .determiner || ["a", "an"].contains(doc[start - 1].lower)
    else { return nil }
    return start..<noun.index + 1
  }

  /// The noun right before the comma.
  private func noun(before comma: Token) -> Token? {
    let noun = doc[comma.index - 1]
    return noun.isNounlike ? noun : nil
  }

  /// Where the phrase ends: at a mark.
  private func close(from start: Int) -> Int {
    doc[start...].first { [",", ".", ";", ":", "(", ")", "—"].contains($0.text) }?.index
      ?? doc.count
  }
}
