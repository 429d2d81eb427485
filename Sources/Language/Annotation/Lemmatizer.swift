/// Finds base forms by rules of suffixes, an index of known words and tables of exceptions.
///
/// After spaCy's `EnglishLemmatizer` in the mode `rule`; the tables come from WordNet.
struct Lemmatizer: Sendable {
  private struct Rule {
    let suffix: String
    let replacement: String
  }

  /// The tables of one part of speech.
  private struct Tables {
    var rules: [Rule] = []
    var words = IDTable<UInt8>()
    /// Where in the file the base forms of an irregular word are.
    var exceptions = IDTable<UInt32>()

    var isEmpty: Bool { rules.isEmpty && words.count == 0 && exceptions.count == 0 }
  }

  private let file: MappedFile
  private let tables: [StringID: Tables]

  init(_ file: MappedFile) throws(LanguageError) {
    self.file = file
    var tables: [StringID: Tables] = [:]
    var reader = MessagePackReader(file)
    for _ in 0..<(try reader.mapCount()) {
      let name = try reader.string()
      for _ in 0..<(try reader.mapCount()) {
        let part = StringID(rawValue: try reader.unsigned())
        try Self.read(name, &reader, into: &tables[part, default: Tables()])
      }
    }
    self.tables = tables
  }

  private static func read(
    _ name: String, _ reader: inout MessagePackReader, into tables: inout Tables
  ) throws(LanguageError) {
    switch name {
    case "lemma_rules": tables.rules = try rules(&reader)
    case "lemma_index": tables.words = try words(&reader)
    case "lemma_exc": tables.exceptions = try exceptions(&reader)
    default: _ = try reader.value()
    }
  }

  private static func rules(_ reader: inout MessagePackReader) throws(LanguageError) -> [Rule] {
    var rules: [Rule] = []
    for _ in 0..<(try reader.arrayCount()) {
      guard try reader.arrayCount() == 2 else { throw reader.damaged("a rule is not a pair") }
      rules.append(Rule(suffix: try reader.string(), replacement: try reader.string()))
    }
    return rules
  }

  private static func words(
    _ reader: inout MessagePackReader
  ) throws(LanguageError) -> IDTable<UInt8> {
    let count = try reader.arrayCount()
    var words = IDTable<UInt8>(minimumCapacity: count)
    for _ in 0..<count { words.insert(1, for: try reader.stringID().rawValue) }
    return words
  }

  private static func exceptions(
    _ reader: inout MessagePackReader
  ) throws(LanguageError) -> IDTable<UInt32> {
    let count = try reader.mapCount()
    var exceptions = IDTable<UInt32>(minimumCapacity: count)
    for _ in 0..<count {
      let word = try reader.stringID().rawValue
      exceptions.insert(UInt32(truncatingIfNeeded: reader.position), for: word)
      for _ in 0..<(try reader.arrayCount()) { _ = try reader.string() }
    }
    return exceptions
  }

  /// The base form of a word in its part of speech.
  func lemma(
    of text: String, _ partOfSpeech: PartOfSpeech, _ morphology: Morphology
  ) -> String {
    let lower = text.lowercasedLikePython
    if partOfSpeech == .unset || partOfSpeech == .space || isBase(partOfSpeech, morphology) {
      return lower
    }
    guard let tables = tables[StringID(partOfSpeech.rawValue.lowercased())], !tables.isEmpty else {
      return partOfSpeech == .properNoun ? text : lower
    }
    return lemma(of: lower, tables) ?? text
  }

  private func isBase(_ partOfSpeech: PartOfSpeech, _ morphology: Morphology) -> Bool {
    let form = morphology["VerbForm"]
    if form == "Inf" || form == "None" || morphology["Degree"] == "Pos" { return true }
    switch partOfSpeech {
    case .noun: return morphology["Number"] == "Sing"
    case .verb:
      return form == "Fin" && morphology["Tense"] == "Pres" && morphology["Number"] == nil
    default: return false
    }
  }

  private func lemma(of word: String, _ tables: Tables) -> String? {
    var known: [String] = []
    var unknown: [String] = []
    for rule in tables.rules where word.hasScalarSuffix(rule.suffix) {
      let form = word.replacingScalarSuffix(rule.suffix, with: rule.replacement)
      guard !form.isEmpty else { continue }
      if tables.words.contains(StringID(form).rawValue) {
        known.insert(form, at: 0)
      } else if !form.unicodeScalars.allSatisfy(\.isPythonLetter) {
        known.append(form)
      } else {
        unknown.append(form)
      }
    }
    for form in exceptions(of: word, tables) where !known.contains(where: { $0.isSame(as: form) }) {
      known.insert(form, at: 0)
    }
    return known.first ?? unknown.first
  }

  private func exceptions(of word: String, _ tables: Tables) -> [String] {
    guard let place = tables.exceptions[StringID(word).rawValue] else { return [] }
    var reader = MessagePackReader(file, Int(place)..<file.count)
    // The table was read through when it was loaded, so that nothing can go wrong here.
    guard let forms = try? reader.value().array else { return [] }
    return forms.compactMap(\.string)
  }
}

extension MessagePackReader {
  /// The id of the string that begins here, which itself is not made.
  fileprivate mutating func stringID() throws(LanguageError) -> StringID {
    StringID(UnsafeRawBufferPointer(rebasing: file.bytes[try bytes()]))
  }
}

extension String {
  /// Unlike `hasSuffix`, this does not take canonically equivalent text to be the same.
  fileprivate func hasScalarSuffix(_ suffix: String) -> Bool {
    utf8.count >= suffix.utf8.count && utf8.suffix(suffix.utf8.count).elementsEqual(suffix.utf8)
  }

  fileprivate func replacingScalarSuffix(_ suffix: String, with replacement: String) -> String {
    String(decoding: utf8.dropLast(suffix.utf8.count), as: UTF8.self) + replacement
  }

  fileprivate func isSame(as other: String) -> Bool { utf8.elementsEqual(other.utf8) }
}
