import StudyPack

/// What a card shows: the fields of a note, and the two sides made of them.
struct NoteType {
  let id: Int64
  let name: String
  let fields: [String]
  let front: String
  let back: String

  /// Terms with their definitions.
  static let term = NoteType(
    id: 1_700_000_000_001, name: "StudyPack Term", fields: ["Definition", "Term", "Essay"],
    front: "{{Definition}}",
    back: "{{FrontSide}}<hr id=answer><b>{{Term}}</b><p class=essay>{{Essay}}</p>")

  /// Questions of a quiz.
  static let question = NoteType(
    id: 1_700_000_000_002, name: "StudyPack Question",
    fields: ["Question", "Options", "Answer", "Essay"],
    front: "{{Question}}{{Options}}",
    back: "{{FrontSide}}<hr id=answer>{{Answer}}<p class=essay>{{Essay}}</p>")

  static let all = [term, question]

  private static let css = """
    .card { font-family: serif; font-size: 20px; text-align: left; max-width: 40em; margin: auto; }
    .essay { font-size: 16px; opacity: 0.8; }
    """

  /// As the table `col` of Anki's collection has it.
  func json(modified: Int64) -> JSONValue {
    [
      "id": .string(String(id)), "name": .string(name), "type": 0, "mod": .int(Int(modified)),
      "usn": -1, "sortf": 0, "did": 1, "tags": [], "vers": [], "css": .string(Self.css),
      "latexPre": .string(Self.latexStart), "latexPost": "\\end{document}", "latexsvg": false,
      "req": [[0, "any", [0]]],
      "flds": .array(
        fields.enumerated().map { place, name in
          [
            "name": .string(name), "ord": .int(place), "font": "serif", "size": 20,
            "sticky": false, "rtl": false, "media": [],
          ]
        }),
      "tmpls": [
        [
          "name": "Card 1", "ord": 0, "qfmt": .string(front), "afmt": .string(back), "did": .null,
          "bqfmt": "", "bafmt": "", "bfont": "", "bsize": 0,
        ]
      ],
    ]
  }

  private static let latexStart = "\\documentclass[12pt]{article}\n\\begin{document}\n"
}
