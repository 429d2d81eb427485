import StudyPack
import Testing

@Suite("Stable hashes and seeded numbers")
struct StableHashTests {
  @Test("The border between two parts counts")
  func borders() {
    #expect(StableHash("ab", "c").value != StableHash("a", "bc").value)
  }

  @Test("An item's id does not depend on where its sentence stands")
  func place() {
    let here = Evidence(sentence: SentenceID(block: 1, ordinal: 0), text: "A fact.", line: 3)
    let there = Evidence(sentence: SentenceID(block: 9, ordinal: 4), text: "A fact.", line: 70)
    #expect(
      ItemID.make(kind: "term", key: "fact", evidence: [here])
        == ItemID.make(kind: "term", key: "fact", evidence: [there]))
  }

  @Test("A seed gives the published SplitMix64 numbers")
  func splitMix() {
    var generator = SeededGenerator(seed: 1_234_567)
    #expect(generator.next() == 6_457_827_717_110_365_317)
    #expect(generator.next() == 3_203_168_211_198_807_973)
  }
}
