/// Which stages make a pack, in what order they stand in it, with which options, and how it looks.
public struct Course: Sendable {
  /// The course file's path as the user gave it; `nil` for the standard course.
  public let file: String?
  public let title: String?
  public let seed: UInt64
  public let formats: [PackFormat]
  public let theme: Theme
  /// In the order in which their documents stand in the pack.
  public let stages: [CourseStage]

  public init(
    file: String? = nil, title: String? = nil, seed: UInt64 = 0,
    formats: [PackFormat] = PackFormat.allCases, theme: Theme = Theme(), stages: [CourseStage]
  ) {
    self.file = file
    self.title = title
    self.seed = seed
    self.formats = formats
    self.theme = theme
    self.stages = stages
  }

  /// Every stage there is, with its defaults: the course of an essay that has none.
  public static func standard(registry: StageRegistry) -> Course {
    Course(stages: standardStages(registry))
  }

  /// Reads a course file and those that it inherits from. One that lists no stages has all there
  /// are.
  ///
  /// - Throws: ``Failure`` with all that is wrong: status 66 for a missing file, else 78.
  public static func load(file: String, registry: StageRegistry) throws -> Course {
    var errors = ConfigurationErrors()
    let inheritance = CourseInheritance(of: file, &errors)
    let entries = inheritance.stages(&errors)
    let stages =
      entries.map { CourseResolution(registry: registry).stages($0, &errors) }
      ?? standardStages(registry)
    try errors.check()
    return Course(
      file: file, title: inheritance.title, seed: inheritance.seed, formats: inheritance.formats,
      theme: inheritance.theme, stages: stages)
  }

  private static func standardStages(_ registry: StageRegistry) -> [CourseStage] {
    registry.types.filter { $0.isStandard }.map { CourseStage(name: $0.name, work: .type($0)) }
  }
}
