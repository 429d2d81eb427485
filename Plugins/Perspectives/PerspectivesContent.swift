public import StudyPack

/// Who holds what, as pack.json has it.
///
/// A stage that needs or uses `perspectives` reads it by `context.content(of: "perspectives", as:)`, as
/// these types or as its own with the fields that it wants; a program finds it in its request.
///
/// For “Which of these views does X hold?” take a row with ``AspectRow/isShared``: the view of a claim in
/// X's cell is the key, views in other holders' cells are options, except where ``AspectRow/relations`` has an
/// agreement of the two, or where the claim is about X. For a summary's main differences take
/// ``PerspectivesTable/differences``. Each carries its evidence, and its words are the essay's.
public struct PerspectivesContent: Codable, Sendable, Hashable {
  public var tables: [PerspectivesTable]
  /// Why there is no table, in one line; `nil` where there is one.
  public var reason: String?
}

/// A comparison: holders as columns, aspects as rows.
public struct PerspectivesTable: Codable, Sendable, Hashable {
  public var holders: [String]
  public var rows: [AspectRow]
  /// What the essay says that holders share.
  public var commonGround: [Remark]
  /// What the essay says that parts them.
  public var differences: [Remark]
  /// What the essay calls open.
  public var openQuestions: [Remark]
}

public struct AspectRow: Codable, Sendable, Hashable {
  public var aspect: String
  /// Whether at least two holders speak of the aspect.
  public var isShared: Bool
  /// By holder; a holder who does not speak of the aspect is not in it.
  public var cells: [String: [HeldClaim]]
  /// Where the words of two claims of the row show that they agree or differ.
  public var relations: [AspectRelation]
}

/// What a holder thinks, wants or does, in the essay's words.
public struct HeldClaim: Codable, Sendable, Hashable {
  public var id: String
  public var claim: String
  /// What it reports of its holder, as it may follow “that”: “the strait belongs to nobody”; `nil` where
  /// it reports no statement.
  public var view: String?
  /// Other holders of the table of whom the claim speaks.
  public var about: [String]
  public var evidence: [Evidence]
}

/// That two holders agree or differ on an aspect, and by which words the essay shows it.
public struct AspectRelation: Codable, Sendable, Hashable {
  public enum Kind: String, Codable, Sendable, Hashable {
    case agreement, difference
    /// One of them speaks against the other.
    case tension
  }

  public var kind: Kind
  public var holders: [String]
  /// The word or words of the essay that show it.
  public var ground: String
  public var evidence: [Evidence]
}

/// A statement of the essay about several holders.
public struct Remark: Codable, Sendable, Hashable {
  public var id: String
  public var text: String
  /// The word that sets the holders apart, where there is one.
  public var ground: String?
  public var evidence: [Evidence]
}
