import Testing

@testable import Glossary

@Suite("Variants of a term")
struct TermVariantTests {
  @Test(
    "An acronym may take letters from within a word",
    arguments: [
      ("Yeast is fed with *bread monophosphate* (BMP) at night.", "BMP"),
      ("The town had *rye action committees* (RACs) at night.", "RACs"),
    ])
  func acronym(_ sentence: String, _ acronym: String) async throws {
    #expect(try await GlossaryTests.terms(sentence).compactMap(\.acronym) == [acronym])
  }

  @Test("Letters that the words do not give make no acronym")
  func noAcronym() async throws {
    let terms = try await GlossaryTests.terms("The *bread mill* (OBM) met at night.")
    #expect(terms.compactMap(\.acronym) == [])
  }

  @Test(
    "Two names of one thing are one term",
    arguments: [
      "The *rye circle*, also known as the Harald round, is a set of bakers that share an oven.",
      "The *rye circle*, sometimes called the Harald round, is a set of bakers that share an oven.",
      "The *rye circle* (also referred to as the Harald round) is a set of bakers that share an oven.",
    ])
  func secondName(_ sentence: String) async throws {
    let terms = try await GlossaryTests.terms(sentence)
    #expect(terms.map(\.term) == ["rye circle"])
    #expect(terms.first?.alsoCalled == ["Harald round"])
  }

  @Test("What “or” only lists is no second name")
  func alternatives() async throws {
    let terms = try await GlossaryTests.terms(
      "Bakers fear *rope spoilage*, or late flour, in every hot summer.")
    #expect(terms.allSatisfy { $0.alsoCalled == nil })
  }

  @Test("An activity and what it makes are two terms")
  func activity() async throws {
    #expect(TermKey("proofing") != TermKey("proofs"))
    #expect(TermKey("polls") == TermKey("the poll"))
    #expect(TermKey("findings") == TermKey("finding"))
  }

  @Test(
    "A sentence’s capital goes, and a name’s stays",
    arguments: [
      ("Gregorian chant is a form of song that monks sing in Latin.", "Gregorian chant"),
      (
        "Basso continuo is an accompaniment that a player adds to the bass of a song.",
        "basso continuo"
      ),
      ("Sourdough is a dough that rises by wild yeast.", "sourdough"),
    ])
  func capital(_ sentence: String, _ term: String) async throws {
    #expect(try await GlossaryTests.terms(sentence).map(\.term).contains(term))
  }

  @Test("What compares is no term")
  func comparative() async throws {
    let terms = try await GlossaryTests.terms(
      "Bakers left for the wider market, where everyone is judged by the same rules.")
    #expect(!terms.contains { $0.term == "wider market" })
  }
}

@Suite("Which terms a glossary lists by name")
struct NamedTermTests {
  @Test(
    "What the essay says is called so is listed, if only by its name",
    arguments: [
      ("Bakers fear a grey film on the dough, called kahmskin, in every summer.", "kahmskin"),
      (
        "The bakers of two towns made a pact that millers call the rye triumvirate.",
        "rye triumvirate"
      ),
    ])
  func named(_ sentence: String, _ term: String) async throws {
    #expect(try await GlossaryTests.terms(sentence).map(\.term).contains(term))
  }

  @Test("A sentence of use is shown only where the author or the course sets the term apart")
  func use() async throws {
    let text =
      "Rope spoilage ruins every loaf of a bakery. Rope spoilage ruins the flour of a mill."
    #expect(try await GlossaryTests.terms(text).allSatisfy { $0.origin != .context })
    let asked = try await GlossaryTests.terms(text) { $0.include = ["rope spoilage"] }
    #expect(asked.map(\.origin) == [.context])
  }
}
