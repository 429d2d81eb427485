import Language
import StudyPack

/// Definitions that stand word by word, whatever the parser joins to what: “schema, a framework of …”,
/// “a maxim, that is, a principle …”, “a toxoid, meaning a poison that …”, “redistricting, or a
/// redrawing of …”, “a knot of vessels, the glomerulus, …”.
///
/// What stands between commas may as well be one of a list, or tell which of several is meant. So the
/// name has to be a rare word or a phrase that is none of everyday English, and what explains it a
/// whole phrase that a mark closes.
struct WordedDefinitions {
  private let phrases: DefinitionText
  private let names: WordedNames
  private var doc: Doc { phrases.doc }

  init(phrases: DefinitionText, frequencies: WordFrequencies?) {
    self.phrases = phrases
    names = WordedNames(doc: phrases.doc, frequencies: frequencies)
  }

  var all: [FoundDefinition] {
    doc.flatMap { mark -> [FoundDefinition] in
      guard mark.index > 0 else { return [] }
      switch mark.text {
      case ",": return [glossed(at: mark), named(at: mark)].compactMap(\.self)
      case "(", "—", "–": return [glossed(at: mark)].compactMap(\.self)
      default: return []
      }
    }
  }

  // MARK: “X, a … that …”

  private func glossed(at mark: Token) -> FoundDefinition? {
    guard let term = names.term(endingBefore: mark.index) else { return nil }
    let opening = WordedOpening(behind: mark, of: term)
    guard let gloss = WordedGloss(from: opening.start, behind: mark),
      opening.isSure || isBetweenDashes(term, gloss, mark) || isTold(term, by: gloss, mark),
      gloss.agrees(with: doc[term.upperBound - 1]) || names.isForeign(doc[term.upperBound - 1]),
      opening.agrees(with: doc[term.upperBound - 1]),
      !opening.isAlternative || isAlternative(gloss, to: term)
    else { return nil }
    return phrases.phrase(Array(gloss.words)).map {
      FoundDefinition(term: term, text: $0, pattern: opening.pattern)
    }
  }

  private func isTold(_ term: Range<Int>, by gloss: WordedGloss, _ mark: Token) -> Bool {
    names.isLearned(term, within: tellsPlainly(gloss, of: term, mark) ? 1 : 0)
      && !gloss.isListed(with: term) && gloss.explains(term) && !isInAdverbial(term)
      && !goesOn(behind: term, gloss)
  }

  private func isAlternative(_ gloss: WordedGloss, to term: Range<Int>) -> Bool {
    isPlainAlternative(to: term) && !gloss.isOfAnOwner
      && !doc.isOther(at: gloss.words.lowerBound, than: term)
  }

  /// Neither a choice, nor one of a row, nor denied: “whether to pay a fine, or the cost of …”.
  private func isPlainAlternative(to term: Range<Int>) -> Bool {
    let choosing: Set = [
      "either", "whether", "if", "no", "not", "n't", "n’t", "or", "any", "every",
    ]
    let before = doc.clause(before: term.lowerBound)
    // “Attend fairs, weddings, or other feasts”
    if doc[min(term.upperBound + 2, doc.count - 1)].lower == "other" || isLastOfRow(before) {
      return false
    }
    let article = before.last?.pos == .determiner ? 1 : 0
    return !before.contains { choosing.contains($0.lower) }
      && before.dropLast(article).last.map { ![",", "and"].contains($0.lower) } != false
  }

  /// “Doubts about the seal, fears about the price, or …”: what a comma opens without a verb.
  private func isLastOfRow(_ before: Slice<Doc>) -> Bool {
    before.startIndex > 0 && doc[before.startIndex - 1].text == ","
      && !before.contains { $0.pos == .verb || $0.pos == .auxiliary }
      && before.first.map {
        // “A guild, a brand of soap, or an idea such as …”
        $0.isNounlike || $0.pos == .adjective || before.count > 1 && $0.pos == .determiner
      } == true
  }

  /// “When rain falls on a slope, water that …”: behind a clause that opens the sentence stands its subject.
  private func goesOn(behind term: Range<Int>, _ gloss: WordedGloss) -> Bool {
    doc[term.upperBound].text == "," && !["a", "an"].contains(gloss.first.lower)
      && (doc.endsOpeningClause(at: term.upperBound)
        || doc[term.upperBound - 1].ancestors.contains {
          $0.dep == "advcl" && $0.index < $0.head.index
        })
  }

