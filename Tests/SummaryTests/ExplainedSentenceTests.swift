import Testing

@testable import Summary

@Suite("What speaks for a sentence")
struct ExplainedSentenceTests {
  @Test("A course that asks for it gets every sentence with all its features; others get none")
  func explained() async throws {
    let sentences = try #require(try await SummaryTests.content { $0.explain = true }.sentences)
    #expect(sentences.contains { $0.text == "They burned down often." })
    let names = Set(PromiseFeature.allCases.map(\.rawValue))
    #expect(sentences.allSatisfy { Set($0.features.keys) == names && $0.promise >= 0.1 })
    #expect(try await SummaryTests.content().sentences == nil)
  }
}
