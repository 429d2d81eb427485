import Language
import StudyPack

/// “The breaking down of rock where it stands is weathering”, “Anything that keeps new mills out counts
/// as a barrier to entry”: a clause describes something and ends with its name.
///
/// It is read off the words, since a long subject is often parsed wrongly. “The price of peace is
/// patience” has the same form: what is described is a doing, a thought or a whole with a clause that
/// says which, and the name is no everyday word.
struct SpelledInversions {
  let phrases: DefinitionText
  let frequencies: WordFrequencies?
  let wordNet: WordNet?
  private var doc: Doc { phrases.doc }

  var all: [FoundDefinition] { doc.compactMap(definition) }

  private func definition(_ verb: Token) -> FoundDefinition? {
    guard let link = Link(verb), let name = name(from: link.end, link),
      let subject = doc.clauseStarts(before: verb.index).lazy
        .compactMap({ Subject($0..<verb.index, in: doc) }).first,
      link.isSure || subject.isDescription || isRareMass(name),
      isNoun(name, for: subject), isLearned(name, link), !repeats(name, subject),
      let text = phrases.shortPhrase(subject.tokens)
    else { return nil }
    let article = subject.article.map { "\($0) " } ?? ""
    return FoundDefinition(term: name, text: article + text, pattern: .naming)
  }

  // MARK: The name

  /// A noun with what stands before it, or two that “of” or “to” joins, where the clause ends or goes on
  /// to something else.
  private func name(from start: Int, _ link: Link) -> Range<Int>? {
    var first = start
    if first < doc.count, ["a", "an", "the", "its"].contains(doc[first].lower) {
      guard link.isSure || ["the", "its"].contains(doc[first].lower) else { return nil }
      first += 1
    }
    var end = run(from: first)
    if end > first, end + 1 < doc.count, ["of", "to"].contains(doc[end].lower),
      run(from: end + 1) > end + 1
    {
      end = run(from: end + 1)
    }
    guard end > first, end - first <= 5, isClosed(at: end),
      !doc[first..<end].contains(where: { $0.text.first?.isUppercase == true }),
      first == start || end - first > 1 || link.isSure || doc[start].lower == "its",
      !doc[first..<end].contains(where: DefiningNoun.isRole), !TermPhrases.isVague(doc[first])
    else { return nil }
    return first..<end
  }

  private func run(from start: Int) -> Int {
    doc[min(start, doc.count)...].first { word in
      !(word.isNounlike || word.pos == .adjective || word.tag == "VBG" || word.isHyphened
        || word.text == "-" || word.tag == "VBN" && word.dep == "amod" || word.isForeignModifier)
    }?.index ?? doc.count
  }

  /// “Is weathering”: what the parser takes for a verb names a doing, where a doing is described.
  private func isNoun(_ name: Range<Int>, for subject: Subject) -> Bool {
    let word = doc[name.upperBound - 1]
    guard word.tag == "VBG" || word.tag == "JJ" else { return word.isNounlike }
    func has(_ part: WordClass) -> Bool { wordNet?.contains(word.lower, as: part) == true }
    return name.count == 1
      && (has(.noun) && (word.tag == "VBG" || !has(.adjective))
        || word.tag == "VBG" && subject.isDoing)
  }

  /// At the end, or before “, and …”, “, which …”.
  private func isClosed(at end: Int) -> Bool {
    guard end < doc.count else { return true }
    if [".", ";", ":"].contains(doc[end].text) { return true }
    guard doc[end].text == ",", end + 1 < doc.count else { return false }
    return ["and", "which", "but", "so", "a", "in"].contains(doc[end + 1].lower)
      && !(doc[end + 1].lower == "and" && end + 2 < doc.count && doc[end + 2].pos == .noun
        && !doc[(end + 2)...].contains { $0.isFinite })
  }

  private func isLearned(_ name: Range<Int>, _ link: Link) -> Bool {
    if link.isSure, name.count > 1 { return frequencies != nil }
    return doc.zipf(ofRarestIn: name, frequencies) < (name.count > 1 || link.isSure ? 4.7 : 3.75)
  }

  /// “Molten rock under the ground is magma”: a rare word without article for what has none.
  private func isRareMass(_ name: Range<Int>) -> Bool {
    name.count == 1 && doc[name.lowerBound].tag == "NN"
      && doc.zipf(ofRarestIn: name, frequencies) < 3.1
  }

  private func repeats(_ name: Range<Int>, _ subject: Subject) -> Bool {
    let last = doc[name.upperBound - 1].lemma
    return subject.tokens.contains { doc[$0].lemma == last }
  }
}

/// The words that lead from what is described to its name.
private struct Link {
  /// Where the name begins.
  let end: Int
  /// Whether they do nothing but name.
  let isSure: Bool

