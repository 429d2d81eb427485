import Assessment
import StudyPack

/// Turns chosen drafts into items: options get their places, statements their truth value.
///
/// What is left to chance is drawn by an item's own id, so that an item looks the same when another
/// one is rejected; only where a place has had its share of keys does an item give way.
struct ItemMaker {
  private let seed: UInt64
  private let choices: Int
  /// How many items there are to make.
  private let count: Int
  private var positions: [Int: Int] = [:]
  private var truths = 0
  private var falsehoods = 0
  /// Whether a statement is false by its “few” or “rarely”.
  private var hasExtent = false
  private var generator: SeededGenerator

  /// What a prompt says that leaves the choice of points to the student.
  private static let askingTwo = "at least two points"

  init(seed: UInt64, choices: Int, for chosen: [Selection.Chosen]) {
    self.seed = seed
    self.choices = choices
    count = chosen.count
    truths = chosen.count { $0.draft.isPlainTruth }
    generator = SeededGenerator(seed: seed)
  }

  mutating func item(_ chosen: Selection.Chosen) -> QuizItem {
    let draft = chosen.draft
    let id = chosen.fact.id(of: draft)
    generator = SeededGenerator(seed: StableHash(String(seed), id).value)
    var item = QuizItem(
      id: id, kind: draft.kind, stem: draft.stem, options: [], answer: "", level: draft.level,
      difficulty: draft.difficulty, evidence: draft.evidence)
    item.story = draft.story
    switch draft.form {
    case .choice(let key, let distractors, let sorted):
      item.options = sorted ? inOrder(key, distractors) : shuffled(key, distractors)
      item.answer = key
    case .trueFalse(let truth, let falsehood): fill(&item, truth, falsehood)
    case .cloze(let key), .short(let key): item.answer = key
    case .matching(let pairs): fill(&item, pairs)
    case .ordering(let texts): order(&item, texts)
    case .essay(let points):
      item.modelPoints = points
      // “At least two points from the text” are any two.
      let asksTwo = draft.stem.contains(Self.askingTwo)
      let asked = asksTwo ? min(2, points.count) : points.count
      item.points = asked
      item.answer =
        "One mark for each point of the essay that is told in the student’s own words"
        + (asked < points.count ? ", two at most." : ".")
        + (asksTwo
          ? " The points below are examples: others that the essay makes of this count as well."
          : "")
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
    let below = distractors.filter { $0.isBelow(key) }
    let above = distractors.filter { key.isBelow($0) }
    let wanted = min(choices - 1, distractors.count)
    let place = freePlace(in: max(0, wanted - above.count)...min(wanted, below.count))
    let texts = below.prefix(place) + above.prefix(wanted - place)
    let sorted = (texts + [key]).sorted { $0.isBelow($1) }
    return options(sorted, key: place)
  }

  /// The place that the item's own chance gives, unless that has had its share of keys.
  private mutating func freePlace(in range: ClosedRange<Int>) -> Int {
    let drawn = generator.shuffled(Array(range))
    let share = (count + choices - 1) / choices
    let fewest = drawn.min { (positions[$0] ?? 0) < (positions[$1] ?? 0) } ?? range.lowerBound
    let place = drawn.first { positions[$0] ?? 0 < share } ?? fewest
    positions[place, default: 0] += 1
    return place
  }

  private func options(_ texts: [String], key: Int) -> [QuizOption] {
    texts.enumerated().map { QuizOption(text: $1, correct: $0 == key) }
  }

  /// About as many true statements as false ones.
  private mutating func fill(_ item: inout QuizItem, _ truth: String, _ falsehood: Draft.Falsehood?)
  {
    let isDrawn = generator.index(below: 2) == 1
    let wantsFalse = truths > falsehoods || isDrawn && falsehoods - truths < 2
    let isOneMore = falsehood?.isOfExtent == true && hasExtent
    let change = wantsFalse && !isOneMore ? falsehood : nil
    hasExtent = hasExtent || change?.isOfExtent == true
    if change != nil { falsehoods += 1 } else if falsehood != nil { truths += 1 }
    item.stem = change?.statement ?? truth
    item.correction = change?.correction
    item.answer = change == nil ? "True" : "False"
    item.options = [
      QuizOption(text: "True", correct: change == nil),
      QuizOption(text: "False", correct: change != nil),
    ]
  }

  /// The things in an order that is not the right one.
  private mutating func order(_ item: inout QuizItem, _ texts: [String]) {
    let places = generator.order(of: texts.count, besides: [Array(texts.indices)])
    item.options = places.map { QuizOption(text: texts[$0], correct: false) }
    item.order = texts.indices.compactMap { places.firstIndex(of: $0) }
    item.answer = texts.joined(separator: "; ")
  }

  private mutating func fill(_ item: inout QuizItem, _ pairs: [MatchingPair]) {
    item.pairs = pairs
    item.order = generator.order(of: pairs.count, besides: [Array(pairs.indices)])
    item.answer = pairs.map { "\($0.left): \($0.right)" }.joined(separator: "; ")
  }
}

extension String {
  /// By number where both begin with one, years before Christ counted down, else by letters.
  fileprivate func isBelow(_ other: String) -> Bool {
    guard let mine = leadingNumber, let others = other.leadingNumber, mine != others else {
      return self < other
    }
    return mine < others
  }

  private var leadingNumber: Int? {
    let countsBack = split(separator: " ").last.flatMap { YearEra(rawValue: String($0)) }?
      .countsBack
    return Int(prefix { $0.isNumber }).map { countsBack == true ? -$0 : $0 }
  }
}
