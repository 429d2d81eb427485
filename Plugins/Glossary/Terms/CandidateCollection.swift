import Language
import StudyPack

/// All candidates of an essay, variants of one term merged, with the sentences that use each.
struct CandidateCollection {
  private(set) var candidates: [TermCandidate] = []
  private var indices: [TermKey: Int] = [:]
  private var stems: [String: String] = [:]
  private var secondNames: [(first: TermKey, second: TermKey)] = []
  private let reading: Reading
  private var capital: SentenceCapital
  private let enough: SayingEnough
  /// In how many sentences a noun stands.
  private let sentencesByNoun: [String: Int]
  let keyTerms: KeyTermMarks

  init(_ reading: Reading, including requested: [String]) {
    self.reading = reading
    capital = SentenceCapital(reading)
    enough = SayingEnough(wordNet: reading.wordNet)
    keyTerms = KeyTermMarks(reading)
    sentencesByNoun = reading.sentences.reduce(into: [:]) { counts, sentence in
      for noun in Set(sentence.doc.lazy.filter(\.isNounlike).map(\.lemma)) {
        counts[noun, default: 0] += 1
      }
    }
    for (index, sentence) in reading.sentences.enumerated() { collect(from: sentence, index) }
    for term in requested { change(TermKey(term), as: term) { $0.signs.insert(.request) } }
    mergeAcronyms()
    mergeSecondNames()
    markHeadings()
    candidates = candidates.filter { $0.isBacked && !endsWithNoNoun($0) }
    collectUnparsedUses()
  }

  private mutating func collect(from sentence: Sentence, _ index: Int) {
    let block = reading.block(of: sentence)
    let phrases = TermPhrases(sentence.doc).all
    for phrase in phrases { count(phrase, of: sentence, index) }
    for pair in SecondNames(sentence.doc, phrases).all {
      let names = [pair.first, pair.second].map { TermKey(sentence.doc[span: $0].text) }
      if names[0] != names[1] { secondNames.append((names[0], names[1])) }
    }
    for pair in AcronymPair.all(in: sentence) {
      change(TermKey(pair.expansion), as: pair.expansion) { candidate in
        candidate.signs.insert(.acronym)
        candidate.acronym = candidate.acronym ?? pair.acronym
      }
    }
    let marked = MarkedWords(sentence, in: block)
    for found in DefinitionFinder.all(
      in: sentence, of: block, reading.frequencies, reading.wordNet)
    where !cuts(found, marked.emphasised, in: sentence) {
      add(found, of: sentence, index)
    }
    for range in marked.emphasised { mark(range, of: sentence, .emphasis) }
    for range in marked.bold { mark(range, of: sentence, .bold) }
    for range in marked.quoted { mark(range, of: sentence, .quotation) }
    for range in keyTerms.phrases(of: sentence) {
      let text = sentence.phrase(range)
      change(TermKey(text), as: text) { $0.signs.formUnion([.keyTerm, .bold, .emphasis]) }
    }
  }

  /// “Called the millers *dusties*”: a term that ends with a marked name of what stands before it is two.
  private func cuts(_ found: FoundDefinition, _ marked: [Range<Int>], in sentence: Sentence) -> Bool
  {
    let term = sentence.doc[span: found.term]
    guard let start = term.first?.utf8Range.lowerBound, let end = term.last?.utf8Range.upperBound
    else { return false }
    return marked.contains { range in
      let words = sentence.words[range]
      guard let first = words.first, let last = words.last else { return false }
      let offset = sentence.range.lowerBound
      let (from, to) = (first.range.lowerBound - offset, last.range.upperBound - offset)
      let before = term.last { $0.utf8Range.upperBound <= from }
      return from > start && to == end && before?.isPlural == true
    }
  }

  private mutating func count(
    _ phrase: TermPhrases.Phrase, of sentence: Sentence, _ index: Int
  ) {
    let tokens = sentence.doc[span: phrase.tokens]
    let words = tokens.filter { $0.pos != .punctuation && $0.pos != .determiner }
      .flatMap { $0.lower.split(separator: "-").map(String.init) }
    let key = TermKey(stems: words.map { stem(of: $0) })
    guard key.text.utf8.count > 2 else { return }
    let place = place(of: key)
    candidates[place].note(
      tokens, as: capital.form(of: tokens), isWhole: phrase.isWhole, words: words)
    candidates[place].cues.formUnion(TermCue.all(around: phrase.tokens, in: sentence.doc))
    if candidates[place].uses.last != index { candidates[place].uses.append(index) }
    candidates[place].sections.insert(sentence.section)
  }

