/// A definition in the essay's words.
struct TermDefinition: Hashable {
  /// By what the essay shows that it defines, the plainest first.
  enum Pattern: Int, Comparable {
    /// “X refers to …”, “X is defined as …”
    case meaning
    /// “X is a …”
    case copula
    /// “… called X”, “known as X”
    case naming
    /// “X: …”
    case entry
    /// “X, a …”
    case apposition
    /// “X, or …”
    case alternative
    /// “X, which is a …”
    case relative
    /// “X theory holds that …”
    case tenet
    /// “X, in which …”
    case property
    /// “X occurs when …”, “X consists of …”
    case predicate
    /// “melted rock, called X”
    case label

    /// Whether the sentence is there to say what the word means.
    var isPlain: Bool { [.meaning, .naming, .entry, .alternative].contains(self) }

    static func < (a: Pattern, b: Pattern) -> Bool { a.rawValue < b.rawValue }
  }

  /// The term as the essay writes it where it defines it.
  var form: String
  /// In dictionary style: a phrase without a full stop.
  var text: String
  var pattern: Pattern
  /// An index of ``Reading/sentences``.
  var sentence: Int
  /// Whether “the” stands before a term of one word: then it may be about one thing that was named
  /// before, unless the essay names it here first.
  var isDefinite = false
  /// Whether the author marks the term there.
  var isMarked = false
  /// Whether it names the term and says too little of it to stand without its sentence.
  var isThin = false
}
