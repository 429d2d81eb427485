import Perspectives
import StudyPack
import Testing

@Suite("Perspectives")
struct PerspectivesTests {
  @Test("Holders with a section each become columns under the nation's own name")
  func headings() async throws {
    let table = try #require(try await Self.tables(of: Texts.twoNations).first)
    #expect(table.holders == ["Norland", "Sudaria"])
  }

  @Test("A cell holds the essay's own words, with the sentence as evidence")
  func verbatim() async throws {
    let table = try #require(try await Self.tables(of: Texts.twoNations).first)
    let claims = table.rows.flatMap { $0.cells.values.flatMap(\.self) }
    #expect(!claims.isEmpty)
    for claim in claims {
      let evidence = try #require(claim.evidence.first)
      let body = claim.claim.dropFirst().dropLast()
      #expect(evidence.text.contains(body), "\(claim.claim)")
      #expect(claim.claim.split(separator: " ").count <= 35)
    }
  }

  @Test("Rows that both holders speak to come before the others")
  func order() async throws {
    let table = try #require(try await Self.tables(of: Texts.twoNations).first)
    let shared = table.rows.map(\.isShared)
    #expect(shared.first == true)
    #expect(table.rows.contains { $0.aspect.lowercased().contains("fishing") && $0.isShared })
  }

  @Test("A sub-group's worry is not given as its nation's view")
  func subGroup() async throws {
    let table = try #require(try await Self.tables(of: Texts.twoNations).first)
    let claims = table.rows.flatMap { $0.cells.values.flatMap(\.self) }.map(\.claim)
    #expect(!claims.contains { $0.contains("harbour") })
  }

  @Test("Supporters and opponents are set side by side by their names alone")
  func sides() async throws {
    let table = try #require(try await Self.tables(of: Texts.bridge).first)
    #expect(Set(table.holders) == ["Supporters", "Opponents"])
  }

  @Test("An essay that compares nothing gives no table and says why in one line")
  func nothing() async throws {
    let content = try await Self.content(of: Texts.volcano)
    #expect(content.tables.isEmpty)
    #expect(try #require(content.reason).hasPrefix("No table: "))
  }

  @Test("Two parties that are merely both mentioned are no comparison")
  func mentioned() async throws {
    let text = """
      # Two towns

      The old road runs from Arden to Brock.

      Arden believes that tolls pay for roads. Arden wants a second gate in the wall.

      Brock expects a good harvest of plums. Brock supports the school with a tax on salt.
      """
    #expect(try await Self.tables(of: text).isEmpty)
  }

  @Test("A course names the holders and their other names")
  func asked() async throws {
    var options = Perspectives.Options()
    options.holders = ["The North: Norland", "The South: Sudaria"]
    let table = try #require(try await Self.content(of: Texts.twoNations, options).tables.first)
    #expect(table.holders == ["The North", "The South"])
  }

  @Test(
    "An essay without a sentence gives no table",
    arguments: ["# Only a heading\n", "# A\n\n## The B View\n\n## The C View\n"])
  func empty(text: String) async throws {
    #expect(try await Self.tables(of: text).isEmpty)
  }

  @Test("Marks in the essay neither break a claim nor change its words")
  func hostile() async throws {
    let text = Texts.bridge.replacing("cost would", with: "a|b ``cost would")
    let claims = try await Self.tables(of: text).flatMap(\.rows).flatMap {
      $0.cells.values.joined()
    }
    #expect(!claims.isEmpty)
    for claim in claims {
      let evidence = try #require(claim.evidence.first)
      let written = evidence.text.replacing("also ", with: "")
      #expect(written.contains(claim.claim.replacing("also ", with: "").dropFirst().dropLast()))
    }
  }

