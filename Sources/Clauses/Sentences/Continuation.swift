import Language
public import StudyPack

/// Whether a sentence says more of what the one before it speaks of, so that the two can be read together.
public enum Continuation {
  /// Whether `next`, which may lean on `last` and on no other sentence, begins with a word for what that speaks of.
  ///
  /// - Parameter names: whether it is known to name what both are about.
  public static func goesOn(_ next: Sentence, from last: Sentence, naming names: Bool = false)
    -> Bool
  {
    let doc = next.doc
    guard let first = doc.first(where: { $0.dep != "cc" && $0.pos != .punctuation }),
      next.id.block == last.id.block, next.text.hasSuffix("."),
      !doc.contains(where: { addressing.contains($0.lower) && $0.text != "US" }),
      !doc.prefix(3).contains(where: { ["example", "instance"].contains($0.lower) })
    else { return false }
    if names || pronouns.contains(first.lower) { return true }
    return doc.mainSubject.map { pronouns.contains($0.lower) } ?? false
  }

  private static let pronouns: Set<String> = [
    "it", "they", "this", "these", "its", "their", "such", "both",
  ]
  private static let addressing: Set<String> = [
    "i", "we", "you", "us", "our", "your", "my", "section", "chapter", "figure",
  ]
}
