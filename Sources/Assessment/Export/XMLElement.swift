/// An element of an XML document (W3C XML 1.0): with elements in it, or with text.
public struct XMLElement: Sendable {
  private let name: String
  private let attributes: [String: String]
  private let children: [XMLElement]
  private let content: String?

  public init(_ name: String, _ attributes: [String: String] = [:], _ children: [XMLElement]) {
    self.name = name
    self.attributes = attributes
    self.children = children
    content = nil
  }

  public init(_ name: String, _ attributes: [String: String] = [:], text: String) {
    self.name = name
    self.attributes = attributes
    children = []
    content = text
  }

  /// The element on lines of its own, attributes in alphabetical order.
  public func text(indent: String = "") -> String {
    let attributes = attributes.sorted { $0.key < $1.key }
      .map { " \($0.key)=\"\($0.value.escapedForXML)\"" }.joined()
    if children.isEmpty, content == nil { return "\(indent)<\(name)\(attributes)/>\n" }
    let open = "\(indent)<\(name)\(attributes)>"
    if let content { return "\(open)\(content.escapedForXML)</\(name)>\n" }
    return "\(open)\n" + children.map { $0.text(indent: indent + "  ") }.joined()
      + "\(indent)</\(name)>\n"
  }
}

extension String {
  /// With entities for what XML gives a meaning, and without what it forbids.
  fileprivate var escapedForXML: String {
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
}
