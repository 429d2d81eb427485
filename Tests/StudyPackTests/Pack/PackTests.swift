import FoundationEssentials
import StudyPack
import Testing

@Suite("Packs")
struct PackTests {
  static func pack(
    _ text: String =
      "# Bread\n\nBread rises.[1] *Salt* slows it & <b>all</b>.\n\n[1] A note here.\n",
    formats: [PackFormat] = PackFormat.allCases, theme: PageTheme = .standard
  ) async throws -> Pack {
    let essay = try EssayReader.read(Array(text.utf8), file: "essay.md")
    let document = Document(
      name: "part", title: "Part", summary: "A part", blocks: [.paragraph(["Text"])])
    return Pack(
      title: "Bread", reading: try await Reading(analysing: essay, with: .installed()),
      artifacts: [
        AnyArtifact(stage: "part", content: ["lines": ["one"]], documents: [document])
      ], formats: formats, theme: theme,
      origin: PackOrigin(inputs: [.init(file: "essay.md", bytes: Array(text.utf8))]))
  }

  static func text(_ name: String, in files: [PackFile]) throws -> String {
    String(decoding: try #require(files.first { $0.name == name }).bytes, as: UTF8.self)
  }

  @Test("A pack has its parts in both forms, the essay, and what programs read")
  func files() async throws {
    #expect(
      Set(try await Self.pack().files().map(\.name)) == [
        "index.md", "part.md", "index.html", "part.html", "essay.html", "pack.json",
        "manifest.json",
      ])
    #expect(
      Set(try await Self.pack(formats: [.markdown]).files().map(\.name)) == [
        "index.md", "part.md", "pack.json", "manifest.json",
      ])
  }

  @Test("The Markdown front page leads only to files of the pack")
  func frontPageLinks() async throws {
    let files = try await Self.pack().files()
    let links = try Self.text("index.md", in: files).split(separator: "](").dropFirst()
      .compactMap { $0.split(separator: ")").first.map(String.init) }
    #expect(links == ["part.md", "essay.html"])
    #expect(links.allSatisfy { link in files.contains { $0.name == link } })
  }

  @Test("The same pack gives the same bytes")
  func deterministic() async throws {
    #expect(try await Self.pack().files() == Self.pack().files())
  }

  @Test("Each sentence of the essay is an anchor, with its marks and the markers that stood there")
  func essayPage() async throws {
    let page = try await Self.text("essay.html", in: Self.pack().files())
    #expect(page.contains("<span class=\"sentence\" id=\"s0-0\">Bread rises."))
    #expect(page.contains("<sup>[1]</sup>"))
    #expect(page.contains("<em>Salt</em> slows it &amp; all."))
  }

  @Test("pack.json holds each stage’s content under its name")
  func json() async throws {
    let text = try await Self.text("pack.json", in: Self.pack().files())
    let json = try JSONDecoder().decode(JSONValue.self, from: Data(text.utf8))
    #expect(json["schema"] == 1)
    #expect(json["title"] == "Bread")
    #expect(json["stages"]?["part"]?["lines"] == ["one"])
  }

  @Test("The manifest has the digest of every other file")
  func manifest() async throws {
    let files = try await Self.pack().files()
    let manifest = try JSONDecoder().decode(
      JSONValue.self, from: Data(Self.text("manifest.json", in: files).utf8))
    for file in files where file.name != "manifest.json" {
      #expect(manifest["files"]?[file.name]?.string == SHA256Digest.hex(of: file.bytes))
    }
    #expect(
      SHA256Digest.hex(of: Array("abc".utf8))
        == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")
  }

  @Test("A course’s own template takes the place of the one in the box")
  func templates() async throws {
    var theme = PageTheme.standard
    theme.templates["part"] = "<p>{{title}}</p>"
    let files = try await Self.pack(theme: theme).files()
    #expect(try Self.text("part.html", in: files) == "<p>Part</p>")
    #expect(try Self.text("index.html", in: files).contains("<main"))
  }

  @Test("A template that is no Mustache is refused by its name")
  func badTemplate() async throws {
    var theme = PageTheme.standard
    theme.templates["part"] = "{{#title}}"
    let error = await #expect(throws: PackError.self) { try await Self.pack(theme: theme).files() }
    #expect(error?.diagnostics.first?.place?.file == "part.mustache")
    #expect(error?.exitStatus == .configuration)
  }
}
