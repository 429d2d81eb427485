import Clauses
import Language
import StudyPack

/// A term with the definition that the essay gives it.
struct DefinedTerm {
  let term: String
  /// A phrase without a full stop.
  let definition: String
  let evidence: [Evidence]
  let section: Int

  /// What the glossary takes it for.
  var kind: String?
  /// The noun that says what it is: “layer” of an aquifer.
  var genus: String?
  /// The definition with what it adds behind “, which”.
  var fullDefinition: String?

  var name: TermName {
    TermName(term: term, kind: kind, block: evidence.first?.sentence.block ?? 0)
  }
}

/// What the quiz reads of the glossary's content.
struct GlossaryView: Decodable {
  struct Term: Decodable {
    let term: String
    let definition: String?
    let origin: String?
    /// Where the glossary has an instructor's words: the quiz asks for the essay's all the same.
    let essayDefinition: String?
    let kind: String?
    let evidence: [Evidence]
  }

  let terms: [Term]
}

/// The terms that a quiz can ask for: those whose definition is a clear phrase in the essay's words.
struct DefinedTerms {
  let reading: Reading
  let clauses: [Clause]
  static let words = 5...32

  func all(from glossary: GlossaryView?) -> [DefinedTerm] {
    let terms = glossary.map(terms(of:)) ?? found
    var seen: Set<String> = []
    return terms.filter { seen.insert(Stem.of($0.term.lowercased())).inserted }
  }

  private func terms(of glossary: GlossaryView) -> [DefinedTerm] {
    glossary.terms.compactMap { term in
      let own = term.origin == "essay" ? term.definition : term.essayDefinition
      guard let definition = own, term.kind != "acronym", let evidence = term.evidence.first
      else { return nil }
      var defined = defined(term.term, definition, evidence)
      defined?.kind = term.kind
      return defined
    }
  }

  /// “X is a Y that …”: for a course without a glossary.
  private var found: [DefinedTerm] {
    clauses.compactMap { clause in
      guard let parts = DefiningClause(clause) else { return nil }
      return defined(parts.term, parts.definition, Evidence(clause.sentence))
    }
  }

  private func defined(_ term: String, _ definition: String, _ evidence: Evidence) -> DefinedTerm? {
    guard let sentence = reading[evidence.sentence],
      !Self.isPredicate(definition, of: sentence), agrees(term, definition, in: sentence),
      !["called", "known as", "like "].contains(where: definition.contains),
      // “Medicare, like Social Security, is …”: two terms answer to the definition.
      !sentence.doc.contains(where: { $0.lower == "like" && $0.dep == "prep" })
    else { return nil }
    let full = definition
    var definition = definition
    if let clause = definition.firstRange(of: ", which") {
      definition = String(definition[..<clause.lowerBound])
    }
    while let last = definition.last, ".,; ".contains(last) { definition.removeLast() }
    var result = DefinedTerm(
      term: term, definition: definition, evidence: [evidence], section: sentence.section)
    result.genus = genus(of: definition, in: sentence)?.lemma
    result.fullDefinition = full
    return isAskable(result) ? result : nil
  }

  /// Whether what the term is said to be is of its number and, as far as WordNet tells, of its kind: a
  /// passport is no process. What does not agree stood by the term for another reason.
  private func agrees(_ term: String, _ definition: String, in sentence: Sentence) -> Bool {
    guard let genus = genus(of: definition, in: sentence), let named = noun(of: term, in: sentence)
    else { return true }
    if genus.isPlural != named.isPlural, named.pos != .properNoun { return false }
    // “538 people called electors” is no definition of an elector.
    let isShownAsOne = !term.lowercased().hasSuffix(named.lower)
    if genus.isPlural, named.isPlural, isShownAsOne { return false }
    guard named.pos == .noun, !term.contains(" "), let wordNet = reading.wordNet else {
      return true
    }
    // A term is used in its plainest sense, what it is said to be in any.
    let above = Set(wordNet.senses(of: genus.lemma, as: .noun).map(\.lexicographerClass))
    let own = Set(wordNet.senses(of: named.lemma, as: .noun, atMost: 1).map(\.lexicographerClass))
    return
      !(own.isSubset(of: Self.bodies) && above.isSubset(of: Self.happenings)
      || own.isSubset(of: Self.happenings) && above.isSubset(of: Self.bodies))
      || own.isEmpty || above.isEmpty
  }

  private static let bodies: Set<LexicographerClass> = [
    .animal, .artifact, .food, .object, .person, .plant, .substance, .body, .communication,
  ]
  private static let happenings: Set<LexicographerClass> = [
    .act, .event, .process, .phenomenon, .time, .cognition, .state,
  ]

  /// The noun on which the definition hangs.
  private func genus(of definition: String, in sentence: Sentence) -> Token? {
    guard let range = sentence.text.firstRange(of: definition) else { return nil }
    let start = sentence.text.utf8.distance(from: sentence.text.startIndex, to: range.lowerBound)
    return sentence.doc.first {
      $0.utf8Range.lowerBound >= start && $0.isNoun && $0.dep != "compound" && $0.dep != "poss"
    }
  }

