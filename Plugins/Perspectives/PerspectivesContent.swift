public import StudyPack

/// Who holds what, as pack.json has it.
public struct PerspectivesContent: Codable, Sendable, Hashable {
  public var tables: [PerspectivesTable]
  /// Why there is no table, in one line; `nil` where there is one.
  public var reason: String?
}

/// A comparison: holders as columns, aspects as rows.
public struct PerspectivesTable: Codable, Sendable, Hashable {
  public var holders: [String]
  public var rows: [AspectRow]
}

public struct AspectRow: Codable, Sendable, Hashable {
  public var aspect: String
  /// Whether at least two holders speak of the aspect.
  public var isShared: Bool
  /// By holder; a holder who does not speak of the aspect is not in it.
  public var cells: [String: [HeldClaim]]
}

/// What a holder thinks, wants or does, in the essay's words.
public struct HeldClaim: Codable, Sendable, Hashable {
  public var id: String
  public var claim: String
  public var evidence: [Evidence]
}
