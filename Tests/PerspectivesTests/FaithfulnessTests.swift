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
    ])
  func pointing(sentence: String) async throws {
    let claims = try await claims(sentence)
    #expect(!claims.isEmpty)
    #expect(!claims.contains(sentence))
  }
}
