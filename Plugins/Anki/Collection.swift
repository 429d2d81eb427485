import FoundationEssentials
import StudyPack

/// Anki's collection in the form that its package files (`.apkg`) carry: `collection.anki2`, schema 11.
struct Collection {
  let deck: String
  let notes: [Note]
  /// How often the deck was given out changed: Anki takes a note anew where this is higher.
  let revision: Int

  /// A point of time that is the same for every deck: 2023-11-14.
  private static let epoch: Int64 = 1_700_000_000

  private var modified: Int64 { Self.epoch + Int64(revision) * 86_400 }

  private var deckID: Int64 { Self.number("deck", deck) }

  /// A number that looks like a time in milliseconds, as Anki's are, and rests on names alone.
  private static func number(_ parts: String...) -> Int64 {
    var hash = StableHash()
    for part in parts { hash.combine(part) }
    return 1_500_000_000_000 + Int64(hash.value % 100_000_000_000)
  }

  func bytes() throws -> [UInt8] {
    let database = try Database()
    try database.run(Self.schema)
    try database.insert(into: "col", try columns())
    for (place, note) in notes.enumerated() {
      let id = Self.number("note", deck, note.guid)
      try database.insert(
        into: "notes",
        [
          .int(id), .text(note.guid), .int(note.type.id), .int(modified), .int(-1),
          .text(" \(note.tags.joined(separator: " ")) "),
          .text(note.fields.joined(separator: "\u{1F}")), .text(note.fields[0]), .int(0), .int(0),
          .text(""),
        ])
      try database.insert(
        into: "cards",
        [.int(id), .int(id), .int(deckID), .int(0), .int(modified), .int(-1), .int(0), .int(0)]
          + [.int(Int64(place + 1))] + Array(repeating: .int(0), count: 8) + [.text("")])
    }
    return try database.bytes()
  }

  private func columns() throws -> [DatabaseValue] {
    let models = Dictionary(
      uniqueKeysWithValues: NoteType.all.map { (String($0.id), $0.json(modified: modified)) })
    let decks: [String: JSONValue] = [
      "1": deck(1, "Default"), String(deckID): deck(deckID, deck),
    ]
    return [
      .int(1), .int(Self.epoch), .int(modified * 1000), .int(modified * 1000), .int(11), .int(0),
      .int(0), .int(0), .text(try text(Self.configuration)), .text(try text(.object(models))),
      .text(try text(.object(decks))), .text(try text(Self.deckOptions)), .text("{}"),
    ]
  }

  private func text(_ value: JSONValue) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return String(decoding: try encoder.encode(value), as: UTF8.self)
  }

  private func deck(_ id: Int64, _ name: String) -> JSONValue {
    [
      "id": .int(Int(id)), "name": .string(name), "desc": "", "conf": 1, "dyn": 0,
      "collapsed": false, "extendNew": 0, "extendRev": 50, "mod": .int(Int(modified)), "usn": -1,
      "lrnToday": [0, 0], "newToday": [0, 0], "revToday": [0, 0], "timeToday": [0, 0],
    ]
  }
}