  private mutating func add(_ found: FoundDefinition, of sentence: Sentence, _ index: Int) {
    let start = start(of: found, in: sentence.doc)
    // “Neo-isolationism means …” defines no isolationism.
    if start > 0, sentence.doc[start - 1].text == "-", !sentence.doc[start - 1].hasSpaceAfter {
      return
    }
    let span = sentence.doc[span: start..<found.term.upperBound]
    guard
      !opensVaguely(span) || found.isMarked || isNamed(found, sentence.doc)
    else {
      return
    }
    let form = capital.form(of: span).trimming("“”\"' ")
    // “hills” tribe”: the name began before the mark.
    guard !form.contains(where: { "“”\"".contains($0) }) else { return }
    let isLast = found.term.upperBound + 1 >= sentence.doc.count
    let isFull = enough.holds(found, of: form) && !leansBack(found, in: sentence, index)
    guard isFull || enough.introduces(found, form, isLast: isLast) else { return }
    let definition = TermDefinition(
      form: form, text: found.text, pattern: found.pattern, sentence: index,
      isDefinite: found.isDefinite, isMarked: found.isMarked, isThin: !isFull)
    let key = TermKey(form)
    guard key.text.utf8.count > 2, !key.isPart(of: found.text), TermKey(found.text) != key else {
      return
    }
    change(key, as: form) { $0.definitions.append(definition) }
  }

  /// “Main gates”, but not “main-gate boats”
  private func opensVaguely(_ span: Span) -> Bool {
    span.first.map { TermPhrases.isVague($0) && !$0.isHyphened } ?? false
  }

  /// “The time in which the knot is tied”: which knot, the sentences before tell.
  private func leansBack(_ found: FoundDefinition, in sentence: Sentence, _ index: Int) -> Bool {
    let before = reading.sentences[max(0, index - 2)..<index].filter {
      $0.id.block == sentence.id.block
    }
    guard !before.isEmpty else { return false }
    return sentence.doc.contains { article in
      let noun = article.head
      guard article.lower == "the", article.dep == "det", noun.tag == "NN",
        noun.index == article.index + 1, noun.rights.isEmpty,
        found.text.contains("the \(noun.text)")
      else { return false }
      return before.contains { $0.doc.contains { $0.lemma == noun.lemma && $0.isOneOfMany } }
        && (sentencesByNoun[noun.lemma] ?? 0) < Self.sentencesOfAMatter
    }
  }

  /// What so many sentences name, a reader knows.
  private static let sentencesOfAMatter = 5

  /// “The annual deficit—the amount by which …” says what a deficit is, “a particular lock, a …” what a lock is.
  private func start(of found: FoundDefinition, in doc: Doc) -> Int {
    let isMeasured =
      !found.isMarked && found.term.count > 1
      && (TermPhrases.measures.contains(doc[found.term.lowerBound].lower)
        || ["particular", "certain"].contains(doc[found.term.lowerBound].lower))
    if isMeasured { return found.term.lowerBound + 1 }
    return opensTitle(found, doc) ? found.term.lowerBound - 1 : found.term.lowerBound
  }

  /// “Published The Mill, a novel on …”: the article belongs to the title.
  private func opensTitle(_ found: FoundDefinition, _ doc: Doc) -> Bool {
    let article = found.term.lowerBound - 1
    return article > 0 && doc[article].text == "The"
      && ![":", "“", "\"", "—"].contains(doc[article - 1].text)
      && doc[found.term.lowerBound].text.first?.isUppercase == true
  }

  /// “… are known as third parties”: the word belongs to the name.
  private func isNamed(_ found: FoundDefinition, _ doc: Doc) -> Bool {
    found.pattern == .naming && found.term.count > 1
      && TermPhrases.ranks.contains(doc[found.term.lowerBound].lower)
  }

