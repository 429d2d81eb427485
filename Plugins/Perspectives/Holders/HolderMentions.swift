import Clauses
import Language
import StudyPack

/// Which nouns of the essay name which holders, found out once.
struct HolderMentions {
  /// Tells the holders of titles too, as the essay calls them.
  let names: HolderNames
  /// Who is for and who is against the matter of a short essay.
  let sides: Sides
  private let byToken: [SentenceID: [Int: HolderName]]

  init(_ reading: Reading, _ debate: Debate, names: HolderNames) {
    var table: [SentenceID: [Int: HolderName]] = [:]
    for sentence in reading.sentences {
      for token in sentence.doc
      where token.isNoun || token.entType == "NORP" || SidePhrases.side(of: token) != nil {
        table[sentence.id, default: [:]][token.index] = names.name(of: token)
      }
    }
    var sides = Sides(
      reading, debate,
      named: reading.sentences.flatMap { table[$0.id]?.sorted { $0.key < $1.key } ?? [] }
        .map(\.value).filter { $0.sort == .side })
    for sentence in reading.sentences {
      table[sentence.id] = table[sentence.id].map { names in
        var resolved = names
        for place in names.keys.sorted() where names[place]?.sort == .side {
          resolved[place] = names[place].map { sides.resolved($0, in: sentence) }
        }
        return resolved
      }
    }
    self.sides = sides
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
