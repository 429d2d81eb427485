import StudyPack
import Testing

@testable import Summary

/// Which sentences of a longer essay are points of it, and which only lead to one.
@Suite("What an essay is about")
struct MatterTests {
  static let essay = """
    # Locks

    On a cold morning a clerk named Ada Vane stood on the wall of Harwick and watched forty boats. \
    In 1790 Bo Lind built locks of stone for the town of Harwick.

    ## Kinds of locks

    A lock is a chamber with a gate at either end that lifts boats from one level of water to another. \
    Locks with gates of oak last for twenty years. Locks of steel last longer than locks of oak. A lock \
    needs water from above. Every lock loses water to the level below. Keepers open the gates of a lock by hand. \
    A pedlar in Selby wears a red cap and carries a horn of brass. In 1831 Ada Vane counted the geese on a meadow. \
    Ada Vane showed in 1840 that boats wait for keepers longer than keepers wait for boats. Keepers call a lock \
    without a keeper a dumb lock. Locks save boats a journey around the weir. Gates of oak swell in water.

    ## Tolls

    Boats pay tolls for each lock. Tolls pay for gates and keepers. Most boats pay tolls once a year. \
    Low tolls bring more boats to a river. High tolls bring boats to other rivers. Tolls are higher at \
    night than by day. Keepers collect tolls at the gates. A toll in kind is paid with a part of the cargo. \
    Towns with high tolls have fewer boats than towns with low tolls. Tolls fall when rivers compete for boats. \
    Farmers dislike tolls more than merchants do. Empty boats pay half of the tolls. Heavy boats damage \
    the gates of locks and pay double tolls. Keepers keep a tenth of the tolls. Tolls for gravel are low \
    on most rivers. Boats with mail pay no tolls. Tolls for salt are high.
    """

  static func selection() async throws -> SentenceSelection {
    let essay = try EssayReader.read(Array(Self.essay.utf8), file: "e.md")
    return SentenceSelection(try await Reading(analysing: essay, with: .installed()))
  }

  @Test("A sentence that names a term and leans on the one before is told with it")
  func pairs() async throws {
    let text = """
      Boats of the north are raised by letting water into a chamber of stone. This is known as locking up on the river. \
      Keepers of the river sold rye. The gates of locking up are made of oak.
      """
    let essay = try EssayReader.read(Array(text.utf8), file: "e.md")
    let terms = ExplainedTerms(
      ExplainedTerms.Entries(terms: [.init(term: "locking up", definition: "the raising of boats")])
    )
    let selection = SentenceSelection(
      try await Reading(analysing: essay, with: .installed()), terms)
    #expect(selection.pairs.count == 1)
    let pair = try #require(selection.pairs.first)
    #expect(pair.text.hasPrefix("Boats of the north are raised"))
    #expect(pair.text.hasSuffix("locking up on the river."))
    #expect(pair.evidence.count == 2)
  }

  @Test(
    "A scene, an example and a deed by the way lead to a point, and are none",
    arguments: [
      "On a cold morning a clerk", "A pedlar in Selby wears", "In 1831 Ada Vane counted the geese",
    ])
  func besideTheMatter(_ opening: String) async throws {
    let selection = try await Self.selection()
    let line = try #require(selection.standing.first { $0.text.hasPrefix(opening) })
    #expect(!selection.matter.has(line.sentence))
  }

  @Test("A short sentence at a paragraph’s head leads to what the paragraph says")
  func lead() async throws {
    let text = Self.essay.replacing(
      "Boats pay tolls", with: "Tolls did more than bring in gold. Boats pay tolls")
    let essay = try EssayReader.read(Array(text.utf8), file: "e.md")
    let reading = try await Reading(analysing: essay, with: .installed())
    let selection = SentenceSelection(reading)
    let lead = try #require(reading.sentences.first { $0.text.hasPrefix("Tolls did more") })
    #expect(!selection.matter.has(lead))
  }

  @Test(
    "What names the heading’s matter, and what somebody showed, are points",
    arguments: [
      "In 1790 Bo Lind built", "Locks save boats a journey", "Ada Vane showed in 1840",
      "Low tolls bring more",
    ])
  func onTheMatter(_ opening: String) async throws {
    let selection = try await Self.selection()
    let line = try #require(selection.standing.first { $0.text.hasPrefix(opening) })
    #expect(selection.matter.has(line.sentence))
  }

  @Test("A person, a place or a year that an essay does not come back to makes a case")
  func cases() async throws {
    let selection = try await Self.selection()
    func line(_ opening: String) throws -> Sentence {
      try #require(selection.standing.first { $0.text.hasPrefix(opening) }).sentence
    }
    #expect(try selection.matter.tellsOfOne(line("A pedlar in Selby wears")))
    #expect(try !selection.matter.tellsOfOne(line("Locks save boats a journey")))
  }

  @Test("A year by the way is no event of an essay that tells what holds")
  func event() async throws {
    let selection = try await Self.selection()
    let line = try #require(selection.standing.first { $0.text.contains("geese") })
    #expect(!selection.matter.hasEvent(line.sentence))
  }

  @Test("No point of the handout is beside the matter")
  func points() async throws {
    var selection = try await Self.selection()
    let points = selection.sections(points: 10).flatMap(\.points).map(\.text)
    #expect(points.count > 3)
    #expect(!points.contains { $0.contains("geese") || $0.contains("horn of brass") })
  }

  @Test(
    "A comparison, an answer or an afterthought without what it goes back to is no line",
    arguments: [
      "Modern bakers of Harwick work on the same principle in their shops.",
      "The ovens of Selby burned wood in an altogether different fashion.",
      "Ada Vane and Bo Lind published a solution in the year 1974.",
      "The council of Harwick publishes two measures, shown in Figure 2.",
      "The memory of the great fire of Harwick had faded.",
      "Theirs was soon divided into two guilds of bakers.",
      "Bakers of rye, by contrast, depend on the price of wood.",
      "Bakers of the north rely instead on wood from the sea.",
      "Some ovens of the north present a danger of another kind.",
      "The rest, such as rye and barley, come from the north.",
      "The part played by salt came to light more than a century later.",
      "Rules of the guild seemed bolder and harder to keep.",
    ])
  func leaning(_ sentence: String) async throws {
    #expect(try await SummaryTests.standing(sentence).isEmpty)
  }

  @Test(
    "With what it goes back to it is",
    arguments: [
      "Bakers of Harwick pay the same tolls as bakers of Selby.",
      "Every baker of Harwick follows the same rules of the guild.",
      "Ada Vane and Bo Lind published a solution to the shortage of wood.",
      "The memory of the great fire had faded before the guild rebuilt the ovens.",
      "The rest of the rye came to Harwick from the north.",
    ])
  func bound(_ sentence: String) async throws {
    #expect(try await SummaryTests.standing(sentence) == [sentence])
  }
}
