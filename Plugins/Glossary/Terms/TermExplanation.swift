/// What a glossary could say of a term, the best first.
enum TermExplanation {
  /// A definition of the essay's.
  case essay
  /// A definition of the dictionary's.
  case dictionary
  /// A sentence of the essay's with the term as its subject.
  case statement
  /// A sentence that only uses the term.
  case mention
}
