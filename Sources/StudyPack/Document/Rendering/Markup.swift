/// A tree for cmark to render: its own nodes, and custom ones for what CommonMark lacks.
///
/// What stands in `open` and `close` of a custom node is written as it is; so these hold markup of
/// ours only, and whatever comes from an essay or a stage stands in `text` and `code`.
indirect enum Markup: Sendable, Hashable {
  case paragraph([Markup])
  case heading(level: Int, [Markup])
  case list(start: Int?, isTight: Bool, items: [[Markup]])
  case quotation([Markup])
  case codeBlock(String)
  case block(open: String, [Markup], close: String)

  case text(String)
  case code(String)
  case emphasis([Markup])
  case strong([Markup])
  case link(String, [Markup])
  case lineBreak
  case inline(open: String, [Markup], close: String)
}
