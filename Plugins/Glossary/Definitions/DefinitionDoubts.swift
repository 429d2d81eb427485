import Language

/// What, in whatever way a definition was found, shows that it is none.
struct DefinitionDoubts {
  let doc: Doc

  func arise(for found: FoundDefinition) -> Bool {
    isJudged(found.term) || isOneOfTwo(found) || isTorn(found) || isBrokenOff(found)
  }

  /// “A suitable ring”: how good it is for something, and no word of its name.
  private func isJudged(_ term: Range<Int>) -> Bool {
    term.count > 1 && Self.judging.contains(doc[term.lowerBound].lower)
  }

  private static let judging: Set = [
    "suitable", "appropriate", "adequate", "necessary", "relevant", "desired",
  ]

  /// “May show a gap, or a weir that nobody wants”: either may be so.
  private func isOneOfTwo(_ found: FoundDefinition) -> Bool {
    guard found.pattern == .alternative, found.term.lowerBound > 1 else { return false }
    return doc[..<found.term.lowerBound].suffix(5).contains {
      ["may", "might", "could"].contains($0.lower)
    } && ["a", "an"].contains(doc[found.term.lowerBound - 1].lower)
      && ["a ", "an "].contains(where: found.text.hasPrefix)
  }

  /// “In other towns boatmen wait, a habit called …”, where the parser takes towns for boatmen; “when a light burns,
  /// the light seems to move, an effect known as …”: which light, only the half that is left out tells.
  private func isTorn(_ found: FoundDefinition) -> Bool {
    guard let which = found.text.firstRange(of: " in which "),
      let start = place(of: found.text[which.upperBound...].split(separator: " ").prefix(3)),
      start > 0
    else { return false }
    return ["in", "at", "on", "under", "among", "for", "with", "of"].contains(doc[start - 1].lower)
      || doc[start].lower == "the" && start + 1 < doc.count
        && doc[..<start].contains {
          $0.lower == doc[start + 1].lower && !$0.lefts.contains { $0.lower == "the" }
        }
  }

  /// “Which holds that keepers draw strength, the power to lift, from bread”: whence, is a part of what it holds.
  private func isBrokenOff(_ found: FoundDefinition) -> Bool {
    let words = found.text.split(separator: " ")
    guard words.contains("that"), let last = place(of: words.suffix(3)) else { return false }
    let rest = doc[min(last + 3, doc.count)...]
    guard rest.first?.text == ",", rest.dropFirst().first?.pos == .determiner,
      let comma = rest.dropFirst().first(where: { $0.text == "," }), comma.index + 1 < doc.count
    else { return false }
    return ["from", "to", "into", "with", "by"].contains(doc[comma.index + 1].lower)
  }

  private func place(of words: some Collection<Substring>) -> Int? {
    doc.indices.first { index in
      index + words.count <= doc.count
        && zip(words, doc[index...]).allSatisfy { $0.lowercased() == $1.lower }
    }
  }
}
