import Language

/// “The keel, a beam next to the ribs, holds the planks together”: where a thing is does not yet say what it is,
/// and what the sentence goes on to say that it does may.
struct AppositionDeed {
  let phrases: DefinitionText
  private var doc: Doc { phrases.doc }

  /// A definition that tells only a place, with the deed; any other as it is.
  func told(_ found: FoundDefinition) -> FoundDefinition {
    guard [.apposition, .label].contains(found.pattern),
      tellsAPlace(found.text) || isShort(found.text), let deed = deed(of: found)
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

  /// “A flap of leather”, “a tough double sheet of canvas”: what it is, and not yet which.
  private func isShort(_ text: String) -> Bool {
    let words = text.lowercased().split(separator: " ")
    return (3...6).contains(words.count) && ["a", "an"].contains(words[0])
      && !words.contains { ["that", "which", "who", "for", "to"].contains($0) }
  }

  /// What the sentence says behind the two, of which either is its subject.
  private func deed(of found: FoundDefinition) -> String? {
    let end = found.term.upperBound
    guard end + 2 < doc.count, doc[end].text == "," else { return nil }
    // “A flap of leather, the tongue, keeps …”
    if doc[end + 1].isPresentTense { return deed(from: doc[end + 1], behind: found) }
    guard let comma = doc[(end + 1)...].first(where: { $0.text == "," })?.index,
      comma + 1 < doc.count
    else { return nil }
    return deed(from: doc[comma + 1], behind: found)
  }

  private func deed(from verb: Token, behind found: FoundDefinition) -> String? {
    guard verb.isRoot || verb.dep == "conj", verb.isPresentTense, verb.lemma != "be",
      verb.lefts.contains(where: { isSubject($0, found) })
    else { return nil }
    let stop = doc[verb.index...].first { Self.stops.contains($0.text) }?.index ?? doc.count
    return phrases.phrase(Array(verb.index..<stop))
  }

  private func isSubject(_ token: Token, _ found: FoundDefinition) -> Bool {
    token.dep == "nsubj"
      && (found.term.contains(token.index)
        || token.rights.contains { $0.dep == "appos" && found.term.contains($0.index) })
  }

  private static let stops: Set = [",", ";", ":", ".", "—", "–", "("]
  private static let places: Set = [
    "next", "near", "in", "on", "at", "behind", "below", "above", "between", "beside", "under",
    "inside", "outside", "around", "within",
  ]
  private static let joints: Set = places.union(["of", "that", "which", "who", "for", "with", "to"])
}
