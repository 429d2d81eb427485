/// The words that show who may hold a view.
public enum HolderLexicon {
  /// Plural nouns for people as holders of a view for a cause, and against one.
  public static let supporters: Set<String> = [
    "supporters", "proponents", "advocates", "defenders", "backers", "adherents",
  ]
  public static let opponents: Set<String> = [
    "opponents", "critics", "detractors", "skeptics", "sceptics",
  ]

  /// Further plural nouns for groups that hold a view as a group.
  static let groups: Set<String> = [
    "liberals", "conservatives", "progressives", "libertarians", "moderates", "radicals",
    "reformers", "revolutionaries", "loyalists", "patriots", "theorists", "hawks", "doves",
    "northerners", "southerners", "republicans", "democrats",
  ]

  /// Nouns in `-ists` for trades, whose members share no view.
  static let trades: Set<String> = [
    "scientists", "lobbyists", "activists", "journalists", "artists", "tourists", "economists",
    "specialists", "psychologists", "sociologists", "biologists", "strategists", "columnists",
    "terrorists", "cyclists", "dentists", "chemists", "physicists", "novelists", "typists",
    "assists", "consists", "colonists", "finalists", "enthusiasts", "analysts", "pharmacists",
    "anthropologists", "geologists", "ecologists", "therapists", "motorists", "guitarists",
    "archaeologists", "extremists",
  ]

  /// Heads under which a doctrine is itself the subject of a stance verb: `pluralist theory rejects`.
  public static let doctrines: Set<String> = [
    "theory", "theorists", "theories", "perspective", "school", "approach", "model", "view",
    "position", "doctrine", "philosophy", "tradition", "interpretation", "standpoint", "culture",
    "paradigm", "thinkers", "scholars", "camp", "economics",
  ]

  /// Heads that leave a nation's name the holder: `the Chinese leadership` is China.
  public static let leaderships: Set<String> = [
    "leadership", "government", "leaders", "administration", "side", "state", "officials",
    "authorities", "perspective", "view", "policy", "position", "approach",
  ]

  /// Whether `word`, in lower case, is a plural noun for people who share a view.
  public static func isGroup(_ word: String) -> Bool {
    if supporters.contains(word) || opponents.contains(word) || groups.contains(word) {
      return true
    }
    return word.utf8.count > 6 && word.hasSuffix("ists") && !trades.contains(word)
  }

  /// Words in `-ism` for deeds, conditions and trades, which no one holds as a school.
  static let conditions: Set<String> = [
    "terrorism", "tourism", "journalism", "mechanism", "organism", "criticism", "optimism",
    "racism", "sexism", "vandalism", "alcoholism", "metabolism", "magnetism", "volcanism", "prism",
    "favoritism", "nepotism", "federalism", "absenteeism", "activism", "symbolism", "cynicism",
  ]

  /// Whether `word`, in lower case, names a school of thought by its ending.
  public static func isSchool(_ word: String) -> Bool {
    word.utf8.count > 6 && word.hasSuffix("ism") && !conditions.contains(word)
  }

  /// Words after which a new clause may begin.
  static let clauseOpeners: Set<String> = [
    "and", "but", "or", "that", "because", "although", "though", "while", "whereas", "since", "as",
    "if", "when", "where", "so", "yet",
  ]

  static let determiners: Set<String> = [
    "the", "a", "an", "some", "many", "most", "all", "several", "other", "few", "both", "these",
    "those", "certain", "early", "modern", "contemporary", "leading",
  ]

  /// Adverbs without `-ly` that stand between a subject and its verb.
  static let adverbs: Set<String> = [
    "also", "still", "often", "always", "never", "not", "even", "now", "thus", "therefore",
    "however", "instead", "then", "only", "just", "first", "once", "long", "further", "have",
  ]

  /// Whether `word`, in lower case, is an article, a demonstrative or a quantifier before a holder.
  public static func isDeterminer(_ word: String) -> Bool { determiners.contains(word) }

  /// Whether `word`, in lower case, is a doctrine's head, in the singular or the plural.
  public static func isDoctrine(_ word: String) -> Bool {
    doctrines.contains(word) || word.hasSuffix("s") && doctrines.contains(String(word.dropLast()))
  }
}
