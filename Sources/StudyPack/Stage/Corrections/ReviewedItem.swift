/// A part of a stage's content that a person can look at, correct and compare: it has an `id` and
/// names its `evidence`.
public struct ReviewedItem: Sendable, Hashable {
  public let id: String
  /// What it says, by key, without its id and evidence.
  public let fields: [String: JSONValue]
  public let evidence: [Evidence]

  init?(_ value: JSONValue) {
    guard case .object(var members) = value, let id = members.removeValue(forKey: "id")?.string,
      let evidence = members.removeValue(forKey: "evidence")?.array
    else { return nil }
    self.id = id
    self.evidence = evidence.compactMap { try? $0.decoded(as: Evidence.self) }
    fields = members
  }

  /// The items of a stage's content, in the content's order where it is a list, and each once.
  public static func all(in content: JSONValue) -> [ReviewedItem] {
    var seen: Set<String> = []
    return found(in: content).filter { seen.insert($0.id).inserted }
  }

  private static func found(in value: JSONValue) -> [ReviewedItem] {
    switch value {
    case .array(let elements): elements.flatMap(found)
    case .object(let members):
      (ReviewedItem(value).map { [$0] } ?? [])
        + members.sorted { $0.key < $1.key }.flatMap { found(in: $0.value) }
    case .null, .bool, .int, .double, .string: []
    }
  }

  /// What it says, in one line: the first of its fields that a reader would call its text.
  public var wording: String { fields[textKey]?.string ?? id }

  /// Under which key that stands.
  var textKey: String {
    let texts = fields.compactMapValues(\.string).filter { !$0.value.isEmpty }
    return Self.telling.first { texts[$0] != nil }
      ?? texts.keys.sorted().max { (texts[$0]?.count ?? 0) < (texts[$1]?.count ?? 0) } ?? ""
  }

  private static let telling = ["stem", "term", "claim", "name", "text", "title"]
}
