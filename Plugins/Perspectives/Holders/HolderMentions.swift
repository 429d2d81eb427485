import Clauses
import Language
import StudyPack

/// Which nouns of the essay name which holders, found out once.
struct HolderMentions {
  /// Tells the holders of titles too, as the essay calls them.
  let names: HolderNames
  private let byToken: [SentenceID: [Int: HolderName]]

  init(_ reading: Reading, names: HolderNames) {
    var table: [SentenceID: [Int: HolderName]] = [:]
    var sides = Sides(reading)
    for sentence in reading.sentences {
      for token in sentence.doc where token.isNoun || token.entType == "NORP" {
        guard let name = names.name(of: token) else { continue }
        let resolved = name.sort == .side ? sides.resolved(name, in: sentence) : name
        table[sentence.id, default: [:]][token.index] = resolved
      }
    }
    let known = names.adding(HolderAliases(reading, mentions: table).pairs)
    self.names = known
    byToken = table.mapValues { $0.mapValues(known.alias) }
  }

  func name(of token: Token, in sentence: Sentence) -> HolderName? {
    byToken[sentence.id]?[token.index]
  }

  /// The holders that a sentence names, in its order, with the nouns that name them.
  func all(in sentence: Sentence) -> [(token: Token, name: HolderName)] {
    (byToken[sentence.id] ?? [:]).sorted { $0.key < $1.key }.map {
      (sentence.doc[$0.key], $0.value)
    }
    .filter { $0.token.dep != "compound" }
  }
}

/// Says what those are for or against who are only called “supporters” or “critics”: what the section,
/// or else the title, last named.
private struct Sides {
  private let title: String
  private var section = -1
  private var cause: String?
  private var titled: String?

  init(_ reading: Reading) { title = reading.essay.title?.lowercased() ?? "" }

  mutating func resolved(_ name: HolderName, in sentence: Sentence) -> HolderName {
    if sentence.section != section { cause = nil }
    section = sentence.section
    let parts = name.key.split(separator: " ", maxSplits: 2)
    if parts.count > 2 {
      cause = String(parts[2])
      if title.contains(parts[2]) { titled = String(parts[2]) }
      return name
    }
    let of = cause ?? titled ?? "§\(section)"
    return HolderName(key: "\(name.key) of \(of)", text: name.text, sort: .side, axis: name.axis)
  }
}
