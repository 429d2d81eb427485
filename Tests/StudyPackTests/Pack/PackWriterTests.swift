import FoundationEssentials
import StudyPack
import Testing

@Suite("Writing a pack")
struct PackWriterTests {
  let root: String

  init() throws {
    root = FileManager.default.temporaryDirectory.appending(component: UUID().uuidString).path()
    try FileManager.default.createDirectory(atPath: root, withIntermediateDirectories: true)
  }

  private func files(_ generation: Int, names: [String] = ["a.md", "b.md"]) async throws
    -> [PackFile]
  {
    var pack = try await PackTests.pack()
    pack.title = "Generation \(generation)"
    pack.artifacts = names.map { name in
      let stem = String(name.dropLast(3))
      return AnyArtifact(
        stage: stem, content: .int(generation),
        documents: [Document(name: stem, title: stem, summary: "", blocks: [])])
    }
    pack.formats = [.markdown]
    return try pack.files()
  }

  private func names(_ folder: String = "pack") throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: "\(root)/\(folder)").sorted()
  }

  @Test("A build replaces its own files, keeps a person’s, and removes what it makes no more")
  func replacement() async throws {
    let writer = PackWriter(to: "\(root)/pack")
    #expect(try await writer.write(files(1)) == [])
    try Data("mine".utf8).write(to: URL(filePath: "\(root)/pack/mine.txt"))
    try FileManager.default.createDirectory(
      atPath: "\(root)/pack/own/deep", withIntermediateDirectories: true)
    try Data("deep".utf8).write(to: URL(filePath: "\(root)/pack/own/deep/x"))
    #expect(try await writer.write(files(2, names: ["a.md"])) == [])
    #expect(
      try names() == ["a.md", "index.md", "manifest.json", "mine.txt", "own", "pack.json"])
    #expect(FileManager.default.contents(atPath: "\(root)/pack/own/deep/x") == Data("deep".utf8))
    #expect(try FileManager.default.contentsOfDirectory(atPath: root) == ["pack"])
  }

  @Test("A file that a person changed is kept under another name, with a warning")
  func changed() async throws {
    let writer = PackWriter(to: "\(root)/pack")
    _ = try await writer.write(files(1))
    try Data("edited".utf8).write(to: URL(filePath: "\(root)/pack/a.md"))
    #expect(try await writer.write(files(1)).map(\.code) == ["pack.changed-file"])
    #expect(FileManager.default.contents(atPath: "\(root)/pack/a.md~") == Data("edited".utf8))
    #expect(try await writer.write(files(1)) == [])
  }

  @Test("A changed file of a part that is no more stays as it is")
  func changedAndStale() async throws {
    let writer = PackWriter(to: "\(root)/pack")
    _ = try await writer.write(files(1))
    try Data("edited".utf8).write(to: URL(filePath: "\(root)/pack/b.md"))
    #expect(try await writer.write(files(2, names: ["a.md"])) == [])
    #expect(FileManager.default.contents(atPath: "\(root)/pack/b.md") == Data("edited".utf8))
  }

  @Test("What stood in the folder before the first build is kept, a folder of a page’s name too")
  func occupied() async throws {
    try FileManager.default.createDirectory(
      atPath: "\(root)/pack/index.md", withIntermediateDirectories: true)
    try Data("deep".utf8).write(to: URL(filePath: "\(root)/pack/index.md/x"))
    try Data("mine".utf8).write(to: URL(filePath: "\(root)/pack/a.md"))
    #expect(try await PackWriter(to: "\(root)/pack").write(files(1)).count == 2)
    #expect(FileManager.default.contents(atPath: "\(root)/pack/a.md~") == Data("mine".utf8))
    #expect(FileManager.default.contents(atPath: "\(root)/pack/index.md~/x") == Data("deep".utf8))
  }

  @Test("A file in the pack’s place is left alone")
  func fileInPlace() async throws {
    try Data("mine".utf8).write(to: URL(filePath: "\(root)/pack"))
    await #expect(throws: PackError.notAFolder("\(root)/pack")) {
      try await PackWriter(to: "\(root)/pack").write(files(1))
    }
    #expect(FileManager.default.contents(atPath: "\(root)/pack") == Data("mine".utf8))
  }

  @Test("Where writing fails, the pack is as it was and nothing is left beside it")
  func failure() async throws {
    let writer = PackWriter(to: "\(root)/pack")
    _ = try await writer.write(files(1))
    let broken = try await files(2) + [PackFile(name: "no/such/folder.md", bytes: [])]
    #expect(throws: PackError.self) { try writer.write(broken) }
    let index = FileManager.default.contents(atPath: "\(root)/pack/index.md") ?? Data()
    #expect(String(decoding: index, as: UTF8.self).contains("Generation 1"))
    #expect(try FileManager.default.contentsOfDirectory(atPath: root) == ["pack"])
  }

  @Test("Parents that do not exist are made, and a link to a folder is followed")
  func places() async throws {
    _ = try await PackWriter(to: "\(root)/deep/er/pack/").write(files(1))
    #expect(try names("deep/er/pack").contains("index.md"))
    try FileManager.default.createSymbolicLink(
      atPath: "\(root)/link", withDestinationPath: "deep/er/pack")
    _ = try await PackWriter(to: "\(root)/link").write(files(2))
    let index = FileManager.default.contents(atPath: "\(root)/deep/er/pack/index.md") ?? Data()
    #expect(String(decoding: index, as: UTF8.self).contains("Generation 2"))
  }
}
