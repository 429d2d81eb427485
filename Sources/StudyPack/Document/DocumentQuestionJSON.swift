/// As JSON: `id`, `number`, `stem`, `answer`, `points`, and one of `options`, `true`, `lines` (with
/// `accepted`), `left` with `right` and `matches`, or `things` with `order`.
extension DocumentQuestion: Codable {
  private enum CodingKeys: String, CodingKey {
    case id, number, stem, answer, points, accepted, options
    case isTrue = "true"
    case lines, left, right, matches, things, order
  }

  public init(from decoder: any Decoder) throws {
    let object = try decoder.container(keyedBy: CodingKeys.self)
    self.init(
      id: try object.decode(String.self, forKey: .id),
      number: try object.decode(Int.self, forKey: .number),
      stem: try object.decode(InlineRun.self, forKey: .stem).inlines,
      response: try Self.response(object),
      accepted: try object.decodeIfPresent([String].self, forKey: .accepted) ?? [],
      points: try object.decodeIfPresent(Int.self, forKey: .points) ?? 1,
      answer: try object.decodeIfPresent(LineRun.self, forKey: .answer)?.lines ?? [])
  }

  private static func response(
    _ object: KeyedDecodingContainer<CodingKeys>
  ) throws -> Response {
    if object.contains(.options) {
      return .choice(try object.decode([Option].self, forKey: .options))
    }
    if object.contains(.isTrue) {
      return .trueFalse(try object.decode(Bool.self, forKey: .isTrue))
    }
    if object.contains(.left) { return try matching(object) }
    if object.contains(.things) { return try ordering(object) }
    return .written(lines: try lines(object))
  }

  private static func lines(_ object: KeyedDecodingContainer<CodingKeys>) throws -> Int {
    let lines = try object.decodeIfPresent(Int.self, forKey: .lines) ?? 1
    guard (0...100).contains(lines) else {
      throw DecodingError.dataCorruptedError(
        forKey: .lines, in: object, debugDescription: "lines to write on, from 0 to 100")
    }
    return lines
  }

  private static func matching(
    _ object: KeyedDecodingContainer<CodingKeys>
  ) throws -> Response {
    let left = try object.decode([InlineRun].self, forKey: .left).map(\.inlines)
    let right = try object.decode([InlineRun].self, forKey: .right).map(\.inlines)
    let matches = try object.decode([Int].self, forKey: .matches)
    guard matches.count == left.count, matches.allSatisfy(right.indices.contains) else {
      throw DecodingError.dataCorruptedError(
        forKey: .matches, in: object,
        debugDescription: "for each entry of “left”, an index of “right”, counted from 0")
    }
    return .matching(left: left, right: right, answer: matches)
  }

  private static func ordering(
    _ object: KeyedDecodingContainer<CodingKeys>
  ) throws -> Response {
    let things = try object.decode([InlineRun].self, forKey: .things).map(\.inlines)
    let order = try object.decode([Int].self, forKey: .order)
    guard order.sorted() == Array(things.indices) else {
      throw DecodingError.dataCorruptedError(
        forKey: .order, in: object,
        debugDescription: "each index of “things” once, counted from 0, in the right order")
    }
    return .ordering(things, answer: order)
  }

  public func encode(to encoder: any Encoder) throws {
    var object = encoder.container(keyedBy: CodingKeys.self)
    try object.encode(id, forKey: .id)
    try object.encode(number, forKey: .number)
    try object.encode(InlineRun(stem), forKey: .stem)
    try object.encode(LineRun(answer), forKey: .answer)
    if points != 1 { try object.encode(points, forKey: .points) }
    if !accepted.isEmpty { try object.encode(accepted, forKey: .accepted) }
    switch response {
    case .choice(let options): try object.encode(options, forKey: .options)
    case .trueFalse(let isTrue): try object.encode(isTrue, forKey: .isTrue)
    case .written(let lines): try object.encode(lines, forKey: .lines)
    case .matching(let left, let right, let answer):
      try object.encode(left.map(InlineRun.init), forKey: .left)
      try object.encode(right.map(InlineRun.init), forKey: .right)
      try object.encode(answer, forKey: .matches)
    case .ordering(let things, let answer):
      try object.encode(things.map(InlineRun.init), forKey: .things)
      try object.encode(answer, forKey: .order)
    }
  }
}

extension DocumentQuestion.Option: Codable {
  private enum CodingKeys: String, CodingKey { case text, correct, feedback }

  public init(from decoder: any Decoder) throws {
    let object = try decoder.container(keyedBy: CodingKeys.self)
    self.init(
      try object.decode(InlineRun.self, forKey: .text).inlines,
      isCorrect: try object.decodeIfPresent(Bool.self, forKey: .correct) ?? false,
      feedback: try object.decodeIfPresent(InlineRun.self, forKey: .feedback)?.inlines ?? [])
  }

  public func encode(to encoder: any Encoder) throws {
    var object = encoder.container(keyedBy: CodingKeys.self)
    try object.encode(InlineRun(text), forKey: .text)
    try object.encode(isCorrect, forKey: .correct)
    if !feedback.isEmpty { try object.encode(InlineRun(feedback), forKey: .feedback) }
  }
}
