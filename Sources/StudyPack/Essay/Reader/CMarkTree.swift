internal import CCMark

/// A document parsed by libcmark. Owns the C tree and frees it; gives it away only as a flat copy.
final class CMarkTree {
  private let root: OpaquePointer

  /// `nil` only where memory runs out.
  init?(_ text: [UInt8]) {
    let parsed = text.withUnsafeBytes { buffer in
      cmark_parse_document(
        buffer.baseAddress?.assumingMemoryBound(to: CChar.self), buffer.count, CMARK_OPT_DEFAULT)
    }
    guard let parsed else { return nil }
    root = parsed
  }

  deinit { cmark_node_free(root) }

  var events: [MarkdownEvent] {
    guard let iterator = cmark_iter_new(root) else { return [] }
    defer { cmark_iter_free(iterator) }
    var events: [MarkdownEvent] = []
    while true {
      let step = cmark_iter_next(iterator)
      if step == CMARK_EVENT_DONE { return events }
      guard let node = cmark_iter_get_node(iterator) else { continue }
      if let event = Self.event(at: node, isOpening: step == CMARK_EVENT_ENTER) {
        events.append(event)
      }
    }
  }

  private static func event(at node: OpaquePointer, isOpening: Bool) -> MarkdownEvent? {
    if let container = container(of: node) {
      return isOpening ? .open(container, at: place(of: node)) : .close(container)
    }
    return leaf(node)
  }

  private static func container(of node: OpaquePointer) -> MarkdownContainer? {
    switch cmark_node_get_type(node) {
    case CMARK_NODE_BLOCK_QUOTE: .quotation
    case CMARK_NODE_LIST:
      .list(
        start: cmark_node_get_list_type(node) == CMARK_ORDERED_LIST
          ? Int(cmark_node_get_list_start(node)) : nil)
    case CMARK_NODE_ITEM: .item
    case CMARK_NODE_PARAGRAPH: .paragraph
    case CMARK_NODE_HEADING: .heading(level: Int(cmark_node_get_heading_level(node)))
    case CMARK_NODE_EMPH: .emphasis
    case CMARK_NODE_STRONG: .strong
    case CMARK_NODE_LINK: .link(destination: text(cmark_node_get_url(node)))
    case CMARK_NODE_IMAGE: .image(destination: text(cmark_node_get_url(node)))
    default: nil
    }
  }

  private static func leaf(_ node: OpaquePointer) -> MarkdownEvent? {
    let literal = text(cmark_node_get_literal(node))
    return switch cmark_node_get_type(node) {
    case CMARK_NODE_TEXT: .text(literal)
    case CMARK_NODE_CODE: .code(literal)
    case CMARK_NODE_SOFTBREAK: .softBreak
    case CMARK_NODE_LINEBREAK: .hardBreak
    case CMARK_NODE_HTML_INLINE: .rawInline(literal)
    case CMARK_NODE_HTML_BLOCK: .rawBlock(literal, at: place(of: node))
    case CMARK_NODE_THEMATIC_BREAK: .rule(at: place(of: node))
    case CMARK_NODE_CODE_BLOCK:
      .codeBlock(literal, language: language(of: node), at: place(of: node))
    default: nil
    }
  }

  /// The first word of a fence's info string.
  private static func language(of node: OpaquePointer) -> String? {
    text(cmark_node_get_fence_info(node)).split(separator: " ").first.map(String.init)
  }

  /// cmark's end lines are sometimes before their start; then the block is one line.
  private static func place(of node: OpaquePointer) -> MarkdownPlace {
    let start = max(Int(cmark_node_get_start_line(node)) - 1, 0)
    return MarkdownPlace(
      lines: start...max(start, Int(cmark_node_get_end_line(node)) - 1),
      column: max(Int(cmark_node_get_start_column(node)) - 1, 0))
  }

  private static func text(_ pointer: UnsafePointer<CChar>?) -> String {
    pointer.map { String(cString: $0) } ?? ""
  }
}
