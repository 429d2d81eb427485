/// What a stage made, as a text that an instructor edits: the fields that `reword` can set, in YAML.
public struct ItemForm: Sendable {
  private let fields: [CorrectionField]
  private let values: [String: JSONValue]

  /// `nil` where the stage lets nothing be reworded.
  public init?(_ item: ReviewedItem, of stage: CourseStage) {
    switch stage.work {
    case .type(let type):
      fields = type.rewords
    case .program:
      fields = item.fields.sorted { $0.key < $1.key }
        .filter { $0.value.string != nil }.map { .text($0.key) }
    }
    guard !fields.isEmpty else { return nil }
    values = item.fields.compactMapValues(\.editable)
  }

  /// Each field with its value; one without a value stands there as a remark, to show that it could
  /// have one.
  public var text: String {
    let lines = fields.flatMap { field -> [String] in
      // What another kind of item has is not offered.
      guard let value = values[field.key], field.decode(value) != nil else {
        return ["# \(field.key):  (\(field.expected))"]
      }
      return YAMLText.lines(of: field.key, value)
    }
    return (["# Change what is to read otherwise, save, and leave the editor."] + lines)
      .joined(separator: "\n") + "\n"
  }

  /// What the instructor changed in the text, and what is kept with any change.
  ///
  /// - Throws: ``Failure`` with all that is wrong, each at its place in `file`.
  public func changes(in text: String, file: String) throws -> [String: JSONValue] {
    guard let root = try YAMLReader(file: file).read(text) else { return [:] }
    var errors = ConfigurationErrors()
    var changes: [String: JSONValue] = [:]
    let keys = fields.map(\.key)
    for entry in MappingReader(root, what: "an item", keys: keys, &errors)?.entries ?? [] {
      guard let field = fields.first(where: { $0.key == entry.key }), entry.value.value != .null
      else { continue }
      guard let value = field.decode(entry.value.json) else {
        errors.add(
          .wrongValue(key: entry.key, expected: field.expected, found: entry.value.description),
          at: entry.value.place)
        continue
      }
      if value != values[entry.key] { changes[entry.key] = value }
    }
    try errors.check()
    return changes.isEmpty ? [:] : kept.merging(changes) { $1 }
  }

  private var kept: [String: JSONValue] {
    let pairs = fields.filter(\.isKept).compactMap { field in
      values[field.key].flatMap(field.decode).map { (field.key, $0) }
    }
    return Dictionary(pairs, uniquingKeysWith: { first, _ in first })
  }
}

extension JSONValue {
  /// The value as `reword` takes it: an option is its text, and pairs are a mapping.
  fileprivate var editable: JSONValue? {
    guard case .array(let elements) = self else { return self }
    let texts = elements.compactMap { $0["text"]?.string }
    if texts.count == elements.count { return .array(texts.map { .string($0) }) }
    let pairs = elements.compactMap { element -> (String, JSONValue)? in
      guard let left = element["left"]?.string, let right = element["right"] else { return nil }
      return (left, right)
    }
    guard pairs.count == elements.count, !pairs.isEmpty else { return self }
    return .object(Dictionary(pairs, uniquingKeysWith: { first, _ in first }))
  }
}
