import StudyPack
import Testing

@Suite("Names, dates and attributions on the surface")
struct SurfaceTests {
  @Test("A name keeps its linking words and drops its article and its possessive ending")
  func names() async throws {
    let reading = try await reading(
      "Traders trusted the Bank of Arden. Some feared the Bank of Arden’s clerks.")
    let index = NameIndex(reading)
    let found = reading.sentences.map { index.names(in: $0).map(\.text) }
    #expect(found == [["Bank of Arden"], ["Bank of Arden"]])
  }

  @Test("A sentence's first word is no name on the strength of its capital")
  func first() async throws {
    let reading = try await reading("Bridges fell. The old bridges were wood.")
    #expect(NameIndex(reading).all.isEmpty)
  }

  @Test("A given name, an initial or a title shows a person; a head noun shows a law")
  func kinds() async throws {
    let reading = try await reading(
      "They met Martha Tolliver, H. Ashby and Judge Corwen. The town passed the Harbour Act.")
    let index = NameIndex(reading)
    #expect(index.kind(of: "Martha Tolliver") == .person)
    #expect(index.kind(of: "H. Ashby") == .person)
    #expect(index.kind(of: "Harbour Act") == .law)
  }

  @Test(
    "A four-figure number is a year where it stands as one",
    arguments: [
      ("It opened in 1812.", [1812]), ("It cost 1812 dollars to mend.", []),
      ("On July 4, 1776, bells rang.", [1776]), ("By the 1950s it was gone.", [1950]),
      ("They counted 1200 men.", []),
    ])
  func years(text: String, years: [Int]) async throws {
    let sentence = try #require(try await reading(text).sentences.first)
    #expect(DateMention.all(in: sentence).map(\.year) == years)
  }

  @Test("A number has what it counts; a year is none")
  func numbers() async throws {
    let sentence = try #require(
      try await reading("In 1812, about 45 percent paid $3 for two barrels.").sentences.first)
    #expect(NumberMention.all(in: sentence).map(\.text) == ["45", "3", "two"])
  }

  @Test(
    "A view is attributed to the subject of an active stance verb",
    arguments: [
      ("Supporters of the dam argue that it pays.", ["Supporters of the dam"]),
      ("According to Ashby, tolls pay.", ["Ashby"]),
      ("The dam was opposed by many.", []),
      ("Farmers in Arden believe in tolls.", []),
      ("It helped them to support the dam.", []),
    ])
  func attributions(text: String, holders: [String]) async throws {
    let sentence = try #require(try await reading(text).sentences.first)
    let found = Attribution.all(in: sentence).map { attribution in
      sentence.words[attribution.holder].map(\.text).joined(separator: " ")
    }
    #expect(found == holders)
  }

  private func reading(_ text: String) async throws -> Reading {
    try await Reading(
      analysing: EssayReader.read(Array(text.utf8), file: "essay.md"), with: .installed())
  }
}
