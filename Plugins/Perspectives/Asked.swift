import StudyPack

/// Names with other words for them, as a course gives them: `Name: alias, alias`.
struct AskedNames {
  struct Entry {
    let name: String
    let aliases: [String]
  }

  let entries: [Entry]

  init(_ texts: [String]) {
    entries = texts.compactMap { text in
      let parts = text.split(separator: ":", maxSplits: 1).map { $0.trimmed }
      guard let name = parts.first, !name.isEmpty else { return nil }
      let aliases = (parts.count > 1 ? parts[1] : "").split(separator: ",").map(\.trimmed)
      return Entry(name: name, aliases: aliases.filter { !$0.isEmpty })
    }
  }

  /// The holder that each name and alias stands for, in lower case.
  var holders: [String: HolderName] {
    var table: [String: HolderName] = [:]
    for entry in entries {
      let holder = HolderName(key: entry.name.lowercased(), text: entry.name, sort: .group)
      for word in [entry.name] + entry.aliases { table[word.lowercased()] = holder }
    }
    return table
  }

  var aspects: [AspectRows.Asked] {
    entries.map {
      AspectRows.Asked(
        name: $0.name,
        words: $0.aliases.isEmpty ? [$0.name.lowercased()] : $0.aliases.map { $0.lowercased() })
    }
  }
}

extension Substring {
  fileprivate var trimmed: String {
    String(drop(while: \.isWhitespace).reversed().drop(while: \.isWhitespace).reversed())
  }
}
