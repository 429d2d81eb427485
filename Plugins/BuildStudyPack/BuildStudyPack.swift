import Foundation
import PackagePlugin

/// `swift package study-pack [OPTIONS]`: builds `studypack` in release and runs it on the package's
/// `Lessons/`. What follows the verb goes to `studypack build` as it is.
@main
struct BuildStudyPack: CommandPlugin {
  func performCommand(context: PluginContext, arguments: [String]) async throws {
    let tool = try release(of: "studypack")
    let lessons = context.package.directoryURL.appending(component: "Lessons")
    let status = try run(tool, ["build"] + arguments + [lessons.path()])
    if status != 0 { throw BuildStudyPackError.buildFailed(status: status) }
  }

  /// `context.tool(named:)` would give a debug build, many times slower.
  private func release(of product: String) throws -> URL {
    let result = try packageManager.build(
      .product(product), parameters: .init(configuration: .release))
    guard result.succeeded,
      let artifact = result.builtArtifacts.first(where: { $0.kind == .executable })
    else { throw BuildStudyPackError.noTool(log: result.logText) }
    return artifact.url
  }

  private func run(_ tool: URL, _ arguments: [String]) throws -> Int32 {
    let process = Process()
    process.executableURL = tool
    process.arguments = arguments
    try process.run()
    process.waitUntilExit()
    return process.terminationStatus
  }
}

enum BuildStudyPackError: Error, CustomStringConvertible {
  case noTool(log: String)
  case buildFailed(status: Int32)

  var description: String {
    switch self {
    case .noTool(let log): "studypack did not build:\n\(log)"
    case .buildFailed(let status): "studypack ended with status \(status); its messages stand above"
    }
  }
}
