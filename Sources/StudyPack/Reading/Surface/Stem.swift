/// A word without its inflection, for comparing words and never for showing.
public enum Stem {
  /// The stem of `word` in lower case: no possessive, no plural, no `-ed`, `-ing` or `-ly`. Light on
  /// purpose (after Harman, "How effective is suffixing?", 1991): it leaves derivations apart.
  public static func of(_ word: String) -> String {
    guard let last = word.utf8.last else { return word }
    // The last letters of all the endings below; no other word changes.
    guard "sgdye".utf8.contains(last) else { return word }
    var stem = Substring(word)
    for ending in ["’s", "'s"] where stem.hasSuffix(ending) { stem = stem.dropLast(2) }
    if stem.utf8.count > 4, stem.hasSuffix("ies") { return stem.dropLast(3) + "y" }
    if stem.utf8.count > 4, ["sses", "ches", "shes", "xes"].contains(where: stem.hasSuffix) {
      return String(stem.dropLast(2))
    }
    if stem.utf8.count > 3, stem.hasSuffix("s"), !stem.hasSuffix("ss"), !stem.hasSuffix("us"),
      !stem.hasSuffix("is")
    {
      stem = stem.dropLast()
    }
    for ending in ["ing", "ed", "ly"]
    where stem.utf8.count > ending.utf8.count + 3 && stem.hasSuffix(ending) {
      stem = stem.dropLast(ending.utf8.count)
      break
    }
    if stem.utf8.count > 4, stem.hasSuffix("e") { stem = stem.dropLast() }
    return String(stem)
  }
}
