import FoundationEssentials
import StudyPack

/// Checks a course, or a lesson with all that it names.
struct ConfigurationCheck {
  let registry: StageRegistry

  /// - Throws: what loading the file throws, with all that is wrong.
  func check(_ file: String) throws {
    if isLesson(file) {
      let job = PackJob(source: .lesson(file), folder: "")
      _ = try PackPlan(job, course: nil, registry: registry)
    } else {
      let course = try Course.load(file: file, registry: registry)
      _ = try PageTheme(course.theme)
    }
  }

  /// A lesson names an essay at the start of a line; a file that cannot be read is left to the course
  /// reader, whose message says so.
  private func isLesson(_ file: String) -> Bool {
    guard let bytes = FileManager.default.contents(atPath: file) else {
      return file.hasSuffix("lesson.yml")
    }
    return file.hasSuffix("lesson.yml")
      || String(decoding: bytes, as: UTF8.self).split(whereSeparator: \.isNewline)
        .contains { $0.hasPrefix("essay:") }
  }
}
