/// A step through a parsed Markdown document: containers open and close, leaves carry their text.
///
/// The flat copy of cmark's tree; nothing of C's is left in it.
enum MarkdownEvent: Sendable, Hashable {
  case open(MarkdownContainer, at: MarkdownPlace)
  case close(MarkdownContainer)
  case text(String)
  case code(String)
  case softBreak
  case hardBreak
  case rawInline(String)
  case codeBlock(String, language: String?, at: MarkdownPlace)
  case rawBlock(String, at: MarkdownPlace)
  case rule(at: MarkdownPlace)
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
  case image(destination: String)
}

/// Where a block stands in the Markdown. cmark's columns for inline nodes and for ends are not
/// reliable, so only a block's first column is kept.
struct MarkdownPlace: Sendable, Hashable {
  /// Counted from 0.
  var lines: ClosedRange<Int>
  /// The first line's column at which the block begins, in bytes from 0.
  var column: Int
}