  private static let asking: Set = ["which", "what", "who", "whose", "how", "why", "when", "where"]

  private mutating func mark(
    _ range: Range<Int>, of sentence: Sentence, _ sign: TermCandidate.Sign
  ) {
    let words = sentence.words[range]
    guard (1...5).contains(words.count), let last = words.last,
      words.allSatisfy({ $0.kind == .word }), !FunctionWords.contains(last.lower)
    else { return }
    if words.count == 1, RemarkHeading.words.contains(last.lower) { return }
    // “*Which guilds?*” asks, and of “*Selby v. Rye*” the first half is no name.
    if Self.asking.contains(words[words.startIndex].lower) || last.lower == "v" { return }
    // “Neither *cruel* nor unusual” stresses a word and names nothing.
    if words.count == 1, sign == .emphasis || sign == .bold,
      !sentence.doc.contains(where: { $0.text == last.text && $0.isNounlike })
    {
      return
    }
    if sign == .emphasis, isForeignRoot(range, in: sentence) { return }
    let text = sentence.phrase(range)
    // A title in italics, and a remark on a single word, are no terms; a phrase that is used is.
    let weighty = words.filter { !FunctionWords.contains($0.lower) }
    if sign == .emphasis || sign == .bold, words.count > 1, weighty.allSatisfy(\.isCapitalised) {
      return
    }
    let key = TermKey(text)
    if sign == .quotation, words.count == 1, indices[key] == nil { return }
    change(key, as: text) { $0.signs.insert(sign) }
  }

  /// “From the Greek *demos*”: where a word comes from.
  private func isForeignRoot(_ range: Range<Int>, in sentence: Sentence) -> Bool {
    guard range.lowerBound > 0 else { return false }
    let before = sentence.words[range.lowerBound - 1].text
    return sentence.doc.contains {
      $0.text == before && ["NORP", "LANGUAGE"].contains($0.entType?.rawValue)
    }
  }

  private mutating func change(
    _ key: TermKey, as form: String, _ change: (inout TermCandidate) -> Void
  ) {
    guard key.text.utf8.count > 2 else { return }
    let place = place(of: key)
    if candidates[place].words.isEmpty {
      candidates[place].words = form.lowercased().split { !$0.isLetter && !$0.isNumber }
        .map(String.init)
      candidates[place].forms[form] = 1
    }
    change(&candidates[place])
  }

  private mutating func place(of key: TermKey) -> Int {
    if let place = indices[key] { return place }
    indices[key] = candidates.count
    candidates.append(TermCandidate(key))
    return candidates.count - 1
  }

  private mutating func stem(of word: String) -> String {
    if let known = stems[word] { return known }
    let stem = TermKey.stem(of: word)
    stems[word] = stem
    return stem
  }

  /// “Atrioventricular” alone, “guild seasonal”, “tar accumulates”, which the tagger takes for nouns.
  private func endsWithNoNoun(_ candidate: TermCandidate) -> Bool {
    // Of the many phrases of two words only those that are said to be names are looked up.
    guard candidate.wordCount == 1 || candidate.cues.contains(.named),
      candidate.definitions.isEmpty, candidate.signs.isDisjoint(with: [.request, .keyTerm]),
      let wordNet = reading.wordNet, let word = candidate.words.last, candidate.acronym == nil
    else { return false }
    let isOther =
      wordNet.contains(word, as: .adjective)
      || candidate.wordCount > 1 && !wordNet.baseForms(of: word, as: .verb).isEmpty
    return isOther && wordNet.baseForms(of: word, as: .noun).isEmpty
  }

  /// What the essay says of “SCO” it says of the Shanghai Cooperation Organisation.
  private mutating func mergeAcronyms() {
    for index in candidates.indices {
      guard let acronym = candidates[index].acronym, let short = indices[TermKey(acronym)],
        short != index,
        // “ERA” is no era.
        !candidates[short].forms.keys.contains(where: { $0 == $0.lowercased() })
      else { continue }
      candidates[index].takeIn(candidates[short])
      candidates[short] = TermCandidate(candidates[short].key)
    }
  }

