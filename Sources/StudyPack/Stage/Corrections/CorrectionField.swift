/// A field that an instructor's correction can set: its key in lesson.yml and what it may hold.
///
/// A stage lists them in ``Stage/rewords`` and ``Stage/adds``, so that a mistake in a lesson is found
/// before the stage runs, at its place in the file.
public struct CorrectionField: Sendable {
  public let key: String
  /// What it may hold, in words, such as `a text`.
  public let expected: String
  /// Whether something that is added must have it.
  public let isRequired: Bool
  /// Whether a review records it with whatever else is reworded, so that what the instructor read stays
  /// together: the answer to a question, for one.
  public let isKept: Bool
  /// The value as the stage gets it; `nil` where it does not fit.
  let decode: @Sendable (JSONValue) -> JSONValue?

  private init(
    _ key: String, expected: String, isRequired: Bool = false, isKept: Bool = false,
    decode: @escaping @Sendable (JSONValue) -> JSONValue?
  ) {
    self.key = key
    self.expected = expected
    self.isRequired = isRequired
    self.isKept = isKept
    self.decode = decode
  }

  public static func text(
    _ key: String, isRequired: Bool = false, isKept: Bool = false
  ) -> Self {
    Self(key, expected: "a text", isRequired: isRequired, isKept: isKept) {
      $0.scalarText.map { .string($0) }
    }
  }

  public static func texts(_ key: String, isRequired: Bool = false) -> Self {
    Self(key, expected: "a list of texts", isRequired: isRequired) { value in
      guard let elements = value.array, !elements.isEmpty else { return nil }
      let texts = elements.compactMap(\.scalarText)
      return texts.count == elements.count ? .array(texts.map { .string($0) }) : nil
    }
  }

  public static func int(
    _ key: String, in range: ClosedRange<Int>, isRequired: Bool = false
  ) -> Self {
    let expected = "a whole number from \(range.lowerBound) to \(range.upperBound)"
    return Self(key, expected: expected, isRequired: isRequired) { value in
      if case .int(let number) = value, range.contains(number) { value } else { nil }
    }
  }

  /// One of the cases of an enum.
  public static func choice<Choice>(
    _ key: String, _ type: Choice.Type, isRequired: Bool = false
  ) -> Self where Choice: RawRepresentable<String> & CaseIterable & Sendable {
    Self(
      key, expected: "one of " + Choice.allCases.map(\.rawValue).joined(separator: ", "),
      isRequired: isRequired
    ) { $0.string.flatMap(Choice.init(rawValue:)).map { .string($0.rawValue) } }
  }

  /// Texts by texts, such as what stands on the left of a matching question by what stands right.
  public static func pairs(_ key: String) -> Self {
    Self(key, expected: "a mapping of texts to texts") { value in
      guard case .object(let members) = value, !members.isEmpty else { return nil }
      let texts = members.compactMapValues { $0.scalarText.map { JSONValue.string($0) } }
      return texts.count == members.count ? .object(texts) : nil
    }
  }
}

extension JSONValue {
  /// A text as its author meant it: `answer: 1812` and `answer: True` are texts, though YAML has
  /// other types for them.
  fileprivate var scalarText: String? {
    switch self {
    case .string(let text): text.isEmpty ? nil : text
    case .int(let number): "\(number)"
    case .bool(let flag): flag ? "True" : "False"
    case .null, .double, .array, .object: nil
    }
  }
}
