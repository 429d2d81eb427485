import Perspectives
import StudyPack
import Testing

@Suite("Who speaks in a sentence")
struct VoicesTests {
  @Test(
    "Words of reporting may stand before, within or after what is reported",
    arguments: [
      (
        "Instead, gradualists argue, each street finds its own shade.",
        "Gradualists argue each street finds its own shade."
      ),
      (
        "As gradualists argue, each street finds its own shade.",
        "As gradualists argue, each street finds its own shade."
      ),
      (
        "According to gradualism, each street finds its own shade.",
        "According to gradualism, each street finds its own shade."
      ),
    ])
  func reporting(sentence: String, claim: String) async throws {
    let text = Texts.threeSchools.replacing(
      "On colour, gradualists argue that each street finds its own shade.",
      with: sentence + " Gradualists believe that a street has a memory.")
    let table = try #require(try await PerspectivesTests.tables(of: text).first)
    #expect(PerspectivesTests.claims(of: "Gradualism", table).contains(claim))
  }

  @Test("What a doctrine is defined as is what it holds")
  func definition() async throws {
    let text = Texts.threeSchools.replacing(
      "On colour, vitalists", with: "Vitalism is the view that a house is a body. Vitalists")
    let table = try #require(try await PerspectivesTests.tables(of: text).first)
    #expect(
      PerspectivesTests.claims(of: "Vitalism", table).contains(
        "Vitalism is the view that a house is a body."))
  }

  @Test("In a nation's own section “the government” is the nation")
  func government() async throws {
    let text = Texts.twoNations.replacing(
      "In brief, Norland supports", with: "The government supports")
    let table = try #require(try await PerspectivesTests.tables(of: text).first)
    #expect(
      PerspectivesTests.claims(of: "Norland", table).contains(
        "The government supports a treaty without judges."))
  }

  @Test("An author who takes sides stands beside the others")
  func author() async throws {
    let text =
      Texts.twoNations
      + "\nI believe that a fishing quota saves the stock. I prefer a treaty with judges.\n"
    let table = try #require(try await PerspectivesTests.tables(of: text).first)
    #expect(table.holders == ["Norland", "Sudaria", "The author"])
    #expect(
      PerspectivesTests.claims(of: "The author", table).contains(
        "I prefer a treaty with judges."))
  }

  @Test("A verb that may be part of an idea is not the doctrine's")
  func idea() async throws {
    let text = Texts.threeSchools.replacing(
      "On colour, vitalists believe",
      with: "Vitalism rests on the idea that paint warms a room, lowers its ceiling, and pleases "
        + "children. Vitalists believe")
    let claims = try await PerspectivesTests.tables(of: text).flatMap {
      PerspectivesTests.claims(of: "Vitalism", $0)
    }
    #expect(!claims.contains("Vitalism lowers its ceiling."))
    #expect(!claims.contains("Vitalism pleases children."))
  }
}