  /// Two names of one thing are one term, under the name that the essay uses more.
  private mutating func mergeSecondNames() {
    for (first, second) in secondNames {
      guard let one = indices[first], let two = indices[second], one != two,
        candidates[one].count > 0, candidates[two].count > 0
      else { continue }
      let (main, other) = candidates[two].count > candidates[one].count ? (two, one) : (one, two)
      candidates[main].alsoCalled.append(candidates[other].term)
      candidates[main].takeIn(candidates[other])
      candidates[other] = TermCandidate(candidates[other].key)
    }
  }

  private mutating func markHeadings() {
    let headings = reading.sections.compactMap(\.title) + [reading.essay.title].compactMap(\.self)
    for heading in headings {
      let stems = TermKey(heading).text.split(separator: " ").map(String.init)
      for start in stems.indices {
        for end in start + 1...min(stems.count, start + 5) {
          guard let place = indices[TermKey(stems: stems[start..<end])] else { continue }
          candidates[place].signs.insert(end - start == stems.count ? .title : .heading)
        }
      }
    }
  }

  /// The uses of what no noun phrase gave: marked words, requests, names of activities.
  private mutating func collectUnparsedUses() {
    let open = candidates.indices.filter { candidates[$0].uses.isEmpty }
    guard !open.isEmpty else { return }
    let wanted = Dictionary(
      open.map { (candidates[$0].key.text, $0) }, uniquingKeysWith: { first, _ in first })
    let firstStems = Set(wanted.keys.compactMap { $0.split(separator: " ").first.map(String.init) })
    for (index, sentence) in reading.sentences.enumerated() {
      let words = sentence.words.filter { $0.kind != .punctuation }
        .flatMap { $0.lower.split(separator: "-") }.map { stem(of: String($0)) }
      for start in words.indices where firstStems.contains(words[start]) {
        for end in start + 1...min(words.count, start + 6) {
          guard let place = wanted[words[start..<end].joined(separator: " ")] else { continue }
          candidates[place].count += 1
          candidates[place].sections.insert(sentence.section)
          if candidates[place].uses.last != index { candidates[place].uses.append(index) }
        }
      }
    }
  }
}

extension TermCandidate {
  /// Whether anything speaks for it: the author's own sign, a definition, or use again.
  fileprivate var isBacked: Bool {
    count >= 2 || words.count > 1 && countInLonger == 0 || !definitions.isEmpty || !cues.isEmpty
      || !signs.isDisjoint(with: [.acronym, .emphasis, .request, .keyTerm])
  }

  fileprivate mutating func note(
    _ tokens: Span, as form: String, isWhole: Bool, words: [String]
  ) {
    count += 1
    if !isWhole { countInLonger += 1 }
    if self.words.isEmpty {
      self.words = words
      isQualified = tokens.first?.pos == .adjective
    }
    // A word that the tagger does not know passes for a name, but names have capitals.
    if let type = tokens.last?.entType, tokens.allSatisfy({ $0.entType == type }),
      form.contains(where: \.isUppercase) || !["PERSON", "GPE"].contains(type)
    {
      entities[type, default: 0] += 1
    }
    if tokens.allSatisfy({ $0.pos != .noun || $0.text.first?.isUppercase == true }) {
      properCount += 1
    }
    if tokens.contains(where: { ["GPE", "NORP", "LOC"].contains($0.entType?.rawValue) }) {
      placeCount += 1
    }
    forms[form, default: 0] += 1
  }

  fileprivate mutating func takeIn(_ other: TermCandidate) {
    signs.formUnion(other.signs)
    definitions += other.definitions.filter { TermKey($0.text) != key }
    count += other.count
    countInLonger += other.countInLonger
    properCount += other.properCount
    placeCount += other.placeCount
    uses = Set(uses + other.uses).sorted()
    sections.formUnion(other.sections)
    entities.merge(other.entities, uniquingKeysWith: +)
  }
}

extension Token {
  /// “A knot”, “knots”, and not “the knot”
  fileprivate var isOneOfMany: Bool {
    isNounlike && !lefts.contains { $0.lower == "the" || $0.dep == "poss" }
  }
}

extension TermKey {
  /// Whether a definition only says the term again.
  fileprivate func isPart(of definition: String) -> Bool {
    text.contains(" ") && TermKey(definition).text.contains(text)
  }
}
