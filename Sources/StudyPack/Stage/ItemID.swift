/// The name of a term, question, claim or line, by which an instructor's corrections find it again.
///
/// Derived from what it says and the wording of the sentence it rests on, never from its place, so
/// that it survives edits elsewhere in the essay.
public enum ItemID {
  /// - Parameters:
  ///   - kind: a short prefix, such as `term` or `choice`.
  ///   - key: what is asked or named.
  ///   - evidence: what it rests on.
  public static func make(kind: String, key: String, evidence: [Evidence]) -> String {
    var hash = StableHash(kind, key)
    for piece in evidence { hash.combine(piece.text) }
    return "\(kind)-\(hash.shortText)"
  }
}
