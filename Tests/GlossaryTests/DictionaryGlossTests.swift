import Language
import StudyPack
import Testing

@testable import Glossary

@Suite("What the glossary shows of a dictionary’s gloss")
struct DictionaryGlossTests {
  @Test(
    "Labels and remarks are left out, and a gloss that contradicts the essay is not shown",
    arguments: [
      ("(law) the taking of a boat by the crown", "the taking of a boat by the crown"),
      ("(usually plural) a group of boatmen who sail together", nil),
      (
        "a league of towns that share one harbour and one tax on salt; founded in 1912 for ten years",
        "a league of towns that share one harbour and one tax on salt"
      ),
      ("a former league of towns; founded in 1912 to lower the tolls", nil),
      ("a league of towns founded in 1910", nil),
      (
        "the right to moor; especially the right of a shareholder to berth a yacht",
        "the right to moor"
      ),
      (
        "a war between two towns that lasted from 1803 to 1805",
        "a war between two towns that lasted from 1803 to 1805"
      ),
    ])
  func shown(_ gloss: String, _ text: String?) {
    let shown = GlossText(
      stems: [Stem.of("right"), Stem.of("moor")], years: [1911], isPhrase: true)
    #expect(shown.text(gloss) == text)
  }

  @Test("A single word is not looked up in a field of its own")
  func field() {
    let shown = GlossText(stems: [], years: [], isPhrase: false)
    #expect(shown.text("(law) a gift of personal property by will") == nil)
  }

  @Test("A gloss that only says the term’s words in another order is not shown")
  func circular() async throws {
    let terms = try await GlossaryTests.terms(
      """
      Bakers asked for *voting rights* in 1840. The town feared voting rights. Nobody praised voting rights.
      """)
    #expect(terms.allSatisfy { $0.origin != .dictionary })
  }

  @Test("A word of several senses is not taken for a thing of wood or iron")
  func things() async throws {
    let terms = try await GlossaryTests.terms(
      """
      Each party of the town has a **plank** on bread in its platform. Bakers endorsed the **plank** of a \
      political party on the length of loaves. No **plank** had stout words on the thickness or sizes of \
      timber and sawn wood.
      """)
    #expect(terms.allSatisfy { $0.term != "plank" || $0.origin != .dictionary })
  }

  @Test("A name that the essay gives once, as an example or by the way, is not listed")
  func examples() async throws {
    func names(_ text: String) async throws -> [String] {
      try await GlossaryTests.terms(text).map(\.term)
    }
    let text =
      "Bakers joined leagues such as the Harwick Oven Society, a league that lowers the price of wood."
    #expect(try await !names(text).contains("Harwick Oven Society"))
    let plain = text.replacing("leagues such as ", with: "")
    #expect(try await !names(plain).contains("Harwick Oven Society"))
    let more =
      plain + " Millers feared the Harwick Oven Society. The Harwick Oven Society has ten ovens."
    #expect(try await names(more).contains("Harwick Oven Society"))
  }

  @Test("What holds of some is no part of a gloss")
  func remarks() {
    let shown = GlossText(stems: [], years: [], isPhrase: true)
    #expect(
      shown.text("a piece of paper money (especially one issued by a bank)")
        == "a piece of paper money")
    #expect(
      shown.text("aid (such as food or tools) given by one town to another")
        == "aid (such as food or tools) given by one town to another")
  }

  @Test("By whom a right is guaranteed does not say which right it is")
  func guaranteed() {
    let shown = GlossText(stems: [], years: [], isPhrase: true)
    #expect(shown.text("a right of citizens guaranteed by the charter of the town") == nil)
    #expect(shown.text("a right guaranteed by law that lets anybody fish") != nil)
  }

  @Test("Two terms with one gloss are listed once")
  func once() async throws {
    let terms = try await GlossaryTests.terms(
      """
      *Capital punishment* ended in 1840. The town feared capital punishment. \
      The *death penalty* was cruel. Nobody praised the death penalty.
      """)
    #expect(terms.compactMap(\.definition).count == Set(terms.compactMap(\.definition)).count)
    #expect(terms.contains { $0.origin == .dictionary })
  }
}

@Suite("Whether a phrase says enough to define")
struct SayingEnoughTests {
  @Test(
    "A kind needs something that sets its thing apart",
    arguments: [
      ("magma", "melted rock", TermDefinition.Pattern.label, true),
      ("scribes", "quiet clerks", .label, false),
      ("siege", "a plan of hunger", .naming, false),
      ("Flatbreaders", "opponents of leaven", .naming, true),
      ("certificate", "a process that takes a month", .apposition, false),
      ("osmosis", "a process that moves water through a wall", .apposition, true),
      ("old court", "a choice that the crown upheld", .apposition, false),
      ("access to the market", "access to goods that towns want", .relative, false),
      ("town policy", "the so-called grain plan, every means of the town", .apposition, false),
      ("Mill Office", "the one office that is built of stone", .copula, false),
    ])
  func enough(_ term: String, _ text: String, _ pattern: TermDefinition.Pattern, _ holds: Bool)
    throws
  {
    let enough = SayingEnough(wordNet: try WordNet.located())
    let found = FoundDefinition(term: 0..<1, text: text, pattern: pattern)
    #expect(enough.holds(found, of: term) == holds)
  }
}
