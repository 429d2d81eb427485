import StudyPack

/// Definitions that the course gives, in its options or in a file that they name.
struct CourseDefinitions {
  private let definitions: [TermKey: String]
  /// The terms as the course writes them, each once.
  let terms: [String]

  /// - Parameters:
  ///   - lines: each as “term: definition”; they go before the file's.
  ///   - file: the file's definitions.
  init(_ lines: [String], _ file: DefinitionsFile?) {
    let pairs = lines.compactMap(DefinitionLine.init) + (file?.lines ?? [])
    var definitions: [TermKey: String] = [:]
    var terms: [String] = []
    for pair in pairs where definitions[TermKey(pair.term)] == nil {
      definitions[TermKey(pair.term)] = pair.definition
      terms.append(pair.term)
    }
    self.definitions = definitions
    self.terms = terms
  }

  /// What a course gives for `define`: texts, or entries of a mapping, which YAML makes of a text
  /// without quotation marks; `nil` where one is no definition.
  static func lines(_ value: JSONValue) -> [String]? {
    guard let elements = value.array else { return nil }
    let lines = elements.compactMap { element -> String? in
      if case .object(let members) = element, members.count == 1,
        let (term, definition) = members.first
      {
        return definition.string.map { "\(term): \($0)" }
      }
      return element.string
    }
    return lines.count == elements.count && lines.allSatisfy { DefinitionLine($0) != nil }
      ? lines : nil
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

/// A term and its definition, as a course writes them in one line.
struct DefinitionLine {
  let term: String
  let definition: String

  /// `nil` where neither a tab nor a colon parts two texts.
  init?(_ line: String) {
    let mark = line.firstIndex(of: "\t") ?? line.firstIndex(of: ":")
    guard let mark else { return nil }
    term = String(line[..<mark]).trimming(" *_\t")
    definition = String(line[line.index(after: mark)...]).trimming(" *_\t")
    if term.isEmpty || definition.isEmpty { return nil }
  }
}
