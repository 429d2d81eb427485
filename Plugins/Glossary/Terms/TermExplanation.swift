/// What a glossary could say of a term, the best first.
enum TermExplanation {
  /// A definition of the essay's.
  case essay
  /// A definition of the dictionary's.
  case dictionary
  /// A sentence of the essay's that says something of the term.
  case statement
  /// Nothing but where it is used.
  case mention
}
