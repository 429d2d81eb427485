internal import CCMark
internal import Glibc

/// Renders ``Markup`` with libcmark, which does all escaping.
enum CMarkRendering {
  static func html(_ blocks: [Markup]) -> String {
    rendered(blocks) { cmark_render_html($0, CMARK_OPT_DEFAULT) }
  }

  static func markdown(_ blocks: [Markup]) -> String {
    rendered(blocks) { cmark_render_commonmark($0, CMARK_OPT_DEFAULT, 0) }
  }

  private static func rendered(
    _ blocks: [Markup], by render: (OpaquePointer) -> UnsafeMutablePointer<CChar>?
  ) -> String {
    guard let root = cmark_node_new(CMARK_NODE_DOCUMENT) else { return "" }
    defer { cmark_node_free(root) }
    append(blocks, to: root)
    guard let text = render(root) else { return "" }
    defer { free(text) }
    return String(cString: text)
  }

  private static func append(_ children: [Markup], to parent: OpaquePointer) {
    for child in children {
      guard let node = node(for: child) else { continue }
      // A node that its parent cannot hold is a mistake in a renderer; it must not leak.
      if cmark_node_append_child(parent, node) == 0 { cmark_node_free(node) }
    }
  }

  private static func node(for markup: Markup) -> OpaquePointer? {
    switch markup {
    case .paragraph(let children): node(CMARK_NODE_PARAGRAPH, children)
    case .quotation(let children): node(CMARK_NODE_BLOCK_QUOTE, children)
    case .emphasis(let children): node(CMARK_NODE_EMPH, children)
    case .strong(let children): node(CMARK_NODE_STRONG, children)
    case .text(let text): leaf(CMARK_NODE_TEXT, text)
    case .code(let text): leaf(CMARK_NODE_CODE, text)
    case .codeBlock(let text): leaf(CMARK_NODE_CODE_BLOCK, text)
    case .lineBreak: cmark_node_new(CMARK_NODE_LINEBREAK)
    case .heading(let level, let children):
      configured(node(CMARK_NODE_HEADING, children)) {
        cmark_node_set_heading_level($0, Int32(level))
      }
    case .link(let destination, let children):
      configured(node(CMARK_NODE_LINK, children)) { cmark_node_set_url($0, destination) }
    case .block(let open, let children, let close):
      custom(CMARK_NODE_CUSTOM_BLOCK, open, children, close)
    case .inline(let open, let children, let close):
      custom(CMARK_NODE_CUSTOM_INLINE, open, children, close)
    case .list(let start, let isTight, let items): list(start, isTight, items)
    }
  }

  private static func node(_ type: cmark_node_type, _ children: [Markup]) -> OpaquePointer? {
    configured(cmark_node_new(type)) { append(children, to: $0) }
  }

  private static func leaf(_ type: cmark_node_type, _ text: String) -> OpaquePointer? {
    // A NUL would end the text for C; CommonMark puts the replacement character in its place.
    let whole = text.utf8.contains(0) ? text.replacing("\0", with: "\u{FFFD}") : text
    return configured(cmark_node_new(type)) { cmark_node_set_literal($0, whole) }
  }

  private static func custom(
    _ type: cmark_node_type, _ open: String, _ children: [Markup], _ close: String
  ) -> OpaquePointer? {
    configured(node(type, children)) {
      cmark_node_set_on_enter($0, open)
      cmark_node_set_on_exit($0, close)
    }
  }

  private static func list(_ start: Int?, _ isTight: Bool, _ items: [[Markup]]) -> OpaquePointer? {
    configured(cmark_node_new(CMARK_NODE_LIST)) { list in
      cmark_node_set_list_type(list, start == nil ? CMARK_BULLET_LIST : CMARK_ORDERED_LIST)
      cmark_node_set_list_start(list, Int32(start ?? 1))
      cmark_node_set_list_tight(list, isTight ? 1 : 0)
      for item in items {
        if let node = node(CMARK_NODE_ITEM, item) { cmark_node_append_child(list, node) }
      }
    }
  }

  private static func configured(
    _ node: OpaquePointer?, _ configure: (OpaquePointer) -> Void
  ) -> OpaquePointer? {
    if let node { configure(node) }
    return node
  }
}
