import Language
import Testing

@Suite("Word frequencies")
struct WordFrequenciesTests {
  @Test("A common word is common, a rare one rare, and an unknown one unknown")
  func words() throws {
    let frequencies = try #require(try WordFrequencies.located())
    #expect((7...8).contains(frequencies.zipf(of: "the")))
    #expect((1...3).contains(frequencies.zipf(of: "gerrymandering")))
    #expect(frequencies.zipf(of: "qqqzzz") == 0)
    #expect(frequencies.zipf(of: "") == 0)
  }

  @Test("A pair of words is counted by itself")
  func pairs() throws {
    let frequencies = try #require(try WordFrequencies.located())
    #expect(frequencies.zipf(of: "due", "process") > 4)
    #expect(frequencies.zipf(of: "process", "due") < frequencies.zipf(of: "due", "process"))
    #expect(frequencies.zipf(of: "new", "qqqzzz") == 0)
  }
}
