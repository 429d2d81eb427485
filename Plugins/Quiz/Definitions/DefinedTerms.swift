import Clauses
import Language
import StudyPack

/// The terms that a quiz can ask for: those whose definition is a clear phrase in the essay's words.
struct DefinedTerms {
  let reading: Reading
  let clauses: [Clause]
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
      // A book has its name without “the”, whatever “the Dark Mill reader” is.
      if term.kind == "work" { defined?.takesThe = false }
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
      agrees(term, definition, in: sentence), !Self.isTold(definition, in: sentence),
      !Self.isTorn(term), !isMisread(term, definition, in: sentence),
      !["called", "known as", "like "].contains(where: definition.contains),
      // “According to free-trade theory, bread is …” need not be what the theory is.
      sentence.doc.first?.lower != "according",
      // “Locks are also shelters”: one thing more that they are.
      !sentence.doc.contains(where: { $0.lower == "also" && $0.head.lemma == "be" }),
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
    result.explanation = full
    result.takesThe = ["the ", "The "].contains { article in
      reading.sentences.contains { $0.text.contains(article + term) }
    }
    let work = TermWork(full, of: result.name, in: sentence)
    guard work?.isCutShort(in: sentence) != true else { return nil }
    if result.name.isName { result.work = work }
    result.isKnownByItsClause = isKnownByItsClause(result)
    if let verb = Self.predicate(of: definition, in: sentence) {
      guard Self.occurring.contains(verb.lower) else { return nil }
      result.explanation = (verb.tag == "VBP" ? "They " : "It ") + full
      result.isNameable = false
    }
    guard result.isClear else { return nil }
    result.isNameable = result.isNameable && result.hidesItsName
    return result
  }

  /// “First, a law is …”, “this structure of sharing is called …”: one of several things that are said of
  /// it, or what the sentence before tells.
  private static func isTold(_ definition: String, in sentence: Sentence) -> Bool {
    let doc = sentence.doc
    if let first = doc.first?.lower, ordinals.contains(first) { return true }
    let words = Set(definition.lowercased().split { !$0.isLetter }.map(String.init))
    return doc.contains {
      $0.dep == "det" && ["this", "these", "such"].contains($0.lower)
        && words.contains($0.head.lower)
    }
  }

  private func isMisread(_ term: String, _ definition: String, in sentence: Sentence) -> Bool {
    DefinitionPlace(of: definition, in: sentence)?
      .isMisread(as: term, named: noun(of: term, in: sentence)) ?? false
  }

  private static let ordinals: Set<String> = [
    "first", "firstly", "second", "secondly", "third", "thirdly", "finally", "lastly",
  ]

  /// “Formed Harbour Company” is what was left of “newly formed Harbour Company”.
  private static func isTorn(_ term: String) -> Bool {
    let words = term.split(separator: " ")
    guard let first = words.first, words.count > 1, !first.contains("-") else { return false }
    return first.allSatisfy(\.isLowercase) && words[1].first?.isUppercase == true
      && words.last?.first?.isUppercase == true
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

  /// Whether what the clause behind its own noun says is what the term is: of a law by its name, of what is
  /// made to do something, and of a system in which something is so.
  private func isKnownByItsClause(_ term: DefinedTerm) -> Bool {
    if term.name.isName { return term.work != nil }
    let opening = term.definition.split(separator: " ").prefix(4)
    guard let head = term.term.lowercased().split(separator: " ").last, term.term.contains(" "),
      opening.allSatisfy({ !["where", "whose"].contains($0) })
    else { return false }
    if opening.contains("which"), opening.contains("in") || opening.contains("under") {
      return true
    }
    let sense = reading.wordNet?.senses(of: String(head), as: .noun, atMost: 1).first
    return sense.map { Self.devices.contains($0.lexicographerClass) } ?? false
  }

  /// Theories, rules, programs, taxes, incentives.
  private static let devices: Set<LexicographerClass> = [
    .cognition, .communication, .possession, .motive,
  ]

  /// The noun on which the definition hangs.
  private func genus(of definition: String, in sentence: Sentence) -> Token? {
    DefinitionPlace(of: definition, in: sentence)?.genus
  }

  private func noun(of term: String, in sentence: Sentence) -> Token? {
    guard let last = term.lowercased().split(separator: " ").last else { return nil }
    return sentence.doc.first { $0.isNoun && ($0.lower == last || $0.lemma.lowercased() == last) }
  }

  /// “occurs when …” says what a term does: the verb.
  private static func predicate(of definition: String, in sentence: Sentence) -> Token? {
    let first = definition.lowercased().prefix { $0 != " " }
    return sentence.doc.first {
      $0.lower == first && ["VBZ", "VBP"].contains($0.tag.rawValue)
    }
  }

  /// What begins with one of these says what a thing is all the same.
  private static let occurring: Set<String> = [
    "occurs", "occur", "happens", "happen", "consists", "consist", "involves", "involve",
  ]
}
