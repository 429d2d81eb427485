/// An element of an XML document (W3C XML 1.0).
struct XML {
  private let name: String
  private let attributes: [String: String]
  private let children: [XML]
  private let content: String?

  init(_ name: String, _ attributes: [String: String], _ children: [XML]) {
    self.name = name
    self.attributes = attributes
    self.children = children
    content = nil
  }

  init(_ name: String, _ attributes: [String: String], text: String) {
    self.name = name
    self.attributes = attributes
    children = []
    content = text
  }

  /// The element on lines of its own, attributes in alphabetical order.
  func text(indent: String = "") -> String {
    let attributes = attributes.sorted { $0.key < $1.key }
      .map { " \($0.key)=\"\($0.value.escapedForXML)\"" }.joined()
    let open = "\(indent)<\(name)\(attributes)>"
    if let content { return "\(open)\(content.escapedForXML)</\(name)>\n" }
    return "\(open)\n" + children.map { $0.text(indent: indent + "  ") }.joined()
      + "\(indent)</\(name)>\n"
  }
}

extension String {
  /// With entities for what XML gives a meaning, and without what it forbids.
  var escapedForXML: String {
    var result = ""
    for scalar in unicodeScalars {
      switch scalar {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      case "\u{9}", "\u{A}": result.unicodeScalars.append(scalar)
      case "\u{D}": result += "&#13;"
      case "\u{0}"..<"\u{20}", "\u{FFFE}", "\u{FFFF}": result += "\u{FFFD}"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }

  /// The text as a paragraph or several of HTML.
  var asHTML: String {
    split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).map { line in
      line.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing(">", with: "&gt;")
    }.joined(separator: "<br>")
  }
}
