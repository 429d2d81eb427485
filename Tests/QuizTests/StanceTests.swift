import Assessment
import Testing

@Suite("What no question repeats of an author's words")
struct StanceTests {
  @Test("Who assures the reader tells that the statement is true: it is not to be judged")
  func assurance() async throws {
    let plain = "Winter wheat needs less water than summer wheat in the valley."
    #expect(try await Asked.items(of: plain, kinds: [.trueFalse]).count == 1)
    let assured = "Winter wheat certainly needs less water than summer wheat in the valley."
    #expect(try await Asked.items(of: assured, kinds: [.trueFalse]).isEmpty)
  }

  @Test("Praise of the matter is no statement to be judged")
  func praise() async throws {
    let told = "Winter wheat makes up a third of the harvest of Harrow in each year."
    #expect(try await Asked.items(of: told, kinds: [.trueFalse]).count == 1)
    let praised = "Winter wheat makes up an important part of the harvest of Harrow in each year."
    #expect(try await Asked.items(of: praised, kinds: [.trueFalse]).isEmpty)
  }

  @Test("What was so once, and no reader can tell when, is no statement to be judged")
  func time() async throws {
    let dated = "In 1812, weavers sold the heavy cloth of each farm in the valley."
    #expect(try await !Asked.items(of: dated, kinds: [.trueFalse]).isEmpty)
    let undated = "Weavers sold the heavy cloth of each farm in the valley."
    #expect(try await Asked.items(of: undated, kinds: [.trueFalse]).isEmpty)
  }

  @Test("Nobody is asked which court handed down a judgement")
  func judgement() async throws {
    let company = "In 1840, the Harrow Canal Company upheld the old law on the sale of river water."
    #expect(try await Asked.items(of: company, kinds: [.short]).count == 1)
    let court = "In 1840, the Harrow Supreme Court upheld the old law on the sale of river water."
    #expect(try await Asked.items(of: court, kinds: [.short]).isEmpty)
  }

  @Test("A deed of someone that another sentence tells is no point of an answer")
  func deeds() async throws {
    let items = try await Asked.items(
      of: """
        # The mill at Harrow

        ## The wheel

        Oak wheels turned the heavy stones of every mill in the valley. Steady rain drove the wheels of
        the valley through the whole winter. Iron wheels replaced the wheels of oak in the large mills.

        Harrow’s action on the wheels of oak brought iron to every mill in the valley.

        Within a year, iron wheels drove the heavy stones of every mill in the valley.
        """, kinds: [.essay])
    let points = items.flatMap { $0.modelPoints ?? [] }
    #expect(!points.isEmpty)
    #expect(!points.contains { $0.contains("Harrow’s action") || $0.contains("Within a year") })
  }

  @Test("A counted thing may be false by another number, which the correction tells")
  func number() async throws {
    let items = try await Asked.items(
      of: """
        Winter wheat fills seven barns of the valley with straw for the cattle of Harrow.

        Summer wheat feeds three villages of the coast with bread from the ovens of Harrow.

        Red clover keeps five meadows of the upper valley green for the horses of Harrow.

        White clover hides two paths of the lower valley from the shepherds of Harrow.
        """, kinds: [.trueFalse])
    let lies = items.filter { $0.answer == "False" }
    #expect(!lies.isEmpty)
    for item in lies {
      let correction = try #require(item.correction)
      let told = correction.split(separator: "“").compactMap { $0.split(separator: "”").first }
      #expect(told.count == 3)
      #expect(item.stem.contains(told[2]) && !item.stem.contains(told[1]))
    }
  }

  @Test("A number that is only a bound is not changed: what has nine has at least seven")
  func bound() async throws {
    let items = try await Asked.items(
      of: """
        Winter wheat fills at least seven barns of the valley with straw for the cattle of Harrow.
        """, kinds: [.trueFalse])
    #expect(!items.contains { $0.answer == "False" })
  }

  @Test("Where the parse takes a verb for the subject, nothing is said")
  func verbInSubject() async throws {
    let items = try await Asked.items(
      of: "Guilds set prices, checked the quality of goods, and limited the number of workshops.",
      kinds: QuizKind.allCases)
    #expect(!items.contains { $0.stem.contains("prices checked") })
  }
}