  /// “Since the end of the war, a treaty that …”: behind an adverbial comes what the sentence goes on
  /// with.
  private func isInAdverbial(_ term: Range<Int>) -> Bool {
    let start = (doc[..<term.lowerBound].last { $0.pos == .punctuation }?.index ?? -1) + 1
    let segment = start..<term.lowerBound
    guard let first = segment.first(where: { doc[$0].pos != .coordinatingConjunction }) else {
      return false
    }
    // “Given the habit of the guild, however, and its use of fines for debts, the wish that …”
    if first > start, doc[0].dep == "prep" || doc[0].pos == .subordinatingConjunction {
      return true
    }
    return ["ADP", "SCONJ"].contains(doc[first].pos.rawValue)
      && !segment.contains { [.verb, .auxiliary].contains(doc[$0].pos) }
  }

  /// Whether the form leaves no doubt, so that the word itself may be more common: brackets, or “a X, a
  /// … that …”. “The report, a list of complaints” speaks of one report.
  private func tellsPlainly(_ gloss: WordedGloss, of term: Range<Int>, _ mark: Token) -> Bool {
    if mark.text == "(" || gloss.isNamedKind(of: term) { return true }
    let before = term.lowerBound > 0 ? doc[term.lowerBound - 1].lower : ""
    return (["a", "an"].contains(before) || term.lowerBound == 0)
      && gloss.words.contains { ["WDT", "WP", "WRB"].contains(doc[$0].tag.rawValue) }
  }

  /// “Political power—influence over …—rests …”: a phrase without “the” that two dashes explain is hardly
  /// anything but a term.
  private func isBetweenDashes(_ term: Range<Int>, _ gloss: WordedGloss, _ mark: Token) -> Bool {
    let close = gloss.words.upperBound < doc.count ? doc[gloss.words.upperBound].text : ""
    let before = term.lowerBound > 0 ? doc[term.lowerBound - 1] : nil
    let first = gloss.first
    return ["—", "–"].contains(mark.text) && (close == mark.text || close == ".")
      && term.count > 1 && before?.pos != .determiner && before?.dep != "poss"
      && before?.pos != .number
      && term.allSatisfy { doc[$0].pos != .properNoun && doc[$0].tag != "JJR" }
      && first.pos != .determiner && first.pos != .adverb
      && gloss.words.contains {
        ["of", "over", "in", "that", "which", "on", "by", "for", "with"].contains(doc[$0].lower)
      }
      && !gloss.words.contains {
        ["such", "including", "not", "like"].contains(doc[$0].lower)
          && $0 < gloss.words.lowerBound + 2
      }
  }

  // MARK: “A …, the X, …”

  private func named(at mark: Token) -> FoundDefinition? {
    let start = mark.index + 1
    guard let close = doc[min(start, doc.count)...].first(where: { [",", "."].contains($0.text) }),
      close.index - start <= 4, let name = names.term(endingBefore: close.index),
      name.lowerBound == start || name.lowerBound == start + 1 && doc[start].lower == "the",
      names.isLearned(name), name.allSatisfy({ names.zipf(doc[$0]) < 3.2 || name.count > 1 }),
      !isInRow(name, from: start, to: close),
      let described = described(endingBefore: mark.index), described.words.count >= 4,
      !["number", "lot", "variety"].contains(doc[described.words.lowerBound + 1].lower)
    else { return nil }
    return phrases.phrase(Array(described.words)).map {
      FoundDefinition(term: name, text: $0, pattern: .apposition)
    }
  }

  /// “A tube that runs through the hall, kitchen, stair, …”, “a knot of vessels, the hall, and …”
  private func isInRow(_ name: Range<Int>, from start: Int, to close: Token) -> Bool {
    guard close.text == ",", close.index + 1 < doc.count else { return false }
    let next = doc[close.index + 1]
    return ["and", "or", "a", "an", "the"].contains(next.lower)
      || name.lowerBound == start && (next.isNounlike || next.pos == .adjective)
  }

  /// “A knot of tiny vessels”: a noun phrase with “a” and “of” that ends right before the mark.
  private func described(endingBefore end: Int) -> WordedGloss? {
    let start = doc[..<end].last { ["a", "an"].contains($0.lower) && $0.dep == "det" }?.index
    guard let start, end - start <= 12 else { return nil }
    guard let phrase = WordedGloss(start..<end, in: doc), phrase.head.index + 1 < end,
      ["of", "that", "which", "for", "in", "between"].contains(doc[phrase.head.index + 1].lower),
      doc[end - 1].isNounlike, !phrase.words.contains(where: { doc[$0].text == "," })
    else { return nil }
    return phrase
  }
}
