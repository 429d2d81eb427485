/// A phrase of a sentence that defines another.
struct FoundDefinition {
  /// The term's tokens.
  var term: Range<Int>
  var text: String
  var pattern: TermDefinition.Pattern
  /// See ``TermDefinition/isDefinite``.
  var isDefinite = false
  /// Whether the author marks the term, so that each of its words belongs to it.
  var isMarked = false
}
