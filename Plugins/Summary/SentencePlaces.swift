import StudyPack

/// What a sentence's place says for it: authors put what matters at the start of a section and of a
/// paragraph (Edmundson 1969).
struct SentencePlaces {
  private let weights: [Double]

  init(_ reading: Reading) {
    var seenSections: Set<Int> = []
    weights = reading.sentences.map { sentence in
      let opensSection = seenSections.insert(sentence.section).inserted
      let opensParagraph = sentence.id.ordinal == 0
      return opensSection ? 1.6 : opensParagraph ? 1.4 : 1
    }
  }

  func weight(of index: Int) -> Double { weights[index] }
}
