/// Verbs for what all things of a kind do or are there for: “Term limits restrict how long …” are limits
/// that do.
enum WorkingVerbs {
  static let all = granting.union([
    "restrict", "limit", "prevent", "regulate", "advocate", "combine", "concentrate", "emphasize",
    "emphasise", "encourage", "protect", "represent", "promote", "focus", "require", "ask", "make",
    "impose", "pit", "redistribute", "assign", "bar", "favor", "favour", "reward", "punish",
  ])

  /// What a theory or a method does, of which a sentence in the singular tells: “common rating divides tolls by the
  /// draught of the boat”.
  static let ofOne: Set = [
    "divide", "treat", "explain", "direct", "convert", "store", "transmit", "separate", "detect",
    "connect", "use", "move", "pay", "pack", "tie", "add", "cover", "narrow", "satisfy", "link",
    "compare", "transfer", "let", "supply", "split", "match",
  ]

  /// What rules and rights do for people.
  static let granting: Set = ["give", "permit", "enable", "allow"]

  /// Rules and rights, of which there is one of each name: “the item veto”.
  static let measures: Set = [
    "veto", "power", "right", "clause", "rule", "law", "doctrine", "test", "tax", "ban",
    "privilege",
    "principle", "method", "procedure", "effect",
  ]
}
