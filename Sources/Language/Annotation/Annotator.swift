/// Puts tag, relation and word together: rules, then lemmas. Both depend on little, so that what
/// came before is looked up.
struct Annotator: Sendable {
  private let ruler: AttributeRuler
  private let lemmatizer: Lemmatizer
  private let tags: [Name]
  private let dependencies: [Name]

  private struct Name: Sendable {
    let text: String
    let id: StringID

    init(_ text: String) {
      self.text = text
      id = StringID(text)
    }
  }

  /// A text as tagger and parser leave it, token by token.
  struct Input {
    /// Numbers of the tokens' words in ``words``.
    let types: [Int32]
    let words: [WordType]
    /// Places in the lists of names.
    let tags: [Int]
    let dependencies: [Int32]

    func word(_ token: Int) -> WordType { words[Int(types[token])] }
  }

  /// What a token has in the end.
  struct Outcome {
    let tag: Tag
    let dependency: Dependency
    let partOfSpeech: PartOfSpeech
    let morphology: Morphology
    let lemma: String
  }

  /// The outcomes for words met before.
  struct Memory {
    fileprivate struct Entry {
      let matches: AttributeRuler.Matches
      let outcome: Outcome
    }

    fileprivate var places = IDTable<Int32>(minimumCapacity: 4096)
    fileprivate var entries: [Entry] = []

    var count: Int { entries.count }
  }

  init(_ ruler: AttributeRuler, _ lemmatizer: Lemmatizer, tags: [String], dependencies: [String]) {
    self.ruler = ruler
    self.lemmatizer = lemmatizer
    self.tags = tags.map(Name.init)
    self.dependencies = dependencies.map(Name.init)
  }

  /// The outcomes for all tokens of a text.
  func outcomes(of input: Input, _ memory: inout Memory) -> [Outcome] {
    let places = input.types.indices.map { place(of: $0, in: input, &memory) }
    var outcomes = places.map { memory.entries[$0].outcome }
    for (token, rules) in pairRules(input, begun: { memory.entries[places[$0]].matches.withNext }) {
      let alone = memory.entries[places[token]].matches.alone
      outcomes[token] = outcome(of: token, in: input, alone + rules)
    }
    return outcomes
  }

  /// For the tokens that rules for two tokens write to, the places of those rules.
  private func pairRules(_ input: Input, begun: (Int) -> [Int]) -> [Int: [Int]] {
    var rules: [Int: [Int]] = [:]
    for token in input.types.indices.dropLast() {
      let begun = begun(token)
      guard !begun.isEmpty else { continue }
      for (rule, target) in ruler.completed(begun, by: subject(token + 1, in: input)) {
        rules[token + target, default: []].append(rule)
      }
    }
    return rules
  }

  /// The place in `memory` of what is known of a token like this one.
  private func place(of token: Int, in input: Input, _ memory: inout Memory) -> Int {
    let key = key(of: token, in: input)
    if let place = memory.places[key] { return Int(place) }
    let matches = ruler.matches(subject(token, in: input))
    let outcome = outcome(of: token, in: input, matches.alone)
    memory.entries.append(.init(matches: matches, outcome: outcome))
    memory.places.insert(Int32(memory.entries.count - 1), for: key)
    return memory.entries.count - 1
  }

  private func key(of token: Int, in input: Input) -> UInt64 {
    let number =
      UInt64(input.types[token]) << 24 | UInt64(input.tags[token]) << 12
      | UInt64(input.dependencies[token])
    // Numbers in a row are poor keys for an open table: spread them.
    let spread = (number + 1) &* 0x9E37_79B9_7F4A_7C15
    return spread ^ spread >> 32
  }

  private func subject(_ token: Int, in input: Input) -> TokenTest.Subject {
    .init(
      tag: tags[input.tags[token]].id,
      dependency: dependencies[Int(input.dependencies[token])].id, word: input.word(token))
  }

  private func outcome(of token: Int, in input: Input, _ rules: [Int]) -> Outcome {
    let changes = ruler.changes(of: rules)
    let partOfSpeech = changes.partOfSpeech ?? .unset
    let morphology = changes.morphology ?? Morphology()
    let given = changes.lemma ?? ""
    let lemma =
      given.isEmpty
      ? lemmatizer.lemma(of: input.word(token).text, partOfSpeech, morphology) : given
    return Outcome(
      tag: Tag(rawValue: changes.tag ?? tags[input.tags[token]].text),
      dependency: Dependency(
        rawValue: changes.dependency ?? dependencies[Int(input.dependencies[token])].text),
      partOfSpeech: partOfSpeech, morphology: morphology, lemma: lemma)
  }
}
