/// The plain text of a short piece of Markdown, such as a footnote's.
enum MarkdownText {
  static func plain(_ markdown: [UInt8]) -> String {
    var text = ""
    for event in CMarkTree(markdown)?.events ?? [] {
      switch event {
      case .text(let literal), .code(let literal): text += literal
      case .softBreak, .hardBreak, .close(.paragraph), .close(.heading): text += " "
      case .codeBlock(let literal, _, _): text += literal + " "
      case .open, .close, .rawInline, .rawBlock, .rule: break
      }
    }
    return text.trimmingBlanks
  }
}
