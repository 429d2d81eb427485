/// The names of an essay: where each stands, what it names, and how often it occurs.
///
/// Works on capitals alone. The first word of a sentence counts as part of a name only where the
/// rest of the essay shows that it is one. Made in linear time.
public struct NameIndex: Sendable {
  private let lowerCaseWords: Set<String>
  private let found: [SentenceID: [Name]]
  private let kinds: [String: Name.Kind]
  private let counts: [String: Int]

  public init(_ reading: Reading) {
    var lower: Set<String> = []
    var inside: Set<String> = []
    for sentence in reading.sentences {
      for (index, word) in sentence.words.enumerated() where word.kind == .word {
        if !word.isCapitalised {
          lower.insert(word.lower)
        } else if !sentence.opens(at: index) {
          inside.insert(word.withoutPossessive.text)
        }
      }
    }
    lowerCaseWords = lower

    let finder = NameFinder(lowerCaseWords: lower, capitalisedInside: inside)
    let runs = reading.sentences.map { finder.runs(in: $0) }
    var counts: [String: Int] = [:]
    var evidence = KindEvidence()
    for (sentence, runs) in zip(reading.sentences, runs) {
      for run in runs {
        counts[run.text, default: 0] += 1
        evidence.observe(run, in: sentence)
      }
    }
    let kinds = evidence.kinds
    self.counts = counts
    self.kinds = kinds
    let names = runs.map { $0.map { Name($0, kind: kinds[$0.text] ?? .unknown) } }
    found = Dictionary(
      zip(reading.sentences.map(\.id), names), uniquingKeysWith: { first, _ in first })
  }

  /// The names in `sentence`, a sentence of the reading, from left to right.
  public func names(in sentence: Sentence) -> [Name] { found[sentence.id] ?? [] }

  /// How often the essay's prose has `name` as a whole name.
  public func count(of name: String) -> Int { counts[name] ?? 0 }

  /// What the essay shows `name` to be a name of; `nil` where it is no name in this essay.
  public func kind(of name: String) -> Name.Kind? { counts[name] == nil ? nil : kinds[name] }

  /// Whether `word` stands in lower case anywhere in the essay's prose.
  public func occursInLowerCase(_ word: String) -> Bool { lowerCaseWords.contains(word) }

  /// Every name with its kind, in alphabetical order.
  public var all: [(text: String, kind: Name.Kind)] {
    counts.keys.sorted().map { ($0, kinds[$0] ?? .unknown) }
  }
}

extension Sentence {
  /// Whether the word at `index` has its capital from its place: first in the sentence, or first
  /// after an opening quotation mark, a bracket, a colon or a dash.
  func opens(at index: Int) -> Bool {
    guard index > 0 else { return true }
    let before = words[index - 1]
    return before.kind == .punctuation && before.text != "," && before.text != ")"
      && before.text != "." && before.text != "-" && before.text != "’" && before.text != "'"
  }
}

extension Name {
  fileprivate init(_ run: NameRun, kind: Kind) {
    self.init(
      text: run.text, kind: kind, head: run.head, words: run.words, range: run.range,
      isPossessive: run.isPossessive)
  }
}