  init?(_ verb: Token) {
    guard Self.firsts.contains(verb.lower) else { return nil }
    let words = verb.doc[verb.index...].prefix(6).map(\.lower)
    if let naming = Self.naming.first(where: { words.starts(with: $0) }) {
      (end, isSure) = (verb.index + naming.count, true)
      return
    }
    guard ["is", "are"].contains(words.first) else { return nil }
    if words.dropFirst().first == "what",
      let call = words.firstIndex(where: { ["call", "calls", "called", "term"].contains($0) })
    {
      (end, isSure) = (verb.index + call + 1, true)
      return
    }
    guard words.first == "is" else { return nil }
    (end, isSure) = (verb.index + (words.dropFirst().first == "then" ? 2 : 1), false)
  }

  private static let firsts: Set = ["is", "are", "counts", "count", "goes", "go", "bears"]

  private static let naming: [[String]] = [
    ["counts", "as"], ["count", "as"], ["goes", "by", "the", "name", "of"],
    ["go", "by", "the", "name", "of"], ["goes", "by", "the", "name"],
    ["bears", "the", "name", "of"],
    ["bears", "the", "name"],
  ]
}

/// What a clause describes before it names it.
private struct Subject {
  /// Without a word that points.
  let tokens: [Int]
  /// In place of a word that points: “This movement of …” is a movement of ….
  let article: String?
  /// Whether it says which of all things of a sort.
  let isDescription: Bool
  /// Whether its noun is one of doing: “the breaking down of …”.
  let isDoing: Bool

  init?(_ span: Range<Int>, in doc: Doc) {
    let words = span.map { doc[$0] }
    guard words.count >= 4, let first = words.first, Self.opens(first),
      !words.contains(where: { Self.leaning.contains($0.lower) }),
      !words.contains(where: { Self.conditions.contains($0.lower) && $0.isBehindComma }),
      doc.isPhrase(span),
      words.count(where: { $0.text == "," }).isMultiple(of: 2),
      !words.contains(where: { ["JJS", "RBS", "PRP$", "POS"].contains($0.tag.rawValue) }),
      let head = words.first(where: { word in
        Self.isHead(word, first) && word.index + 1 < span.upperBound
          && !Self.isHead(doc[word.index + 1], first)
      }), head.index - first.index <= 4, head.pos != .properNoun,
      !DefiningNoun.isRole(head), !Self.passing.contains(head.lemma)
    else { return nil }
    let behind = doc[head.index + 1].lower
    let isPointed = ["this", "that"].contains(first.lower)
    let joint = behind == "," ? doc[head.index + 2].lower : behind
    guard !isPointed || Self.joints.contains(joint) else { return nil }
    tokens = Array(isPointed ? span.dropFirst() : span)
    let next = doc[tokens[0]].lower
    article =
      !isPointed
      ? nil : head.lower.hasSuffix("ing") ? "the" : IndefiniteArticle(before: next).rawValue
    let isTold = words.contains { ["WDT", "WP", "WRB", "WP$"].contains($0.tag.rawValue) }
    let isWhole =
      Self.doings.contains { head.lower.hasSuffix($0) } || Self.wholes.contains(head.lemma)
    isDoing = head.tag == "VBG" || head.lower.hasSuffix("ing")
    isDescription =
      isTold || isPointed || doc[head.index + 1].tag == "VBN"
      || isWhole && ["of", "by", "in", "from", "between"].contains(behind) || isDoing
  }

  private static let joints: Set = ["of", "that", "in", "by", "between", "for", "from"]

  private static func opens(_ word: Token) -> Bool {
    if ["this", "that", "the", "any", "anything"].contains(word.lower) { return true }
    return word.isNounlike && word.pos == .noun || word.pos == .adjective
      || ["VBG", "VBN"].contains(word.tag.rawValue)
  }

  private static func isHead(_ word: Token, _ first: Token) -> Bool {
    word.isNounlike || word.lower == "anything"
      || word.tag == "VBG" && (word.index == first.index || word.index == first.index + 1)
  }

  /// What makes the clause one of a case, or of what is not told here.
  private static let leaning: Set = [
    "although", "we", "i", "you", "he", "she", "only", "another", "here",
    "there", "today", "these",
  ]

  /// “Praise, if it leads to more of the same, is …”
  private static let conditions: Set = ["if", "when", "because", "since", "unless"]

  /// Nouns of what a thing is to somebody.
  private static let passing: Set = [
    "price", "cost", "secret", "result", "capital", "currency", "language", "hero", "favorite",
    "favourite", "alternative", "exception", "remedy", "cure", "sentence", "title",
  ]

  private static let doings = [
    "ing", "tion", "sion", "ment", "ance", "ence", "ity", "ency", "ancy",
  ]

  private static let wholes: Set = [
    "act", "practice", "process", "property", "set", "number", "study", "ability", "tendency",
    "uptake", "release", "transfer", "exchange", "flow", "rate", "ratio", "amount", "degree",
    "pattern", "change", "spread", "growth", "loss", "network", "system", "branch", "science",
    "art",
    "belief", "view", "idea", "principle", "rule", "right", "power", "sum", "difference",
    "distance",
    "force", "layer", "region", "period", "stage", "use", "value", "breakdown", "rise", "fall",
    "decline", "line", "point", "body", "group", "collection", "series", "sequence", "total",
    "capacity", "measure", "proportion", "share", "absence", "lack", "presence", "state", "quality",
  ]
}
