import Glibc
import StudyPack

/// How much of a sentence a summary is likely to repeat, by features that count within any essay.
///
/// The numbers are those of a ridge regression, divided by the mean and rounded.
struct Promise {
  private let centrality: Centrality
  private let repeated: RepeatedPairs
  private let places: SentencePlaces
  private let headings: HeadingWords

  init(
    _ centrality: Centrality, _ repeated: RepeatedPairs, _ places: SentencePlaces,
    _ headings: HeadingWords
  ) {
    self.centrality = centrality
    self.repeated = repeated
    self.places = places
    self.headings = headings
  }

  /// For each of an essay's sentences, about 1 on average, never less than 0.1.
  func values(of sentences: [Sentence]) -> [Double] {
    let densities = sentences.indices.map { index in
      repeated.weight(of: index) / Double(max(1, sentences[index].words.count))
    }
    let densest = max(densities.max() ?? 0, 1e-9)
    let central = max(sentences.indices.map(centrality.value).max() ?? 0, 1e-9)
    return sentences.indices.map { index in
      let sentence = sentences[index]
      let words =
        0.4 * log(0.02 + densities[index] / densest)
        + 0.2 * log(0.05 + centrality.value(of: index) / central)
      return max(0.1, 1.9 + words + place(index) + headings(sentence, index) - instance(sentence))
    }
  }

  private func place(_ index: Int) -> Double {
    (places.opensSection(index) ? 0.2 : 0) + (places.opensParagraph(index) ? 0.25 : 0)
  }

  private func headings(_ sentence: Sentence, _ index: Int) -> Double {
    let stems = centrality.stems(of: index)
    return 0.3 * headings.share(in: stems, of: sentence.section)
      + 0.4 * headings.titleShare(in: stems)
  }

  private func instance(_ sentence: Sentence) -> Double {
    let instance = Instance(sentence)
    return (instance.hasFigures ? 0.15 : 0) + (instance.isExample ? 0.25 : 0)
  }
}
