#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// The lexical database WordNet 3.0 in the files of Debian's package `wordnet-base`: mapped, not
/// loaded, and searched by bisection.
///
/// Fellbaum (ed.), “WordNet: An Electronic Lexical Database” (1998); formats in `wndb(5WN)`.
public struct WordNet: Sendable {
  private let indices: [WordClass: SortedLines]
  private let exceptions: [WordClass: SortedLines]
  private let data: [WordClass: MappedFile]

  /// Opens the files in `folder`. Throws ``LanguageError`` where one is missing.
  public init(_ folder: String) throws(LanguageError) {
    var indices: [WordClass: SortedLines] = [:]
    var exceptions: [WordClass: SortedLines] = [:]
    var data: [WordClass: MappedFile] = [:]
    for wordClass in WordClass.allCases {
      let name = wordClass.fileName
      indices[wordClass] = SortedLines(try MappedFile("\(folder)/index.\(name)"))
      exceptions[wordClass] = SortedLines(try MappedFile("\(folder)/\(name).exc"))
      data[wordClass] = try MappedFile("\(folder)/data.\(name)")
    }
    (self.indices, self.exceptions, self.data) = (indices, exceptions, data)
  }

  /// Opens WordNet where it usually is; `STUDYPACK_WORDNET` names another folder.
  ///
  /// Throws ``LanguageError/wordNetMissing(searched:)``.
  public static func located() throws(LanguageError) -> WordNet {
    let chosen = getenv("STUDYPACK_WORDNET").map { [String(cString: $0)] }
    let candidates = chosen ?? ["/usr/share/wordnet", "/usr/local/share/wordnet"]
    guard let folder = candidates.first(where: { access($0 + "/index.noun", R_OK) == 0 }) else {
      throw .wordNetMissing(searched: candidates)
    }
    return try WordNet(folder)
  }

  /// Whether WordNet has the lemma, as it is.
  public func contains(_ lemma: String, as wordClass: WordClass) -> Bool {
    indices[wordClass]?.line(beginning: WordNetText.key(lemma)) != nil
  }

  /// The senses of a lemma, the most frequent first. Spaces may stand for underscores; case does
  /// not matter. Empty where WordNet lacks the lemma.
  ///
  /// - Parameter limit: how many senses at most; reading each costs time.
  public func senses(of lemma: String, as wordClass: WordClass, atMost limit: Int = .max)
    -> [Synset]
  {
    ids(of: lemma, as: wordClass, atMost: limit).compactMap(synset)
  }

  /// The lexicographers' classes of a lemma's senses, the most frequent first; quicker than the senses.
  public func lexicographerClasses(
    of lemma: String, as wordClass: WordClass, atMost limit: Int = .max
  ) -> [LexicographerClass] {
    guard let file = data[wordClass] else { return [] }
    return ids(of: lemma, as: wordClass, atMost: limit).compactMap {
      Synset.lexicographerClass(of: $0, line: SortedLines(file).line(at: $0.offset))
    }
  }

  private func ids(of lemma: String, as wordClass: WordClass, atMost limit: Int) -> [Synset.ID] {
    guard let line = indices[wordClass]?.line(beginning: WordNetText.key(lemma)) else { return [] }
    return WordNetText.offsets(inIndexLine: line).prefix(limit).map { .init(wordClass, $0) }
  }

  /// The senses of a word in any form, by its base forms.
  public func senses(ofForm form: String, as wordClass: WordClass) -> [Synset] {
    baseForms(of: form, as: wordClass).flatMap { senses(of: $0, as: wordClass) }
  }

  /// The synset with an identifier from this WordNet; `nil` where there is none.
  public func synset(_ id: Synset.ID) -> Synset? {
    guard let file = data[id.wordClass] else { return nil }
    return Synset(id, line: SortedLines(file).line(at: id.offset))
  }

  /// Words that the exception list gives for an irregular form.
  func irregularBases(of form: String, as wordClass: WordClass) -> [String] {
    guard let line = exceptions[wordClass]?.line(beginning: WordNetText.key(form)) else {
      return []
    }
    return WordNetText.fields(line).dropFirst().map(String.init)
  }
}
