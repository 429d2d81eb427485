import StudyPack

/// A lesson on the table: what its stages make of the essay as things stand, and its text, in which
/// decisions are recorded.
struct ReviewDesk {
  /// Something that a stage made.
  struct Entry {
    var stage: CourseStage
    var item: ReviewedItem
  }

  private let job: PackJob
  private let reading: Reading
  private let stages: [String]
  private(set) var course: Course
  private(set) var text: LessonText
  private(set) var entries: [Entry] = []
  private var reported: Set<Diagnostic> = []

  init(lesson: String, stages: [String]) async throws {
    let jobs = try PackJobs(arguments: [lesson], out: nil).jobs
    guard let job = jobs.first, jobs.count == 1, case .lesson(let file) = job.source else {
      throw ReviewError.notALesson(lesson)
    }
    self.job = job
    self.stages = stages
    let plan = try PackPlan(job, course: nil, registry: StudyPackTool.registry)
    for name in stages where !plan.course.stages.contains(where: { $0.name == name }) {
      throw ReviewError.unknownStage(name, known: plan.course.stages.map(\.name))
    }
    course = plan.course
    text = try LessonText(file: file)
    let english = try English.installed()
    reading = await Reading(analysing: plan.essay, with: english)
    try await build()
  }

  /// Runs the stages again, by the lesson as it stands on the disk, and shows trouble that is new; what
  /// an exporter cannot hold is none here.
  private mutating func build() async throws {
    course = try PackPlan(job, course: nil, registry: StudyPackTool.registry).course
    let result = await Pipeline(course: course).run(on: reading)
    Console.show(result.diagnostics.filter { $0.severity > .note && reported.insert($0).inserted })
    entries = inOrderOfReview(course.stages)
      .flatMap { stage -> [Entry] in
        guard let artifact = result.artifacts.first(where: { $0.stage == stage.name }) else {
          return []
        }
        return ReviewedItem.all(in: artifact.content).map { Entry(stage: stage, item: $0) }
      }
  }

  /// The stages asked for; those to whose work an instructor adds, such as a quiz, before the others,
  /// which have many small lines.
  private func inOrderOfReview(_ all: [CourseStage]) -> [CourseStage] {
    let wanted = all.filter { stages.isEmpty || stages.contains($0.name) }
    return wanted.filter(\.takesAdditions) + wanted.filter { !$0.takesAdditions }
  }

  /// Records a decision, on the disk as well.
  mutating func decide(_ edit: Correction, of stage: String) async throws {
    try await write { try $0.record(edit, for: stage) }
  }

  /// Puts back what the lesson said before, unless someone else has changed it since.
  mutating func restore(_ old: LessonText) async throws {
    guard try LessonText(file: text.file).text == text.text else {
      return Console.say("\(text.file) was changed elsewhere; take the step back there.")
    }
    try await write { $0 = old }
  }

  /// Records what a file says, all of it or nothing.
  mutating func take(_ decisions: String) async throws {
    let edits = try DecisionsFile(file: decisions, course: course).edits
    try await write { text in
      for (stage, edit) in edits { try text.record(edit, for: stage) }
    }
    Console.print("\(text.file): \(edits.count) decision\(edits.count == 1 ? "" : "s") recorded")
  }

  private mutating func write(_ change: (inout LessonText) throws -> Void) async throws {
    // Another program may have changed the file meanwhile: its words are kept.
    var new = try LessonText(file: text.file)
    try change(&new)
    try new.write()
    text = new
    try await build()
  }

  // MARK: What is decided

  func isDecided(_ entry: Entry) -> Bool { decision(on: entry) != nil }

  func decision(on entry: Entry) -> Correction.Action? {
    course.stages.first { $0.name == entry.stage.name }?.corrections.all
      .last { $0.id == entry.item.id }?.action
  }

  /// Whether the stage heeds corrections at all.
  static func isCorrectable(_ entry: Entry) -> Bool {
    switch entry.stage.work {
    case .program: true
    case .type(let type): !type.rewords.isEmpty
    }
  }

  func line(for entry: Entry) -> String {
    let decision = decision(on: entry).map { " [\($0.rawValue)]" } ?? ""
    return "\(entry.stage.name) \(entry.item.id)\(decision) \(entry.item.wording.printable)"
  }
}

extension CourseStage {
  fileprivate var takesAdditions: Bool {
    if case .type(let type) = work { !type.adds.isEmpty } else { false }
  }
}

/// What can be wrong with what a review was asked for.
enum ReviewError: StudyPackError, Equatable {
  case notALesson(String)
  case unknownStage(String, known: [String])
  case noForm(String, reason: String)

  var exitStatus: ExitStatus {
    switch self {
    case .notALesson: .noInput
    case .unknownStage: .usage
    case .noForm: .cannotCreate
    }
  }

  var diagnostics: [Diagnostic] {
    switch self {
    case .notALesson(let path):
      [
        Diagnostic(
          .error, code: "review.not-a-lesson", at: Place(file: path),
          "This is no lesson, and decisions need one to stand in",
          remedy: "name one lesson.yml, or make one with “studypack new lesson NAME”")
      ]
    case .unknownStage(let name, let known):
      [
        Diagnostic(
          .error, code: "review.unknown-stage", "The lesson has no stage “\(name)”",
          remedy: "its stages are \(known.joined(separator: ", "))")
      ]
    case .noForm(let path, let reason):
      [
        Diagnostic(
          .error, code: "review.no-form", at: Place(file: path),
          "The text to edit cannot be written: \(reason)", remedy: "see to TMPDIR")
      ]
    }
  }
}
