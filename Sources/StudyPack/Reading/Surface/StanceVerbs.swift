/// Verbs that say what someone thinks, says, wants, fears or does about a matter.
public enum StanceVerbs {
  /// What a stance verb says of its subject.
  public enum Kind: String, Sendable, Hashable {
    /// Says or thinks that something is so: `argue`, `believe`.
    case opinion
    /// Is for or against, wants or fears something: `favour`, `oppose`.
    case attitude
  }

  /// Base forms. Left out on purpose: `say` with things as its subject is too common to tell a view
  /// (`the law says`), and `suggest`, `show`, `indicate`, `reveal` more often have evidence as
  /// their subject than a person.
  static let bases: [(Kind, String)] = [
    (
      .opinion,
      """
      argue claim believe think maintain contend assert hold insist consider regard view see
      perceive assume hope speculate feel reason emphasize emphasise stress deny doubt suspect
      admit acknowledge concede conclude interpret understand expect predict propose conceive
      object complain warn charge counter describe portray define treat know recognize recognise
      point
      """
    ),
    (
      .attitude,
      """
      support oppose favor favour prefer want seek fear reject advocate defend endorse embrace
      criticize criticise condemn demand call resist welcome distrust mistrust value worry aim
      desire wish intend tend strive try pursue promote accept refuse blame attach promise
      """
    ),
  ]

  private static let irregular: [String: [String]] = [
    "think": ["thought"], "hold": ["held"], "see": ["saw", "seen"], "feel": ["felt"],
    "understand": ["understood"], "seek": ["sought"], "know": ["knew", "known"],
    "prefer": ["preferred"], "admit": ["admitted"],
  ]

  private static let forms: [String: (base: String, kind: Kind)] = {
    var table: [String: (base: String, kind: Kind)] = [:]
    for (kind, list) in bases {
      for base in list.split(whereSeparator: \.isWhitespace).map(String.init) {
        for form in inflected(base) { table[form] = (base, kind) }
      }
    }
    return table
  }()

  /// The verb that `word`, in lower case, is a form of; `nil` where it is no stance verb.
  public static func base(of word: String) -> String? { forms[word]?.base }

  public static func kind(of word: String) -> Kind? { forms[word]?.kind }

  private static func inflected(_ base: String) -> [String] {
    let stem = base.hasSuffix("e") ? String(base.dropLast()) : base
    var forms = [base, stem + "ing"] + (irregular[base] ?? [stem + "ed"])
    if base.hasSuffix("y"), let before = base.dropLast().last, !"aeiou".contains(before) {
      forms = [base, base + "ing", base.dropLast() + "ied", base.dropLast() + "ies"]
    } else {
      forms.append(["s", "h", "x"].contains(base.last.map(String.init)) ? base + "es" : base + "s")
    }
    return forms
  }
}
