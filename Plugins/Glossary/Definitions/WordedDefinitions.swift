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
  let phrases: DefinitionText
  let frequencies: WordFrequencies?
  private var doc: Doc { phrases.doc }

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
    guard let term = term(endingBefore: mark.index) else { return nil }
    let opening = Opening(behind: mark, of: term)
    guard let gloss = gloss(from: opening.start, mark),
      opening.isSure || isBetweenDashes(term, gloss, mark)
        || isLearned(term, within: tellsPlainly(gloss, of: term, mark) ? 1 : 0)
          && !isListed(term, gloss) && explains(gloss, term) && !isInAdverbial(term)
          && !goesOn(behind: term, gloss),
      agree(term, gloss),
      opening.agrees(with: doc[term.upperBound - 1]),
      !opening.isAlternative
        || isPlainAlternative(to: term) && !isOfAnOwner(gloss)
          && !doc.isOther(at: gloss.lowerBound, than: term)
    else { return nil }
    return phrases.phrase(Array(gloss)).map {
      FoundDefinition(term: term, text: $0, pattern: opening.pattern)
    }
  }

  /// What says behind the mark that an explanation comes: “that is,”, “meaning”, “i.e.”, “which means”;
  /// or “or”, behind which comes one or another thing.
  private struct Opening {
    let start: Int
    let isSure: Bool
    let isAlternative: Bool

    init(behind mark: Token, of term: Range<Int>) {
      let doc = mark.doc
      let next = doc[(mark.index + 1)...].prefix(5).map(\.lower)
      let found = Self.phrases.first { next.starts(with: $0) }
      isSure = found != nil && mark.text == ","
      isAlternative = !isSure && mark.text == "," && next.first == "or"
      let start = mark.index + 1 + (isSure ? found?.count ?? 0 : isAlternative ? 1 : 0)
      self.start = isSure ? doc.behindRepeatedPreposition(at: start, of: term) : start
    }

    var pattern: TermDefinition.Pattern {
      isSure ? .meaning : isAlternative ? .alternative : .apposition
    }

    /// “The taxes of the Board, which are …” speaks of the taxes.
    func agrees(with noun: Token) -> Bool {
      let verb = start > 0 ? noun.doc[start - 1].lower : ""
      if isSure, noun.wholeOfAny != nil { return false }
      return verb == "are" ? noun.isPlural : verb == "is" && isSure ? !noun.isPlural : true
    }

    private static let phrases: [[String]] = [
      ["that", "is", ","], ["that", "is"], ["that", "is", "to", "say", ","],
      ["that", "is", "to", "say"], ["i.e.", ","],
      ["i.e."], ["meaning"], ["by", "which", "is", "meant"], ["by", "which", "we", "mean"],
      ["which", "is"], ["which", "are"], ["which", "means"], ["or", "in", "other", "words"],
    ].sorted { $0.count > $1.count }
  }

  /// “Temper, or the mayor’s gift for …”: what one man has is not what the word means.
  private func isOfAnOwner(_ gloss: Range<Int>) -> Bool {
    doc[gloss.lowerBound].lower == "the" && gloss.prefix(4).contains { doc[$0].tag == "POS" }
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

  /// The noun phrase that ends right before a mark: a noun with the adjectives and nouns before it.
  private func term(endingBefore end: Int) -> Range<Int>? {
    let head = doc[end - 1]
    guard head.isNounlike || ["VBG", "FW"].contains(head.tag.rawValue) || isForeign(head),
      !doc.isQuoted(end - 1),
      head.entType.map({ Self.facts.contains($0) }) != true
    else { return nil }
    var start = end - 1
    while start > 0, isPartOfTerm(doc[start - 1], before: doc[start]) { start -= 1 }
    // “Popularized the term tolling, a …”
    if start + 1 < end, start > 0, doc[start - 1].lower == "the",
      DefinableTerm.words.contains(doc[start].lower)
    {
      start += 1
    }
    let words = (start..<end).map { doc[$0] }
    guard words.count(where: { $0.pos != .punctuation }) <= 4, !head.text.contains("."),
      words.allSatisfy({ !Self.unspecific.contains($0.lower) }),
      start == 0 || !Self.pointing.contains(doc[start - 1].lower)
        || words.count > 1 && ["its", "their"].contains(doc[start - 1].lower),
      doc[start].tag != "VBG" || start == end - 1, !isOwned(start),
      !DefinableTerm.isEndOfName(start..<end, in: doc)
    else { return nil }
    return start..<end
  }

  /// “The mayor’s school, the House of …”: one that somebody has.
  private func isOwned(_ start: Int) -> Bool {
    start > 1 && doc[start - 1].tag == "POS" && doc[start - 2].pos == .properNoun
  }

  private func isPartOfTerm(_ word: Token, before next: Token) -> Bool {
    if word.text == "-" || next.text == "-" { return !word.hasSpaceAfter }
    return word.isNounlike || word.pos == .adjective || word.tag == "FW" || isForeign(word)
      || word.isForeignModifier
      || word.tag == "VBN" && word.dep == "amod"
  }

  /// “Decidendi”: what the tagger takes for anything, since no English text has it.
  private func isForeign(_ word: Token) -> Bool {
    word.text.first?.isLetter == true && word.text.count > 3 && zipf(word) < 1.5
  }

  private static let facts = EntityType.figures.union(["PERSON"])
  private static let pointing: Set = [
    "this", "these", "that", "those", "his", "her", "their", "its", "my", "our", "no",
  ]
  private static let unspecific: Set = [
    "other", "same", "such", "many", "few", "several", "first", "second", "last", "new", "own",
    "example", "instance", "fact", "way", "time", "case", "thing", "others", "most", "more", "year",
    "years", "addition", "course", "contrast", "kind", "sort", "type", "different", "various",
  ]

  /// From `start` to the mark that closes the phrase: a noun phrase with something that sets its thing
  /// apart, and no main verb.
  private func gloss(from start: Int, _ mark: Token) -> Range<Int>? {
    guard start < doc.count, opensPhrase(doc[start]) || isDoing(doc[start], behind: mark) else {
      return nil
    }
    let close = mark.text == "(" ? ")" : mark.text == "," ? nil : mark.text
    let end =
      doc[start...].first { token in
        if let close { return token.text == close || token.text == ";" }
        return [";", ":", "(", ")", "—", "–", ".", "!", "?"].contains(token.text)
          || token.text == "," && !goesOn(token, from: start)
          || token.index + 1 == doc.count && token.pos == .punctuation
      }?.index ?? doc.count - (doc[doc.count - 1].pos == .punctuation ? 1 : 0)
    let span = start..<max(start, end)
    guard span.count >= 3, let head = head(of: span), isWhole(span, head) else { return nil }
    return span
  }

  private static let activities = ["ing", "tion", "sion", "ment", "ance", "ence"]

  /// “Straight-ticket voting—choosing every …”
  private func isDoing(_ word: Token, behind mark: Token) -> Bool {
    word.tag == "VBG" && mark.index > 0 && mark.text != ","
      && Self.activities.contains { mark.doc[mark.index - 1].lower.hasSuffix($0) }
  }

  /// “When rain falls on a slope, water that …”: behind a clause that opens the sentence stands its subject.
  private func goesOn(behind term: Range<Int>, _ gloss: Range<Int>) -> Bool {
    doc[term.upperBound].text == "," && !["a", "an"].contains(doc[gloss.lowerBound].lower)
      && (doc.endsOpeningClause(at: term.upperBound)
        || doc[term.upperBound - 1].ancestors.contains {
          $0.dep == "advcl" && $0.index < $0.head.index
        })
  }

  private func opensPhrase(_ word: Token) -> Bool {
    ["a", "an", "the", "any", "anything", "one"].contains(word.lower)
      || word.pos == .adjective || word.tag == "VBN" || word.isNounlike && word.tag != "NNP"
  }

  /// “The set of rules, written or not, by which …”: a comma within a relative clause or a row.
  private func goesOn(_ comma: Token, from start: Int) -> Bool {
    guard comma.index + 1 < doc.count else { return false }
    let next = doc[comma.index + 1]
    return ["in", "by", "for", "from", "to", "of"].contains(next.lower)
      && comma.index + 2 < doc.count && ["which", "whom"].contains(doc[comma.index + 2].lower)
      && comma.index - start < 4
  }

  /// The first noun that no other noun follows.
  private func head(of span: Range<Int>) -> Token? {
    let first = span.first { index in
      let word = doc[index]
      let isNoun =
        word.isNounlike || ["anything", "one", "someone", "something"].contains(word.lower)
      return isNoun
        && (index + 1 >= span.upperBound
          || !doc[index + 1].isNounlike && doc[index + 1].text != "-")
    }
    guard let first,
      span.prefix(while: { $0 < first }).allSatisfy({ index in
        [.determiner, .adjective, .noun, .adverb, .punctuation, .pronoun].contains(doc[index].pos)
          || doc[index].tag == "VBN" || doc[index].tag == "VBG" || qualifies(index, in: span)
      })
    else { return nil }
    return doc[first]
  }

  /// “A dark and dense rock”, “choosing every red or Labour candidate”
  private func qualifies(_ index: Int, in span: Range<Int>) -> Bool {
    let (first, word) = (doc[span.lowerBound], doc[index])
    return (["a", "an"].contains(first.lower) || first.tag == "VBG")
      && (word.tag == "NNP"
        || word.pos == .coordinatingConjunction && doc[index - 1].pos == .adjective)
  }

  /// No verb says something of the phrase's own noun, unless a relative word or “that” stands before it.
  private func isWhole(_ span: Range<Int>, _ head: Token) -> Bool {
    let verb = span.first { doc[$0].isFinite }
    guard let verb else { return true }
    // “After the flood, the number of towns that paid fell”
    if span.contains(where: { doc[$0].isRoot && doc[$0].isFinite }) { return false }
    return span.prefix { $0 < verb }.contains { index in
      index > head.index
        && (["WDT", "WP", "WRB", "WP$"].contains(doc[index].tag.rawValue)
          || ["that", "each", "some", "all"].contains(doc[index].lower))
    } || doc[verb].dep == "relcl"
  }

  /// “Bread, the oven, and the town”
  private func isListed(_ term: Range<Int>, _ gloss: Range<Int>) -> Bool {
    // “The web of grudges, favours and gossip that grows up”
    if term.count == 1, gloss.lowerBound + 1 < gloss.upperBound, doc[gloss.lowerBound].isNounlike,
      doc[gloss.lowerBound + 1].lower == "and"
    {
      return true
    }
    let next = gloss.upperBound
    let isFollowed =
      next + 1 < doc.count && doc[next].text == ","
      && ["and", "or", "nor"].contains(doc[next + 1].lower)
    let isRow = gloss.contains { index in
      ["and", "or"].contains(doc[index].lower) && index > 0 && doc[index - 1].text == ","
    }
    // “Salt, iron, the cloth of …”
    let isBehindComma = term.lowerBound > 1 && doc[term.lowerBound - 1].text == ","
    let firsts = doc[..<term.lowerBound].suffix(2).map(\.lower)
    return isFollowed || opensRow(gloss) || doc.opensRow(at: gloss.lowerBound) || isRow
      || isBehindComma
      || firsts == [",", "and"]
      || isOfExamples(term, gloss)
  }

  /// “From envy, songs that mock, hunger, and the fear of …”: no verb comes before the row’s “and”.
  private func opensRow(_ gloss: Range<Int>) -> Bool {
    guard gloss.upperBound < doc.count, doc[gloss.upperBound].text == "," else { return false }
    let rest = doc[(gloss.upperBound + 1)...]
    let and = rest.first {
      ["and", "or"].contains($0.lower) && $0.isBehindComma || $0.isFinite
        || $0.pos == .punctuation && $0.text != ","
    }
    return and.map { ["and", "or"].contains($0.lower) } == true
  }

  /// “Matters such as tides and salt wind, the thinning of the grass, and silt”
  private func isOfExamples(_ term: Range<Int>, _ gloss: Range<Int>) -> Bool {
    let opens = doc[..<term.lowerBound].contains { such in
      such.lower == "including" || such.lower == "such" && doc[such.index + 1].lower == "as"
    }
    guard opens, gloss.upperBound < doc.count, doc[gloss.upperBound].text == "," else {
      return false
    }
    let rest = doc[gloss.upperBound...]
    return zip(rest, rest.dropFirst()).contains { $0.text == "," && $1.lower == "and" }
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

  /// Whether the phrase says what sort of thing it is, and what sets it apart.
  private func explains(_ gloss: Range<Int>, _ term: Range<Int>) -> Bool {
    guard let head = head(of: gloss),
      !Self.roles.contains(head.lemma.lowercased()) || isRelated(head, within: gloss),
      !gloss.contains(where: { doc[$0].entType == "PERSON" && doc[$0].index < head.index }),
      !gloss.contains(where: {
        $0 != head.index && doc[$0].lemma == doc[term.upperBound - 1].lemma
          // “Marginal revenue, the change in total revenue …”
          && (term.count == 1 || $0 < head.index + 2
            || !doc[$0].lefts.contains { $0.dep == "amod" })
      })
    else { return false }
    let rest = (head.index + 1)..<gloss.upperBound
    let qualifiers = (gloss.lowerBound..<head.index).count {
      doc[$0].pos == .adjective || doc[$0].isNounlike
    }
    // “Wetlands, blooms with algae …”: what looks like a bare noun may be a verb.
    let first = doc[gloss.lowerBound]
    let isBare = first.isNounlike || first.pos == .verb || first.pos == .adjective
    if isBare, qualifiers < 2, !isPair(head, within: gloss), !namesAgain(head, term),
      !rest.contains(where: {
        ["WDT", "WP", "WRB"].contains(doc[$0].tag.rawValue) || doc[$0].lower == "each"
      })
    {
      return false
    }
    let setsApart = rest.contains {
      [
        "of", "that", "which", "who", "whose", "in", "for", "with", "to", "by", "from", "at", "on",
        "where", "when", "each", "between", "into", "made", "used",
      ].contains(doc[$0].lower)
    }
    return setsApart || qualifiers >= 2
  }

  /// “De jure segregation, segregation mandated by law”
  private func namesAgain(_ head: Token, _ term: Range<Int>) -> Bool {
    term.count > 1 && head.lemma == doc[term.upperBound - 1].lemma
      && head.index + 1 < doc.count && ["VBN", "IN"].contains(doc[head.index + 1].tag.rawValue)
  }

  /// “Shortcuts or generalisations for …”: two names of the kind.
  private func isPair(_ head: Token, within gloss: Range<Int>) -> Bool {
    head.index + 2 < gloss.upperBound && ["or", "and"].contains(doc[head.index + 1].lower)
      && doc[head.index + 2].isNounlike
  }

  /// “The reason on which the outcome rests”
  private func isRelated(_ head: Token, within gloss: Range<Int>) -> Bool {
    let next = head.index + 2
    return head.lemma == "reason" && next < gloss.upperBound && doc[next].lower == "which"
  }

  /// What a thing is to the story and not what it is.
  private static let roles: Set<String> = DefiningNoun.relations.union([
    "reason", "problem", "example", "cause", "result", "answer", "goal", "aim", "purpose", "fact",
    "issue", "topic", "advantage", "disadvantage", "success", "failure", "symbol", "threat",
    "thing",
    "start", "beginning", "end", "way", "man", "woman", "son", "daughter", "brother", "sister",
    "wife", "husband", "king", "queen", "president", "leader", "author", "professor", "year", "day",
    "moment", "time", "equivalent", "heart", "key", "last", "first", "rest", "majority", "lot",
    "work", "product", "place", "site", "home", "scene", "kind", "sort", "step", "need", "story",
    "one",
  ])

  /// In number; a mass noun may be explained by either.
  private func agree(_ term: Range<Int>, _ gloss: Range<Int>) -> Bool {
    guard let head = head(of: gloss), let last = term.last.map({ doc[$0] }) else { return false }
    return last.isPlural == head.isPlural || !last.isPlural && head.pos != .noun
      // “Half of Reed Island, the last pieces of …”: the pieces are more than the island.
      || last.pos == .properNoun
        && !(head.isPlural && !last.isPlural && doc[gloss.lowerBound].lower == "the")
      || isForeign(last)
      || gloss.contains { doc[$0].lower == "and" } || isPair(head, within: gloss)
  }

  /// Whether the form leaves no doubt, so that the word itself may be more common: brackets, or “a X, a
  /// … that …”. “The report, a list of complaints” speaks of one report.
  private func tellsPlainly(_ gloss: Range<Int>, of term: Range<Int>, _ mark: Token) -> Bool {
    if mark.text == "(" || isNamedKind(term, gloss) { return true }
    let before = term.lowerBound > 0 ? doc[term.lowerBound - 1].lower : ""
    return (["a", "an"].contains(before) || term.lowerBound == 0)
      && gloss.contains { ["WDT", "WP", "WRB"].contains(doc[$0].tag.rawValue) }
  }

  /// “Political machines, organisations that …”: two bare plurals, of which the second is told by a
  /// clause right behind it.
  private func isNamedKind(_ term: Range<Int>, _ gloss: Range<Int>) -> Bool {
    guard term.count > 1, doc[term.upperBound - 1].tag == "NNS",
      let head = head(of: gloss), head.isPlural, head.index + 1 < gloss.upperBound,
      head.index - gloss.lowerBound < 2
    else { return false }
    let before = term.lowerBound > 0 ? doc[term.lowerBound - 1] : nil
    return before?.pos != .determiner && before?.dep != "poss"
      && ["that", "who", "which"].contains(doc[head.index + 1].lower)
  }

  // MARK: “A …, the X, …”

  private func named(at mark: Token) -> FoundDefinition? {
    let start = mark.index + 1
    guard let close = doc[min(start, doc.count)...].first(where: { [",", "."].contains($0.text) }),
      close.index - start <= 4, let name = term(endingBefore: close.index),
      name.lowerBound == start || name.lowerBound == start + 1 && doc[start].lower == "the",
      isLearned(name), name.allSatisfy({ zipf(doc[$0]) < 3.2 || name.count > 1 }),
      !(close.text == "," && close.index + 1 < doc.count
        && ["and", "or", "a", "an", "the"].contains(doc[close.index + 1].lower)),
      let described = described(endingBefore: mark.index), described.count >= 4,
      !["number", "lot", "variety"].contains(doc[described.lowerBound + 1].lower)
    else { return nil }
    return phrases.phrase(Array(described)).map {
      FoundDefinition(term: name, text: $0, pattern: .apposition)
    }
  }

  /// “A knot of tiny vessels”: a noun phrase with “a” and “of” that ends right before the mark.
  private func described(endingBefore end: Int) -> Range<Int>? {
    let start = doc[..<end].last { ["a", "an"].contains($0.lower) && $0.dep == "det" }?.index
    guard let start, end - start <= 12 else { return nil }
    let span = start..<end
    guard let head = head(of: span), head.index + 1 < end,
      ["of", "that", "which", "for", "in", "between"].contains(doc[head.index + 1].lower),
      doc[end - 1].isNounlike, !span.contains(where: { doc[$0].text == "," }), isWhole(span, head)
    else { return nil }
    return span
  }

  /// “Political power—influence over …—rests …”: a phrase without “the” that two dashes explain is hardly
  /// anything but a term.
  private func isBetweenDashes(_ term: Range<Int>, _ gloss: Range<Int>, _ mark: Token) -> Bool {
    let close = gloss.upperBound < doc.count ? doc[gloss.upperBound].text : ""
    let before = term.lowerBound > 0 ? doc[term.lowerBound - 1] : nil
    let first = doc[gloss.lowerBound]
    return ["—", "–"].contains(mark.text) && (close == mark.text || close == ".")
      && term.count > 1 && before?.pos != .determiner && before?.dep != "poss"
      && before?.pos != .number
      && term.allSatisfy { doc[$0].pos != .properNoun && doc[$0].tag != "JJR" }
      && first.pos != .determiner && first.pos != .adverb
      && gloss.contains {
        ["of", "over", "in", "that", "which", "on", "by", "for", "with"].contains(doc[$0].lower)
      }
      && !gloss.contains {
        ["such", "including", "not", "like"].contains(doc[$0].lower) && $0 < gloss.lowerBound + 2
      }
  }

  // MARK: What is learned

  /// Whether the words are not those of everyday speech: one rare word, or a pair that is seldom.
  ///
  /// - Parameter slack: how much more common, by the logarithm, the rarest word may be.
  private func isLearned(_ term: Range<Int>, within slack: Double = 0) -> Bool {
    let words = term.map { doc[$0] }.filter { $0.pos != .punctuation }
    // “Party-in-government”: what hyphens bind is no everyday word.
    if term.count(where: { doc[$0].text == "-" }) > 1 { return true }
    guard let rarest = words.map(zipf).min() else { return false }
    let limit = words.count > 1 ? 4.2 : words.allSatisfy { $0.pos == .properNoun } ? 3.0 : 3.6
    return rarest < limit + slack
  }

  private func zipf(_ word: Token) -> Double { frequencies?.zipf(of: word.lower) ?? 3 }
}

extension Doc {
  /// “A man, an account of what he does, an account of what he asks, and a list of …”
  func opensRow(at start: Int) -> Bool {
    let articles: Set = ["a", "an"]
    guard articles.contains(self[start].lower) else { return false }
    let rest = self[start...]
    let comma = zip(rest, rest.dropFirst()).first { $0.text == "," && articles.contains($1.lower) }
    guard let comma = comma?.0 else { return false }
    let last = self[comma.index...].dropFirst()
    return zip(last, last.dropFirst()).contains {
      $0.lower == "and" && $0.isBehindComma && articles.contains($1.lower)
    }
  }

  /// “A passing cart, or the heat of the kilns”: two things that may do it.
  func isOther(at start: Int, than term: Range<Int>) -> Bool {
    term.lowerBound > 0 && ["a", "an"].contains(self[term.lowerBound - 1].lower)
      && self[start].lower == "the"
  }

  /// Where a clause that ends here may begin: behind a semicolon, “, and” or “, but”, or at the head of the sentence; the
  /// nearest first.
  func clauseStarts(before end: Int) -> [Int] {
    let behindMarks = self[..<end].reversed().compactMap { token -> Int? in
      if [";", ":"].contains(token.text) { return token.index + 1 }
      return ["and", "but", "while", "whereas"].contains(token.lower) && token.isBehindComma
        ? token.index + 1 : nil
    }
    return behindMarks + [0]
  }

  /// “Although the towns kept the peace, the …”: whether the comma parts the clause that opens the
  /// sentence from what it goes on with.
  func endsOpeningClause(at comma: Int) -> Bool {
    comma > 0 && self[0].pos == .subordinatingConjunction
      && !self[..<comma].contains { $0.text == "," }
  }

  /// Of these words the rarest, by the logarithm of its uses in a thousand million; 9 where there is no list.
  func zipf(ofRarestIn span: Range<Int>, _ frequencies: WordFrequencies?) -> Double {
    guard let frequencies else { return 9 }
    return span.filter { self[$0].pos != .punctuation }
      .map { frequencies.zipf(of: self[$0].lower) }.min() ?? 9
  }

  /// Whether no verb says something in these words before a relative word does.
  ///
  /// - Parameter lettingPastPass: whether what looks like the past is taken for a participle.
  func isPhrase(_ span: Range<Int>, lettingPastPass: Bool = false) -> Bool {
    let verb = span.first { self[$0].isFinite && !(lettingPastPass && self[$0].tag == "VBD") }
    guard let verb else { return true }
    return span.prefix { $0 < verb }.contains {
      ["WDT", "WP", "WRB", "WP$"].contains(self[$0].tag.rawValue) || self[$0].lower == "that"
    }
  }

  /// “They died of grippe, that is, of a fever that …”: the preposition before the term comes again.
  func behindRepeatedPreposition(at start: Int, of term: Range<Int>) -> Int {
    guard indices.contains(start), indices.contains(term.lowerBound - 1),
      self[start].pos == .adposition, self[start].lower == self[term.lowerBound - 1].lower
    else { return start }
    return start + 1
  }

  /// From the last comma or semicolon on.
  func clause(before index: Int) -> Slice<Doc> {
    let mark = self[..<index].last { $0.text == "," || $0.text == ";" }?.index
    return self[((mark ?? -1) + 1)..<index]
  }

  /// Whether a quotation stands open at a place.
  fileprivate func isQuoted(_ index: Int) -> Bool {
    let opened = self[..<index].count { $0.text == "“" }
    return opened > self[..<index].count { $0.text == "”" }
      || !self[..<index].count { $0.text == "\"" }.isMultiple(of: 2)
  }
}
