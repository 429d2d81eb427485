import StudyPack

/// Holders that the essay gives a section of their own.
struct HolderHeadings {
  let reading: Reading

  struct Found {
    let phrase: String
    let section: Int
    let axis: String
    /// The words by which the heading differs from its siblings: `moralistic` of
    /// `moralistic political culture`; empty for a bare name.
    var marks: [String] = []
    /// The word behind a holder that has no noun of its own: `view` of `the medieval view`.
    var head: String?
    /// Whether the section is another holder's too.
    var isShared = false
  }

  /// Heads of headings that announce a view.
  private static let heads: Set<String> = [
    "perspective", "perspectives", "view", "views", "viewpoint", "position", "positions", "stance",
    "argument", "arguments", "case", "response", "interpretation", "standpoint", "approach",
    "explanation", "account", "reading", "answer", "version",
    "school", "model", "theory", "culture", "tradition", "side",
  ]

  /// Heads after which one heading alone shows a holder; the others need a sibling with the same.
  private static let plain: Set<String> = [
    "perspective", "perspectives", "view", "views", "viewpoint", "position", "positions", "stance",
    "standpoint", "explanation", "account", "reading", "answer", "version", "interpretation",
  ]

  var all: [Found] {
    let titles = reading.sections.map { $0.title.map(Self.words) ?? [] }
    return siblings.flatMap { group in found(in: group, titles) }
      + titles.indices.flatMap { versus(titles[$0], section: $0) }
  }

  /// Both sides of `Elitism vs. Pluralism`, which share the section.
  private func versus(_ title: [String], section: Int) -> [Found] {
    guard let place = title.firstIndex(where: { ["vs.", "vs", "versus"].contains($0) }),
      (1...3).contains(place), (1...3).contains(title.count - place - 1)
    else { return [] }
    return [title[..<place], title[(place + 1)...]].map {
      Found(
        phrase: $0.joined(separator: " "), section: section, axis: "heading versus",
        isShared: true)
    }
  }

  /// Groups of indices of sections with the same parent.
  private var siblings: [[Int]] {
    var groups: [[Int]] = [[]]
    var open: [(level: Int, group: Int)] = []
    for (index, section) in reading.sections.enumerated() {
      while let last = open.last, last.level > section.level { open.removeLast() }
      if open.last?.level == section.level {
        groups[open[open.count - 1].group].append(index)
      } else {
        groups.append([index])
        open.append((section.level, groups.count - 1))
      }
    }
    return groups.filter { $0.count > 1 }
  }

  private func found(in group: [Int], _ titles: [[String]]) -> [Found] {
    var byHead: [String: [Found]] = [:]
    for index in group {
      guard let (holder, head) = Self.split(titles[index]) else { continue }
      byHead[head, default: []].append(
        Found(
          phrase: holder, section: index, axis: "heading \(head)",
          head: Self.plain.contains(head) && titles[index].last == head ? head : nil))
    }
    return byHead.keys.sorted().flatMap { byHead[$0].map(Self.marked) ?? [] }
  }

  /// The headings with what tells each from the others; none where there is only one.
  private static func marked(_ found: [Found]) -> [Found] {
    guard found.count > 1 else { return [] }
    let words = found.map { $0.phrase.split(separator: " ").map(String.init) }
    var uses: [String: Int] = [:]
    for word in words.flatMap(\.self) { uses[word, default: 0] += 1 }
    return zip(found, words).map { heading, words in
      var heading = heading
      heading.marks = words.filter { uses[$0] == 1 }
      return heading
    }
  }

  /// The holder and the head that announces it: `russian` and `perspective`.
  static func split(_ words: [String]) -> (holder: String, head: String)? {
    guard let last = words.last, words.count <= 5 else { return nil }
    if words.count < 3, last.utf8.count > 5,
      ["ism", "ists", "ians"].contains(where: last.hasSuffix)
    {
      return (words.joined(separator: " "), "-ism")
    }
    if words.count > 1, heads.contains(last) {
      let holder = words.dropLast().joined(separator: " ")
      return (plain.contains(last) ? bare(holder) : words.joined(separator: " "), last)
    }
    guard words.count > 2, let first = words.first, plain.contains(first), words[1] == "of" else {
      return nil
    }
    return (words.dropFirst(2).filter { $0 != "the" }.joined(separator: " "), "perspective")
  }

  private static func bare(_ holder: String) -> String {
    for ending in ["’s", "'s"] where holder.hasSuffix(ending) { return String(holder.dropLast(2)) }
    for ending in ["s’", "s'"] where holder.hasSuffix(ending) { return String(holder.dropLast()) }
    return holder
  }

  /// “Unit 3”, “14.2”
  private static func isNumber(_ words: [String]) -> Bool {
    guard let last = words.last, last.contains(where: \.isNumber) else { return words.isEmpty }
    return words.count == 1
      || words.count == 2
        && ["unit", "chapter", "part", "section", "lesson", "module", "topic"].contains(words[0])
  }

  private static func words(_ title: String) -> [String] {
    let parts = title.split(separator: ":").map { part in
      part.lowercased().split(whereSeparator: \.isWhitespace).map(String.init)
    }
    // “Formalism: the work and nothing else” is about formalism; “Unit 3: Formalism” too.
    let name = parts.first { !isNumber($0) } ?? []
    let words = Array(name.drop { $0.allSatisfy { $0.isNumber || ".)(".contains($0) } })
    return words.first == "the" || words.first == "a" ? Array(words.dropFirst()) : words
  }
}
