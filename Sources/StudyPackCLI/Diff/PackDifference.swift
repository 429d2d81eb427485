import FoundationEssentials
import StudyPack

/// What changed between two packs, stage by stage.
struct PackDifference: Encodable {
  struct Item: Encodable, Equatable {
    var id: String
    var wording: String
  }

  struct Change: Encodable {
    var id: String
    var wording: String
    var fields: [String: FieldChange]
  }

  struct FieldChange: Encodable {
    var old: JSONValue?
    var new: JSONValue?
  }

  struct StageDifference: Encodable {
    var added: [Item]
    var removed: [Item]
    var changed: [Change]
    /// How many are as they were.
    var same: Int

    var isEmpty: Bool { added.isEmpty && removed.isEmpty && changed.isEmpty }
  }

  let stages: [String: StageDifference]

  init(from old: PackContents, to new: PackContents) {
    var stages: [String: StageDifference] = [:]
    for name in Set((old.stages + new.stages).map(\.name)) {
      stages[name] = StageDifference(
        from: old.stages.first { $0.name == name }?.items ?? [],
        to: new.stages.first { $0.name == name }?.items ?? [])
    }
    self.stages = stages
  }

  var json: String {
    get throws {
      let encoder = JSONEncoder()
      encoder.outputFormatting = [.sortedKeys, .prettyPrinted, .withoutEscapingSlashes]
      return String(decoding: try encoder.encode(self), as: UTF8.self)
    }
  }

  var text: String {
    let parts = stages.sorted { $0.key < $1.key }.filter { !$0.value.isEmpty }
      .map { "\($0.key)\n" + $0.value.lines.joined(separator: "\n") }
    return parts.isEmpty ? "The packs say the same." : parts.joined(separator: "\n\n")
  }
}

extension PackDifference.StageDifference {
  init(from old: [ReviewedItem], to new: [ReviewedItem]) {
    let before = Dictionary(old.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    let after = Set(new.map(\.id))
    added = new.filter { before[$0.id] == nil }.map(PackDifference.Item.init)
    removed = old.filter { !after.contains($0.id) }.map(PackDifference.Item.init)
    changed = new.compactMap { item in
      before[item.id].flatMap { PackDifference.Change(from: $0, to: item) }
    }
    same = new.count - added.count - changed.count
  }

  fileprivate var lines: [String] {
    removed.map { "- \($0.wording.printable)  (\($0.id))" }
      + added.map { "+ \($0.wording.printable)  (\($0.id))" }
      + changed.flatMap { change in
        ["~ \(change.wording.printable)  (\(change.id))"]
          + change.fields.sorted { $0.key < $1.key }.map { key, field in
            field.isReordered
              ? "    \(key): in another order"
              : "    \(key): \(field.old.shown) → \(field.new.shown)"
          }
      } + (same == 0 ? [] : ["  \(same) as before"])
  }
}

extension PackDifference.FieldChange {
  /// Whether both hold the same, as options of a question that were shuffled do.
  var isReordered: Bool {
    guard let old = old?.array, let new = new?.array, old.count == new.count else { return false }
    return Set(old) == Set(new)
  }
}

extension PackDifference.Item {
  init(_ item: ReviewedItem) { self.init(id: item.id, wording: item.wording) }
}

extension PackDifference.Change {
  /// How an item came about is not what it says: its figures shift with every edit of the essay.
  private static let aside: Set = ["story"]

  /// `nil` where both say the same.
  init?(from old: ReviewedItem, to new: ReviewedItem) {
    let keys = Set(old.fields.keys).union(new.fields.keys).subtracting(Self.aside)
    var fields: [String: PackDifference.FieldChange] = [:]
    for key in keys where old.fields[key] != new.fields[key] {
      fields[key] = PackDifference.FieldChange(old: old.fields[key], new: new.fields[key])
    }
    guard !fields.isEmpty else { return nil }
    self.init(id: new.id, wording: new.wording, fields: fields)
  }
}

extension JSONValue? {
  /// Short, on one line.
  fileprivate var shown: String {
    switch self {
    case nil, .null?: "nothing"
    case .bool(let flag)?: "\(flag)"
    case .int(let number)?: "\(number)"
    case .double(let number)?: "\(number)"
    case .string(let text)?: "“\(text.printable)”"
    case .array(let elements)?:
      "[" + elements.map { ($0["text"] ?? $0 as JSONValue?).shown }.joined(separator: ", ") + "]"
    case .object(let members)?:
      "{"
        + members.sorted { $0.key < $1.key }
        .map { "\($0.key): \(($0.value as JSONValue?).shown)" }.joined(separator: ", ") + "}"
    }
  }
}
