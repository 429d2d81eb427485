import Assessment
import Quiz
import StudyPack
import Testing

/// Questions on whole sentences: gaps, and prompts on paragraphs and titles.
@Suite("Questions on whole sentences")
struct SentenceFactsTests {
  private static let kings = """
    # Three Kings

    In 1204 King Harold Venn built the stone bridge over the Tarn for the weavers of the town.
    In 1302 Robert Hale burned the stone bridge because the weavers had paid no toll for it.
    In 1347 Edmund Lowe opened the old bridge again and asked the weavers for half of the toll.
    In 1402 Robert Hale's grandson closed the toll house on the bridge and sold it to a miller.
    Harold Venn never saw the toll house that the weavers had built beside the river for him.
    """

  @Test("A year is chosen among the other years of the essay, in a sentence that stays whole")
  func years() async throws {
    let items = try await Asked.items(of: Self.kings, kinds: [.choice])
    let gaps = items.filter { $0.stem.contains("In ____") }
    #expect(!gaps.isEmpty)
    for item in gaps {
      let years = item.options.compactMap { Int($0.text) }
      #expect(years.count == item.options.count)
      #expect(Set(years).isSubset(of: [1204, 1302, 1347, 1402]))
      #expect(years == years.sorted())
      let evidence = try #require(item.evidence.first?.text)
      #expect(evidence.contains(item.answer))
    }
    #expect(gaps.count <= 3)
  }

  @Test("Three years are too few to choose among")
  func fewYears() async throws {
    let text = Self.kings.replacing("1402", with: "1347")
    let items = try await Asked.items(of: text, kinds: [.choice])
    #expect(!items.contains { $0.stem.contains("In ____") && Int($0.answer) != nil })
  }

  @Test("A paragraph is asked about by the short general sentence that opens it")
  func paragraph() async throws {
    let text = """
      The consequences for the valley were grave. Salt covered the fields of the lower farms by the end of the war. Doctors of the valley recorded high rates of fever among the farmers.

      He left the valley. Millers of the valley sold their wheels to farmers in the hills. Weavers of the valley moved their looms to the coast.
      """
    let items = try await Asked.items(of: text, kinds: [.essay])
    #expect(items.count == 1)
    let item = try #require(items.first)
    #expect(item.stem.hasPrefix("“The consequences for the valley were grave.” Explain"))
    #expect(item.modelPoints?.count == 2)
    #expect(item.modelPoints?.contains { $0.hasPrefix("The consequences") } == false)
  }

  @Test("A title that asks is asked, with what the essay says in its words as points")
  func title() async throws {
    let text = """
      # Why Bells Ring at Noon

      Bells ring at noon because the council of Harwick once promised the weavers an hour of rest.

      Big bells at noon also told the ships in the harbour of Harwick when the tide would turn.
      """
    let asked = try await Asked.items(of: text, kinds: [.essay])
    #expect(asked.contains { $0.stem.hasPrefix("“Why Bells Ring at Noon” Answer") })
    let plain = try await Asked.items(
      of: text.replacing("# Why Bells Ring", with: "# Bells That Ring"), kinds: [.essay])
    #expect(!plain.contains { $0.stem.contains("Answer in a short paragraph") })
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
