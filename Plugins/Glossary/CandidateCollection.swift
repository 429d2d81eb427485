import StudyPack

/// All candidates of an essay, variants of one term merged, with the sentences that use each.
struct CandidateCollection {
  private(set) var candidates: [TermCandidate] = []
  private var indices: [TermKey: Int] = [:]
  private let reading: Reading
  private let names: NameIndex
  private let titleKeys: Set<TermKey>

  init(_ reading: Reading, including requested: [String]) {
    self.reading = reading
    names = NameIndex(reading)
    titleKeys = Set(
      (reading.sections.compactMap(\.title) + [reading.essay.title].compactMap(\.self))
        .map(TermKey.init))
    for term in requested { add(term, .request) }
    for sentence in reading.sentences { collect(from: sentence) }
    collectRecurring()
    mergeAcronyms()
    collectUses()
  }

  private mutating func collect(from sentence: Sentence) {
    let block = reading.block(of: sentence)
    for pair in AcronymPair.all(in: sentence) {
      add(pair.expansion, .acronym, acronym: pair.acronym)
    }
    for found in DefinitionPatterns(sentence, in: block).all {
      add(
        found.term, .definition,
        definition: TermDefinition(text: found.definition, sentence: sentence))
    }
    let marked = MarkedWords(sentence, in: block)
    for range in marked.emphasised { addPhrase(range, of: sentence, .emphasis) }
    for range in marked.quoted { addPhrase(range, of: sentence, .quotation) }
  }

  private mutating func collectRecurring() {
    for name in names.all where name.text.contains(" ") && names.count(of: name.text) >= 2 {
      switch name.kind {
      case .person, .place, .acronym, .unknown: break
      case .organisation, .law, .event: add(name.text, .name)
      }
    }
    for phrase in RecurringPhrases(reading, names).phrases { add(phrase, .recurrence) }
  }

  private mutating func addPhrase(
    _ range: Range<Int>, of sentence: Sentence, _ source: TermCandidate.Source
  ) {
    let words = sentence.words[range]
    guard (1...4).contains(words.count), let first = words.first, let last = words.last,
      words.allSatisfy({ $0.kind == .word }), !FunctionWords.contains(last.lower),
      words.count > 1 || first.text.count > 3
    else { return }
    // One word in quotation marks is a remark on the word; a title in italics is no term.
    let isTitle = words.count > 1 && words.allSatisfy { $0.isCapitalised }
    if source == .quotation, words.count == 1, !first.isCapitalised { return }
    if source == .emphasis, isTitle, names.count(of: sentence.phrase(range)) < 2 { return }
    add(sentence.phrase(range), source)
  }

  private mutating func add(
    _ text: String, _ source: TermCandidate.Source, acronym: String? = nil,
    definition: TermDefinition? = nil
  ) {
    let term = TermForm(text, names).text
    let key = TermKey(term)
    // A section's title is a topic, not a term, unless the essay defines it.
    guard !key.text.isEmpty, key.text.count > 2 else { return }
    if titleKeys.contains(key), definition == nil, source != .emphasis, source != .acronym {
      return
    }
    if let index = indices[key] {
      candidates[index].sources.insert(source)
      candidates[index].acronym = candidates[index].acronym ?? acronym
      candidates[index].definition = candidates[index].definition ?? definition
      return
    }
    indices[key] = candidates.count
    candidates.append(
      TermCandidate(
        key: key, term: term, acronym: acronym, sources: [source], definition: definition))
  }

  /// What the essay says of “SCO” it says of the Shanghai Cooperation Organisation.
  private mutating func mergeAcronyms() {
    var merged: Set<Int> = []
    for index in candidates.indices {
      guard let acronym = candidates[index].acronym, let short = indices[TermKey(acronym)],
        short != index
      else { continue }
      candidates[index].sources.formUnion(candidates[short].sources)
      candidates[index].definition = candidates[index].definition ?? candidates[short].definition
      merged.insert(short)
    }
    candidates = candidates.indices.filter { !merged.contains($0) }.map { candidates[$0] }
    indices = [:]
  }

  private mutating func collectUses() {
    var finder = UseFinder(candidates)
    for (index, sentence) in reading.sentences.enumerated() {
      for candidate in finder.candidates(in: sentence) {
        candidates[candidate].uses.append(index)
      }
    }
    for index in candidates.indices {
      candidates[index].spread =
        Set(candidates[index].uses.map { reading.sentences[$0].section }).count
    }
  }
}

extension Sentence {
  /// The text of the words at `range`.
  func phrase(_ range: Range<Int>) -> String {
    guard let first = words[range].first, let last = words[range].last else { return "" }
    return String(
      text[
        utf8: (first.range.lowerBound - self.range.lowerBound)..<(last.range.upperBound
          - self.range.lowerBound)])
  }
}
