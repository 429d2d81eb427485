/// The names of an essay: where each stands, what it names, and how often it occurs.
///
/// Works on capitals alone. The first word of a sentence counts as part of a name only where the
/// rest of the essay shows that it is one. Made in linear time.
public struct NameIndex: Sendable {
  private let lowerCaseWords: Set<String>
  private let capitalisedInside: Set<String>
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
    capitalisedInside = inside

    let finder = NameFinder(lowerCaseWords: lower, capitalisedInside: inside)
    var counts: [String: Int] = [:]
    var evidence = KindEvidence()
    for sentence in reading.sentences {
      for run in finder.runs(in: sentence) {
        counts[run.text, default: 0] += 1
        evidence.observe(run, in: sentence)
      }
    }
    self.counts = counts
    kinds = evidence.kinds
  }

  /// The names in `sentence`, from left to right.
  public func names(in sentence: Sentence) -> [Name] {
    NameFinder(lowerCaseWords: lowerCaseWords, capitalisedInside: capitalisedInside)
      .runs(in: sentence)
      .map { run in
        Name(
          text: run.text, kind: kinds[run.text] ?? .unknown, head: run.head, words: run.words,
          range: run.range, isPossessive: run.isPossessive)
      }
  }

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
