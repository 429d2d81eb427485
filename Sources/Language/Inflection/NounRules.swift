/// The rules for single nouns in lower case.
enum NounRules {
  static func plural(_ noun: String) -> String {
    guard !noun.isEmpty else { return noun }
    if IrregularNouns.invariant.contains(noun) { return noun }
    if let plural = IrregularNouns.plurals[noun] { return plural }
    if let plural = compound(noun) { return plural }
    if let ending = endings.first(where: { noun.hasSuffix($0.singular) }) {
      return noun.dropLast(ending.singular.count) + ending.plural
    }
    if noun.hasSuffix("osis") || noun.hasSuffix("esis") { return noun.dropLast(2) + "es" }
    if Spelling.endsInConsonantAndY(Array(noun.utf8)) { return noun.dropLast() + "ies" }
    if IrregularNouns.takingEs.contains(noun) { return noun + "es" }
    return Spelling.hisses(noun) ? noun + "es" : noun + "s"
  }

  static func singular(_ noun: String) -> String {
    if IrregularNouns.invariant.contains(noun) || IrregularNouns.singularInS.contains(noun) {
      return noun
    }
    if let singular = IrregularNouns.singulars[noun] { return singular }
    if IrregularNouns.plurals[noun] != nil || seemsSingular(noun) { return noun }
    if let ending = endings.first(where: { noun.hasSuffix($0.plural) }) {
      return noun.dropLast(ending.plural.count) + ending.singular
    }
    let man = noun.dropLast(3) + "man"
    if noun.hasSuffix("men"), plural(String(man)) == noun { return String(man) }
    return withoutS(noun)
  }

  /// “virus”, “fibrosis”, “omen”: endings that plurals rarely have.
  private static func seemsSingular(_ noun: String) -> Bool {
    if IrregularNouns.singularInMen.contains(noun) { return true }
    return ["us", "is", "ss"].contains(where: noun.hasSuffix)
      && !IrregularNouns.pluralInVowelAndS.contains(noun)
  }

  private static func withoutS(_ noun: String) -> String {
    guard noun.hasSuffix("s"), !noun.hasSuffix("ss"), noun.utf8.count > 2 else { return noun }
    let short = String(noun.dropLast())
    if noun.hasSuffix("ies"), noun.utf8.count > 4 { return noun.dropLast(3) + "y" }
    guard noun.hasSuffix("es"), addsSyllable(noun, short) else { return short }
    return String(noun.dropLast(2))
  }

  /// Whether “es” was added: “boxes”, “classes”, “viruses”, “heroes”, not “cases”, “causes”.
  private static func addsSyllable(_ noun: String, _ short: String) -> Bool {
    let stem = String(noun.dropLast(2))
    if stem.hasSuffix("o") { return !IrregularNouns.endingInOe.contains(short) }
    if ["ss", "x", "ch", "sh", "zz", "tz", "polis"].contains(where: stem.hasSuffix) { return true }
    guard stem.hasSuffix("us"), !IrregularNouns.endingInUse.contains(short) else { return false }
    return !["aus", "ous"].contains(where: stem.hasSuffix)
  }

  private static func compound(_ noun: String) -> String? {
    guard noun.hasSuffix("man"), !IrregularNouns.regularInMan.contains(noun), noun != "man" else {
      return nil
    }
    return noun.dropLast(3) + "men"
  }

  private static let endings: [(singular: String, plural: String)] = [
    ("thesis", "theses"), ("lysis", "lyses"), ("crisis", "crises"), ("gnosis", "gnoses"),
    ("stasis", "stases"), ("child", "children"), ("foot", "feet"), ("tooth", "teeth"),
    ("mouse", "mice"), ("wife", "wives"), ("knife", "knives"), ("quiz", "quizzes"),
    ("shelf", "shelves"), ("self", "selves"), ("wolf", "wolves"),
  ]
}
