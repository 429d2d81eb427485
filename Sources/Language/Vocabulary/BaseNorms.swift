/// spaCy's norms of punctuation and currency for all languages; they are part of its code, not of a
/// model (data taken from spaCy, MIT licence).
enum BaseNorms {
  static let table: [(word: String, norm: String)] = groups.flatMap { norm, words in
    words.map { ($0, norm) }
  }

  private static let groups: [(norm: String, words: [String])] = [
    ("'s", ["'s", "'S", "\u{2019}s", "\u{2019}S"]),
    ("'", ["\u{2019}", "\u{2018}", "\u{B4}", "`"]),
    (
      "\"",
      [
        "\u{201D}", "\u{201C}", "''", "``", "\u{B4}\u{B4}", "\u{201E}", "\u{BB}", "\u{AB}",
        "\u{2018}\u{2018}", "\u{2019}\u{2019}",
      ]
    ),
    ("?", ["\u{FF1F}"]),
    ("!", ["\u{FF01}"]),
    (",", ["\u{FF0C}"]),
    (";", ["\u{FF1B}"]),
    (":", ["\u{FF1A}"]),
    (".", ["\u{3002}", "\u{0964}"]),
    ("...", ["\u{2026}"]),
    ("-", ["\u{2014}", "\u{2013}", "--", "---", "\u{2014}\u{2014}"]),
    (
      "$",
      [
        "\u{20AC}", "\u{A3}", "\u{A5}", "\u{0E3F}", "US$", "C$", "A$", "\u{20BA}", "\u{20B9}",
        "\u{09F3}", "\u{20A9}", "Mex$", "\u{20A3}", "E\u{A3}",
      ]
    ),
  ]
}
