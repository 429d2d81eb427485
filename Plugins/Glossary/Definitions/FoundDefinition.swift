/// A phrase of a sentence that defines another.
struct FoundDefinition {
  /// The term's tokens.
  var term: Range<Int>
  var text: String
  var pattern: TermDefinition.Pattern
  /// See ``TermDefinition/isDefinite``.
  var isDefinite = false
}
