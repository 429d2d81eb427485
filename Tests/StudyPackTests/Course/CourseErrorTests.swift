import StudyPack
import Testing

@Suite("A wrong course says what is wrong, where, and what would be right")
struct CourseErrorTests {
  private func problems(_ files: [String: String]) throws -> [String] {
    let folder = try Folder(files)
    do {
      _ = try Course.load(file: folder("course.yml"), registry: .sample)
      return []
    } catch let failure as Failure {
      return failure.diagnostics.map {
        $0.description.replacing(folder.path + "/", with: "")
      }
    }
  }

  @Test(
    "Each fault has its place and its remedy",
    arguments: [
      ("", "course.yml: error: the file is empty; a course is a mapping of keys to values"),
      (
        "- words",
        "course.yml:1:1: error: “a course” must be a mapping of keys to values, but is a list"
      ),
      ("titel: Tides", "course.yml:1:1: error: a course has no key “titel”; did you mean “title”?"),
      ("title: [a]", "course.yml:1:8: error: “title” must be a text, but is a list"),
      (
        "title: A\ntitle: B",
        "course.yml:2:1: error: the key “title” stands here again; it is first on line 1"
      ),
      ("seed: -1", "course.yml:1:7: error: “seed” must be a whole number, 0 or more, but is -1"),
      ("title: A\n\tseed: 1", "course.yml:2:1: error: a tab stands in the indentation"),
      ("title: &a A\nseed: *a", "course.yml:2:7: error: *a is a YAML alias, and courses have none"),
      (
        "stages: [wrods]",
        "course.yml:1:10: error: there is no stage “wrods”; did you mean “words”?"
      ),
      (
        "stages:\n  - words: {limt: 3}",
        "course.yml:2:13: error: the stage “words” has no option “limt”; did you mean “limit”?"
      ),
      (
        "stages:\n  - words: {list: own/words.txt}",
        "course.yml:2:19: error: “list” names own/words.txt, which does not exist"
      ),
      (
        "stages:\n  - words: {limit: 900}",
        "course.yml:2:20: error: the option “limit” of “words” must be "
          + "a whole number from 1 to 200, but is 900"
      ),
      (
        "stages:\n  - words: {limit: {most: [3, x]}}",
        "course.yml:2:20: error: the option “limit” of “words” must be "
          + "a whole number from 1 to 200, but is {most: [3, x]}"
      ),
      (
        "stages: [count]",
        "course.yml:1:10: error: the stage “count” needs “words”, which no stage of the course gives"
      ),
      (
        "stages:\n  - {run: [a], as: a, needs: [b]}\n  - {run: [b], as: b, needs: [a]}",
        "course.yml:2:20: error: stages need each other in a circle: a needs b needs a"
      ),
      (
        "stages:\n  - words: {}\n    optional: true",
        "course.yml:2:5: error: this stage has the keys “words”, “optional”, "
          + "but neither “use” nor “run”"
      ),
      (
        "stages: [words, words]",
        "course.yml:1:17: error: the course has two stages named “words”"
      ),
      (
        "inherits: course.yml",
        "course.yml:1:11: error: courses inherit from each other in a circle: "
          + "course.yml inherits course.yml"
      ),
    ])
  func faults(text: String, message: String) throws {
    let found = try problems(["course.yml": text])
    #expect(found.count == 1, "\(found)")
    #expect(found.first?.hasPrefix(message) == true, "\(found)")
  }

  @Test("All faults of a file are told at once")
  func together() throws {
    let found = try problems(["course.yml": "titel: A\nseed: x\nstages: [wrods]"])
    #expect(found.count == 3)
  }

  @Test("Nesting without end is refused before it costs anything")
  func nesting() throws {
    for text in [String(repeating: "[", count: 200_000), String(repeating: "- ", count: 200_000)] {
      #expect(try problems(["course.yml": text]).first?.contains("more than 64 deep") == true)
    }
  }

  @Test("A missing file is status 66, a wrong one status 78")
  func status() throws {
    let folder = try Folder(["wrong.yml": "titel: A"])
    for (name, status) in [("none.yml", ExitStatus.noInput), ("wrong.yml", .configuration)] {
      let failure = #expect(throws: Failure.self) {
        try Course.load(file: folder(name), registry: .sample)
      }
      #expect(failure?.exitStatus == status)
    }
  }
}
