import Assessment
import Testing

@Suite("Quiz: years before Christ")
struct AncientTimeTests {
  private static let essay = """
    Rome had many rulers. Sulla made himself dictator in 82 BC. Sulla laid down his office in 79 BC. \
    Pompey became consul in 107 BC. Caesar was made dictator for life in 44 BC. His heir Octavian \
    defeated Mark Antony at Actium in 31 BC.
    """

  @Test("A year is asked for with its era, among years in the order of time")
  func years() async throws {
    let items = try await Asked.items(of: Self.essay, kinds: [.choice], count: 10)
    let item = try #require(items.first { $0.stem.contains("become consul") })
    #expect(item.answer == "107 BC")
    let years = item.options.compactMap { Int($0.text.prefix { $0.isNumber }) }
    #expect(years == years.sorted(by: >))
  }

  @Test("An event of somebody whom only “his” tells is not asked for")
  func heirs() async throws {
    let items = try await Asked.items(of: Self.essay, kinds: [.choice, .ordering], count: 10)
    #expect(!items.contains { $0.stem.contains("heir") })
  }
}
