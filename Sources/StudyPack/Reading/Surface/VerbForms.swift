/// What a word's form alone says of it as a verb.
public enum VerbForms {
  public static let auxiliaries: Set<String> = [
    "is", "are", "was", "were", "be", "been", "being", "has", "have", "had", "do", "does", "did",
    "will", "would", "can", "could", "may", "might", "must", "shall", "should", "cannot",
    "isn’t", "aren’t", "wasn’t", "weren’t", "doesn’t", "don’t", "didn’t", "won’t", "can’t",
    "isn't", "aren't", "wasn't", "weren't", "doesn't", "don't", "didn't", "won't", "can't",
  ]

  /// Past forms that no rule gives and that are hardly ever anything but a verb after a name.
  /// Left out: forms that are also common nouns or adjectives (`left`, `felt` as cloth is rare and
  /// stays, `saw` stays after a name).
  static let irregularPasts: Set<String> = Set(
    """
    became began broke brought built bought came chose drew drove fell felt fought found founded
    gave went grew held kept knew led lost made meant met paid ran rose said saw sent sold sought
    spent spoke stood struck swore taught threw told took thought understood won wrote withdrew
    overcame overthrew undertook forged arose bore bound caught
    """.split(whereSeparator: \.isWhitespace).map(String.init))

  /// Words in `-ed` that are no past form of a verb.
  private static let notPast: Set<String> = ["united", "red", "hundred", "indeed", "need", "seed"]

  /// Whether `word`, in lower case and right after its subject, is a finite past form.
  public static func isPast(_ word: String) -> Bool {
    irregularPasts.contains(word)
      || word.utf8.count > 4 && word.hasSuffix("ed") && !notPast.contains(word)
  }
}
