/// What a rule asks of one token; all conditions must hold.
struct TokenTest: Sendable {
  /// What a token shows to the rules.
  struct Subject {
    let tag: StringID
    let dependency: StringID
    let word: WordType
  }

  private enum Attribute: String {
    case tag = "TAG"
    case dependency = "DEP"
    case lower = "LOWER"
    case isSpace = "IS_SPACE"
  }

  private enum Condition: Sendable {
    case among(Set<StringID>)
    case notAmong(Set<StringID>)
    case matches(Pattern)
    case isSpace(Bool)
  }

  private let conditions: [(attribute: Attribute, condition: Condition)]

  init(_ pairs: [MessagePackValue.Pair], in file: MappedFile) throws(LanguageError) {
    var conditions: [(attribute: Attribute, condition: Condition)] = []
    for pair in pairs {
      guard let attribute = pair.key.string.flatMap(Attribute.init) else {
        throw .foreign(
          file: file.path, found: "a rule on an unknown attribute",
          expected: "rules on TAG, DEP, LOWER and IS_SPACE")
      }
      conditions.append((attribute, try Self.condition(pair.value, in: file)))
    }
    self.conditions = conditions
  }

  private static func condition(
    _ value: MessagePackValue, in file: MappedFile
  ) throws(LanguageError) -> Condition {
    switch value {
    case .string(let text): return .among([StringID(text)])
    case .boolean(let isSpace): return .isSpace(isSpace)
    case .map(let pairs) where pairs.count == 1:
      let operand = pairs[0].value
      let texts = Set((operand.array ?? []).compactMap { $0.string.map { StringID($0) } })
      switch (pairs[0].key.string, operand.string) {
      case ("IN", _): return .among(texts)
      case ("NOT_IN", _): return .notAmong(texts)
      case ("REGEX", let source?): return .matches(try Pattern(source, in: file))
      default: break
      }
    default: break
    }
    throw .foreign(
      file: file.path, found: "a rule with an unknown operator", expected: "IN, NOT_IN or REGEX")
  }

  /// The tags that alone can pass, where the test names them.
  var tags: Set<StringID>? { required(.tag) }
  /// The words in lower case that alone can pass, where the test names them.
  var words: Set<StringID>? { required(.lower) }

  private func required(_ attribute: Attribute) -> Set<StringID>? {
    for (tested, condition) in conditions where tested == attribute {
      if case .among(let ids) = condition { return ids }
    }
    return nil
  }

  func passes(_ subject: Subject) -> Bool {
    conditions.allSatisfy { attribute, condition in
      let id: StringID? =
        switch attribute {
        case .tag: subject.tag
        case .dependency: subject.dependency
        case .lower: subject.word.lowerID
        case .isSpace: nil
        }
      switch condition {
      case .among(let ids): return id.map(ids.contains) ?? false
      case .notAmong(let ids): return id.map { !ids.contains($0) } ?? false
      case .isSpace(let isSpace): return subject.word.isSpace == isSpace
      case .matches(let pattern): return pattern.isFound(in: subject.word.lower)
      }
    }
  }
}

extension Pattern {
  /// Whether the pattern matches anywhere in `text`.
  fileprivate func isFound(in text: String) -> Bool {
    var matcher = PatternMatcher()
    let scalars = text.unicodeScalars.map(\.value)
    return (0...scalars.count).contains {
      end(at: $0, in: scalars, scalars.indices, &matcher) != nil
    }
  }
}