  @Test("Each of three schools under its own heading becomes a column, and no other says its words")
  func schools() async throws {
    let table = try #require(try await Self.tables(of: Texts.threeSchools).first)
    #expect(table.holders == ["Strict formalism", "Vitalism", "Gradualism"])
    #expect(
      Self.claims(of: "Strict formalism", table).contains(
        "Strict formalists want to give up ornament."))
    #expect(Self.claims(of: "Vitalism", table).allSatisfy { !$0.contains("keep it") })
    #expect(table.rows.contains { $0.aspect == "Colour" && $0.cells.count == 3 })
  }

  @Test("States that share a culture speak for it in the section that names it")
  func cultures() async throws {
    let table = try #require(try await Self.tables(of: Texts.twoCultures).first)
    #expect(table.holders == ["Communal civic culture", "Mercantile civic culture"])
    #expect(
      Self.claims(of: "Communal civic culture", table).contains(
        "Towns with a communal culture see the council as a common table."))
    #expect(!Self.claims(of: "Mercantile civic culture", table).contains { $0.contains("spread") })
  }

  @Test("A heading that sets one school against another makes a column of each")
  func versus() async throws {
    let text = """
      # Roofs

      ## Formalism vs. Vitalism

      Formalists argue that a flat roof tells the truth about a house. Formalists also believe that
      a gable is a mask. According to vitalism, a roof is a hat that a house may choose.
      """
    let table = try #require(try await Self.tables(of: text).first)
    #expect(table.holders == ["Formalism", "Vitalism"])
  }

  @Test("A claim does not open with a connective")
  func connectives() async throws {
    let text = Texts.twoNations.replacing(
      "In brief, Norland", with: "Therefore for instance, Norland")
    let table = try #require(try await Self.tables(of: text).first)
    #expect(Self.claims(of: "Norland", table).contains("Norland supports a treaty without judges."))
  }

  @Test("What two holders have together is not given to one of them")
  func together() async throws {
    let text =
      Texts.twoNations + "\nIt is plain that Norland and Sudaria want a lighthouse at the cape.\n"
    let table = try #require(try await Self.tables(of: text).first)
    #expect(!Self.claims(of: "Sudaria", table).contains { $0.contains("lighthouse") })
  }

  static func claims(of holder: String, _ table: PerspectivesTable) -> [String] {
    table.rows.flatMap { $0.cells[holder] ?? [] }.map(\.claim)
  }

  static func tables(of text: String) async throws -> [PerspectivesTable] {
    try await content(of: text).tables
  }

  static func content(
    of text: String, _ options: Perspectives.Options = .init()
  ) async throws -> PerspectivesContent {
    try await artifact(of: text, options).content
  }

  static func artifact(
    of text: String, _ options: Perspectives.Options = .init()
  ) async throws -> Artifact<PerspectivesContent> {
    let reading = try await Reading(
      analysing: EssayReader.read(Array(text.utf8), file: "essay.md"), with: .installed())
    let context = StageContext(stage: "perspectives", reading: reading)
    return try await Perspectives(options: options).run(context)
  }
}

enum Texts {
  static let twoNations = """
    # The Strait

    Norland and Sudaria share a strait, and their views of it differ.

    ## The Norlandian Perspective

    Norland considers the strait an open road for the ships of every flag. Norland wants a fishing
    quota that each side measures alone. The anti-Sudaria party fears that a new harbour would bring
    soldiers. In brief, Norland supports a treaty without judges.

    ## The Sudarian Perspective

    Sudaria believes that the strait belongs to those who live beside it. However, Sudaria rejects
    any fishing quota before a joint count of the stock. Sudaria has asked for judges from a third
    land.
    """

  static let threeSchools = """
    # Three schools of design

    Whereas strict formalists want to give up ornament, vitalists want to keep it for public halls,
    and gradualists want to leave it to each guild.

    ## Strict formalism

    On colour, strict formalists hold that paint hides the work of the joiner.

    ## Vitalism

    On colour, vitalists believe that a bright wall keeps its people awake. Vitalists claim that a
    plain house has no memory.

    ## Gradualism

    On colour, gradualists argue that each street finds its own shade.
    """

  static let twoCultures = """
    # Towns and their habits

    ## Communal civic culture

    Towns with a communal culture see the council as a common table. Communal towns tend to vote
    for higher rates.

    ## Mercantile civic culture

    Towns in mercantile cultures see the council as a market of favours. The mercantile civic
    culture spread along the old toll roads.
    """

  static let bridge = """
    # The bridge at Wenn

    Supporters argue that a bridge would halve the journey to the hospital. Supporters also believe
    that the cost would return within ten years.

    Opponents fear that the traffic would drive the herons from the marsh. Opponents contend that
    the cost was counted without the ramps.
    """

  static let volcano = """
    # How a volcano sleeps

    Magma rises through cracks in the crust and cools below the vent. Gas escapes for centuries
    after the last eruption. The cone wears down under rain and frost.
    """
}
