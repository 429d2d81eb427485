import Testing

@testable import Summary

@Suite("What speaks for a sentence")
struct ExplainedSentenceTests {
  @Test("A course that asks gets each sentence that the abstract can take; others get none")
  func explained() async throws {
    #expect(try await SummaryTests.content().sentences == nil)
    let content = try await SummaryTests.content { $0.explain = true }
    let sentences = try #require(content.sentences)
    let names = Set(PromiseFeature.allCases.map(\.rawValue))
    #expect(sentences.allSatisfy { Set($0.features.keys) == names && $0.promise >= 0.1 })
    #expect(sentences.allSatisfy { AbstractChoice.wordLimits.contains($0.words) })
    #expect(sentences.contains { !$0.pairs.isEmpty })
    let chosen = content.abstractEvidence.evidence
    #expect(!chosen.isEmpty)
    #expect(chosen.allSatisfy { line in sentences.contains { $0.evidence.contains(line) } })
  }

  @Test("A sentence that says much the same as one before it says of which")
  func sameAgain() async throws {
    let sentences = try await SummaryTests.content(
      """
      Bakers of the old town sold dark rye bread from a stone oven at night. Wells gave salt water \
      in summers of drought, and boys carried buckets. Bakers of the old town sold dark rye bread \
      from their stone oven at night.
      """
    ) { $0.explain = true }.sentences
    #expect(sentences?.map(\.repeats) == [[], [], [0]])
  }
}
