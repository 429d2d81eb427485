import FoundationEssentials
import StudyPack

/// All that a pack is made from, read and checked: the essay, the course with the lesson's options,
/// and the bytes that the manifest names.
struct PackPlan: Sendable {
  let essay: Essay
  let course: Course
  let title: String
  let origin: PackOrigin

  /// - Parameter file: the course file of the command line.
  init(_ job: PackJob, course file: String?, registry: StageRegistry) throws {
    let lesson: Lesson?
    let essayFile: String
    switch job.source {
    case .essay(let path): (lesson, essayFile) = (nil, path)
    case .lesson(let path):
      let loaded = try Lesson.load(file: path)
      (lesson, essayFile) = (loaded, loaded.essay)
    }
    let bytes = try EssayReader.bytes(of: essayFile)
    essay = try EssayReader.read(bytes, file: essayFile)
    let courseFile = file ?? lesson?.course ?? Self.course(namedIn: essay)
    let base =
      try courseFile.map { try Course.load(file: $0, registry: registry) }
      ?? Course.standard(registry: registry)
    course = try lesson.map(base.applying) ?? base
    title = lesson?.title ?? essay.title ?? FilePathParts(essayFile).stem
    origin = PackOrigin(
      inputs: [.init(file: essayFile, bytes: bytes)]
        + [lesson?.file, courseFile].compactMap(\.self).compactMap(Self.input),
      course: course.title, seed: course.seed,
      options: Dictionary(
        course.stages.map { ($0.name, .object($0.options)) },
        uniquingKeysWith: { first, _ in first }
      ))
  }

  /// The front matter's `course`, where it names a file and not only the course's title.
  private static func course(namedIn essay: Essay) -> String? {
    guard let course = essay.frontMatter["course"]?.string, FilePathParts(course).isYAML
    else { return nil }
    return FilePathParts(FilePathParts(essay.file).parent).appending(course)
  }

  private static func input(_ file: String) -> PackOrigin.Input? {
    FileManager.default.contents(atPath: file).map { .init(file: file, bytes: Array($0)) }
  }
}
