import FoundationEssentials

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// How often English words and pairs of words are used, in the file that `make build` derives from
/// the frequency lists of SymSpell (Wolf Garbe; MIT licence): mapped, and searched
/// by bisection.
public struct WordFrequencies: Sendable {
  private let lines: SortedLines
  /// What all words of the list were counted, about 10¹².
  private static let total = 1.0e12

  /// Opens the list. Throws ``LanguageError`` where the file cannot be read.
  public init(_ file: String) throws(LanguageError) {
    lines = SortedLines(try MappedFile(file))
  }

  /// The list in the user's data folder (`XDG_DATA_HOME`, by default `~/.local/share`), or in
  /// `../share` beside an installed program; `nil` where there is none.
  public static func located() throws(LanguageError) -> WordFrequencies? {
    let files = DataFolders.all.map { "\($0)/studypack/frequencies/\(standardName)" }
    guard let file = files.first(where: { access($0, R_OK) == 0 }) else { return nil }
    return try WordFrequencies(file)
  }

  private static let standardName = "english-6.10.1.txt"

  /// The common logarithm of how often a word in lower case is met in a billion words (van Heuven
  /// et al., “SUBTLEX-UK”, 2014): about 7.5 for “the”, 4 for “loyal”, below 3 for words that a
  /// reader may have to look up; 0 where the list lacks the word.
  public func zipf(of word: String) -> Double { zipf(ofKey: word) }

  /// The same of two neighbouring words; 0 where the list lacks the pair, as it does all rare ones.
  public func zipf(of first: String, _ second: String) -> Double {
    zipf(ofKey: "\(first)_\(second)")
  }

  private func zipf(ofKey key: String) -> Double {
    guard let line = lines.line(beginning: key), let blank = line.lastIndex(of: 0x20),
      let count = Double(Substring(line[line.index(after: blank)...])), count > 0
    else { return 0 }
    return max(0, log10(count / Self.total * 1e9))
  }
}
