import FoundationEssentials
import Testing

@testable import Language

/// A copy of the model in which one file is changed; the others are links.
private struct DamagedModel {
  let folder: String

  init(_ file: String, _ change: (Data) -> Data?) throws {
    let files = FileManager.default
    let original = try ModelFolder.located().path
    folder = files.temporaryDirectory.path + "/language-\(UUID().uuidString)"
    for name in DamagedModelTests.files {
      let target = folder + "/" + name
      try files.createDirectory(
        atPath: String(target[..<(target.lastIndex(of: "/") ?? target.endIndex)]),
        withIntermediateDirectories: true)
      guard name == file else {
        try files.createSymbolicLink(atPath: target, withDestinationPath: original + "/" + name)
        continue
      }
      let data = try #require(files.contents(atPath: original + "/" + name))
      if let changed = change(data) { try changed.write(to: URL(filePath: target)) }
    }
  }

  func remove() { try? FileManager.default.removeItem(atPath: folder) }
}

@Suite struct DamagedModelTests {
  static let files = [
    "meta.json", "tokenizer", "vocab/lookups.bin", "vocab/key2row", "vocab/vectors",
    "tok2vec/model", "ner/model", "ner/moves", "parser/model", "parser/moves", "tagger/model",
    "tagger/cfg", "attribute_ruler/patterns", "lemmatizer/lookups/lookups.bin",
  ]

  @Test("A file that is missing, empty, cut short or of another kind is named", arguments: files)
  func damagedFiles(file: String) throws {
    let changes: [(Data) -> Data?] = [
      { _ in nil }, { _ in Data() }, { $0.prefix($0.count / 2) }, { $0.prefix($0.count - 1) },
      { _ in Data("not a model".utf8) }, { Data(repeating: 0xDD, count: min($0.count, 5000)) },
    ]
    for change in changes {
      let model = try DamagedModel(file, change)
      defer { model.remove() }
      let error = #expect(throws: LanguageError.self) { try Pipeline(ModelFolder(model.folder)) }
      #expect(error?.description.contains(file) == true)
      #expect(error?.description.contains("make model") == true)
    }
  }

  @Test(
    "Wrong bytes in a file end in an error or in another model, never in a crash",
    arguments: files.filter {
      !["vocab/key2row", "vocab/vectors", "tok2vec/model", "ner/model"].contains($0)
    })
  func flippedBytes(file: String) throws {
    let path = try ModelFolder.located().path + "/" + file
    let original = try #require(FileManager.default.contents(atPath: path))
    let copy = FileManager.default.temporaryDirectory.path + "/language-\(UUID().uuidString)"
    defer { try? FileManager.default.removeItem(atPath: copy) }
    for trial in 0..<12 {
      var data = original
      for place in 0..<8 {
        let random = MurmurHash.rows(
          of: UInt64(trial * 8 + place), seed: 1, count: UInt32(data.count))
        data[Int(trial < 6 ? random[0] % UInt32(min(data.count, 2000)) : random[0])] = UInt8(
          random[1] & 0xFF)
      }
      try data.write(to: URL(filePath: copy))
      try? read(file, MappedFile(copy))
    }
  }

  private func read(_ file: String, _ mapped: MappedFile) throws {
    let components = try TestModel.pipeline.components
    let width = components.encoder.width
    let folder = try ModelFolder.located()
    switch file {
    case "tokenizer": _ = try TokenizerRules(mapped)
    case "vocab/lookups.bin": _ = try Norms(mapped)
    case "ner/moves", "parser/moves": _ = DependencyLabels(try TransitionClasses(mapped))
    case "parser/model":
      let model = try ThincModel(mapped)
      _ = try DependencyParser(model, moves: folder.file("parser/moves"), inputs: width)
    case "tagger/model":
      let model = try ThincModel(mapped)
      _ = try Tagger(model, configuration: folder.file("tagger/cfg"), inputs: width)
    case "attribute_ruler/patterns": _ = try AttributeRuler(mapped)
    case "lemmatizer/lookups/lookups.bin":
      _ = try Lemmatizer(mapped).lemma(of: "mice", .noun, Morphology("Number=Plur"))
    default: break
    }
  }

  @Test("A pipeline of another language is refused, with what was found and what is needed")
  func foreignLanguage() throws {
    let model = try DamagedModel("meta.json") { data in
      Data(
        String(decoding: data, as: UTF8.self).replacing("\"lang\":\"en\"", with: "\"lang\":\"de\"")
          .utf8)
    }
    defer { model.remove() }
    #expect(
      throws: LanguageError.foreign(
        file: model.folder + "/meta.json", found: "language “de”", expected: "“en”")
    ) { try Pipeline(ModelFolder(model.folder)) }
  }

  @Test("A folder that is not there is named, with the command that mends it")
  func missingFolder() {
    let error = #expect(throws: LanguageError.self) { try Pipeline(ModelFolder("/nonexistent")) }
    #expect(
      error?.description == "/nonexistent/meta.json: No such file or directory. "
        + "To fetch the language model anew: make model")
  }
}
