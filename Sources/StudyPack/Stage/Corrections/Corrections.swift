/// An instructor's edits to what one stage makes, in the order in which the lesson lists them.
public struct Corrections: Sendable, Hashable {
  public let all: [Correction]
  private let rejected: Set<String>
  private let kept: Set<String>
  private let changes: [String: [String: JSONValue]]

  public init(_ all: [Correction] = []) {
    self.all = all
    rejected = Set(all.filter { $0.action == .reject }.compactMap(\.id))
    kept = Set(all.filter { $0.action == .pin || $0.action == .reword }.compactMap(\.id))
    var changes: [String: [String: JSONValue]] = [:]
    for edit in all where edit.action == .reword {
      guard let id = edit.id else { continue }
      changes[id, default: [:]].merge(edit.values, uniquingKeysWith: { _, later in later })
    }
    self.changes = changes
  }

  public var isEmpty: Bool { all.isEmpty }

  /// Whether it is not to be shown.
  public func isRejected(_ id: String) -> Bool { rejected.contains(id) }

  /// Whether it is to be kept: what an instructor has reworded is kept as well.
  public func isPinned(_ id: String) -> Bool { kept.contains(id) && !rejected.contains(id) }

  /// What an instructor has set, by field; a later edit goes before an earlier one.
  public func changes(to id: String) -> [String: JSONValue] { changes[id] ?? [:] }

  /// The ids of what is rejected, pinned or reworded.
  public var ids: Set<String> { rejected.union(kept) }

  /// What is added.
  public var additions: [Correction] { all.filter { $0.action == .add } }
}