  private func noun(of term: String, in sentence: Sentence) -> Token? {
    guard let last = term.lowercased().split(separator: " ").last else { return nil }
    return sentence.doc.first { $0.isNoun && ($0.lower == last || $0.lemma.lowercased() == last) }
  }

  /// “occurs when …” says what a term does; what asks for the term by its meaning needs a phrase.
  private static func isPredicate(_ definition: String, of sentence: Sentence) -> Bool {
    let first = definition.lowercased().prefix { $0 != " " }
    return sentence.doc.contains {
      $0.lower == first && ["VBZ", "VBP"].contains($0.tag.rawValue)
    }
  }

  /// Whether the definition is a clear phrase that neither names its term nor leans on its context.
  private func isAskable(_ term: DefinedTerm) -> Bool {
    let words = term.definition.lowercased().split { !$0.isLetter && $0 != "’" }.map(String.init)
    guard Self.words.contains(words.count), term.term.split(separator: " ").count <= 5,
      let first = words.first, !Self.leaning.contains(first),
      !words.contains(where: Self.pointers.contains), !term.definition.contains("?"),
      term.definition.first?.isNumber == false, !Self.isList(term.definition),
      term.kind != "person", !term.name.isName || term.term.contains(" ") || term.kind != nil,
      term.definition.balancesMarks
    else { return false }
    let stems = Set(words.filter { !FunctionWords.contains($0) }.map(Stem.of))
    let named = term.term.lowercased().split(separator: " ").map(String.init)
    return term.name.stems.isDisjoint(with: stems) && !term.name.stems.isEmpty
      && stems.count >= Self.fewestContentWords && stems.isDisjoint(with: Self.degrees)
      && !named.contains(where: Self.counting.contains)
      && !words.prefix(3).contains(where: Self.judging.contains)
      && !Self.hasSecondClause(term.definition) && !Self.isStatement(words)
  }

  /// `goods cannot be sold there`: a whole statement and no phrase, as a verb before any relative
  /// word shows.
  private static func isStatement(_ words: [String]) -> Bool {
    let phrase = words.prefix { !relatives.contains($0) }
    return phrase.dropFirst().contains {
      VerbForms.auxiliaries.contains($0) && $0 != "being" && $0 != "been"
        || statements.contains($0)
    }
  }

  private static let relatives: Set<String> = [
    "that", "which", "who", "whose", "where", "when", "whom", "by", "in", "how", "what", "whether",
  ]
  /// Past forms that are never participles.
  private static let statements: Set<String> = [
    "became", "began", "broke", "brought", "came", "chose", "drew", "fell", "gave", "went", "grew",
    "led", "lost", "made", "met", "ran", "rose", "took", "won", "wrote",
  ]

  /// `an account of X, an account of Y, and a list of Z` tells what stood beside the term.
  private static func isList(_ definition: String) -> Bool {
    [", and a ", ", and an ", ", or a ", ", or an "].contains(where: definition.contains)
  }

  /// `…, and the issue is …`, `…; it is …`
  private static func hasSecondClause(_ definition: String) -> Bool {
    guard !definition.contains(";") else { return true }
    let parts = definition.lowercased().split(separator: ",").dropFirst()
    return parts.contains { part in
      let words = part.split(separator: " ").map(String.init)
      guard let first = words.first, ["and", "but", "so"].contains(first) else { return false }
      return words.dropFirst(2).contains {
        ["is", "are", "was", "were", "has", "have"].contains($0)
      }
    }
  }

  /// `a type of good` names a class and sets the term apart from nothing in it.
  private static let fewestContentWords = 3

  private static let degrees: Set<String> = Set(
    ["difficult", "hard", "easy", "popular", "controversial"].map { Stem.of($0) })

  private static let leaning: Set<String> = [
    "it", "this", "that", "these", "those", "they", "he", "she", "because", "when", "so", "more",
    "most", "one", "not", "also",
    "important", "often", "very", "now", "still",
  ]
  /// Words of praise and degree: what they begin judges the term and does not define it.
  private static let judging: Set<String> = [
    "important", "major", "key", "good", "great", "common", "primary", "main", "best", "better",
    "only", "most", "more", "big", "significant", "same", "example", "first", "second", "result",
    "reason", "case", "biggest", "largest", "likely", "way", "ones", "one",
    // Heads that sum up a whole clause: `…, a position that many share`.
    "position", "fact", "move", "testament", "reminder", "sign", "proof", "hallmark", "cornerstone",
    "pillar", "ingredient", "element", "factor", "concern", "source", "cause", "matter", "step",
    "feat", "trend", "task", "power", "decision", "number",
  ]
  /// Words by which a subject is one of a row of things and no term.
  private static let counting: Set<String> = [
    "first", "second", "third", "fourth", "fifth", "last", "next", "main", "chief", "goal", "goals",
    "reason", "reasons", "example", "way", "ways", "difference", "problem", "exception", "result",
    "people", "many", "another",
  ]
  private static let pointers: Set<String> = [
    "this", "these", "he", "she", "we", "you", "i", "our", "your", "former", "latter", "following",
    "section", "chapter", "discussed", "later", "also",
  ]
}
