import Language

/// “In a direct democracy, people decide …”, “under appellate jurisdiction, a court hears …”: what is
/// done where the term holds. The term's own noun is its kind.
///
/// It is read off the words, since the parser often takes the clause behind a comma for another one.
struct SettingDefinitions {
  let phrases: DefinitionText
  private var doc: Doc { phrases.doc }

  private static let mostTokens = 6
  private static let bearers: Set = [
    "person", "man", "woman", "child", "adult", "people", "patient", "animal", "town", "city",
    "country", "year", "century", "condition", "case", "circumstance", "situation", "place", "area",
    "region", "season", "climate",
  ]

  var all: [FoundDefinition] {
    doc.filter {
      $0.pos == .adposition && ["in", "under", "at", "with"].contains($0.lower) && opensClause($0)
    }
    .compactMap(definition)
  }

  /// At the head of a sentence, behind a word that goes on from another one, or behind “whereas”.
  private func opensClause(_ preposition: Token) -> Bool {
    let index = preposition.index
    guard index > 0 else { return true }
    let before = doc[index - 1]
    // “For example, in a car accident, …”
    if doc[..<index].contains(where: { ["example", "instance"].contains($0.lower) }) {
      return false
    }
    if [";", "whereas", "while"].contains(before.lower) { return true }
    return before.text == "," && index <= 5
      && !doc[..<index].contains { [.verb, .auxiliary].contains($0.pos) }
  }

  private func definition(_ preposition: Token) -> FoundDefinition? {
    guard let term = term(behind: preposition), isOfKind(term, preposition),
      let clause = clause(behind: term, preposition)
    else { return nil }
    let noun = doc[term.upperBound - 1]
    // “In a grown boatman the arm is …”: what he has is not what he is.
    guard !Self.bearers.contains(noun.lemma) else { return nil }
    let relative = "\(preposition.lower == "with" ? "under" : preposition.lower) which"
    let text =
      phrases.phrase(clause, after: noun, relative)
      ?? phrases.phrase(upToNextVerb(clause), after: noun, relative)
    // “In rye selection, millers of one town, mostly young ones, compete”: what they do has to be left.
    guard let text, let verb = clause.lazy.map({ doc[$0] }).first(where: \.isFinite),
      text.split(separator: " ").contains(where: { $0.hasPrefix(verb.text) })
    else { return nil }
    return FoundDefinition(term: term, text: text, pattern: .property)
  }

  /// Without “, and …”
  private func upToNextVerb(_ clause: [Int]) -> [Int] {
    clause.prefix { doc[$0].text != "," || doc[$0 + 1].lower != "and" }
  }

  /// A noun with words before it that set it apart, up to a comma or to where the subject begins.
  private func term(behind preposition: Token) -> Range<Int>? {
    var start = preposition.index + 1
    if start < doc.count, ["a", "an", "the"].contains(doc[start].lower) { start += 1 }
    let run = doc[min(start, doc.count)...].prefix { isPart($0) }
    // “Under the mayor-council system voters elect …”
    let system =
      doc[start - 1].lower == "the"
      ? run.first { Self.arrangements.contains($0.lemma) && $0.index > start } : nil
    let end = (system ?? run.last).map { $0.index + 1 } ?? start
    guard start + 1 < end, end < doc.count, end - start <= Self.mostTokens,
      let term = DefinableTerm(doc[end - 1]), term.tokens == start..<end, doc[end - 1].pos == .noun
    else { return nil }
    return term.tokens
  }

  private func isPart(_ word: Token) -> Bool {
    word.isNounlike || word.pos == .adjective || word.isHyphened || word.text == "-"
      || word.isForeignModifier || word.tag == "VBN" && word.dep == "amod"
      || word.tag == "VBG" && word.dep == "amod"
  }

  /// “in a direct democracy”, “under dual federalism”, “in proactive interference”
  private func isOfKind(_ term: Range<Int>, _ preposition: Token) -> Bool {
    let noun = doc[term.upperBound - 1]
    switch doc[term.lowerBound - 1].lower {
    case "a", "an":
      return noun.tag == "NN"
        && (preposition.lower != "with" || Self.arrangements.contains(noun.lemma))
    case "the": return preposition.lower == "under" && Self.arrangements.contains(noun.lemma)
    default:
      if preposition.lower == "under" { return true }
      let isSetApart =
        doc[noun.index - 1].pos == .adjective || doc[noun.index - 1].isHyphened
        || term.count > 2 && doc[term.lowerBound].pos == .adjective
        || term.count == 2 && doc[term.lowerBound].tag == "NN" && noun.lower.hasSuffix("ing")
      return isSetApart && (noun.namesADoing || Self.orders.contains(where: noun.lower.hasSuffix))
    }
  }

