/// The stages that a course can name.
public struct StageRegistry: Sendable {
  /// In the order in which they were registered, which is the standard course's.
  public let types: [any Stage.Type]

  /// Where two stages have one name, the later one counts, so that a course's own tool can replace
  /// a built-in stage.
  public init(_ types: [any Stage.Type]) {
    var kept: [any Stage.Type] = []
    for type in types {
      if let index = kept.firstIndex(where: { $0.name == type.name }) {
        kept[index] = type
      } else {
        kept.append(type)
      }
    }
    self.types = kept
  }

  public subscript(name: String) -> (any Stage.Type)? { types.first { $0.name == name } }

  /// In alphabetical order.
  public var names: [String] { types.map { $0.name }.sorted() }

  /// What there is to know of each stage, from the code itself, in order of registration.
  public var descriptions: [StageDescription] { types.map { StageDescription($0) } }
}
