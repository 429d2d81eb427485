import StudyPack

/// What makes two mentions mentions of one holder.
struct HolderKey {
  /// From adjectives of place and people to the names that they come from, both in lower case.
  private let namesByAdjective: [String: String]
  /// From aliases that the course gives to the names that it gives, both in lower case.
  private let aliases: [String: String]

  init(names: NameIndex, aliases: [String: String] = [:]) {
    self.aliases = aliases
    let words = Set(names.all.map { $0.text.lowercased() }.filter { !$0.contains(" ") }).sorted()
    var table: [String: String] = [:]
    var start = 0
    while start < words.count {
      let prefix = words[start].prefix(4)
      var end = start
      while end < words.count, words[end].hasPrefix(prefix), end - start < 16 { end += 1 }
      for adjective in words[start..<end] {
        table[adjective] = words[start..<end].first { HolderForms.isAdjective(adjective, of: $0) }
      }
      start = max(end, start + 1)
    }
    namesByAdjective = table
  }

  /// The name that an adjective of place comes from, in lower case.
  func name(ofAdjective adjective: String) -> String? { namesByAdjective[adjective] }

  /// The key of a phrase in lower case without determiners.
  func key(of phrase: String) -> String {
    if let name = aliases[phrase] { return name }
    var words = phrase.split(separator: " ").map(Self.withoutPossessive)
    if words.count == 2,
      HolderLexicon.leaderships.contains(Stem.of(words[1]))
        || HolderLexicon.leaderships.contains(words[1]),
      let name = namesByAdjective[words[0]]
    {
      return aliases[name] ?? name
    }
    if words.count == 1, let name = namesByAdjective[words[0]] { return aliases[name] ?? name }
    if let doctrine = Self.doctrine(supportedBy: words) { return key(of: doctrine) }
    if let first = words.first, words.count > 1 {
      if HolderLexicon.supporters.contains(first) { words[0] = "supporters" }
      if HolderLexicon.opponents.contains(first) { words[0] = "opponents" }
    } else if let only = words.first {
      if HolderLexicon.supporters.contains(only) { return "supporters" }
      if HolderLexicon.opponents.contains(only) { return "opponents" }
    }
    let root = HolderForms.root(of: words.joined(separator: " "))
    // `Weberian model` is what Weber holds.
    guard root != words.joined(separator: " "), let name = namesByAdjective[root] else {
      return root
    }
    return aliases[name] ?? HolderForms.root(of: name)
  }

  /// `the monopolistic model` of `proponents of the monopolistic model`.
  private static func doctrine(supportedBy words: [String]) -> String? {
    guard words.count > 2, words[1] == "of", HolderLexicon.supporters.contains(words[0]),
      let last = words.last, HolderLexicon.isDoctrine(last) || HolderLexicon.isSchool(last)
    else { return nil }
    return words.dropFirst(2).drop { HolderLexicon.isDeterminer($0) }.joined(separator: " ")
  }

  static func withoutPossessive(_ word: Substring) -> String {
    for ending in ["’s", "'s"] where word.hasSuffix(ending) { return String(word.dropLast(2)) }
    return word.hasSuffix("’") || word.hasSuffix("'") ? String(word.dropLast()) : String(word)
  }
}
