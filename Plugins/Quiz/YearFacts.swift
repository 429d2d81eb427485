import StudyPack

/// Questions on when something happened: `In 1996, S.` and `S in 1996.`
struct YearFacts {
  let reading: Reading
  let rules: StatementRules
  let names: NameIndex
  let choices: Int
  private let years: [Int]

  init(reading: Reading, rules: StatementRules, names: NameIndex, choices: Int) {
    self.reading = reading
    self.rules = rules
    self.names = names
    self.choices = choices
    let all = reading.sentences.flatMap { DateMention.all(in: $0) }
    years = Set(
      all.filter { $0.precision == .year || $0.precision == .day || $0.precision == .month }.map(
        \.year)
    ).sorted()
  }

  var all: [Fact] { reading.sentences.compactMap(fact) }

  private func fact(_ sentence: Sentence) -> Fact? {
    guard rules.isPlainFact(sentence) else { return nil }
    let dates = DateMention.all(in: sentence)
    guard dates.count == 1, let date = dates.first,
      [.year, .month, .day].contains(date.precision),
      let event = event(sentence, date)
    else { return nil }
    let others = years.filter { $0 != date.year && abs($0 - date.year) <= 80 }
    var drafts: [Draft] = []
    let stem = "In which year, according to the essay, did this happen? “\(event)”"
    if others.count >= 2 {
      let options = others.sorted { (abs($0 - date.year), $0) < (abs($1 - date.year), $1) }
      drafts.append(
        draft(
          .choice(
            key: String(date.year), distractors: options.prefix(6).map(String.init), sorted: true),
          stem, sentence))
    } else {
      drafts.append(draft(.short(key: String(date.year)), stem, sentence))
    }
    if date.precision == .year,
      let other = others.max(by: { abs($0 - date.year) > abs($1 - date.year) })
    {
      let falsehood = Draft.Falsehood(
        statement: sentence.replacing(date.words, with: String(other)),
        correction: "The year in the essay is \(date.year).")
      drafts.append(draft(.trueFalse(truth: sentence.text, falsehood: falsehood), "", sentence))
    }
    return Fact(
      key: "subject \(sentence.id)", answer: String(date.year), section: sentence.section,
      weight: 12,
      drafts: drafts)
  }

  private func draft(_ form: Draft.Form, _ stem: String, _ sentence: Sentence) -> Draft {
    Draft(form: form, stem: stem, evidence: [Evidence(sentence)])
  }

  /// Whether `his` and `her` have a person in the sentence to belong to.
  private func namesOwners(of range: Range<Int>, in sentence: Sentence) -> Bool {
    let owners: Set<String> = ["his", "her", "him"]
    guard sentence.words[range].contains(where: { owners.contains($0.lower) }) else { return true }
    return names.names(in: sentence).contains { $0.kind == .person }
  }

  /// `In 1912 the …`, `In May 2014 Gazprom …`
  private func opensSubject(_ word: Word) -> Bool {
    word.isCapitalised || ["the", "a", "an"].contains(word.lower)
  }

  /// What happened, without the year, where the year stands at either end and what is left names
  /// someone or something and has a past verb.
  private func event(_ sentence: Sentence, _ date: DateMention) -> String? {
    let words = sentence.words
    let range: Range<Int>
    let next = date.words.upperBound
    if date.words.lowerBound == 1, ["in", "on"].contains(words[0].lower), next + 3 < words.count,
      words[next].text == "," || opensSubject(words[next])
    {
      range = (words[next].text == "," ? next + 1 : next)..<words.count
    } else if date.words.upperBound == words.count - 1, date.words.lowerBound > 4,
      ["in", "on"].contains(words[date.words.lowerBound - 1].lower)
    {
      range = 0..<(date.words.lowerBound - 1)
    } else {
      return nil
    }
    guard names.names(in: sentence).contains(where: { range.contains($0.words.lowerBound) }),
      words[range].contains(where: {
        VerbForms.isPast($0.lower) || ["was", "were", "had"].contains($0.lower)
      }),
      !["it", "they", "he", "she", "this", "that", "these", "there"].contains(
        words[range.lowerBound].lower)
    else { return nil }
    // Members of what, only an earlier sentence tells.
    let last = words[range].last { $0.kind == .word }
    guard !["members", "member"].contains(last?.lower ?? "") else { return nil }
    guard namesOwners(of: range, in: sentence) else { return nil }
    let text = sentence.phrase(range)
    return text.capitalisedFirst + (text.hasSuffix(".") ? "" : ".")
  }
}
