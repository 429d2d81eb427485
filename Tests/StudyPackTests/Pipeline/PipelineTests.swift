import FoundationEssentials
import StudyPack
import Testing

@Suite("The pipeline")
struct PipelineTests {
  private func course(_ types: any Stage.Type...) -> Course {
    .standard(registry: StageRegistry(types))
  }

  @Test("Stages run after what they need, ties by name; parts stand in the course's order")
  func order() async {
    let course = course(CountStage.self, WordsStage.self, BrokenStage.self)
    let pipeline = Pipeline(course: course)
    #expect(pipeline.plan == ["broken", "words", "count"])
    let result = await pipeline.run(on: .sample)
    #expect(result.artifacts.map(\.stage) == ["count", "words"])
    #expect(result.artifacts.first?.content["count"] == 2)
  }

  @Test("A failing stage stops only those that need it")
  func failure() async {
    let broken = CourseStage(name: "words", work: .type(BrokenStage.self))
    let course = Course(stages: [
      CourseStage(name: "count", work: .type(CountStage.self)), broken,
      CourseStage(name: "people", work: .type(WordsStage.self)),
    ])
    let result = await Pipeline(course: course).run(on: .sample)
    #expect(result.artifacts.map(\.stage) == ["people"])
    #expect(
      result.diagnostics.map(\.description) == [
        "error: [count] skipped, since “words”, which it needs, failed",
        "error: [words] the stage failed: the ink ran out",
      ])
    #expect(result.exitStatus == .unavailable)
  }

  @Test("A stage that runs twice has documents under both names, with links that follow")
  func twice() async {
    let course = Course(stages: [
      CourseStage(name: "words", work: .type(WordsStage.self)),
      CourseStage(name: "people", work: .type(WordsStage.self), options: ["limit": 1]),
    ])
    let result = await Pipeline(course: course).run(on: .sample)
    let documents = result.artifacts.flatMap(\.documents)
    #expect(documents.map(\.name) == ["words", "words-more", "people", "people-more"])
    #expect(documents[2].blocks == [.paragraph([.page("people-more", ["more"])])])
  }

  @Test("The result does not depend on timing", arguments: [1, 2, 8])
  func timing(jobs: Int) async throws {
    let delays = ["0.03", "0", "0.02", "0.01"].shuffled()
    let folder = try Folder()
    let stages = delays.enumerated().map { index, delay in
      CourseStage(
        name: "s\(index)",
        work: .program(
          StageProgram(
            command: [
              "sh", "-c", "sleep \(delay); echo '{\"protocol\":1,\"content\":\(index)}'",
            ], folder: folder.path)))
    }
    let result = await Pipeline(course: Course(stages: stages)).run(on: .sample, jobs: jobs)
    #expect(result.artifacts.map(\.content) == [0, 1, 2, 3])
  }

  @Test("Two documents of one name: the later stage in the course gives way")
  func documentTwice() async throws {
    let answer =
      #"{"protocol":1,"content":{},"documents":[{"name":"words","title":"W","blocks":[]}]}"#
    let guest = CourseStage(
      name: "guest",
      work: .program(StageProgram(command: ["sh", "-c", "echo '\(answer)'"], folder: "/")))
    let course = Course(stages: [
      CourseStage(name: "words", work: .type(WordsStage.self)), guest,
    ])
    let result = await Pipeline(course: course).run(on: .sample)
    #expect(result.artifacts.map(\.stage) == ["words"])
    #expect(
      result.diagnostics.first?.message
        == "its document “words” has the name of one that “words” made")
  }
}
