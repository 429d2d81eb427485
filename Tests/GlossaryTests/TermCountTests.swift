import Testing

@testable import Glossary

@Suite("How many terms a glossary lists")
struct TermCountTests {
  static func essay(fillers: Int) -> String {
    let filler = "The bakers of the town sold their bread at the market to all who came. "
    let phrases = [
      "a balance of power", "the burden of proof", "an exchange rate", "the status quo",
      "a trade union", "a power of attorney", "a stamp duty",
    ]
    let uses = [
      ("They wanted", "in the spring"), ("Neighbours disliked", "for years"),
      ("Nobody could explain", "to the millers"),
    ].flatMap { before, after in phrases.map { "\(before) \($0) \(after). " } }
    return String(repeating: filler, count: fillers) + uses.joined()
  }

  @Test(
    "An essay with few terms for its length lists some that are less sure",
    arguments: [(72, 6), (20, 4)])
  func few(fillers: Int, count: Int) async throws {
    #expect(try await GlossaryTests.terms(Self.essay(fillers: fillers)).count == count)
  }
}
