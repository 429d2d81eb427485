import Assessment
import StudyPack
import Testing

/// “Which of these is NOT one of …?”
@Suite("What is none of a row")
struct OutsiderTests {
  private static let league = """
    # The salt league

    Four countries of the coast signed a treaty on salt: France, Spain, Portugal, and Italy. Merchants of the
    coast sold their salt to the bakers of each town.

    In the same winter, Sweden built a fleet of flat ships for the northern trade in fish.
    """

  private func outsider(in text: String) async throws -> QuizItem? {
    try await Asked.items(of: text, kinds: [.choice]).first { $0.stem.contains("NOT one of") }
  }

  @Test("Members that the essay counts and names stand beside a sibling that it names elsewhere")
  func counted() async throws {
    let item = try #require(try await outsider(in: Self.league))
    #expect(
      item.stem == "Four countries of the coast signed a treaty on salt. "
        + "Which of these is NOT one of the four countries of the coast?")
    #expect(item.answer == "Sweden")
    let wrong = item.options.filter { !$0.correct }.map(\.text)
    #expect(Set(wrong) == ["France", "Spain", "Portugal"])
    #expect(item.evidence.first?.text.hasPrefix("Four countries of") == true)
    #expect(item.story?.sources.first?.evidence.first?.text.contains("Sweden built") == true)
  }

  @Test(
    "Where another may be a member, nothing is asked",
    arguments: [
      // An open list, a count that names fewer, a bound, a sibling beside a member, none elsewhere.
      ("Four countries of", "Countries of"),
      (", Portugal, and Italy.", " and Italy."),
      ("Four countries", "At least four countries"),
      ("In the same winter, Sweden", "In the same winter, Sweden and Spain"),
      ("In the same winter, Sweden", "In the same winter, a guild"),
    ])
  func open(part: String, other: String) async throws {
    let text = Self.league.replacing(part, with: other)
    #expect(text != Self.league)
    #expect(try await outsider(in: text) == nil)
  }
}
