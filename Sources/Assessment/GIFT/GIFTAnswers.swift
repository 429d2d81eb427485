/// What stands in the braces of a GIFT question.
struct GIFTAnswers {
  enum Form {
    case open
    case truth(Bool, feedback: String?)
    case written([String])
    case choice([QuizOption])
    case matching([MatchingPair])
  }

  /// For whoever answered, whatever the answer.
  let feedback: String?
  private let text: GIFTText

  init(_ text: GIFTText) {
    let parts = text.parts(at: "####")
    self.text = parts[0].trimmed
    feedback = parts.count > 1 ? parts[1].plain : nil
  }

  func form(line: Int) throws(GIFTFault) -> Form {
    if text.plain.isEmpty { return .open }
    if text.hasPrefix("#") { return .written(try numbers(line)) }
    guard text.hasPrefix("=") || text.hasPrefix("~") else { return try truth(line) }
    let answers = Answer.all(in: text)
    if answers.contains(where: { $0.text.parts(at: "->").count > 1 }) {
      return .matching(try pairs(answers, line))
    }
    guard answers.contains(where: \.isRight) else { throw GIFTFault(.noRightAnswer, line: line) }
    if answers.allSatisfy(\.isMarkedRight) { return .written(answers.map(\.text.plain)) }
    return .choice(
      answers.map { QuizOption(text: $0.text.plain, correct: $0.isRight, feedback: $0.feedback) })
  }

  /// `T`, `FALSE`, with what is said to a wrong answer behind.
  private func truth(_ line: Int) throws(GIFTFault) -> Form {
    let parts = text.parts(at: "#")
    let feedback = parts.dropFirst().map(\.plain).first { !$0.isEmpty }
    switch parts[0].plain.uppercased() {
    case "T", "TRUE": return .truth(true, feedback: feedback)
    case "F", "FALSE": return .truth(false, feedback: feedback)
    default: throw GIFTFault(.noRightAnswer, line: line)
    }
  }

  /// `#1812`, `#=1812 =1813`; a tolerance of nothing is none.
  private func numbers(_ line: Int) throws(GIFTFault) -> [String] {
    let body = text.dropFirst(1).trimmed
    let all = body.hasPrefix("=") ? Answer.all(in: body).map(\.text) : [body.parts(at: "#")[0]]
    var numbers: [String] = []
    for text in all {
      let parts = text.parts(at: ":")
      let isExact = parts.count == 1 || Double(parts[1].plain) == 0
      guard let number = Double(parts[0].plain), number.isFinite, isExact else {
        throw GIFTFault(.range(text.plain), line: line)
      }
      numbers.append(parts[0].plain)
    }
    return numbers
  }

  private func pairs(_ answers: [Answer], _ line: Int) throws(GIFTFault) -> [MatchingPair] {
    var pairs: [MatchingPair] = []
    for answer in answers {
      let sides = answer.text.parts(at: "->").map(\.plain)
      guard sides.count == 2, !sides[0].isEmpty, !sides[1].isEmpty else {
        throw GIFTFault(.halfPair(answer.text.plain), line: line)
      }
      pairs.append(MatchingPair(left: sides[0], right: sides[1]))
    }
    return pairs
  }
}

/// `=text#feedback` or `~%50%text`.
private struct Answer {
  let text: GIFTText
  let feedback: String?
  /// Begins with the sign of a right answer.
  let isMarkedRight: Bool
  /// Earns something, by its sign or its weight.
  let isRight: Bool

  private init(_ body: GIFTText, isMarkedRight: Bool) {
    let (weight, rest) = Self.weight(body.trimmed)
    let parts = rest.parts(at: "#")
    text = parts[0]
    feedback = parts.count > 1 ? parts[1].plain : nil
    self.isMarkedRight = isMarkedRight
    isRight = weight.map { $0 > 0 } ?? isMarkedRight
  }

  static func all(in text: GIFTText) -> [Answer] {
    text.parts(at: "=").enumerated().flatMap { index, part in
      part.parts(at: "~").enumerated().compactMap { place, body in
        // What stands before the first sign is no answer.
        index == 0 && place == 0 ? nil : Answer(body, isMarkedRight: place == 0)
      }
    }
  }

  private static func weight(_ body: GIFTText) -> (Double?, GIFTText) {
    guard body.hasPrefix("%") else { return (nil, body) }
    let parts = body.dropFirst(1).parts(at: "%")
    guard parts.count > 1, let weight = Double(parts[0].plain) else { return (nil, body) }
    return (weight, body[(parts[0].signs.endIndex + 1)...])
  }
}
