/// Singular and plural of English nouns.
public enum NounForms {
  /// The plural of a noun given in the singular. Of several words the last is inflected, or the one
  /// before “of”, “in” and the like: “acts of war”, “mothers-in-law”.
  ///
  /// Case is kept: “Party” gives “Parties”.
  public static func plural(of noun: String) -> String {
    inflected(noun, NounRules.plural)
  }

  /// The singular of a noun given in the plural; a noun that is in the singular stays as it is
  /// where that can be told from its form.
  public static func singular(of noun: String) -> String {
    inflected(noun, NounRules.singular)
  }

  private static func inflected(_ noun: String, _ rule: (String) -> String) -> String {
    let (before, head, after) = parts(of: noun)
    return before + Letters.matchingCase(of: head, rule(head.lowercased())) + after
  }

  /// The word that is inflected, and what stands before and after it, with spaces and hyphens.
  private static func parts(of noun: String) -> (before: String, head: String, after: String) {
    if IrregularNouns.isWhole(noun.lowercased()) { return ("", noun, "") }
    let words = noun.split(whereSeparator: { $0 == " " || $0 == "-" })
    let preposition = words.dropFirst().firstIndex { prepositions.contains(String($0)) }
    guard let head = words[..<(preposition ?? words.count)].last else { return ("", noun, "") }
    return (
      String(noun[..<head.startIndex]), String(head), String(noun[head.endIndex...])
    )
  }

  private static let prepositions: Set<String> = [
    "of", "in", "at", "for", "to", "on", "by", "with", "from", "against", "between", "among",
  ]
}
