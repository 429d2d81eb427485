import Assessment
import Quiz
import StudyPack
import Testing

@Suite("What stands beside a term as a wrong option")
struct TermOptionTests {
  @Test("Of two options that share a word which the key lacks one is left out")
  func oddOneOut() async throws {
    let text = """
      # Sluices

      A weir is a low wall of clay that raises the level of a stream above a mill.

      A stone culvert is a channel that leads a stream below a road.

      A brick culvert is a channel that leads a stream below a bank.

      An aqueduct is a raised channel that leads a stream over a valley.

      A spillway is a channel that leads a flood past a dam.
      """
    for item in try await choices(text) where item.answer == "weir" {
      let culverts = item.options.count { $0.text.hasSuffix("culvert") }
      #expect(culverts < 2, "\(item.options.map(\.text))")
    }
  }

  @Test("What grows is no rival of a thing that is built")
  func growth() async throws {
    let text = """
      # Harbours

      A petal is a leaf that closes around the seeds of a reed above the water.

      A ladder is a frame that leads from the boats to the pier.

      A hammer is a tool that drives the nails of the planks.

      A bucket is a vessel that holds the water of the boats.
      """
    #expect(try await choices(text).allSatisfy { $0.answer != "petal" })
  }

  private func choices(_ text: String) async throws -> [QuizItem] {
    let items = try await Asked.items(of: text, kinds: [.choice])
    return items.filter { $0.stem.hasPrefix("Which term") }
  }
}
