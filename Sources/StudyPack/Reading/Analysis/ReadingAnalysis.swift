public import FoundationEssentials
import Language

extension Reading {
  /// Analyses an essay: sentences and words of all its prose, each with its place in the file and
  /// its grammar.
  ///
  /// - Parameter jobs: how many sentences are worked on at once, at most; 1 or more. The result
  ///   does not depend on it.
  public init(
    analysing essay: Essay, with english: English,
    jobs: Int = ProcessInfo.processInfo.activeProcessorCount
  ) async {
    let sentences = EssaySentences(essay).all
    let docs = await english.pipeline.docs(sentences.map(\.text), jobs: jobs)
    self.init(
      essay: essay, sentences: zip(sentences, docs).map { $0.with($1) },
      wordNet: english.wordNet, frequencies: english.frequencies)
  }
}
