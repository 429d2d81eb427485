import Language
import StudyPack

/// Makes the glossary's entries of the candidates that were chosen.
struct GlossaryEntries {
  private let reading: Reading
  private let dictionary: DictionaryGloss?
  private let origins: Set<GlossaryTerm.Origin>
  private let headings: [String]
  private let passing: PassingNames
  private static let mostUses = 3

  init(_ reading: Reading, origins: Set<GlossaryTerm.Origin>) {
    self.reading = reading
    self.origins = origins
    dictionary = DictionaryGloss(reading)
    passing = PassingNames(reading)
    headings = (reading.sections.map(\.title) + [reading.essay.title]).compactMap {
      $0?.lowercased()
    }
  }

  /// What the glossary could say of a term.
  func explanation(of candidate: TermCandidate) -> GlossaryTerm.Origin {
    if origins.contains(.essay), candidate.sureDefinition != nil { return .essay }
    if isNamed(candidate) { return .context }
    if origins.contains(.dictionary), dictionary?.definition(of: candidate) != nil {
      return .dictionary
    }
    let isTold = statement(about: candidate) != nil || introduction(of: candidate) != nil
    return origins.contains(.context) && isTold ? .context : .mention
  }

  private func isNamed(_ candidate: TermCandidate) -> Bool {
    origins.contains(.context) && NamingSentence(of: candidate, in: reading) != nil
  }

  /// Whether the dictionary has it for a thing of thought or public life.
  func isLearned(_ candidate: TermCandidate) -> Bool { dictionary?.isOfThought(candidate) == true }

  /// - Parameter always: what is listed by name even where a longer term that is explained holds its words.
  func entries(_ candidates: [TermCandidate], always: Set<TermKey> = []) -> [GlossaryTerm] {
    let all = candidates.compactMap { candidate in entry(candidate).map { (candidate, $0) } }
    var told: Set<String> = []
    let fresh = all.filter { candidate, entry in
      guard let definition = entry.definition, candidate.isRepeatable(as: entry.origin) else {
        return true
      }
      return told.insert(definition).inserted || always.contains(candidate.key)
    }
    let explained = fresh.filter { $0.1.definition != nil }.map(\.0)
    let heads = Set(
      fresh.filter { $0.1.definition != nil && $0.0.wordCount > 1 }.compactMap(\.0.words.last))
    // “Pluralist theory” by name beside “pluralist theory of government” and what that is.
    let entries = fresh.filter { candidate, entry in
      // A plain “tax” of the dictionary beside the taxes that the essay speaks of.
      if entry.origin == .dictionary, candidate.wordCount == 1, !always.contains(candidate.key),
        candidate.words.first.map({ heads.contains($0) || heads.contains($0 + "s") }) == true
      {
        return false
      }
      if !always.contains(candidate.key), isByTheWay(candidate, entry) { return false }
      // “Pluralist theory” beside “pluralist theory of government”
      if explained.contains(where: { $0.key.text.hasPrefix(candidate.key.text + " of ") }),
        !always.contains(candidate.key), !candidate.signs.contains(.keyTerm)
      {
        return false
      }
      return entry.definition != nil || always.contains(candidate.key)
        || !explained.contains(where: candidate.isSaid)
          && !(entry.origin == .mention && fresh.contains { candidate.isShort(for: $0.0) })
    }.map(\.1)
    return entries.map { entry in
      var entry = entry
      entry.related = related(to: entry, among: entries)
      return entry
    }
  }

  /// Whether the essay uses it only to show or tell something else.
  private func isByTheWay(_ candidate: TermCandidate, _ entry: GlossaryTerm) -> Bool {
    if isOnlyAnExample(candidate) || passing.isCut(candidate) { return true }
    switch entry.origin {
    case .essay:
      return isNameInPassing(candidate)
        || candidate.sureDefinition?.pattern == .property && isOneOfItsExamples(candidate)
    case .dictionary: return isOneOfItsExamples(candidate)
    case .mention:
      return isOneOfItsExamples(candidate)
        || candidate.signs.isDisjoint(with: [.keyTerm, .bold, .heading, .title, .acronym])
          && (passing.isPiece(candidate) || passing.isOfATale(candidate)
            || passing.isSomebodysPhrase(candidate))
    case .context, .course: return false
    }
  }

