import Synchronization

/// What a running stage gets: the reading, other stages' artifacts, and a way to report.
public struct StageContext: Sendable {
  /// The stage's name in the course, which may differ from its type's name.
  public let stage: String
  public let reading: Reading
  /// The artifacts that the stage needs or uses, by the names of the stages that made them.
  public let artifacts: [String: AnyArtifact]
  /// The course's seed. Take randomness from ``SeededGenerator`` only.
  public let seed: UInt64
  /// The instructor's edits to what this stage makes.
  public let corrections: Corrections
  private let optionPlaces: [String: Place]
  private let collected = DiagnosticCollector()

  public init(
    stage: String, reading: Reading, artifacts: [String: AnyArtifact] = [:], seed: UInt64 = 0,
    corrections: Corrections = Corrections(), optionPlaces: [String: Place] = [:]
  ) {
    self.stage = stage
    self.reading = reading
    self.artifacts = artifacts
    self.seed = seed
    self.corrections = corrections
    self.optionPlaces = optionPlaces
  }

  /// Where the course or the lesson sets an option, for messages about its value; `nil` where none
  /// does.
  public func place(ofOption key: String) -> Place? { optionPlaces[key] }

  /// The path of a file that an option names, as seen from where the user stands: names are relative to
  /// the folder of the course or lesson that sets the option.
  public func path(ofOption key: String, _ name: String) -> String {
    guard let place = optionPlaces[key] else { return name }
    return ConfigurationFile(path: place.file).resolve(name)
  }

  /// The content of another stage's artifact, as a type of this stage's own choosing; `nil` where
  /// the course has no such stage.
  public func content<Content: Decodable>(of stage: String, as type: Content.Type) throws
    -> Content?
  {
    guard let artifact = artifacts[stage] else { return nil }
    return try artifact.content.decoded(as: type)
  }

  /// Reports trouble that does not stop the stage.
  public func report(
    _ severity: Diagnostic.Severity, code: String, at sentence: Sentence? = nil, _ message: String,
    remedy: String? = nil
  ) {
    report(
      severity, code: code,
      at: sentence.map { Place(file: reading.essay.file, line: $0.line) }, message, remedy: remedy)
  }

  /// Reports trouble with what stands at `place`, such as a correction of the lesson.
  public func report(
    _ severity: Diagnostic.Severity, code: String, at place: Place?, _ message: String,
    remedy: String? = nil
  ) {
    collected.add(
      Diagnostic(severity, code: code, stage: stage, at: place, message, remedy: remedy))
  }

  /// What the stage has reported so far, in order.
  public var diagnostics: [Diagnostic] { collected.all }
}

private final class DiagnosticCollector: Sendable {
  private let list = Mutex<[Diagnostic]>([])

  func add(_ diagnostic: Diagnostic) { list.withLock { $0.append(diagnostic) } }

  var all: [Diagnostic] { list.withLock { $0 } }
}
