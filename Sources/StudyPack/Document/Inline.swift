/// A piece of running text in a document.
public indirect enum Inline: Sendable, Hashable {
  case text(String)
  case emphasis([Inline])
  case strong([Inline])
  case code(String)
  /// A link to another document of the pack, by its name.
  case page(String, [Inline])
  /// A link to a file that the stage made for other programs, by its name.
  case file(String, [Inline])
  /// A link to a place in the same document: the `id` of a heading, term or question.
  case anchor(String, [Inline])
  /// A link to the sentences that what stands before it rests on. It shows the line of the essay.
  case evidence([Evidence])
  /// A gap to be filled in.
  case blank
}

extension Inline: ExpressibleByStringLiteral {
  public init(stringLiteral value: String) { self = .text(value) }
}
