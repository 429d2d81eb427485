import Clauses
import Glibc
import StudyPack

/// What speaks for showing a sentence: how central its words are, how much it says of what the essay
/// comes back to for its length, where it stands, whether it takes up title and heading, and that it
/// tells no instance.
///
/// Two judges multiplied: one by hand, which counts only what is not said yet, and ``Promise``, whose
/// weights are those of a ridge regression on how much of a sentence authors' own summaries repeat.
/// `Evaluation/glossary-summary` tells what each part is worth, and on what it was not fitted.
struct SentenceWeights {
  private let centrality: Centrality
  private let repeated: RepeatedPairs
  private let places: SentencePlaces
  let headings: HeadingWords
  private let promises: [Double]
  private let keyTerms: KeyTermMarks

  init(_ reading: Reading) {
    centrality = Centrality(reading)
    repeated = RepeatedPairs(reading)
    places = SentencePlaces(reading)
    headings = HeadingWords(reading)
    promises = Promise(centrality, repeated, places, headings).values(of: reading.sentences)
    keyTerms = KeyTermMarks(reading)
  }

  /// How much more weighs the sentence that introduces a key term.
  private static let factorOfKeyTerms = 1.6

  /// What the promise of each sentence is made of.
  func features(of reading: Reading) -> [[PromiseFeature: Double]] {
    Promise(centrality, repeated, places, headings).features(of: reading.sentences)
  }

  func promise(of line: StandingSentence) -> Double { promises[line.index] }

  /// - Parameter said: pairs of words that count no more.
  func weight(of line: StandingSentence, beside said: Set<Int> = []) -> Double {
    let density = repeated.weight(of: line.index, beside: said) / Double(max(1, line.wordCount))
    return ((density + 0.001) * promise(of: line)).squareRoot() * otherWeight(of: line)
  }

  /// What speaks for a sentence besides what it repeats and what it promises.
  func otherWeight(of line: StandingSentence) -> Double {
    let heading = headings.share(in: centrality.stems(of: line.index), of: line.sentence.section)
    return (100 * centrality.value(of: line.index) + 0.001).squareRoot()
      * places.weight(of: line.index) * (1 + heading / 2) * Instance(line.sentence).factor
      * (keyTerms.phrases(of: line.sentence).isEmpty ? 1 : Self.factorOfKeyTerms)
  }

  /// How much of the essay's title a sentence takes up, from 0 to 1.
  func titleShare(of line: StandingSentence) -> Double {
    headings.titleShare(in: centrality.stems(of: line.index))
  }

  func pairs(of line: StandingSentence) -> [Int] { repeated.pairs(of: line.index) }

  /// The same as words, with the weight of each.
  func namedPairs(of line: StandingSentence) -> [String: Double] {
    repeated.namedPairs(of: line.index)
  }

  func similarity(_ a: StandingSentence, _ b: StandingSentence) -> Double {
    centrality.similarity(a.index, b.index)
  }
}

/// Whether a sentence tells an instance of what the essay says, which a summary can do without.
struct Instance {
  let hasFigures: Bool
  let isExample: Bool
  /// Whether it only supposes something: “If a baker leaves …”, “one may earn little, another may …”.
  let isSupposition: Bool

  init(_ sentence: Sentence) {
    hasFigures = sentence.text.utf8.contains { (48...57).contains($0) }
    let words = sentence.words.map(\.lower)
    isSupposition =
      ["if", "suppose", "imagine"].contains(words.first)
      || words.count { ["may", "might", "perhaps"].contains($0) } > 1
    isExample = words.indices.contains { start in
      Self.openings.contains { words[start...].starts(with: $0) }
    }
  }

  var factor: Double { (hasFigures ? 0.85 : 1) * (isExample || isSupposition ? 0.7 : 1) }

  private static let openings = [["for", "example"], ["for", "instance"], ["such", "as"]]
}

/// The content words of an essay's title and headings.
struct HeadingWords {
  private let title: Set<String>
  private let sections: [Set<String>]

  init(_ reading: Reading) {
    title = Self.stems(reading.essay.title)
    sections = reading.sections.map { Self.stems($0.title) }
  }

  func share(in stems: Set<String>, of section: Int) -> Double {
    Self.share(of: sections[section], in: stems)
  }

  func titleShare(in stems: Set<String>) -> Double { Self.share(of: title, in: stems) }

  private static func share(of words: Set<String>, in stems: Set<String>) -> Double {
    words.isEmpty ? 0 : Double(words.intersection(stems).count) / Double(words.count)
  }

  private static func stems(_ title: String?) -> Set<String> {
    let words = (title ?? "").lowercased().split { !$0.isLetter && !$0.isNumber && $0 != "-" }
    return Set(words.map(String.init).filter { !FunctionWords.contains($0) }.map(Stem.of))
  }
}
