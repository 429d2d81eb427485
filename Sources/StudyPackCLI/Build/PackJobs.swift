import FoundationEssentials
import StudyPack

/// The packs that a command line asks for.
///
/// An argument is an essay, a `lesson.yml`, or a folder: one that holds a `lesson.yml`, or one whose
/// sub-folders do. Without arguments the current folder is meant. A lesson's pack goes to `pack`
/// beside its `lesson.yml`, an essay's to `NAME-pack` in the current folder; `--out` names another
/// place, for one pack the folder itself, for several the folder that holds them.
struct PackJobs {
  let jobs: [PackJob]

  init(arguments: [String], out: String?) throws {
    let sources = try (arguments.isEmpty ? ["."] : arguments).flatMap(Self.sources)
    if let out {
      jobs = try Self.jobs(sources, under: out)
    } else {
      jobs = try Self.distinct(sources.map { PackJob(source: $0, folder: Self.folder(of: $0)) })
    }
  }

  private static func sources(_ argument: String) throws -> [PackJob.Source] {
    if argument == "-" { return [.essay(argument)] }
    let path = FilePathParts(argument)
    if path.isYAML { return [.lesson(argument)] }
    guard isFolder(argument) else { return [.essay(argument)] }
    let here = path.appending("lesson.yml")
    if FileManager.default.fileExists(atPath: here) { return [.lesson(here)] }
    let below = try FileManager.default.contentsOfDirectory(atPath: argument).sorted()
      .map { FilePathParts(path.appending($0)).appending("lesson.yml") }
      .filter { FileManager.default.fileExists(atPath: $0) }
    guard !below.isEmpty else { throw BuildError.noLessons(folder: argument) }
    return below.map { .lesson($0) }
  }

  private static func jobs(_ sources: [PackJob.Source], under out: String) throws -> [PackJob] {
    if let only = sources.first, sources.count == 1 {
      return [PackJob(source: only, folder: out)]
    }
    let parent = FilePathParts(out)
    return try distinct(
      sources.map { PackJob(source: $0, folder: parent.appending(name(of: $0))) })
  }

  /// Refuses two packs in one folder, of which the second would replace the first.
  private static func distinct(_ jobs: [PackJob]) throws -> [PackJob] {
    var seen: Set<String> = []
    for job in jobs where !seen.insert(job.folder).inserted {
      throw BuildError.sameFolder(job.folder)
    }
    return jobs
  }

  private static func folder(of source: PackJob.Source) -> String {
    switch source {
    case .essay: name(of: source) + "-pack"
    case .lesson(let file): FilePathParts(FilePathParts(file).parent).appending("pack")
    }
  }

  private static func name(of source: PackJob.Source) -> String {
    switch source {
    case .essay("-"): "essay"
    case .essay(let file): FilePathParts(file).stem
    case .lesson(let file): FilePathParts(FilePathParts(file).absoluteParent).stem
    }
  }

  private static func isFolder(_ path: String) -> Bool {
    var isDirectory = false
    return FileManager.default.fileExists(atPath: path, isDirectory: &isDirectory) && isDirectory
  }
}
