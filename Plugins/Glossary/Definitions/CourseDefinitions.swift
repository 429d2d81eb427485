import StudyPack

/// Definitions that the course gives, each as “term: definition”.
struct CourseDefinitions {
  private let definitions: [TermKey: String]
  let terms: [String]

  init(_ lines: [String]) {
    let pairs = lines.compactMap { line -> (String, String)? in
      guard let colon = line.firstIndex(of: ":") else { return nil }
      let definition = line[line.index(after: colon)...].drop(while: \.isWhitespace)
      return definition.isEmpty ? nil : (String(line[..<colon]), String(definition))
    }
    terms = pairs.map(\.0)
    definitions = Dictionary(
      pairs.map { (TermKey($0.0), $0.1) }, uniquingKeysWith: { first, _ in first })
  }

  /// The entries, those that the course defines in its words.
  func applied(to entries: [GlossaryTerm]) -> [GlossaryTerm] {
    entries.map { entry in
      guard let definition = definitions[TermKey(entry.term)] else { return entry }
      var entry = entry
      entry.definition = definition
      entry.origin = .course
      return entry
    }
  }
}
