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
      (
        "Each street finds its own shade, declared the gradualists; towns need no plan.",
        "The gradualists declared each street finds its own shade."
      ),
      (
        "Shade, gradualists wrote in 1920, comes to a street; a town needs no plan.",
        "Gradualists wrote shade comes to a street."
      ),
      (
        "Streets, according to gradualists, have a shade of their own.",
        "Streets, according to gradualists, have a shade of their own."
      ),
      (
        "A street, on the gradualists' account, has a shade of its own.",
        "A street, on the gradualists' account, has a shade of its own."
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

  @Test("What an author saw is no view of the author's")
  func seen() async throws {
    let text =
      Texts.twoNations
      + "\nI believe that a fishing quota saves the stock. I could see the strait from the tower.\n"
    let table = try #require(try await PerspectivesTests.tables(of: text).first)
    #expect(
      PerspectivesTests.claims(of: "The author", table) == [
        "I believe that a fishing quota saves the stock."
      ])
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

  @Test(
    "A holder need not be the subject of what it holds",
    arguments: [
      "On the Sudarian part, there have been two main concerns: “the price of cod and the salt tax”.",
      "There is a fear among Sudarians that the herring leaves the strait.",
      "The price of cod has made Sudaria anxious.",
      "The price of cod worries Sudaria.",
      "Sudarian President Ada Vane rejected the price of cod.",
      "In the first years after the war, Norland was considered a “big brother”.",
    ])
  func sideways(_ sentence: String) async throws {
    let text = Texts.twoNations.replacing(
      "Sudaria has asked", with: sentence + " Sudaria has asked")
    let table = try #require(try await PerspectivesTests.tables(of: text).first)
    #expect(PerspectivesTests.claims(of: "Sudaria", table).contains(sentence))
    #expect(!PerspectivesTests.claims(of: "Norland", table).contains(sentence))
  }

  @Test("A party of a nation that has views of its own has a column beside the nation")
  func party() async throws {
    let text = Texts.twoNations.replacing(
      "In brief, Norland",
      with:
        "As for the anti-Sudaria party, its representatives have argued that the cape is empty. "
        + "This has been seen as a threat. They have been anxious about the price of cod. "
        + "Another concern is about the salt tax. In brief, Norland")
    let table = try #require(try await PerspectivesTests.tables(of: text).first)
    #expect(table.holders == ["Norland", "Sudaria", "Anti-Sudaria party (Norland)"])
    let party = PerspectivesTests.claims(of: "Anti-Sudaria party (Norland)", table)
    #expect(party.contains("One concern is about the salt tax."))
    #expect(party.contains { $0.hasSuffix("have been anxious about the price of cod.") })
    #expect(!PerspectivesTests.claims(of: "Norland", table).contains { $0.contains("cod") })
  }

  @Test("A judgement that nobody is said to pass is the author's")
  func judgement() async throws {
    let text =
      Texts.twoNations + """

        ## Conclusion

        The quarrel over the strait cannot be considered as a war of faiths. The treaty should not be
        regarded as a peace.

        """
    let table = try #require(try await PerspectivesTests.tables(of: text).first)
    #expect(
      PerspectivesTests.claims(of: "The author", table) == [
        "The quarrel over the strait cannot be considered as a war of faiths.",
        "The treaty should not be regarded as a peace.",
      ])
  }

  @Test("What a holder has together with one who has no column stands in its own")
  func outsider() async throws {
    let text = Texts.twoNations + "\nNorland and Ostmark want a lighthouse at the cape.\n"
    let table = try #require(try await PerspectivesTests.tables(of: text).first)
    #expect(
      PerspectivesTests.claims(of: "Norland", table).contains(
        "Norland and Ostmark want a lighthouse at the cape."))
  }

  @Test("What a claim cannot hold or would leave unexplained goes, where the rest is whole")
  func shortened() async throws {
    let text = Texts.twoNations.replacing(
      "Sudaria has asked",
      with: "Sudaria needs new boats to carry some of those goods. Sudaria has asked")
    let table = try #require(try await PerspectivesTests.tables(of: text).first)
    #expect(PerspectivesTests.claims(of: "Sudaria", table).contains("Sudaria needs new boats."))
  }

  @Test("A conclusion that is only announced is no claim")
  func announced() async throws {
    let text = Texts.threeSchools.replacing(
      "On colour, vitalists", with: "On light, vitalists draw a radical conclusion. Vitalists")
    let table = try #require(try await PerspectivesTests.tables(of: text).first)
    #expect(
      !PerspectivesTests.claims(of: "Vitalism", table).contains { $0.contains("conclusion") })
  }
}
