/// A stage turns an essay's reading into one part of the study pack.
///
/// A stage is a value: made with its options, run once for each essay, free of state between essays.
/// The four built-in stages, a course's own stages in Swift and the stages that run as programs of
/// their own all go through this one contract; no stage is privileged.
public protocol Stage: Sendable {
  associatedtype Options: StageOptions
  /// What goes into pack.json under the stage's name. Evidence in it stands under the key `evidence`.
  associatedtype Content: Codable & Sendable

  /// The name by which a course asks for it: lower-case letters, digits and hyphens.
  static var name: String { get }
  /// One line on what it makes, as a phrase without a full stop.
  static var help: String { get }
  /// The names of the artifacts that it reads. One that is named here and missing from the course
  /// is an error.
  static var needs: [String] { get }
  /// The names of artifacts that it reads where the course has them.
  static var uses: [String] { get }
  /// What an instructor's `reword` can set. A stage with none takes no corrections.
  static var rewords: [CorrectionField] { get }
  /// What an instructor's `add` can set. A stage with none takes nothing of the instructor's own.
  static var adds: [CorrectionField] { get }
  /// Whether an essay without a course gets the part; what only some instructors want, such as an
  /// export for one platform, is asked for in a course.
  static var isStandard: Bool { get }

  init(options: Options)

  /// Makes the part. An essay that yields nothing is no error: the content is empty and the
  /// document says so. Throws only where the stage itself failed; trouble with the essay is
  /// reported through `context`.
  func run(_ context: StageContext) async throws -> Artifact<Content>
}

extension Stage {
  public static var needs: [String] { [] }
  public static var uses: [String] { [] }
  public static var rewords: [CorrectionField] { [] }
  public static var adds: [CorrectionField] { [] }
  public static var isStandard: Bool { true }
}
