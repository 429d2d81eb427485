import Foundation
import StudyPack
import Testing

@Suite("Builds that are cut short")
struct InterruptedWriteTests {
  let root: String

  init() throws {
    root = FileManager.default.temporaryDirectory.appending(component: UUID().uuidString).path()
    try FileManager.default.createDirectory(atPath: root, withIntermediateDirectories: true)
  }

  /// The command, which SwiftPM builds beside the tests.
  private static let command = URL(filePath: "/proc/self/exe").resolvingSymlinksInPath()
    .deletingLastPathComponent().appending(component: "studypack").path()

  private func essay(_ generation: Int) throws {
    let text = "# Bread \(generation)\n\nBread rises in \(1900 + generation). Salt slows it.\n"
    try Data(text.utf8).write(to: URL(filePath: "\(root)/essay.md"))
  }

  private func build(_ prelude: String = "") throws -> Process {
    let process = Process()
    process.executableURL = URL(filePath: "/bin/bash")
    process.arguments = [
      "-c", "\(prelude) exec \"$0\" build \"$1/essay.md\" --out \"$1/pack\"", Self.command, root,
    ]
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    try process.run()
    return process
  }

  private static let ownCount = 3_000

  /// Files of a person's own, so many that moving the pack takes long enough to be hit.
  private func fillOwnFolder() throws {
    let own = "\(root)/pack/own"
    try FileManager.default.createDirectory(atPath: own, withIntermediateDirectories: true)
    for number in 0..<Self.ownCount {
      try Data().write(to: URL(filePath: "\(own)/\(number)"))
    }
  }

  private func ownFiles() throws -> Int {
    try FileManager.default.contentsOfDirectory(atPath: "\(root)/pack/own").count
  }

  /// The pack's title, where every file is the one that its manifest names.
  private func wholePack() throws -> String? {
    let manifest = try JSONDecoder().decode(
      JSONValue.self, from: Data(contentsOf: URL(filePath: "\(root)/pack/manifest.json")))
    guard case .object(let files)? = manifest["files"] else { return nil }
    let names = try FileManager.default.contentsOfDirectory(atPath: "\(root)/pack")
    #expect(Set(names).subtracting(["own"]) == Set(files.keys).union(["manifest.json"]))
    for (name, digest) in files {
      let bytes = try Data(contentsOf: URL(filePath: "\(root)/pack/\(name)"))
      #expect(SHA256Digest.hex(of: Array(bytes)) == digest.string)
    }
    let pack = try JSONDecoder().decode(
      JSONValue.self, from: Data(contentsOf: URL(filePath: "\(root)/pack/pack.json")))
    return pack["title"]?.string
  }

  @Test("Killed at any moment, a build leaves the old pack or the new, and the next one clears up")
  func killed() throws {
    try essay(0)
    try build().waitUntilExit()
    try fillOwnFolder()
    let start = ContinuousClock.now
    try build().waitUntilExit()
    let time = Int((ContinuousClock.now - start) / .microseconds(1))
    var random = SeededGenerator(seed: 7)
    var old = "Bread 0"
    for generation in 1...25 {
      try essay(generation)
      let process = try build()
      usleep(UInt32(random.index(below: time)))
      kill(process.processIdentifier, SIGKILL)
      process.waitUntilExit()
      let title = try #require(try wholePack())
      #expect(try ownFiles() == Self.ownCount)
      #expect(title == old || title == "Bread \(generation)")
      old = title
    }
    try build().waitUntilExit()
    #expect(try wholePack() == "Bread 25")
    #expect(
      try FileManager.default.contentsOfDirectory(atPath: root).sorted() == ["essay.md", "pack"])
  }

  @Test("Where the disk takes no more, the pack is as it was and the exit status says so")
  func full() throws {
    try essay(0)
    try build().waitUntilExit()
    try essay(1)
    // A limit on a file's size stands for a full disk: writing fails half-way in the same manner.
    let process = try build("trap '' XFSZ; ulimit -f 2;")
    process.waitUntilExit()
    #expect(process.terminationStatus == ExitStatus.io.rawValue)
    #expect(try wholePack() == "Bread 0")
    #expect(
      try FileManager.default.contentsOfDirectory(atPath: root).sorted() == ["essay.md", "pack"])
  }
}