  /// “Through the Harwick Guild, a powerful voice in the land”: a few words say who or where that is, and
  /// the essay goes on to something else.
  private func isNameInPassing(_ candidate: TermCandidate) -> Bool {
    guard isName(candidate), candidate.uses.count <= Self.usesInPassing,
      candidate.signs.isDisjoint(with: [.keyTerm, .bold, .emphasis, .heading, .title, .acronym]),
      let definition = candidate.sureDefinition, !definition.isMarked
    else { return false }
    return [.meaning, .apposition, .copula, .relative, .label, .property].contains(
      definition.pattern)
      && definition.text.split(separator: " ").count <= Self.wordsInPassing
  }

  /// Whether it is written as a name, each word with a capital, and not only where a sentence begins.
  private func isName(_ candidate: TermCandidate) -> Bool {
    candidate.partOfSpeech == .properNoun
      && candidate.term.split(separator: " ").allSatisfy {
        $0.first?.isUppercase == true || $0.count < 4
      }
      && candidate.uses.contains { !reading.sentences[$0].text.hasPrefix(candidate.term) }
  }

  private static let usesInPassing = 2
  private static let wordsInPassing = 9

  /// “Such as the Mercers of Harwick”: a name that the essay gives once or twice, of several that would do.
  private func isOnlyAnExample(_ candidate: TermCandidate) -> Bool {
    guard candidate.uses.count <= Self.usesInPassing, isName(candidate),
      let sentence = candidate.uses.first.map({ reading.sentences[$0] })
    else { return false }
    let words = sentence.doc.map(\.lower)
    return words.contains { ["instance", "example", "including", "e.g."].contains($0) }
      || zip(words, words.dropFirst()).contains { $0 == "such" && $1 == "as" }
  }

  /// A plant, an animal, or a substance of which the essay speaks a few times and no heading does: what
  /// something is shown by, and not what a student is to learn.
  private func isOneOfItsExamples(_ candidate: TermCandidate) -> Bool {
    candidate.uses.count < Self.usesOfAMatter && dictionary?.isOfNature(candidate) == true
      && !headings.contains { $0.contains(candidate.term.lowercased()) }
  }

  private static let usesOfAMatter = 4

  private func entry(_ candidate: TermCandidate) -> GlossaryTerm? {
    func ofDictionary() -> GlossaryTerm? {
      guard origins.contains(.dictionary), let first = candidate.uses.first,
        let text = dictionary?.definition(of: candidate)
      else { return nil }
      return entry(candidate, text, .dictionary, reading.sentences[first])
    }
    if origins.contains(.essay), let definition = candidate.sureDefinition,
      !repeats(candidate, definition.text)
    {
      // What a clause says of all of a kind need not be what the kind is.
      let isLoose = definition.pattern == .property && !candidate.signs.contains(.keyTerm)
      return (isLoose ? ofDictionary() : nil)
        ?? entry(candidate, definition.text, .essay, reading.sentences[definition.sentence])
    }
    if let introduction = introduction(of: candidate) {
      return entry(candidate, introduction.text, .context, introduction.sentence)
    }
    // What the essay names itself it means in its own sense, which need not be the dictionary's.
    if origins.contains(.context), let naming = NamingSentence(of: candidate, in: reading) {
      return entry(candidate, naming.text, .context, naming.sentence)
    }
    if let entry = ofDictionary() { return entry }
    if origins.contains(.context), let use = statement(about: candidate) {
      return entry(candidate, use.text, .context, use.sentence)
    }
    guard origins.contains(.mention), let first = candidate.uses.first else { return nil }
    return entry(candidate, nil, .mention, reading.sentences[first])
  }

  /// “A managed float” of a dirty float that the essay calls a managed one as well.
  private func repeats(_ candidate: TermCandidate, _ text: String) -> Bool {
    let words = TermKey(text).text.split(separator: " ").filter {
      !["a", "an", "the"].contains($0)
    }
    return words == candidate.key.text.split(separator: " ")
  }

