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
    arguments: [(72, 5), (20, 3)])
  func few(fillers: Int, count: Int) async throws {
    #expect(try await GlossaryTests.terms(Self.essay(fillers: fillers)).count == count)
  }
}

@Suite("What a glossary does not look up")
struct NotLookedUpTests {
  @Test("Of many phrases with one noun none is looked up for what it means in some trade")
  func oneOfMany() async throws {
    let filler = String(
      repeating: "The bakers of the town sold their bread at the market to all who came. ",
      count: 40)
    let terms = try await GlossaryTests.terms(
      filler + "They wrote of trade interests, farm interests, port interests, coal interests, "
        + "city interests, and church interests. They spoke of security interests.")
    #expect(terms.filter { $0.origin == .dictionary }.map(\.term) == [])
  }
}

@Suite("What a glossary lists by name alone")
struct NamedAloneTests {
  @Test("A stressed adjective or verb names nothing")
  func stress() async throws {
    let terms = try await GlossaryTests.terms(
      """
      A fine of the guild had to be neither *cruel* nor dear. The bakers *seem* to have paid it. \
      The **granary** stood at the market.
      """)
    #expect(!terms.contains { ["cruel", "seem"].contains($0.term.lowercased()) })
    #expect(terms.contains { $0.term == "granary" })
  }

  @Test(
    "A common word that is stressed, a title, and half a name are no terms",
    arguments: [
      ("Why did the guild have *power* at all?", "power"),
      ("The weekly *Millstone* wrote of it.", "Millstone"),
      ("*Which bakers?* The ones of the north.", "Which bakers"),
      ("They quoted *Selby v.* and went home.", "Selby v"),
    ])
  func stressed(_ sentence: String, _ term: String) async throws {
    #expect(try await !GlossaryTests.terms(sentence).contains { $0.term == term })
  }

  @Test("A common word in bold type is a term, though nothing explains it")
  func bold() async throws {
    let terms = try await GlossaryTests.terms(
      "Each bridge of the valley bears **tension** in time.")
    #expect(terms.contains { $0.term == "tension" })
  }

  @Test("One sentence may introduce two terms")
  func twins() async throws {
    let terms = try await GlossaryTests.terms(
      "By **coarse milling** and **fine milling** a stone breaks the grain of every farm in turn.")
    #expect(Set(terms.map(\.term)).isSuperset(of: ["coarse milling", "fine milling"]))
  }

  @Test("A name that turns round the words of a term that is explained is not listed beside it")
  func turned() async throws {
    let terms = try await GlossaryTests.terms(
      """
      The **right to moorage** is a right of boatmen to lie at a quay for one night. \
      They fought for **moorage rights** in Selby. They won moorage rights in Rye.
      """)
    #expect(terms.contains { $0.term == "right to moorage" })
    #expect(!terms.contains { $0.term == "moorage rights" })
  }

  @Test("A name whose words a longer term has that is explained is not listed beside it")
  func shorter() async throws {
    let terms = try await GlossaryTests.terms(
      """
      The **toll theory of trade** is a theory which says that markets grow where tolls are low. \
      The **toll theory** was taught in Selby.
      """)
    #expect(terms.contains { $0.term == "toll theory of trade" && $0.definition != nil })
    #expect(!terms.contains { $0.term == "toll theory" })
  }
}
