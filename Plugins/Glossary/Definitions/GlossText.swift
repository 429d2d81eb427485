import Language
import StudyPack

/// What the glossary shows of one of WordNet's glosses, `nil` where the gloss may speak of another
/// thing than the essay.
///
/// A gloss is a phrase with a label before it and remarks behind it: “(law) the taking of …; especially
/// …; founded in 1911”. The remarks tell more than the essay needs, and may contradict it.
struct GlossText {
  /// The stems of the essay's content words.
  let stems: Set<String>
  /// Of the sentences that use the term.
  let years: Set<Int>
  let isPhrase: Bool

  func text(_ gloss: String) -> String? {
    guard let phrase = withoutLabel(gloss).map(Self.withoutRemarks) else { return nil }
    let parts = phrase.split(separator: ";").map { $0.drop { $0 == " " } }
    guard let first = parts.first, !contradicts(first, within: 2), !tellsOnlyByWhom(first)
    else { return nil }
    let others = parts.dropFirst().filter { Self.years(in: $0).isSubset(of: years) }
    // “A former party in the land” without what it wanted
    if others.count + 1 < parts.count, Self.weight(of: first) < 6 { return nil }
    return ([first] + others.filter { !leadsAway($0) }).joined(separator: "; ")
  }

  /// “A piece of paper money (especially one of a bank)”: what holds of some, the essay may not mean.
  private static func withoutRemarks(_ phrase: String) -> String {
    var kept = ""
    var rest = phrase[...]
    while let open = rest.firstIndex(of: "("), let close = rest[open...].firstIndex(of: ")") {
      let inner = rest[open...].dropFirst().prefix { $0 != ")" }
      let first = inner.prefix { $0.isLetter }.lowercased()
      if remarks.contains(first) {
        kept += rest[..<open].reversed().drop { $0 == " " }.reversed()
      } else {
        kept += rest[...close]
      }
      rest = rest[rest.index(after: close)...]
    }
    return kept + rest
  }

  private static let remarks: Set = [
    "especially", "as", "particularly", "not", "usually", "sometimes", "formerly", "often",
  ]

  /// “(law)” in a phrase; a single word may have another sense outside the field. “(usually plural)”
  /// stands before a sense of its own.
  private func withoutLabel(_ gloss: String) -> String? {
    guard gloss.hasPrefix("("), let end = gloss.firstIndex(of: ")") else { return gloss }
    let label = gloss[..<end].dropFirst().split(separator: " ")
    guard isPhrase, !label.contains("plural"), !label.contains("slur") else { return nil }
    return String(gloss[gloss.index(after: end)...].drop { $0 == " " })
  }

  /// “A right of citizens guaranteed by the charter”: which right?
  private func tellsOnlyByWhom(_ part: Substring) -> Bool {
    let words = part.split(separator: " ")
    let by = zip(words.indices, zip(words, words.dropFirst())).first { $1 == ("guaranteed", "by") }
    guard let by, by.0 < 6 else { return false }
    return !words.contains { ["that", "which", "whose"].contains($0) }
  }

  /// Of a guild that the essay founds in 1912, “founded in 1911”.
  private func contradicts(_ part: Substring, within most: Int) -> Bool {
    Self.years(in: part).contains { year in
      !years.contains(year) && years.contains { abs($0 - year) <= most }
    }
  }

  private static func years(in part: Substring) -> Set<Int> {
    Set(part.split { !$0.isNumber }.filter { $0.count == 4 }.compactMap { Int($0) })
  }

  private static func weight(of part: Substring) -> Int {
    part.split { !$0.isLetter }.count { !FunctionWords.contains($0.lowercased()) }
  }

  /// “Especially the right of a shareholder” in an essay on elections.
  private func leadsAway(_ part: Substring) -> Bool {
    guard part.hasPrefix("especially ") else { return false }
    let words = part.lowercased().split { !$0.isLetter }.map(String.init)
      .filter { !FunctionWords.contains($0) && $0 != "especially" }
    return words.count { !stems.contains(Stem.of($0)) } > 1
  }
}
