import Clauses
import Language

/// What an author grants before saying otherwise: “For many, bread is rye”, “this may look like a
/// question of price”.
struct Concession {
  private let doc: Doc
  private let root: Token

  init(_ doc: Doc, _ root: Token) {
    self.doc = doc
    self.root = root
  }

  /// One that its own sentence answers is whole.
  var isMade: Bool {
    let answers = doc.dropFirst(2).contains {
      ["but", "yet", "although", "though"].contains($0.lower)
    }
    guard !answers else { return false }
    return tellsWhatManyThink || looksLike || grants || supposes
  }

  /// “Tolliver might believe …”: somebody made up for an example.
  private var supposes: Bool {
    root.children.contains { ["may", "might"].contains($0.lower) && $0.dep == "aux" }
      && root.lefts.contains {
        $0.isSubject && $0.pos == .properNoun
          && ($0.entType == nil || $0.entType == "PERSON" || Self.minds.contains(root.lemma))
      }
  }

  private static let minds: Set = ["believe", "think", "want", "prefer", "feel", "hope", "know"]

  private var tellsWhatManyThink: Bool {
    let words = doc.drop { $0.dep == "cc" || $0.text == "," }.prefix(3).map(\.lower)
    guard words.count == 3, ["for", "to"].contains(words[0]) else { return false }
    return ["many", "some", "others", "most"].contains(words[1])
      && [",", "others"].contains(words[2])
  }

  private var looksLike: Bool {
    ["seem", "sound", "appear", "look"].contains(root.lemma)
      && root.children.contains { ["may", "might"].contains($0.lower) && $0.dep == "aux" }
  }

  private var grants: Bool {
    let words = doc.prefix(3).map(\.lower)
    return [
      ["of", "course"], ["to", "be", "sure"], ["admittedly"], ["granted"], ["certainly"],
      ["to", "compare"], ["by", "comparison"],
    ]
    .contains { words.starts(with: $0) }
  }
}
