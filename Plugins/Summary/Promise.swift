import Glibc
import StudyPack

/// What counts, within any essay, for a sentence's chance to stand in a summary.
enum PromiseFeature: String, CaseIterable {
  /// The logarithm of how densely it says what the essay comes back to, beside the densest sentence.
  case density
  /// The logarithm of how central its words are, beside the most central sentence.
  case centrality
  case opensSection = "opens-section"
  case opensParagraph = "opens-paragraph"
  /// How much of the section's heading it takes up, from 0 to 1, and of the title.
  case heading
  case title
  /// Whether it has figures, and whether it tells an example.
  case figures
  case example
}

/// How much of a sentence a summary is likely to repeat.
struct Promise {
  private let centrality: Centrality
  private let repeated: RepeatedPairs
  private let places: SentencePlaces
  private let headings: HeadingWords

  /// Of a ridge regression on what authors' own summaries repeat, divided by the mean, with centrality
  /// held back since ``SentenceWeights`` counts it too. `Scripts/train-promise` fits such weights and
  /// holds these against them.
  private static let bias = 1.9
  private static let weights: [PromiseFeature: Double] = [
    .density: 0.4, .centrality: 0.2, .opensSection: 0.2, .opensParagraph: 0.25, .heading: 0.3,
    .title: 0.4, .figures: -0.15, .example: -0.25,
  ]

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
    features(of: sentences).map { features in
      max(
        0.1,
        PromiseFeature.allCases.reduce(Self.bias) { sum, feature in
          sum + (Self.weights[feature] ?? 0) * (features[feature] ?? 0)
        })
    }
  }

  /// Of each sentence, what the value is made of.
  func features(of sentences: [Sentence]) -> [[PromiseFeature: Double]] {
    let densities = sentences.indices.map { index in
      repeated.weight(of: index) / Double(max(1, sentences[index].words.count))
    }
    let densest = max(densities.max() ?? 0, 1e-9)
    let central = max(sentences.indices.map(centrality.value).max() ?? 0, 1e-9)
    return sentences.indices.map { index in
      let stems = centrality.stems(of: index)
      let instance = Instance(sentences[index])
      return [
        .density: log(0.02 + densities[index] / densest),
        .centrality: log(0.05 + centrality.value(of: index) / central),
        .opensSection: places.opensSection(index) ? 1 : 0,
        .opensParagraph: places.opensParagraph(index) ? 1 : 0,
        .heading: headings.share(in: stems, of: sentences[index].section),
        .title: headings.titleShare(in: stems),
        .figures: instance.hasFigures ? 1 : 0,
        .example: instance.isExample ? 1 : 0,
      ]
    }
  }
}
