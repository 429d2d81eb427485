import StudyPack

/// What a sentence's place says for it: authors put what matters at the start of a section and of a
/// paragraph (Edmundson 1969).
struct SentencePlaces {
  private struct Place {
    let opensSection: Bool
    let opensParagraph: Bool
    /// How many sentences of its section stand before it.
    let number: Int
  }

  private let places: [Place]

  init(_ reading: Reading) {
    var seen: [Int: Int] = [:]
    places = reading.sentences.map { sentence in
      let number = seen[sentence.section, default: 0]
      seen[sentence.section] = number + 1
      return Place(
        opensSection: number == 0, opensParagraph: sentence.id.ordinal == 0, number: number)
    }
  }

  /// From 1 upwards; a section's first sentences have more, each less than the one before.
  func weight(of index: Int) -> Double {
    let place = places[index]
    let opening = place.opensSection ? 0.6 : place.opensParagraph ? 0.4 : 0
    return 1 + opening + 0.5 / Double(1 + place.number)
  }

  func opensSection(_ index: Int) -> Bool { places[index].opensSection }
  func opensParagraph(_ index: Int) -> Bool { places[index].opensParagraph }
}