  private static let orders = ["ism", "descent", "marriage", "exchange"]

  /// “Under the manager system, …”: of these there is one of each name.
  private static let arrangements: Set = ["system", "model", "doctrine", "rule", "principle"]

  /// What is so by rule, up to where another thing is set against it.
  private func clause(behind term: Range<Int>, _ preposition: Token) -> [Int]? {
    let isClosed = doc[term.upperBound].text == ","
    let start = withoutAside(from: term.upperBound + (isClosed ? 1 : 0))
    guard start < doc.count, isClosed || startsSubject(doc[start]) else { return nil }
    let end =
      doc[start...].first { [";", ":"].contains($0.text) || $0.isFinalMark || isContrast($0) }?
      .index
      ?? doc.count
    let finite = doc[start..<end].first { $0.isFinite }
    guard let finite, finite.index > start, !denies(start..<end), startsSubject(doc[start]),
      // “Under the loose rule, used in Selby, Harrow and the north, …”: a row goes on behind the comma.
      start == term.upperBound + 1
        || !doc[start..<finite.index].contains(where: { $0.text == "," }),
      isByRule(finite, preposition, doc[start]), !isSaid(start..<end)
    else { return nil }
    return Array(start..<end)
  }

  /// “However,”, “unlike a republic,”, “which is the usual one,”
  private func withoutAside(from start: Int) -> Int {
    guard start < doc.count,
      [.adposition, .adverb].contains(doc[start].pos) || isAside(doc[start]),
      let comma = doc[start...].prefix(isAside(doc[start]) ? Self.longestAside : 6)
        .first(where: { $0.text == "," }),
      isAside(doc[start]) || !doc[start..<comma.index].contains(where: { $0.pos == .verb })
    else { return start }
    return comma.index + 1
  }

  /// “Which is the usual one,”, “introduced in 1512,”
  private func isAside(_ word: Token) -> Bool {
    word.lower == "which" || word.tag == "VBN"
      || word.index + 1 < doc.count && ["called", "known"].contains(doc[word.index + 1].lower)
  }

  /// In words.
  private static let longestAside = 14

  /// “Elazar argues that …”, “we tend to …”: one person's view, or ours.
  private func isSaid(_ clause: Range<Int>) -> Bool {
    clause.contains { doc[$0].entType == "PERSON" || ["we", "our"].contains(doc[$0].lower) }
      || clause.prefix(3).contains { doc[$0].pos == .properNoun && doc[$0].dep == "nsubj" }
        && clause.prefix(4).contains {
          ["argue", "say", "claim", "believe"].contains(doc[$0].lemma)
        }
  }

  private func startsSubject(_ word: Token) -> Bool {
    word.pos == .determiner && word.lower != "which" || word.isNounlike || word.pos == .adjective
      || word.pos == .pronoun || word.lower == "only"
  }

  /// In the present; or what may be done under a rule, or may be done by some only.
  private func isByRule(_ verb: Token, _ preposition: Token, _ first: Token) -> Bool {
    verb.isPresentTense
      || ["may", "can", "must"].contains(verb.lower)
        && (preposition.lower == "under" || first.lower == "only")
  }

  /// “In a representative democracy, the citizens do not govern” says what it is not.
  private func denies(_ clause: Range<Int>) -> Bool {
    clause.prefix(10).contains { doc[$0].dep == "neg" }
  }

  private func isContrast(_ comma: Token) -> Bool {
    // “…, but it does so through a gate” goes on with the same.
    comma.text == "," && comma.index + 1 < doc.count
      && !doc.goesOnWithSame(behind: comma.index)
      && ["whereas", "while", "but", "although"].contains(doc[comma.index + 1].lower)
  }
}

extension Token {
  fileprivate var isFinalMark: Bool { index + 1 == doc.count && pos == .punctuation }
}
