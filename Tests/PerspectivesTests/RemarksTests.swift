import Perspectives
import StudyPack
import Testing

@Suite("What stands below a comparison")
struct RemarksTests {
  private func table(adding text: String) async throws -> PerspectivesTable {
    let essay = Texts.twoNations + "\n" + text + "\n"
    return try #require(try await PerspectivesTests.tables(of: essay).first)
  }

  @Test(
    "Common ground is what the holders do or face together, with its evidence",
    arguments: [
      "Norland and Sudaria want a lighthouse at the cape.",
      "Both sides have attached importance to the herring.",
      "The loss of the herring became a grave problem for both countries.",
    ])
  func common(_ sentence: String) async throws {
    let table = try await table(adding: sentence + " Norland wants a gate of oak.")
    let remark = try #require(table.commonGround.first { $0.text == sentence })
    #expect(remark.evidence.map(\.text) == [sentence])
    #expect(!table.differences.map(\.text).contains(sentence))
  }

  @Test(
    "Differences are what parts the holders, by words of the essay",
    arguments: [
      ("Norland wants a gate of oak, whereas Sudaria wants a bridge of stone.", "whereas"),
      ("Norland and Sudaria disagree about the price of salt.", nil),
      ("Both sides have different plans for the herring.", nil),
      ("Norland and Sudaria do not want a lighthouse at the cape.", nil),
    ])
  func differences(_ sentence: String, _ ground: String?) async throws {
    let table = try await table(adding: sentence + " Norland wants a gate of oak.")
    let remark = try #require(table.differences.first { $0.text == sentence })
    #expect(remark.ground == ground)
    #expect(remark.evidence.map(\.text) == [sentence])
    #expect(!table.commonGround.map(\.text).contains(sentence))
  }

  @Test(
    "Open is what the essay asks or calls unsettled",
    arguments: [
      "Will Norland sign a treaty with judges?",
      "It is unclear whether Norland will sign a treaty with judges.",
      "The claim of Norland to the cape is unresolved.",
    ])
  func open(_ sentence: String) async throws {
    let table = try await table(adding: sentence)
    let remark = try #require(table.openQuestions.first { $0.text == sentence })
    #expect(remark.evidence.map(\.text) == [sentence])
  }

  @Test(
    "What points at another sentence, or at nobody of the table, is not shown as open",
    arguments: ["Why would it sign?", "Will the herring come back?"])
  func pointing(_ sentence: String) async throws {
    #expect(try await table(adding: sentence).openQuestions.isEmpty)
  }
}
