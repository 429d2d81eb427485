/// The kinds of actions of the parser, by spaCy's numbers.
enum ParserAction: Int, CaseIterable, Sendable {
  case shift
  case reduce
  /// The top of the stack becomes a child of the buffer's first token.
  case left
  /// The buffer's first token becomes a child of the top of the stack.
  case right
  /// The buffer's second token begins a sentence.
  case breakSentence
}
