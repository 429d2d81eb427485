import FoundationEssentials
import StudyPack
import Testing

@Suite("Programs as stages")
struct ExternalStageTests {
  /// Runs `script` as the stage `guest` beside the stage `words`.
  private func run(
    _ script: String, interpreter: String = "/bin/sh", timeLimit: Duration = .seconds(20),
    outputLimit: Int = 1_000_000, isOptional: Bool = false
  ) async throws -> PipelineResult {
    let folder = try Folder(["guest": script])
    let program = StageProgram(
      command: [interpreter, "guest"], folder: folder.path, timeLimit: timeLimit,
      outputLimit: outputLimit)
    let course = Course(stages: [
      CourseStage(name: "words", work: .type(WordsStage.self)),
      CourseStage(
        name: "guest", work: .program(program), needs: ["words"], isOptional: isOptional),
    ])
    return await Pipeline(course: course).run(on: .sample, jobs: 2)
  }

  @Test("A Python program reads the essay and other stages' content, and answers with a document")
  func python() async throws {
    let result = try await run(
      """
      import json, sys
      request = json.load(sys.stdin)
      sentence = request["reading"]["sentences"][0]
      json.dump({
        "protocol": 1,
        "content": {"words": len(request["artifacts"]["words"]["words"]),
                    "evidence": [{"sentence": sentence["id"]}]},
        "documents": [{"name": "guest", "title": request["essay"]["title"],
                       "blocks": ["See ", {"kind": "paragraph",
                                           "text": ["here", {"evidence": [sentence["id"]]}]}]}],
        "diagnostics": [{"message": "few sentences", "sentence": sentence["id"]}],
      }, sys.stdout)
      """, interpreter: "/usr/bin/python3")
    #expect(result.exitStatus == nil)
    #expect(
      result.diagnostics.map(\.description) == ["tides.md:3: warning: [guest] few sentences"])
    let guest = try #require(result.artifacts.last)
    #expect(guest.content["words"] == 2)
    #expect(
      guest.content["evidence"]
        == [["sentence": "s0-0", "text": "Tides follow the moon.", "line": 3]])
    #expect(guest.documents.first?.title == "Tides")
  }

  @Test("A program's files come as text or base64, and stand in the pack as they are")
  func files() async throws {
    let result = try await run(
      #"""
      echo '{"protocol": 1, "content": {}, "files": [
        {"name": "deck.txt", "text": "one two"}, {"name": "raw.bin", "base64": "AP8="}]}'
      """#)
    #expect(result.exitStatus == nil)
    let files = try #require(result.artifacts.last).files
    #expect(files.map(\.name) == ["deck.txt", "raw.bin"])
    #expect(files.map(\.bytes) == [Array("one two".utf8), [0, 255]])
  }

  @Test(
    "A file whose name leads elsewhere, or is the pack's own, is refused",
    arguments: ["../up.txt", "pack.json", "a/b.txt", "quiz.html", ".hidden", "plain", "Übung.txt"])
  func badFiles(name: String) async throws {
    let result = try await run(
      #"echo '{"protocol": 1, "content": {}, "files": [{"name": "\#(name)", "text": ""}]}'"#)
    #expect(result.diagnostics.contains { $0.message.contains("cannot be a file's name") })
    #expect(result.artifacts.allSatisfy { $0.files.isEmpty })
  }

  @Test("A shell program may ignore its input")
  func shell() async throws {
    let result = try await run(#"echo '{"protocol": 1, "content": {"tide": "high"}}'"#)
    #expect(result.exitStatus == nil)
    #expect(result.artifacts.last?.content["tide"] == "high")
  }

  @Test(
    "A program that misbehaves is told so in its own way, and the other stages' parts are kept",
    arguments: [
      ("echo hello", "the program's output is no JSON object; it begins “hello”"),
      ("exit 0", "the program wrote nothing to its standard output"),
      ("echo 'no moon' >&2; exit 3", "the program ended with status 3; it wrote last: no moon"),
      ("kill -SEGV $$", "the program was ended by signal 11"),
      (
        "echo '{\"protocol\": 2}'",
        "the program speaks protocol 2, but StudyPack speaks 1; write \"protocol\": 1"
      ),
      (
        "echo '{\"content\": {}}'", "the program's answer does not say which protocol it follows"
      ),
      (
        "echo '{\"protocol\": 1, \"content\": {}, \"document\": []}'",
        "the program's answer has the unknown key “document”; did you mean “documents”?"
      ),
      (
        "echo '{\"protocol\": 1}'", "the program's answer is wrong at content: the key is missing"
      ),
      (
        "echo '{\"protocol\": 1, \"error\": {\"message\": \"no dates\", \"remedy\": \"add some\"}}'",
        "no dates; add some"
      ),
      (
        "echo '{\"protocol\": 1, \"content\": {\"evidence\": [{\"sentence\": \"s7-0\"}]}}'",
        "the evidence at content.evidence[0] names the sentence s7-0, which the essay has not"
      ),
      (
        "echo '{\"protocol\": 1, \"content\": {\"evidence\": [{\"sentence\": \"s0-0\", \"text\": \"cheese\"}]}}'",
        "the evidence at content.evidence[0] quotes “cheese”, which does not stand in s0-0"
      ),
      (
        "echo '{\"protocol\": 1, \"content\": {}, \"documents\": [{\"name\": \"a\", \"title\": \"A\", \"blocks\": [{\"kind\": \"tabel\"}]}]}'",
        "the program's answer is wrong at documents[0].blocks[0].kind: there is no kind “tabel”"
      ),
    ])
  func misbehaviour(script: String, message: String) async throws {
    let result = try await run(script)
    let said = try #require(result.diagnostics.last?.description)
    #expect(said.hasPrefix("error: [guest] \(message)"), "\(said)")
    #expect(result.artifacts.map(\.stage) == ["words"])
    #expect(result.exitStatus != nil)
  }

  @Test("A program without end is stopped after its time, with all that it started")
  func hang() async throws {
    let start = ContinuousClock.now
    let result = try await run("sleep 1000 & sleep 1000", timeLimit: .milliseconds(300))
    #expect(ContinuousClock.now - start < .seconds(300))
    #expect(result.diagnostics.last?.message == "the program was stopped after 0.3 seconds")
    #expect(result.artifacts.map(\.stage) == ["words"])
  }

  @Test(
    "A child that holds the pipes after its parent's answer delays nothing",
    arguments: ["sleep 1000 &", "setsid sleep 1000 &"])
  func forkedChild(command: String) async throws {
    let start = ContinuousClock.now
    let result = try await run(command + #" echo '{"protocol": 1, "content": {}}'"#)
    #expect(ContinuousClock.now - start < .seconds(300))
    #expect(result.exitStatus == nil)
  }

  @Test("A gigabyte of output is cut off early")
  func flood() async throws {
    let start = ContinuousClock.now
    // On a busy machine even the start of a program takes its time.
    let result = try await run("head -c 1000000000 /dev/zero", timeLimit: .seconds(280))
    #expect(ContinuousClock.now - start < .seconds(300))
    #expect(
      result.diagnostics.last?.message
        == "the program was stopped, since it wrote more than 1000000 bytes")
  }

  @Test("A flood of remarks is cut off, and the answer counts")
  func floodOfRemarks() async throws {
    let result = try await run(
      #"yes remark | head -n 100000 >&2; echo '{"protocol": 1, "content": {}}'"#)
    #expect(result.exitStatus == nil)
  }

  @Test("What an optional stage fails in is a warning, and the run succeeds")
  func optional() async throws {
    let result = try await run("exit 3", isOptional: true)
    #expect(result.exitStatus == nil)
    #expect(
      result.diagnostics.map(\.description)
        == ["warning: [guest] the program ended with status 3"])
  }

  @Test("A program that does not exist is named")
  func missing() async throws {
    let result = try await run("", interpreter: "./pyhton")
    #expect(result.diagnostics.last?.message == "there is no program “./pyhton”")
    #expect(result.exitStatus == .unavailable)
  }

  @Test("The environment holds the documented variables only, the folder is fresh and removed")
  func surroundings() async throws {
    let result = try await run(
      """
      import json, os
      print(json.dumps({"protocol": 1, "content": {
        "names": sorted(os.environ), "here": os.getcwd(), "files": os.listdir(".")}}))
      """, interpreter: "/usr/bin/python3")
    let content = try #require(result.artifacts.last?.content)
    let allowed = ["HOME", "LANG", "LC_CTYPE", "PATH", "TMPDIR"]
    for name in content["names"]?.array?.compactMap(\.string) ?? [] {
      #expect(allowed.contains(name) || name.hasPrefix("STUDYPACK_"))
    }
    #expect(content["files"] == [])
    let here = try #require(content["here"]?.string)
    #expect(!FileManager.default.fileExists(atPath: here))
  }
}
