import StudyPack
import Testing

@testable import Summary

/// Events that are told with what came of them.
@Suite("What came of an event")
struct OutcomeTests {
  @Test("The next sentence is told with the event, and is evidence of it, where it goes on with it")
  func told() async throws {
    let events = try await SummaryTests.events(
      """
      # Tar

      In 1747 Bo Lind gave each crew of the harbour a barrel of tar. The two crews that were given pine tar came back dry. \
      In 1790 the guild of Harwick bought a wood of pines. Tar is dear in the north.

      In 1802 Ada Vane founded a school for rope makers. He had not liked the old one.
      """)
    #expect(events.map(\.edtf) == ["1747", "1790", "1802"])
    let first = try #require(events.first)
    #expect(
      first.text.hasSuffix("a barrel of tar. The two crews that were given pine tar came back dry.")
    )
    #expect(first.evidence.count == 2)
    // What somebody had or was is no outcome, nor what holds of other things.
    #expect(events.dropFirst().allSatisfy { $0.evidence.count == 1 })
  }
}
