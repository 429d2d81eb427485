public import Language
import Synchronization

/// What it takes to understand English: loaded once, shared by all readings of a process.
public struct English: Sendable {
  /// Finds tokens, tags, heads, entities and lemmas.
  public let pipeline: Language.Pipeline
  /// Senses of words; `nil` where WordNet is not installed, and what rests on it is then left out.
  public let wordNet: WordNet?
  /// How common words are; `nil` where the list is not installed.
  public let frequencies: WordFrequencies?

  public init(
    pipeline: Language.Pipeline, wordNet: WordNet? = nil, frequencies: WordFrequencies? = nil
  ) {
    self.pipeline = pipeline
    self.wordNet = wordNet
    self.frequencies = frequencies
  }

  private static let loaded = Mutex<English?>(nil)

  /// The model and WordNet where they usually are; loaded by the first call.
  ///
  /// Throws `LanguageError` where the model is missing, or either is damaged.
  public static func installed() throws(LanguageError) -> English {
    try loaded.withLock { loaded throws(LanguageError) in
      if let english = loaded { return english }
      let english = English(
        pipeline: try Language.Pipeline(ModelFolder.located()), wordNet: try wordNetIfInstalled(),
        frequencies: try WordFrequencies.located())
      loaded = english
      return english
    }
  }

  private static func wordNetIfInstalled() throws(LanguageError) -> WordNet? {
    do {
      return try WordNet.located()
    } catch .wordNetMissing {
      return nil
    }
  }

  /// What this installation lacks, for people.
  public var diagnostics: [Diagnostic] {
    [
      wordNet == nil
        ? Diagnostic(
          .warning, code: "english.no-wordnet",
          "WordNet is not installed, so that no definition or wrong answer is taken from it",
          remedy: "run “make model”, or install the Debian package wordnet-base") : nil,
      frequencies == nil
        ? Diagnostic(
          .warning, code: "english.no-frequencies",
          "The list of word frequencies is not installed, so that terms are told from everyday "
            + "words less well", remedy: "run “make model”") : nil,
    ].compactMap(\.self)
  }
}

extension LanguageError: StudyPackError {
  public var diagnostics: [Diagnostic] {
    [Diagnostic(.error, code: "english", description)]
  }

  public var exitStatus: ExitStatus { .unavailable }
}
