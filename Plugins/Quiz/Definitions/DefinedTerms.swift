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
      if term.kind == "work" { defined?.article = nil }
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

  /// “By rye law Vane meant …”, “for Ada Vane, rye law is …”
  private static func meaner(in sentence: Sentence) -> String? {
    if ["for", "to"].contains(sentence.doc.first?.lower), let main = sentence.doc.mainSubject,
      let holder = sentence.doc.first?.rights.first(where: { $0.dep == "pobj" }),
      holder.entType == "PERSON", holder.conjuncts.isEmpty, main.head.lemma == "be",
      holder.index < main.index
    {
      return named(holder)
    }
    if let definer = definer(in: sentence), definer.pos == .properNoun { return named(definer) }
    guard sentence.doc.first?.lower == "by", let subject = sentence.doc.mainSubject,
      subject.head.lemma == "mean", subject.pos == .properNoun, subject.conjuncts.isEmpty
    else { return nil }
    return named(subject)
  }

  /// The name that ends in this word: “the Salters’ Guild”.
  private static func named(_ head: Token) -> String {
    Wording.text(of: head.subtree.prefix { $0.index <= head.index }.map(\.self))
  }

  /// “The Salters’ Guild defined a toll as …”: its own word for it; `nil` also where “it defined …” leaves open whose.
  private static func definer(in sentence: Sentence) -> Token? {
    sentence.doc.first { $0.lemma == "define" && $0.pos == .verb }?.lefts.last {
      $0.dep == "nsubj" && ($0.pos == .properNoun || $0.tag == "PRP" && $0.lower != "we")
    }
  }

  /// “To Ada Vane, tolls were thefts with a better name”: what she thought of them, and not what the word means.
  private static func isJudgedByOne(_ sentence: Sentence) -> Bool {
    meaner(in: sentence) != nil && ["for", "to"].contains(sentence.doc.first?.lower)
      && sentence.doc.mainSubject.map { $0.pos == .noun && $0.isPlural } == true
  }

  /// “The” wherever the essay has it, “a” or “an” where the sentence that explains the term does.
  private func article(of term: String, in sentence: Sentence) -> String? {
    func stands(_ article: String, _ text: String) -> Bool {
      text.contains("\(article) \(term)") || text.contains("\(article.capitalisedFirst) \(term)")
    }
    if reading.sentences.contains(where: { stands("the", $0.text) }) { return "the" }
    return ["a", "an"].first { stands($0, sentence.text) }
  }

  private func defined(_ term: String, _ definition: String, _ evidence: Evidence) -> DefinedTerm? {
    guard let sentence = reading[evidence.sentence],
      isMeaning(definition, of: term, in: sentence), !Self.isTorn(term),
      !["called", "known as", "like "].contains(where: definition.contains),
      // “According to free-trade theory, bread is …” need not be what the theory is.
      sentence.doc.first?.lower != "according", !isRuledByOne(sentence),
      !Self.isJudgedByOne(sentence), Self.definer(in: sentence)?.tag != "PRP",
      // What a word of an example means is not what the essay is about.
      !sentence.text.lowercased().hasPrefix("for example"),
      !sentence.text.lowercased().hasPrefix("for instance"),
      // “In a closed lock, however, boats wait”: how it differs, and not what it is.
      !(definition.contains(" in which ") && sentence.doc.contains { $0.lower == "however" }),
      // “Locks are also shelters”: one thing more that they are.
      !sentence.doc.contains(where: {
        $0.lower == "also"
          && ($0.head.lemma == "be" || $0.head.isRoot && definition.contains(" \($0.head.text) "))
      })
    else { return nil }
    let full = definition
    var definition = definition
    if let clause = definition.firstRange(of: ", which") {
      definition = String(definition[..<clause.lowerBound])
    }
    while let last = definition.last, ".,; ".contains(last) { definition.removeLast() }
    var result = DefinedTerm(
      term: term, definition: definition, evidence: [evidence], section: sentence.section)
    result.genus = DefinitionPlace(of: definition, in: sentence)?.genus?.lemma
    result.genusWord = result.genus ?? GenusWord.read(off: definition)
    result.explanation = full
    result.article = article(of: term, in: sentence)
    result.meaner = Self.meaner(in: sentence)
    result.isTold = sentence.doc.first(where: \.isRoot)?.isToldInThePast == true
    let work = TermWork(full, of: result.name, in: sentence)
    guard work?.isCutShort(in: sentence) != true else { return nil }
    if result.name.isName { result.work = work }
    if result.work != nil { result.doesMore = deeds(of: result) > 1 }
    result.isKnownByItsClause = isKnownByItsClause(result)
    if let verb = Self.predicate(of: definition, in: sentence) {
      // “Exists because supply lags”: why it is, and not what.
      guard Self.occurring.contains(verb.lower), !definition.contains(verb.lower + " because")
      else { return nil }
      result.explanation = (verb.tag == "VBP" ? "They " : "It ") + full
      result.isNameable = false
    }
    guard result.isClear, !isARemarkOnABody(result, in: sentence),
      !(result.isLessSure && isAnExample(sentence))
    else { return nil }
    result.isNameable =
      result.isNameable && result.hidesItsName && result.isShort && !result.isOfAPlace
    return result
  }

  /// “The act defines a mill as …”: what the word means there, and not what it means.
  private func isRuledByOne(_ sentence: Sentence) -> Bool {
    sentence.doc.contains { verb in
      verb.lemma == "define" && verb.pos == .verb
        && verb.lefts.contains { $0.dep == "nsubj" && $0.pos == .noun && !isAPerson($0) }
    }
  }

  private func isAPerson(_ noun: Token) -> Bool {
    noun.isPlural || noun.entType == "PERSON"
      || reading.wordNet?.lexicographerClasses(
        of: noun.lemma.lowercased(), as: .noun, atMost: 1) == [.person]
  }

  /// Whether the sentence says it of the term, and as what the term is.
  private func isMeaning(_ definition: String, of term: String, in sentence: Sentence) -> Bool {
    let named = TermPlace(of: term, in: sentence)
    let place = DefinitionPlace(of: definition, in: sentence)
    guard !isTold(definition, of: named, at: place, in: sentence),
      // “Medicare, like Social Security, is …”: two terms answer to the definition.
      !named.isParted(from: place, by: { $0.lower == "like" && $0.dep == "prep" })
    else { return false }
    guard Self.predicate(of: definition, in: sentence) == nil, let place else { return true }
    return !place.isMisread(as: term, named: named.noun)
      && isInAgreement(term, named.noun, place.genus)
  }

  private func isInAgreement(_ term: String, _ named: Token?, _ genus: Token?) -> Bool {
    guard let named, let genus else { return true }
    return Agreement(wordNet: reading.wordNet).holds(term, named, genus)
  }

  /// “First, a law is …”, “this structure of sharing is called …”: one of several things that are said of
  /// it, or what the sentence before tells.
  private func isTold(
    _ definition: String, of term: TermPlace, at place: DefinitionPlace?, in sentence: Sentence
  ) -> Bool {
    let doc = sentence.doc
    if let first = doc.first?.lower, Self.ordinals.contains(first),
      term.noun.map({ $0.isSubject && $0.head.isRoot && $0.head.lemma != "consist" }) ?? true
    {
      return true
    }
    let words = Set(definition.lowercased().split { !$0.isLetter }.map(String.init))
    return doc.contains { token in
      guard token.dep == "det", ["this", "these", "such"].contains(token.lower) else {
        return false
      }
      if let noun = term.noun, token.head.index == noun.index { return true }
      return place?.holds(token) ?? words.contains(token.head.lower)
        || place?.genus?.index == token.head.index && token.lower != "such"
    }
  }

  private static let ordinals: Set<String> = [
    "first", "firstly", "second", "secondly", "third", "thirdly", "finally", "lastly",
  ]

  /// How many sentences have it as the subject of a deed.
  private func deeds(of term: DefinedTerm) -> Int {
    reading.sentences.count { sentence in
      guard let verb = sentence.doc.first(where: \.isRoot), verb.lemma != "be",
        let subject = verb.lefts.last(where: \.isSubject)
      else { return false }
      return subject.dep == "nsubj" && term.term.hasSuffix(subject.text)
        && sentence.text.mentions(term.term)
    }
  }

  /// “Formed Harbour Company” is what was left of “newly formed Harbour Company”.
  private static func isTorn(_ term: String) -> Bool {
    let words = term.split(separator: " ")
    guard let first = words.first, words.count > 1, !first.contains("-") else { return false }
    return first.allSatisfy(\.isLowercase) && words[1].first?.isUppercase == true
      && words.last?.first?.isUppercase == true
  }

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

  /// “Acid rain, which comes of …, is another example”: of what the essay is about.
  private func isAnExample(_ sentence: Sentence) -> Bool {
    sentence.doc.first(where: \.isRoot)?.rights.contains {
      ["dobj", "attr"].contains($0.dep.rawValue)
        && ["example", "illustration", "instance", "case"].contains($0.lemma)
    } == true
  }

  /// “Grain firms, which pay a toll”, “the upper branch, whose office is to …”: of people, bodies and buildings
  /// what stands behind a comma is a remark.
  private func isARemarkOnABody(_ term: DefinedTerm, in sentence: Sentence) -> Bool {
    let words = term.definition.split(separator: " ").map(String.init)
    guard term.isLessSure, !term.name.isName,
      let place = words.firstIndex(where: Self.remarking.contains), place > 0
    else { return false }
    if words[place] == "where" { return true }
    guard sentence.text.contains(", \(words[place]) ") else { return false }
    return words[place] == "whose" || isABody(words[place - 1])
  }

  private func isABody(_ noun: String) -> Bool {
    guard let wordNet = reading.wordNet else { return true }
    return wordNet.baseForms(of: noun.lowercased(), as: .noun).contains { form in
      wordNet.lexicographerClasses(of: form, as: .noun, atMost: 1).contains(
        where: Self.bodies.contains)
    }
  }

  private static let remarking: Set = ["which", "whose", "where", "who"]
  private static let bodies: Set<LexicographerClass> = [.person, .group, .artifact, .location]

  /// “occurs when …” says what a term does: the verb.
  private static func predicate(of definition: String, in sentence: Sentence) -> Token? {
    let first = definition.lowercased().prefix { $0 != " " }
    return sentence.doc.first {
      $0.lower == first && ["VBZ", "VBP"].contains($0.tag.rawValue)
    }
  }

  /// What begins with one of these says what a thing is all the same.
  private static let occurring: Set<String> = [
    "occurs", "occur", "happens", "happen", "consists", "consist", "involves", "involve", "exists",
    "exist", "arises", "arise", "absolves", "absolve", "entitles", "entitle", "denotes", "denote",
  ]
}
