import StudyPack
import Testing

@testable import Glossary

/// What an essay names by the way, and what is only a piece of a name.
@Suite("Glossary: names in passing")
struct PassingNameTests {
  private static let matter = """
    A lock is a chamber with a gate at either end. A weir is a low wall across a river. A sluice is a gate that \
    lets water out.
    """

  private func terms(_ text: String) async throws -> [String] {
    try await GlossaryTests.terms(Self.matter + "\n\n" + text).map(\.term)
  }

  @Test(
    "A name that a few words explain in passing is no term",
    arguments: [
      "The letters went to the Harwick Trust, a powerful body in the north. Keepers feared the Harwick Trust.",
      "Boats came from Bold Water, the eye of a great lake.",
      "Collectively, keepers make a mark through the Northern Keepers Circle, which is a powerful voice in the land.",
    ])
  func passing(_ text: String) async throws {
    #expect(try await terms(text).allSatisfy { ["lock", "weir", "sluice"].contains($0) })
  }

  @Test("A law that is told by what it does, and a name that comes back, are terms")
  func lasting() async throws {
    let act =
      "In 1830, the council passed the River Act, which forced keepers to open the gates at night."
    #expect(try await terms(act).contains("River Act"))
    let trust = """
      The letters went to the Harwick Trust, a powerful body of keepers in the north. Keepers feared the Harwick \
      Trust. Farmers wrote to the Harwick Trust.
      """
    #expect(try await terms(trust).contains("Harwick Trust"))
  }

  @Test("What always goes on with the same words is a piece of a longer name")
  func piece() async throws {
    let text = """
      The rule, referred to as the slow water and credit clause, binds all keepers. A quarrel has put the slow water \
      and credit clause to the test.
      """
    #expect(try await !terms(text).contains("slow water"))
  }

  @Test(
    "A verb and its object, and a word that mostly stands in a longer name, are pieces",
    arguments: [
      (
        "veto legislation",
        "The mayor may call the town; veto legislation if necessary. Mayors could veto legislation."
      ),
      (
        "primacy",
        """
        This rule, known as the primacy clause, binds all keepers. Towns of the north have primacy clauses. The \
        mayors of the north have primacy.
        """
      ),
      (
        "limits movement",
        """
        The keepers asked for term limits. Most term limits are old. The term limits movement grew in the north.
        """
      ),
    ])
  func pieces(_ term: String, _ text: String) async throws {
    let reading = try await Reading(
      analysing: EssayReader.read(Array(text.utf8), file: "e.md"), with: .installed())
    let candidates = CandidateCollection(reading, including: []).candidates
    let candidate = try #require(candidates.first { $0.term == term })
    #expect(PassingNames(reading).isPiece(candidate))
    #expect(candidates.contains { !PassingNames(reading).isPiece($0) })
  }

  @Test(
    "What somebody said or a slogan has is no term",
    arguments: [
      (
        "cold mornings",
        "The keepers met in what he called his “cold mornings” on the wall of Harwick."
      ),
      ("dear bread", "The phrase “dear bread” roused nobody in the towns of the north."),
    ])
  func phrases(_ term: String, _ text: String) async throws {
    let reading = try await Reading(
      analysing: EssayReader.read(Array(text.utf8), file: "e.md"), with: .installed())
    let candidates = CandidateCollection(reading, including: []).candidates
    let candidate = try #require(
      candidates.first { $0.words == term.split(separator: " ").map(String.init) })
    #expect(PassingNames(reading).isSomebodysPhrase(candidate))
  }

  @Test("What stands behind a word that is no verb is cut from a name")
  func cut() async throws {
    let text =
      "Only a plan to imminent lawless action, an illegal act in the immediate future, is a crime."
    let terms = try await GlossaryTests.terms(text)
    #expect(terms.allSatisfy { $0.term != "lawless action" })
  }

  @Test("A reason for a name tells of what bears it, and what a torn clause names defines nothing")
  func reasons() async throws {
    let reason =
      "These keepers are often called gate hands, since they open the gates of a lock at night."
    #expect(
      try await GlossaryTests.terms(reason).first { $0.term == "gate hands" }?.definition
        == "keepers that open the gates of a lock at night")
    let torn = """
      The branch of the keepers that believed that the town should encourage slow (mainly northern) trade was briefly \
      known as the Northern Keepers.
      """
    #expect(
      try await GlossaryTests.terms(torn).allSatisfy { $0.definition?.hasSuffix("trade") != true })
  }

  @Test("What a thin sentence brings in is told with the one that goes on with it")
  func goingOn() async throws {
    let text = """
      Before the war, keepers of the north used a practice called slow watering. This practice asked each boatman \
      to wait for the tide. Farmers sold rye.
      """
    let term = try await GlossaryTests.terms(text).first { $0.term == "slow watering" }
    #expect(term?.definition?.hasSuffix("to wait for the tide.") == true)
  }

  @Test("One of a row explains no noun of another one")
  func rows() async throws {
    let row =
      "The river council, the council of a town, or a quarter of the members of the guild may ask for a rule."
    #expect(try await GlossaryTests.terms(row).allSatisfy { $0.term != "town" })
  }
}
