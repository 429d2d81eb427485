public import Assessment
import StudyPack

/// What a quiz is to be made of: how many items of each kind, level and section of the essay.
public struct QuizShape: Sendable {
  /// Numbers of items; where there are none, kinds are mixed as suits the essay.
  public var kinds: [QuizKind: Int] = [:]
  /// Shares of the quiz; a level that is not named is not asked.
  public var levels: [BloomLevel: Int] = [:]
  /// Shares of the quiz, by the sections' titles; a section that is not named is not asked about.
  public var sections: [String: Int] = [:]
  /// Shares of the quiz, by words or phrases that an item's sentence has; an item on none of them is
  /// not asked.
  public var aspects: [String: Int] = [:]

  /// Whether any questions will do.
  var isFree: Bool { kinds.isEmpty && levels.isEmpty && sections.isEmpty && aspects.isEmpty }

  /// The levels that a question on a text can be made for.
  static let levels: [BloomLevel] = [.remember, .understand, .analyse]
}

extension Quiz.Options {
  /// How many questions are asked for: the sum of the kinds' numbers, where the course gives them.
  var asked: Int {
    shape.kinds.isEmpty ? count : shape.kinds.values.reduce(0, +)
  }

  /// A quiz with fewer questions than these is filled up with lesser ones: six of ten, or all where the
  /// course says what they are to be.
  var enough: Int { shape.isFree ? (asked * 6 + 9) / 10 : asked }

  /// `kinds` as a course writes it: a list of kinds, or the number of each.
  private var kindsWanted: KindsWanted {
    get { shape.kinds.isEmpty ? .some(kinds) : .numbers(shape.kinds) }
    set {
      switch newValue {
      case .some(let kinds):
        self.kinds = kinds
        shape.kinds = [:]
      case .numbers(let numbers):
        shape.kinds = numbers.filter { $0.value > 0 }
        kinds = QuizKind.allCases.filter { shape.kinds[$0] != nil }
      }
    }
  }

  static var shapeFields: [OptionField<Self>] {
    [
      .value(
        "kinds", \.kindsWanted, "Which kinds of question may be asked, or how many of each",
        expected: "a list of \(KindsWanted.names), or numbers from 0 to 200 for some of them, "
          + "not all 0",
        text: \.text, decode: KindsWanted.init),
      .shares(
        "levels", \.shape.levels, of: QuizShape.levels,
        "Shares of the quiz by level; all levels alike where empty"),
      .titledShares(
        "sections", \.shape.sections,
        "Shares of the quiz by the titles of the essay’s sections; all alike where empty",
        expected: "whole numbers from 1 to 100, by the titles of sections"),
      .titledShares(
        "aspects", \.shape.aspects,
        "Shares of the quiz by words that a question’s sentence has; all alike where empty",
        expected: "whole numbers from 1 to 100, by words or phrases of the essay"),
    ]
  }
}

/// The value of the option `kinds`.
private enum KindsWanted: Sendable {
  case some([QuizKind])
  case numbers([QuizKind: Int])

  static let names = QuizKind.allCases.map(\.rawValue).joined(separator: ", ")

  init?(_ value: JSONValue) {
    switch value {
    case .array(let elements):
      let kinds = elements.compactMap { $0.string.flatMap(QuizKind.init(rawValue:)) }
      guard kinds.count == elements.count, !kinds.isEmpty else { return nil }
      self = .some(kinds)
    case .object(let members):
      guard let numbers = members.numbers(in: 0...200, as: QuizKind.self),
        numbers.values.contains(where: { $0 > 0 })
      else { return nil }
      self = .numbers(numbers)
    case .null, .bool, .int, .double, .string: return nil
    }
  }

  var text: String {
    switch self {
    case .some(let kinds): "[" + kinds.map(\.rawValue).joined(separator: ", ") + "]"
    case .numbers(let numbers):
      "{"
        + QuizKind.allCases.compactMap { kind in
          numbers[kind].map { "\(kind.rawValue): \($0)" }
        }.joined(separator: ", ") + "}"
    }
  }
}

extension OptionField {
  fileprivate static func shares<Key>(
    _ key: String, _ path: Path<[Key: Int]>, of keys: [Key], _ help: String
  ) -> Self where Key: RawRepresentable<String> & Hashable & Sendable {
    let names = keys.map(\.rawValue).joined(separator: ", ")
    return .value(
      key, path, help, expected: "whole numbers from 0 to 100 for some of \(names), not all 0",
      text: { shares in
        "{"
          + keys.compactMap { key in shares[key].map { "\(key.rawValue): \($0)" } }
          .joined(separator: ", ") + "}"
      },
      decode: { value in
        guard case .object(let members) = value,
          let shares = members.numbers(in: 0...100, as: Key.self),
          shares.values.contains(where: { $0 > 0 }) || shares.isEmpty,
          shares.keys.allSatisfy(keys.contains)
        else { return nil }
        return shares
      })
  }
}

extension OptionField {
  fileprivate static func titledShares(
    _ key: String, _ path: Path<[String: Int]>, _ help: String, expected: String
  ) -> Self {
    .value(
      key, path, help, expected: expected,
      text: { shares in
        "{"
          + shares.sorted { $0.key < $1.key }.map { "\($0.key): \($0.value)" }
          .joined(separator: ", ") + "}"
      },
      decode: { value in
        guard case .object(let members) = value else { return nil }
        let shares = members.compactMapValues { share -> Int? in
          if case .int(let share) = share, (1...100).contains(share) { share } else { nil }
        }
        return shares.count == members.count ? shares : nil
      })
  }
}

extension [String: JSONValue] {
  /// Whole numbers by the cases of an enum; `nil` where a key or a number is another.
  fileprivate func numbers<Case>(in range: ClosedRange<Int>, as type: Case.Type) -> [Case: Int]?
  where Case: RawRepresentable<String> & Hashable {
    var numbers: [Case: Int] = [:]
    for (name, value) in self {
      guard let name = Case(rawValue: name), case .int(let number) = value, range.contains(number)
      else { return nil }
      numbers[name] = number
    }
    return numbers
  }
}
