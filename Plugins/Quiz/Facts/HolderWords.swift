import Language
import StudyPack

/// Names of holders as they stand within a sentence: “supporters of the plan”, “the older reading”, but
/// “Norland”.
struct HolderWords {
  /// Words that are no names: the essay has them in small letters, or with a capital only where a
  /// sentence begins.
  private let small: Set<String>
  /// Words that the essay writes with a capital within its sentences, and never without.
  private let large: Set<String>
  private let persons: Set<String>
  private let text: String
  private let wordNet: WordNet?

  init(_ reading: Reading) {
    var small: Set<String> = []
    var names: Set<String> = []
    var large: Set<String> = []
    var persons: Set<String> = []
    for doc in reading.sentences.lazy.map(\.doc) {
      for token in doc {
        let isName = token.pos == .properNoun || token.index > 0 && token.text != token.lower
        if token.index > 0, token.text != token.lower { large.insert(token.lower) }
        if isName { names.insert(token.lower) } else { small.insert(token.lower) }
        if token.text == token.lower { small.insert(token.lemma.lowercased()) }
        if token.entType == "PERSON" { persons.insert(token.lower) }
      }
    }
    self.small = small.filter { !names.contains($0) }
    self.large = large.subtracting(small)
    self.persons = persons
    wordNet = reading.wordNet
    let lines = reading.sections.compactMap(\.title) + reading.sentences.map(\.text)
    text = " " + lines.joined(separator: " ").lowercased() + " "
  }

  /// The head of a column, within a sentence.
  func inSentence(_ holder: String) -> String {
    guard let first = holder.split(separator: " ").first.map(String.init) else { return holder }
    let isSmall =
      first == "The" || Self.sides.contains(first)
      || !isWrittenLarge(first)
        && (small.contains(first.lowercased()) || isSmallInParts(first)
          || isDoctrine(first) && !large.contains(first.lowercased()))
    let name = isSmall ? holder.decapitalised : holder
    return (isSmall || endsInNoun(holder)) && !arePeople(holder)
      && text.contains(" the \(holder.lowercased()) ")
      ? "the " + name : name
  }

  /// “Self-determination”, which is three words and a mark to whoever counts words; “Anti-Federalists” is a name.
  private func isSmallInParts(_ word: String) -> Bool {
    let parts = word.split(separator: "-").map(String.init)
    return parts.count > 1 && small.contains(parts[0].lowercased())
      && parts.dropFirst().allSatisfy { $0.first?.isLowercase == true }
  }

  /// The name of a row within a sentence: “on bread and ale”, “on Rome”, “on the Sound”.
  func matter(_ aspect: String) -> String {
    let (small, first) = (aspect.lowercased(), aspect.lowercased().prefix { $0 != " " })
    if !large.contains(String(first)), text.contains(small) { return aspect.decapitalised }
    return text.contains(" the \(small) ") ? "the " + aspect : aspect
  }

  /// “The Roman case”: a name of which only the first word is one.
  private func endsInNoun(_ holder: String) -> Bool {
    let words = holder.split(separator: " ")
    return words.count > 1 && words.last?.first?.isLowercase == true
  }

  /// The holders as what “compare” has behind it: of two persons who are one holder, “with” tells where
  /// the other side ends.
  func compared(_ holders: [String]) -> String {
    guard holders.count == 2, holders.contains(where: { $0.contains(" and ") }) else {
      return list(holders)
    }
    return holders.map(inSentence).joined(separator: " with ")
  }

  /// Whether a claim names its holder: in full, by the last word as its first, or each of two persons by
  /// the surname.
  func isNamed(_ holder: String, in claim: String) -> Bool {
    if claim.mentions(holder) { return true }
    if let last = holder.split(separator: " ").last, claim.hasPrefix(last + " ") { return true }
    let surnames = holder.split(separator: " and ").compactMap {
      $0.split(separator: " ").last.map(String.init)
    }
    return surnames.allSatisfy { persons.contains($0.lowercased()) && claim.mentions($0) }
  }

  /// Whether “who” asks for them.
  func arePeople(_ holder: String) -> Bool {
    let head = holder.firstRange(of: " of ").map { String(holder[..<$0.lowerBound]) } ?? holder
    guard let last = head.lowercased().split(separator: " ").last.map(String.init) else {
      return false
    }
    return persons.contains(last) || last.hasSuffix("s") && !last.hasSuffix("ss")
  }

  /// Whether it is the name of one person, as the essay has it.
  func isPerson(_ holder: String) -> Bool {
    holder.lowercased().split(separator: " ").last.map { persons.contains(String($0)) } ?? false
  }

  /// Whether it is anybody of a calling: “historians”, beside whom persons of the same calling may stand.
  func areScholars(_ holder: String) -> Bool {
    guard let last = holder.lowercased().split(separator: " ").last.map(String.init) else {
      return false
    }
    return last.hasSuffix("ologists") || Self.scholars.contains(last)
  }

  private static let scholars: Set<String> = [
    "historians", "scholars", "economists", "scientists", "researchers", "physicists", "chemists",
    "geographers", "philosophers", "linguists", "statisticians", "mathematicians", "critics",
    "observers", "experts", "analysts", "authors", "writers", "commentators", "theorists",
  ]

  func list(_ holders: [String]) -> String {
    let names = holders.map(inSentence)
    guard let last = names.last, names.count > 1 else { return names.joined() }
    return names.dropLast().joined(separator: ", ") + " and " + last
  }

  /// “Keynesians”, whom a dictionary writes with a capital.
  private func isWrittenLarge(_ word: String) -> Bool {
    let lower = word.lowercased()
    let singular = lower.hasSuffix("s") ? String(lower.dropLast()) : lower
    let lemmas = (wordNet?.senses(of: singular, as: .noun) ?? []).flatMap(\.lemmas)
    return lemmas.contains { $0.lowercased() == singular } && !lemmas.contains(singular)
  }

  /// “Functionalists”, which few write with a capital.
  private func isDoctrine(_ word: String) -> Bool {
    ["ists", "ism"].contains { word.hasSuffix($0) } && !word.contains("-")
      && !persons.contains(word.lowercased())
  }

  /// Parties that are called by what they are to the matter, and not by a name.
  private static let sides: Set<String> = [
    "Opponents", "Proponents", "Supporters", "Critics", "Advocates", "Defenders", "Skeptics",
    "Sceptics",
  ]
}
