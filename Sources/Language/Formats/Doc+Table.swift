extension Doc {
  /// A table of tokens for people: word, lemma, tags, relation and head, entity; an empty line
  /// after each sentence.
  public var table: String {
    var table = ""
    for sentence in sents {
      for token in sentence { table += token.row + "\n" }
      table += "\n"
    }
    return table
  }
}

extension Token {
  fileprivate var row: String {
    let head = isRoot ? "" : head.text.visible
    let entity = record.entity == .outside ? "" : record.entity.description
    let cells = [
      text.visible.padded(to: 18), lemma.visible.padded(to: 18), pos.rawValue.padded(to: 6),
      tag.rawValue.padded(to: 6), dep.rawValue.padded(to: 10), head.padded(to: 18), entity,
    ]
    let row = cells.joined(separator: " ")
    return String(
      row[..<(row.lastIndex { $0 != " " }.map { row.index(after: $0) } ?? row.endIndex)])
  }
}

extension String {
  /// With control characters as such, so that a row stays a row.
  fileprivate var visible: String {
    let isPlain = unicodeScalars.allSatisfy {
      !$0.isPythonSpace && $0.properties.generalCategory != .control
    }
    return isPlain ? self : unicodeScalars.map { $0.escaped(asASCII: false) }.joined()
  }

  fileprivate func padded(to width: Int) -> String {
    self + String(repeating: " ", count: Swift.max(0, width - count))
  }
}
