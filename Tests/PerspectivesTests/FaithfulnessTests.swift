import Perspectives
import StudyPack
import Testing

@Suite("A claim says no more than its sentence")
struct FaithfulnessTests {
  private func claims(_ sentences: String) async throws -> [String] {
    try await PerspectivesTests.tables(
      of: """
        # The Toll

        Supporters and opponents disagree about the toll. Supporters believe that the toll pays for the bridge. \(sentences)

        Opponents believe that the toll is a burden on the poor.
        """
    ).flatMap(\.rows).flatMap { $0.cells.values.joined() }.map(\.claim)
  }

  @Test(
    "What bounds it stays with it",
    arguments: [
      "Supporters think the toll should be allowed, provided that ferrymen pay nothing.",
      "Supporters believe that the toll is just although it weighs on some.",
      "Supporters defend a free pass, the right of a ferryman to cross by day and by night.",
      "Supporters, for their part, want the toll but were divided on its height.",
      "Supporters say that the rich pay most, while the poor walk over a ford.",
      "Supporters fear what towns often hide: who loses a pass, whose boat lies idle, who pays more.",
    ])
  func bounds(sentence: String) async throws {
    #expect(try await claims(sentence).contains(sentence))
  }

  @Test(
    "What another sentence would have to tell is no claim",
    arguments: [
      "Supporters would attach one condition.", "Supporters replied in 1978.",
      "Supporters wanted all four.", "Supporters there would like it higher.",
      "Supporters differ among themselves.", "Not all supporters trust the guild.",
      "Supporters have compelling reasons for their wish.", "Supporters were vehemently opposed.",
      "Supporters replied with Ada Vane in 1978.",
      "Supporters believe that other towns should follow.",
      "Supporters did not say that nobody would pay.", "Supporters preferred a rule.",
      "Supporters believe that the effect would be small.", "Supporters said they don't.",
      "Supporters urged the town to do it.",
      "Both sides, according to supporters, forget the ferry.",
    ])
  func pointing(sentence: String) async throws {
    let claims = try await claims(sentence)
    #expect(!claims.isEmpty)
    #expect(!claims.contains(sentence))
  }

  @Test("What a reason says of the thing that is backed is not said of those who back it")
  func reason() async throws {
    let claims = try await claims(
      "Supporters back the spending on boats because they help maintain the crossing.")
    #expect(!claims.contains { $0.hasPrefix("Supporters help") })
  }

  @Test("A row of short clauses is not what one of them thinks")
  func row() async throws {
    let claims = try await claims("Supporters think, opponents think, people of sense think.")
    #expect(!claims.contains { $0.contains("people of sense") })
  }
}
