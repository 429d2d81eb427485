import Assessment
import Quiz
import StudyPack
import Testing

/// Questions on whole sentences: gaps, and prompts on paragraphs.
@Suite("Questions on whole sentences")
struct SentenceFactsTests {
  private static let kings = """
    # Three Kings

    When Harold Venn built the stone bridge over the Tarn in 1204, the weavers paid for half of it.
    When Robert Hale burned the stone bridge in 1242, the weavers had paid no toll for two winters.
    When Edmund Lowe opened the old bridge again in 1263, weavers and millers gave him a feast.
    When a miller bought the toll house on the bridge in 1271, weavers from the hills came no more.
    When a second mill was built below the bridge in 1230, the weavers used it in winter months.
    """

  @Test("A year is chosen among the other years of the essay, in a sentence that stays whole")
  func years() async throws {
    let items = try await Asked.items(of: Self.kings, kinds: [.choice])
    let gaps = items.filter { $0.stem.contains("in ____") }
    #expect(!gaps.isEmpty)
    for item in gaps {
      let years = item.options.compactMap { Int($0.text) }
      #expect(years.count == item.options.count)
      #expect(Set(years).isSubset(of: [1204, 1230, 1242, 1263, 1271]))
      #expect(years == years.sorted())
      let evidence = try #require(item.evidence.first?.text)
      #expect(evidence.contains(item.answer))
    }
    #expect(gaps.count <= 3)
  }

  @Test("No year is asked of a party that only the sentence before names")
  func party() async throws {
    let text = """
      # Parties of the Valley

      Harold Venn founded the Weavers' Party of the valley in 1904. The party won the vote of the
      whole valley in 1912. Edmund Lowe opened the Harrow Canal of the valley in 1921. Robert Hale
      sold the Selby Mill of the valley in 1931. Martha Dunn built the Tarn Bridge in 1938.
      """
    let stems = try await Asked.items(of: text, kinds: [.choice, .ordering, .trueFalse]).map {
      item in
      ([item.stem] + item.options.map(\.text)).joined(separator: " ")
    }
    #expect(stems.contains { $0.contains("Harrow Canal") })
    #expect(!stems.contains { $0.contains("he party won") })
  }

  @Test("The year of what is compared is not the year of what happened")
  func comparedYear() async throws {
    let items = try await Asked.items(
      of: """
        Harwick built a bridge in 1820. Selby built a mill in 1826. The guild of weavers opened a school in 1831.

        Farmers of the valley voted overwhelmingly for the railway, at much higher rates than they had for the old canal in 1835.
        """, kinds: [.choice])
    #expect(!items.contains { $0.stem.contains("railway") })
  }

  @Test("Before and by a year other years are right as well")
  func boundingYears() async throws {
    let text = Self.kings.replacing("over the Tarn in 1204", with: "over the Tarn before 1204")
    let stems = try await Asked.items(of: text, kinds: [.choice]).map(\.stem)
    #expect(!stems.contains { $0.contains("before ____") })
    #expect(stems.contains { $0.contains("in ____") })
  }

  @Test("Four years are too few to choose among")
  func fewYears() async throws {
    let text = Self.kings.replacing("1271", with: "1263")
    let items = try await Asked.items(of: text, kinds: [.choice])
    #expect(!items.contains { $0.stem.contains("in ____") && Int($0.answer) != nil })
  }

  @Test("A paragraph is asked about by the short general sentence that opens it")
  func paragraph() async throws {
    let text = """
      The consequences for the valley were grave. Salt covered the fields of the valley by the end of the war. Doctors of the valley recorded high rates of fever among the farmers.

      He left the valley. Millers of the valley sold their wheels to farmers in the hills. Weavers of the valley moved their looms to the coast.
      """
    let items = try await Asked.items(of: text, kinds: [.essay])
    #expect(items.count == 1)
    let item = try #require(items.first)
    #expect(item.stem.hasPrefix("“The consequences for the valley were grave.” Explain"))
    #expect(item.modelPoints?.count == 2)
    #expect(item.modelPoints?.contains { $0.hasPrefix("The consequences") } == false)
  }

  @Test(
    "An opening that is a figure, or only says that something goes on, is no matter",
    arguments: [
      "Currently, about half of the farmers of the valley are poor.",
      "Debate and discussion continued throughout the summer.",
      "War in the valley has both merits and drawbacks for farmers.",
    ])
  func emptyOpening(opening: String) async throws {
    let items = try await Asked.items(
      of: opening + """
         Salt covered the fields of the valley by the end of the war. Doctors of the valley recorded high rates of fever among the farmers.
        """, kinds: [.essay])
    #expect(items.isEmpty)
  }

  @Test("One person's case is no point of what a paragraph's first sentence says")
  func oneCase() async throws {
    let items = try await Asked.items(
      of: """
        The consequences for the valley were grave. Salt covered the fields of the valley by the end of the war. \
        Martha Tolliver lost her fields in the valley to the salt and the fever.
        """, kinds: [.essay])
    #expect(items.isEmpty)
  }

  @Test(
    "A sentence whose verb disagrees with its subject, that answers another, or has two figures is not judged",
    arguments: [
      "The decline of the mills of Harwick suggest that the Harrow Canal was dug in vain.",
      "The council of Harwick responded with the Selby Bread Act, which lowered the price of rye.",
      "A guild that frequently bakes by night is the Harwick Bread Company of Norland.",
      "Not all millers of Harwick were as willing to sell their wheels to the Harrow Canal Company.",
      "Records of the Harwick Guild show 1,950 mills and 2,400 bakeries in the north of Norland.",
    ])
  func faulty(sentence: String) async throws {
    #expect(try await Asked.items(of: sentence, kinds: [.trueFalse]).isEmpty)
  }

  @Test("What was so, and whom only a surname names, is not put in order")
  func order() async throws {
    let events = """
      In 1812, the guild of Harwick opened a school for the weavers. In 1820, the town of Selby was ahead
      of Leeds in the trade of cloth. In 1840, the lords of Norland closed the dock of its harbour. In
      1851, the monks of Leeds sold the mill by the river.
      """
    #expect(try await Asked.items(of: events, kinds: [.ordering]).isEmpty)
    let told = events.replacing("was ahead", with: "sold the looms")
    #expect(try await Asked.items(of: told, kinds: [.ordering]).count == 1)
  }

  @Test("A statement to be judged leans on no other sentence")
  func statements() async throws {
    let items = try await Asked.items(
      of: """
        Act utilitarians of Harwick apply the test to each single deed of each single citizen.
        A modern news site of Harwick can easily cause a hundred.
        """, kinds: [.trueFalse])
    #expect(items.isEmpty)
  }
}
