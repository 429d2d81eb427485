/// A step through a parsed Markdown document: containers open and close, leaves carry their text.
///
/// The flat copy of cmark's tree; nothing of C's is left in it.
enum MarkdownEvent: Sendable, Hashable {
  case open(MarkdownContainer, lines: ClosedRange<Int>)
  case close(MarkdownContainer)
  case text(String)
  case code(String)
  case softBreak
  case hardBreak
  case rawInline(String)
  case codeBlock(String, language: String?, lines: ClosedRange<Int>)
  case rawBlock(String, lines: ClosedRange<Int>)
  case rule(lines: ClosedRange<Int>)
}

enum MarkdownContainer: Sendable, Hashable {
  case quotation
  /// `start` is the first number of an ordered list.
  case list(start: Int?)
  case item
  case paragraph
  case heading(level: Int)
  case emphasis
  case strong
  case link(destination: String)
  case image
}