  /// A sentence that stands alone and says what a thing of the term's kind is made of or does; where the
  /// author or the course shows that it is a term, one that says something else of it.
  private func statement(about candidate: TermCandidate) -> (sentence: Sentence, text: String)? {
    let isShown = !candidate.signs.isDisjoint(with: [.emphasis, .request])
    return candidate.uses.lazy.prefix(40).map { reading.sentences[$0] }
      .filter { sentence in
        let use = TellingUse(sentence, of: candidate)
        return use.tellsMakeup || isShown && use.tells
      }
      .compactMap { sentence in
        StandAloneText(sentence).map { (sentence, $0.text.replacing(" ()", with: "")) }
      }
      .first { !$0.1.hasPrefix("(") }
  }

  /// The sentence in which the author sets the term in bold type, where it can be read alone: that is
  /// where textbooks say what a term means.
  private func introduction(of candidate: TermCandidate) -> (sentence: Sentence, text: String)? {
    guard origins.contains(.context), candidate.signs.contains(.emphasis) else { return nil }
    return candidate.uses.lazy.prefix(10).map { reading.sentences[$0] }
      .filter { Introduction(of: candidate, $0, in: reading.block(of: $0)).isPlain }
      .compactMap { sentence in StandAloneText(sentence).map { (sentence, $0.text) } }.first
  }

  private func entry(
    _ candidate: TermCandidate, _ text: String?, _ origin: GlossaryTerm.Origin, _ sentence: Sentence
  ) -> GlossaryTerm {
    let others = candidate.uses.lazy.map { reading.sentences[$0] }.filter { $0.id != sentence.id }
    return GlossaryTerm(
      id: candidate.id, term: candidate.term, kind: candidate.kind,
      partOfSpeech: candidate.partOfSpeech, acronym: candidate.acronym,
      alsoCalled: candidate.alsoCalled.isEmpty ? nil : candidate.alsoCalled,
      definition: text, origin: origin,
      related: [],
      evidence: [Evidence(sentence)] + others.prefix(Self.mostUses).map { Evidence($0) })
  }

  private func related(to entry: GlossaryTerm, among entries: [GlossaryTerm]) -> [String] {
    let definition = " \(TermKey(entry.definition ?? "").text) "
    let key = TermKey(entry.term).text
    return entries.filter { other in
      guard other.id != entry.id else { return false }
      let otherKey = TermKey(other.term).text
      let sharesNoun =
        key.contains(" ") && otherKey.contains(" ")
        && key.split(separator: " ").last == otherKey.split(separator: " ").last
      return sharesNoun || definition.contains(" \(otherKey) ")
    }.map(\.id)
  }
}

extension TermCandidate {
  /// Whether another term says the same: “privacy rights” beside “right to privacy”, “fishing permit
  /// procedure” beside “fishing permit”; of a name with a word more there may be others.
  fileprivate func isSaid(by other: TermCandidate) -> Bool {
    if Set(other.words).isStrictSuperset(of: words) { return true }
    let (mine, others) = (stems, other.stems)
    guard mine.count > 1, others.count > 1 else { return false }
    return mine.isSubset(of: others)
      || mine.isSuperset(of: others) && partOfSpeech != .properNoun
        && !signs.contains(.keyTerm)
  }

  /// “Rye culture” beside “rye growing culture”, “slow rulemaking process” beside “slow rulemaking”: by
  /// name alone it adds nothing.
  fileprivate func isShort(for other: TermCandidate) -> Bool {
    let (mine, others) = (words, other.words)
    guard key != other.key, mine.count > 1, others.count > 1, mine[0] == others[0] else {
      return false
    }
    if mine.last == others.last { return mine.count < others.count && count <= other.count + 1 }
    return Array(mine.dropLast()) == others && signs.isEmpty
  }

  private var stems: Set<String> {
    Set(words.filter { !FunctionWords.contains($0) }.map(Stem.of))
  }

  /// Whether another term with the same words beside it says all that this one does: two names of a thing
  /// have one gloss; but one sentence may introduce two terms that its author marks.
  fileprivate func isRepeatable(as origin: GlossaryTerm.Origin) -> Bool {
    origin != .context || !signs.contains(.emphasis)
  }
}
