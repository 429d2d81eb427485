/// The options of a stage: a value whose defaults stand in its declaration, and the fields by which
/// a course sets them.
///
/// The fields are the one source of an option's key, default, range, help and decoding, so that
/// `studypack stages`, the messages about a wrong course and the code cannot disagree.
///
/// ```swift
/// struct Options: StageOptions {
///   var limit = 20
///   static var fields: [OptionField<Self>] {
///     [.int("limit", \.limit, in: 1...200, "How many terms at most")]
///   }
/// }
/// ```
public protocol StageOptions: Sendable {
  init()
  /// In the order in which they are listed.
  static var fields: [OptionField<Self>] { get }
}

/// For a stage without options.
public struct NoOptions: StageOptions {
  public init() {}
  public static var fields: [OptionField<NoOptions>] { [] }
}
