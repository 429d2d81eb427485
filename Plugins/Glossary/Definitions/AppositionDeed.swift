import Language

/// “The keel, a beam next to the ribs, holds the planks together”: where a thing is does not yet say what it is,
/// and what the sentence goes on to say that it does may.
struct AppositionDeed {
  let phrases: DefinitionText
  private var doc: Doc { phrases.doc }

  /// A definition that tells only a place, with the deed; any other as it is.
  func told(_ found: FoundDefinition) -> FoundDefinition {
    guard found.pattern == .apposition, tellsAPlace(found.text) || saysOnlyOf(found.text),
      let deed = deed(behind: found.term)
    else { return found }
    var whole = found
    whole.text += " that " + deed
    return whole
  }

  /// “A beam next to the ribs”
  private func tellsAPlace(_ text: String) -> Bool {
    let words = text.lowercased().split(separator: " ").map(String.init)
    guard let joint = words.firstIndex(where: Self.joints.contains), joint < 4 else { return false }
    return Self.places.contains(words[joint])
  }

  /// “A flap of leather”
  private func saysOnlyOf(_ text: String) -> Bool {
    let words = text.lowercased().split(separator: " ")
    return words.count == 4 && ["a", "an"].contains(words[0]) && words[2] == "of"
  }

  private func deed(behind term: Range<Int>) -> String? {
    let end = term.upperBound
    guard end + 2 < doc.count, doc[end].text == ",",
      let comma = doc[(end + 1)...].first(where: { $0.text == "," })?.index, comma + 1 < doc.count
    else { return nil }
    let verb = doc[comma + 1]
    guard verb.isRoot, verb.isPresentTense, verb.lemma != "be",
      verb.lefts.contains(where: { $0.dep == "nsubj" && term.contains($0.index) })
    else { return nil }
    let stop =
      doc[verb.index...].first { [",", ";", ":"].contains($0.text) }?.index ?? doc.count
    return phrases.phrase(Array(verb.index..<stop))
  }

  private static let places: Set = [
    "next", "near", "in", "on", "at", "behind", "below", "above", "between", "beside", "under",
    "inside", "outside", "around", "within",
  ]
  private static let joints: Set = places.union(["of", "that", "which", "who", "for", "with", "to"])
}
