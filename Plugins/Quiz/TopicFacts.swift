import Assessment
import StudyPack

/// Sentences with a gap in the place of one of the essay's topics: a phrase of two or three words
/// that the essay keeps using and that is the sentence's subject.
struct TopicFacts {
  let reading: Reading
  let rules: StatementRules
  private let counts: [String: Int]
  private let lowerCase: Set<String>

  /// How often a phrase has to occur for it to be a topic.
  private static let leastUses = 3

  init(reading: Reading, rules: StatementRules) {
    self.reading = reading
    self.rules = rules
    var counts: [String: Int] = [:]
    for sentence in reading.sentences {
      for length in 2...3 {
        for start in sentence.words.indices.dropLast(length - 1) {
          let words = sentence.words[start..<(start + length)]
          guard words.allSatisfy(Self.isTopical) else { continue }
          counts[words.map(\.lower).joined(separator: " "), default: 0] += 1
        }
      }
    }
    self.counts = counts
    lowerCase = Set(
      reading.sentences.flatMap(\.words).filter { $0.kind == .word && !$0.isCapitalised }.map(
        \.lower))
  }

  private static func isTopical(_ word: Word) -> Bool {
    word.kind == .word && !FunctionWords.contains(word.lower) && word.lower.utf8.count > 2
      && !word.lower.hasSuffix("ly") && !word.withoutPossessive.isPossessive
  }

  var all: [Fact] { reading.sentences.compactMap(fact) }

  private func fact(_ sentence: Sentence) -> Fact? {
    guard rules.isPlainFact(sentence), let subject = subject(of: sentence) else { return nil }
    let key = sentence.phrase(subject)
    let isOrdinary = subject.lowerBound == 0 && lowerCase.contains(sentence.words[0].lower)
    let shown = isOrdinary ? key.prefix(1).lowercased() + key.dropFirst() : key
    let gapped = sentence.replacing(subject, with: QuizItem.gap)
    guard !gapped.mentionsAny(of: key) else { return nil }
    return Fact(
      key: "subject \(sentence.id)", answer: key.lowercased(), section: sentence.section,
      weight: 10 + min(4, counts[key.lowercased()] ?? 0),
      drafts: [
        Draft(
          form: .cloze(key: shown),
          stem:
            "Fill the gap with a term from the essay (\(hint(key))): “\(gapped)”",
          evidence: [Evidence(sentence)])
      ])
  }

  /// How many words and their initials, so that only one term fits.
  private func hint(_ key: String) -> String {
    let words = key.split(separator: " ")
    let initials = words.map { $0.prefix(1).lowercased() + "…" }.joined(separator: " ")
    return "\(words.count == 2 ? "two" : "three") words: \(initials)"
  }

  /// The topic that opens the sentence, before a verb in the present.
  private func subject(of sentence: Sentence) -> Range<Int>? {
    let words = sentence.words
    let first = ["a", "an", "the"].contains(words[0].lower) ? 1 : 0
    for length in [3, 2] where first + length + 4 < words.count {
      let range = first..<(first + length)
      guard words[range].dropFirst(first == 0 ? 1 : 0).allSatisfy({ !$0.isCapitalised }) else {
        continue
      }
      let key = words[range].map(\.lower).joined(separator: " ")
      let isPlural = words[range.upperBound - 1].lower.isThirdPerson
      if counts[key, default: 0] >= Self.leastUses,
        isVerb(range.upperBound, words, afterPlural: isPlural)
      {
        return range
      }
    }
    return nil
  }

  /// A verb that says what the topic is or does, as far as the form tells.
  private func isVerb(_ index: Int, _ words: [Word], afterPlural: Bool) -> Bool {
    if afterPlural { return words[index].lower == "are" }
    // Without an article after it, a word in `-s` may be a plural noun.
    return words[index].lower == "is"
      || words[index].lower.isThirdPerson && ["a", "an", "the"].contains(words[index + 1].lower)
  }
}

extension Sentence {
  /// The first place of `phrase`, as whole words, whatever its case.
  func place(of phrase: String) -> Range<Int>? {
    let wanted = phrase.lowercased().wordList
    guard !wanted.isEmpty, wanted.count <= words.count else { return nil }
    let lower = words.map { $0.withoutPossessive.text.lowercased() }
    return lower.indices.dropLast(wanted.count - 1).first {
      Array(lower[$0..<($0 + wanted.count)]) == wanted
    }
    .map { $0..<($0 + wanted.count) }
  }
}
