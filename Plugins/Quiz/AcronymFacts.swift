import StudyPack

/// Questions on what an acronym stands for: `Shanghai Cooperation Organization (SCO)`.
struct AcronymFacts {
  let reading: Reading

  /// How often the essay has to use an acronym for it to matter.
  private static let leastUses = 3
  private static let most = 2

  /// One fact an acronym that the essay keeps using, at most two. The options of a choice would give
  /// the key away by their initials, so the answer is written.
  var all: [Fact] {
    var seen: Set<String> = []
    let uses = uses
    let found = reading.sentences.flatMap(expansions).filter { acronym, _, _ in
      uses[acronym, default: 0] >= Self.leastUses && seen.insert(acronym).inserted
    }
    return found.prefix(Self.most).map { acronym, expansion, sentence in
      Fact(
        key: "acronym \(acronym)", answer: expansion.lowercased(), section: sentence.section,
        weight: 6,
        drafts: [
          Draft(
            form: .short(key: expansion), stem: "What does \(acronym) stand for?",
            evidence: [Evidence(sentence)])
        ])
    }
  }

  private var uses: [String: Int] {
    var uses: [String: Int] = [:]
    for sentence in reading.sentences {
      for word in sentence.words where word.isAcronym {
        uses[word.withoutPossessive.text, default: 0] += 1
      }
    }
    return uses
  }

  private func expansions(_ sentence: Sentence) -> [(String, String, Sentence)] {
    let words = sentence.words
    return words.indices.compactMap { index in
      guard index > 1, index + 1 < words.count, words[index].isAcronym,
        words[index - 1].text == "(", words[index + 1].text == ")",
        !words[index].text.hasSuffix("s"),
        let start = start(of: words[index].text, before: index - 1, words, skipping: true)
          ?? start(of: words[index].text, before: index - 1, words, skipping: false)
      else { return nil }
      return (words[index].text, sentence.phrase(start..<(index - 1)), sentence)
    }
  }

  /// Where the words begin whose initials the acronym has; small words give none where `skipping`.
  private func start(of acronym: String, before end: Int, _ words: [Word], skipping: Bool) -> Int? {
    var letters = acronym.filter(\.isLetter).lowercased()[...]
    var index = end - 1
    var first: Int?
    while index >= 0, let letter = letters.last, end - index <= 12 {
      guard words[index].kind == .word else { return nil }
      let isSmall = FunctionWords.contains(words[index].lower)
      if words[index].lower.first == letter, !(skipping && isSmall) {
        letters.removeLast()
        first = index
      } else if !isSmall {
        return nil
      }
      index -= 1
    }
    return letters.isEmpty ? first : nil
  }
}
