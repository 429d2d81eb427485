import Language

/// What is left out of a definition.
extension DefinitionText {
  /// Without what contrasts, and without the asides at its end, the last first, as long as it is too
  /// long for a glossary.
  func shortened(_ tokens: [Int]) -> [Int] {
    var kept = tokens
    let contrast = zip(kept.indices, zip(kept, kept.dropFirst())).first { _, pair in
      doc[pair.0].text == ","
        && ["whereas", "while", "although", "though", "but"].contains(doc[pair.1].lower)
        && !doc.goesOnWithSame(behind: pair.0)
    }
    if let contrast { kept = Array(kept[..<contrast.0]) }
    if let aside = aside(in: kept) { kept = Array(kept[..<aside]) }
    if let other = nextExplained(in: kept) { kept = Array(kept[..<other]) }
    if let name = nameOfAnother(in: kept) { kept = Array(kept[..<name]) }
    while kept.count > 30, let comma = kept.lastIndex(where: { doc[$0].text == "," }), comma >= 8 {
      let next = kept.index(after: comma)
      guard next < kept.count,
        [
          "which", "who", "where", "although", "though", "while", "because", "but", "so", "since",
          "as", "including", "such", "and",
        ].contains(doc[kept[next]].lower), !endsRow(kept, at: next)
      else { break }
      kept = Array(kept[..<comma])
    }
    return kept
  }

  /// “…, together with the use of this knowledge”, “…, as ours does”: what is added, and points back.
  private func aside(in tokens: [Int]) -> Int? {
    tokens.indices.dropFirst(5).dropLast().first { place in
      guard doc[tokens[place]].text == "," else { return false }
      return ["together", "along"].contains(doc[tokens[place + 1]].lower)
        || doc[tokens[place + 1]].lower == "as"
          && tokens[place...].prefix(4).contains { ["ours", "we", "our"].contains(doc[$0].lower) }
    }
  }

  /// “Wood that grows in a layer called slow ring”: at its end what a part of it is called adds nothing.
  private func nameOfAnother(in tokens: [Int]) -> Int? {
    let naming = tokens.indices.dropFirst(5).first { place in
      ["called", "termed"].contains(doc[tokens[place]].lower) && doc[tokens[place]].dep == "acl"
        && tokens.count - place <= 4
        && tokens[(place + 1)...].allSatisfy {
          doc[$0].isNounlike || [.adjective, .determiner, .punctuation].contains(doc[$0].pos)
        }
    }
    // “…, a reaction called slow ring”: what the clause is called.
    return naming.map { place in
      place > 3 && doc[tokens[place - 3]].text == "," ? place - 3 : place
    }
  }

  /// Where “, such as …”, “, usually …” or “, and who …” begins.
  func examples(in tokens: [Int]) -> Int? {
    tokens.indices.dropFirst(3).dropLast().first { place in
      guard doc[tokens[place]].text == "," else { return false }
      let next = doc[tokens[place + 1]].lower
      return Self.byTheWay.contains(next)
        || next == "and" && place + 2 < tokens.count
          && ["who", "which", "that", "whose"].contains(doc[tokens[place + 2]].lower)
    }
  }

  private static let byTheWay: Set = [
    "such", "usually", "especially", "particularly", "typically", "often", "sometimes", "including",
    "like", "as", "for",
  ]

  func trimmed(_ tokens: [Int]) -> [Int] {
    var kept = withoutWay(withoutEmptyBrackets(tokens))[...]
    while let last = kept.last, isLoose(doc[last]) { kept.removeLast() }
    while let first = kept.first, isLoose(doc[first]) || doc[first].dep == "cc" {
      kept.removeFirst()
    }
    return Array(kept)
  }

  /// “organisms that make their food in this way” point back, and are told without it.
  private func withoutWay(_ tokens: [Int]) -> [Int] {
    let end = tokens.suffix(3).map { doc[$0].lower }
    let isWay =
      end.starts(with: ["in", "this"]) && ["way", "manner", "fashion"].contains(end.last)
    return isWay ? tokens.dropLast(3) : tokens
  }

  /// What pointed to a figure was left out of the text, and its brackets stayed.
  private func withoutEmptyBrackets(_ tokens: [Int]) -> [Int] {
    tokens.indices.filter { place in
      let opens = doc[tokens[place]].text == "(" && place + 1 < tokens.count
      let closes = doc[tokens[place]].text == ")" && place > 0
      return !(opens && doc[tokens[place + 1]].text == ")")
        && !(closes && doc[tokens[place - 1]].text == "(")
    }.map { tokens[$0] }
  }

  private func isLoose(_ token: Token) -> Bool {
    token.isSpace || token.pos == .punctuation && !["”", ")", "“", "("].contains(token.text)
      || token.text == "\""
  }
}

extension Doc {
  /// “…, but it does so through a gate”: of what was told before the comma.
  func goesOnWithSame(behind comma: Int) -> Bool {
    comma + 2 < count && self[comma + 1].lower == "but"
      && ["it", "they"].contains(self[comma + 2].lower)
  }
}
