import Assessment
import StudyPack

/// A fact of the essay with all the ways in which the quiz can ask for it. At most one is used.
struct Fact {
  /// What is asked, apart from the form of the question: two facts with one key are duplicates.
  let key: String
  /// What a student has to know, in lower case.
  let answer: String
  /// The index of its section in ``Reading/sections``.
  let section: Int
  /// The higher, the more the item matters.
  let weight: Int
  let drafts: [Draft]

  /// The fact with these ways of asking alone; `nil` where there are none.
  func asked(by drafts: [Draft]) -> Fact? {
    drafts.isEmpty
      ? nil : Fact(key: key, answer: answer, section: section, weight: weight, drafts: drafts)
  }
}

/// A question before its options have their places.
struct Draft {
  enum Form {
    /// `sorted` keeps numbers and dates in their order.
    case choice(key: String, distractors: [String], sorted: Bool)
    /// `falsehood` is the statement with one controlled change, and what was changed.
    case trueFalse(truth: String, falsehood: Falsehood?)
    case cloze(key: String)
    case short(key: String)
    case matching([MatchingPair])
    /// What is to be put in order, as it should stand.
    case ordering([String])
    case essay(points: [String])
  }

  struct Falsehood {
    var statement: String
    let correction: String
    /// Whether “few” or “rarely” makes it false: a second one of its sort in a quiz would be known by the
    /// word.
    var isOfExtent = false
  }

  var form: Form
  /// For true/false the form's own statement is shown instead.
  var stem: String
  let evidence: [Evidence]
  /// What tells it from its fact's other question of the same kind: part of its id, since a correction
  /// of the one says nothing of the other.
  var direction: String?
  var level = BloomLevel.remember
  var difficulty = Difficulty.medium
  var story: ItemStory?

  /// Whether it is a statement that the essay gives no way to make false.
  var isPlainTruth: Bool {
    if case .trueFalse(_, nil) = form { true } else { false }
  }

  var kind: QuizKind {
    switch form {
    case .choice: .choice
    case .trueFalse: .trueFalse
    case .cloze: .cloze
    case .short: .short
    case .matching: .matching
    case .ordering: .ordering
    case .essay: .essay
    }
  }
}
