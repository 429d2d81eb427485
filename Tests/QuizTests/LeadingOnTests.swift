import Assessment
import Quiz
import StudyPack
import Testing

@Suite("Sentences that only lead on")
struct LeadingOnTests {
  @Test(
    "What leads on to the next sentences is no point of an answer",
    arguments: [
      "The toll of a lock depends on three different things in most towns of the valley.",
      "In 1812 Martha Tolliver proposed a rule for the locks of the northern valley.",
      "A lock of the river should be distinguished from a weir in any account of it.",
      "The easiest way to see what a lock is worth is to imagine a river without one.",
      "Two particular events in the valley caused many keepers to change their views about locks.",
      "In other valleys, locks of the river are closed at night and in the winter.",
      "A few locks of the river were kept open at night all the same.",
      "At the other extreme are the locks of the marsh, which hold no water at all.",
      "If the gate of a lock is the mouth of a river, the basin of a lock is its stomach.",
      "Keepers of a lock often need to know whether the lower gate has been closed.",
    ])
  func leads(_ sentence: String) async throws {
    let text = """
      # Harrow

      Martha Tolliver bought the mill in 1812.

      ## Locks of the valley

      \(sentence)

      Locks of oak hold the water of the whole valley. Locks of stone crack in the frost of the winter.

      Good locks carry boats from the hills to the towns of the coast.
      """
    let items = try await Asked.items(of: text, kinds: [.essay])
    let points = items.flatMap { $0.modelPoints ?? [] }
    #expect(!points.isEmpty)
    #expect(!points.contains(sentence))
  }
}
