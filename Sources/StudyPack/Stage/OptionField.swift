/// One option of a stage: its key in course.yml, what it may hold, and how it is set.
public struct OptionField<Options: Sendable>: Sendable {
  public typealias Path<Value> = WritableKeyPath<Options, Value> & Sendable

  public let key: String
  /// One line, as a phrase without a full stop.
  public let help: String
  /// What it may hold, in words, such as `a whole number from 1 to 200`.
  public let expected: String
  /// The default as a course would write it.
  public let defaultText: @Sendable (Options) -> String
  /// Whether it names a file, by its path from the folder of the file that sets it.
  public private(set) var isFile = false
  /// Sets the option from what a course says; `false` where the value does not fit.
  public let set: @Sendable (inout Options, JSONValue) -> Bool

  private init<Value>(
    _ key: String, _ path: Path<Value>, _ help: String, expected: String,
    text: @escaping @Sendable (Value) -> String,
    decode: @escaping @Sendable (JSONValue) -> Value?
  ) {
    self.key = key
    self.help = help
    self.expected = expected
    defaultText = { text($0[keyPath: path]) }
    set = { options, value in
      guard let decoded = decode(value) else { return false }
      options[keyPath: path] = decoded
      return true
    }
  }

  /// An option of the stage's own making.
  ///
  /// - Parameters:
  ///   - expected: what it may hold, in words.
  ///   - text: a value as a course would write it.
  ///   - decode: the value that a course gives; `nil` where it does not fit.
  public static func value<Value>(
    _ key: String, _ path: Path<Value>, _ help: String, expected: String,
    text: @escaping @Sendable (Value) -> String,
    decode: @escaping @Sendable (JSONValue) -> Value?
  ) -> Self {
    Self(key, path, help, expected: expected, text: text, decode: decode)
  }

  public static func int(
    _ key: String, _ path: Path<Int>, in range: ClosedRange<Int>, _ help: String
  ) -> Self {
    Self(
      key, path, help,
      expected: "a whole number from \(range.lowerBound) to \(range.upperBound)",
      text: \.description
    ) { value in
      if case .int(let number) = value, range.contains(number) { number } else { nil }
    }
  }

  public static func bool(_ key: String, _ path: Path<Bool>, _ help: String) -> Self {
    Self(key, path, help, expected: "true or false", text: \.description) { value in
      if case .bool(let flag) = value { flag } else { nil }
    }
  }

  public static func string(_ key: String, _ path: Path<String>, _ help: String) -> Self {
    Self(key, path, help, expected: "a text", text: { "\"\($0)\"" }, decode: \.string)
  }

  /// A file's path, as seen from the folder of the course or lesson that names it; empty for none. The
  /// stage finds it by ``StageContext/path(ofOption:_:)``; that it is there is checked with the course.
  public static func file(_ key: String, _ path: Path<String>, _ help: String) -> Self {
    var field = Self(
      key, path, help, expected: "a file’s path", text: { "\"\($0)\"" },
      decode: \.string)
    field.isFile = true
    return field
  }

  public static func strings(_ key: String, _ path: Path<[String]>, _ help: String) -> Self {
    Self(
      key, path, help, expected: "a list of texts",
      text: { "[" + $0.joined(separator: ", ") + "]" },
      decode: { value in
        guard let elements = value.array else { return nil }
        let texts = elements.compactMap(\.string)
        return texts.count == elements.count ? texts : nil
      })
  }

  /// One of the cases of an enum.
  public static func choice<Choice>(_ key: String, _ path: Path<Choice>, _ help: String) -> Self
  where Choice: RawRepresentable<String> & CaseIterable & Sendable {
    Self(
      key, path, help,
      expected: "one of " + Choice.allCases.map(\.rawValue).joined(separator: ", "),
      text: \.rawValue
    ) { $0.string.flatMap(Choice.init(rawValue:)) }
  }

  /// Some of the cases of an enum, in the order in which the course lists them.
  public static func choices<Choice>(_ key: String, _ path: Path<[Choice]>, _ help: String) -> Self
  where Choice: RawRepresentable<String> & CaseIterable & Sendable {
    Self(
      key, path, help,
      expected: "a list of " + Choice.allCases.map(\.rawValue).joined(separator: ", "),
      text: { "[" + $0.map(\.rawValue).joined(separator: ", ") + "]" },
      decode: { value in
        guard let elements = value.array else { return nil }
        let choices = elements.compactMap { $0.string.flatMap(Choice.init(rawValue:)) }
        return choices.count == elements.count ? choices : nil
      })
  }

  /// Whole numbers for some of the cases of an enum, as `{choice: 2, essay: 5}`.
  public static func numbers<Key>(
    _ key: String, _ path: Path<[Key: Int]>, in range: ClosedRange<Int>, _ help: String
  ) -> Self where Key: RawRepresentable<String> & CaseIterable & Sendable & Hashable {
    let names = Key.allCases.map(\.rawValue).joined(separator: ", ")
    return Self(
      key, path, help,
      expected:
        "whole numbers from \(range.lowerBound) to \(range.upperBound) for some of \(names)",
      text: { numbers in
        let members = Key.allCases.compactMap { name in
          numbers[name].map { "\(name.rawValue): \($0)" }
        }
        return "{" + members.joined(separator: ", ") + "}"
      },
      decode: { value in
        guard case .object(let members) = value else { return nil }
        var numbers: [Key: Int] = [:]
        for (name, number) in members {
          guard let name = Key(rawValue: name), case .int(let number) = number,
            range.contains(number)
          else { return nil }
          numbers[name] = number
        }
        return numbers
      })
  }
}
