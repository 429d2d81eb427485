/// Running text as JSON: a bare string, one piece, or a list of strings and pieces.
struct InlineRun: Codable {
  var inlines: [Inline]

  init(_ inlines: [Inline]) { self.inlines = inlines }

  init(from decoder: any Decoder) throws {
    guard var list = try? decoder.unkeyedContainer() else {
      inlines = [try Inline(from: decoder)]
      return
    }
    inlines = []
    while !list.isAtEnd { inlines.append(try list.decode(Inline.self)) }
  }

  func encode(to encoder: any Encoder) throws {
    if inlines.count == 1 {
      try inlines[0].encode(to: encoder)
    } else {
      var list = encoder.unkeyedContainer()
      try list.encode(contentsOf: inlines)
    }
  }
}

/// As JSON: a string is text; else an object with one of the keys `emphasis`, `strong`, `code`,
/// `page` (with `text`), `anchor` (with `text`), `evidence`, `blank`.
extension Inline: Codable {
  private enum CodingKeys: String, CodingKey, CaseIterable {
    case emphasis, strong, code, page, file, anchor, text, evidence, blank
  }

  public init(from decoder: any Decoder) throws {
    if let text = try? decoder.singleValueContainer().decode(String.self) {
      self = .text(text)
      return
    }
    let object = try decoder.container(keyedBy: CodingKeys.self)
    guard let key = object.allKeys.first(where: { $0 != .text }) ?? object.allKeys.first else {
      throw DecodingError.dataCorrupted(
        .init(
          codingPath: decoder.codingPath,
          debugDescription: "a piece of text is a string, or an object with one of the keys "
            + CodingKeys.allCases.map(\.rawValue).joined(separator: ", ")))
    }
    self = try Self.decode(key, object)
  }

  private static func decode(
    _ key: CodingKeys, _ object: KeyedDecodingContainer<CodingKeys>
  ) throws -> Inline {
    func run(_ key: CodingKeys) throws -> [Inline] {
      try object.decode(InlineRun.self, forKey: key).inlines
    }
    switch key {
    case .emphasis: return .emphasis(try run(key))
    case .strong: return .strong(try run(key))
    case .code: return .code(try object.decode(String.self, forKey: key))
    case .page: return .page(try object.decode(String.self, forKey: key), try run(.text))
    case .file: return .file(try object.decode(String.self, forKey: key), try run(.text))
    case .anchor: return .anchor(try object.decode(String.self, forKey: key), try run(.text))
    case .text: return .text(try object.decode(String.self, forKey: key))
    case .evidence:
      return .evidence(try object.decode([EvidenceJSON].self, forKey: key).map(\.evidence))
    case .blank: return .blank
    }
  }

  public func encode(to encoder: any Encoder) throws {
    if case .text(let text) = self {
      var container = encoder.singleValueContainer()
      return try container.encode(text)
    }
    var object = encoder.container(keyedBy: CodingKeys.self)
    switch self {
    case .text(let text): try object.encode(text, forKey: .text)
    case .emphasis(let text): try object.encode(InlineRun(text), forKey: .emphasis)
    case .strong(let text): try object.encode(InlineRun(text), forKey: .strong)
    case .code(let code): try object.encode(code, forKey: .code)
    case .page(let name, let text):
      try object.encode(name, forKey: .page)
      try object.encode(InlineRun(text), forKey: .text)
    case .file(let name, let text):
      try object.encode(name, forKey: .file)
      try object.encode(InlineRun(text), forKey: .text)
    case .anchor(let id, let text):
      try object.encode(id, forKey: .anchor)
      try object.encode(InlineRun(text), forKey: .text)
    case .evidence(let pieces): try object.encode(pieces, forKey: .evidence)
    case .blank: try object.encode(true, forKey: .blank)
    }
  }
}

/// Evidence as a program may write it: a sentence's id, or an object that may leave out the text and
/// the line, which the pipeline then fills in.
private struct EvidenceJSON: Decodable {
  var evidence: Evidence

  private enum CodingKeys: String, CodingKey { case sentence, text, line }

  init(from decoder: any Decoder) throws {
    if (try? decoder.singleValueContainer().decode(String.self)) != nil {
      evidence = Evidence(sentence: try SentenceID(from: decoder), text: "", line: 0)
      return
    }
    let object = try decoder.container(keyedBy: CodingKeys.self)
    evidence = Evidence(
      sentence: try object.decode(SentenceID.self, forKey: .sentence),
      text: try object.decodeIfPresent(String.self, forKey: .text) ?? "",
      line: try object.decodeIfPresent(Int.self, forKey: .line) ?? 0)
  }
}
