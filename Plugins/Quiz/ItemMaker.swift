import Assessment
import StudyPack

/// Turns chosen drafts into items: options get their places, statements their truth value.
struct ItemMaker {
  private var generator: SeededGenerator
  private var positions: [Int: Int] = [:]
  private var truths = 0
  private var falsehoods = 0
  private let choices: Int

  init(seed: UInt64, choices: Int) {
    generator = SeededGenerator(seed: seed)
    self.choices = choices
  }

  mutating func item(_ chosen: Selection.Chosen) -> QuizItem {
    let draft = chosen.draft
    var item = QuizItem(
      id: chosen.fact.id(of: draft), kind: draft.kind, stem: draft.stem, options: [], answer: "",
      evidence: draft.evidence)
    switch draft.form {
    case .choice(let key, let distractors, let sorted):
      item.options = sorted ? inOrder(key, distractors) : shuffled(key, distractors)
      item.answer = key
    case .trueFalse(let truth, let falsehood): fill(&item, truth, falsehood)
    case .cloze(let key), .short(let key): item.answer = key
    case .matching(let pairs): fill(&item, pairs)
    }
    return item
  }

  /// The key where the fewest keys have stood so far.
  private mutating func shuffled(_ key: String, _ distractors: [String]) -> [QuizOption] {
    var texts = generator.shuffled(distractors)
    let place = freePlace(in: 0...texts.count)
    texts.insert(key, at: place)
    return options(texts, key: place)
  }

  /// In ascending order, with as many distractors below the key as puts it where the fewest keys
  /// have stood.
  private mutating func inOrder(_ key: String, _ distractors: [String]) -> [QuizOption] {
    let below = distractors.filter { $0 < key }
    let above = distractors.filter { $0 > key }
    let wanted = min(choices - 1, distractors.count)
    let place = freePlace(in: max(0, wanted - above.count)...min(wanted, below.count))
    let texts = below.prefix(place) + above.prefix(wanted - place)
    let sorted = (texts + [key]).sorted()
    return options(sorted, key: place)
  }

  private mutating func freePlace(in range: ClosedRange<Int>) -> Int {
    let fewest = range.map { positions[$0] ?? 0 }.min() ?? 0
    let free = range.filter { positions[$0] ?? 0 == fewest }
    let place = free[generator.index(below: free.count)]
    positions[place, default: 0] += 1
    return place
  }

  private func options(_ texts: [String], key: Int) -> [QuizOption] {
    texts.enumerated().map { QuizOption(text: $1, correct: $0 == key) }
  }

  /// As many true statements as false ones.
  private mutating func fill(_ item: inout QuizItem, _ truth: String, _ falsehood: Draft.Falsehood?)
  {
    let isTie = truths == falsehoods
    let wantsFalse = isTie ? generator.index(below: 2) == 1 : truths > falsehoods
    let change = wantsFalse ? falsehood : nil
    if change == nil { truths += 1 } else { falsehoods += 1 }
    item.stem = change?.statement ?? truth
    item.correction = change?.correction
    item.answer = change == nil ? "True" : "False"
    item.options = [
      QuizOption(text: "True", correct: change == nil),
      QuizOption(text: "False", correct: change != nil),
    ]
  }

  private mutating func fill(_ item: inout QuizItem, _ pairs: [MatchingPair]) {
    item.pairs = pairs
    item.order = generator.shuffled(Array(pairs.indices))
    item.answer = pairs.map { "\($0.left): \($0.right)" }.joined(separator: "; ")
  }
}
