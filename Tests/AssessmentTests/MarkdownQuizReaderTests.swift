import Assessment
import Testing

@Suite("Reading a quiz in Markdown")
struct MarkdownQuizReaderTests {
  @Test(
    "The key is found wherever instructors put it",
    arguments: [
      "1. Who built the lock?\n   - [ ] Vane\n   - [x] Tolliver\n   - [ ] Ashby\n",
      "1) Who built the lock?\na) Vane\nb) Tolliver*\nc) Ashby\n",
      "1. Who built the lock?\nA. Vane\n**B. Tolliver**\nC. Ashby\n",
      "Q1: Who built the lock?\n(a) Vane\n(b) Tolliver\n(c) Ashby\n\nAnswer: B\n",
      "### 1. Who built the lock?\n\n- Vane\n- Tolliver (correct)\n- Ashby\n",
      "**1.** Who built the lock?\n\n- A. Vane\n- B. Tolliver\n- C. Ashby\n\n## Answer key\n\n1. B\n",
      "1. Who built the lock?\n- Vane\n- Tolliver\n- Ashby\nKey: Tolliver\n",
    ])
  func keys(text: String) throws {
    let item = try #require(MarkdownQuizReader(text).items.first)
    #expect(item.kind == .choice)
    #expect(item.stem == "Who built the lock?")
    #expect(item.options.map(\.text) == ["Vane", "Tolliver", "Ashby"])
    #expect(item.options.map(\.correct) == [false, true, false])
    #expect(item.answer == "Tolliver")
  }

  @Test("Statements, gaps and open questions are told apart, each with its line")
  func kinds() {
    let reader = MarkdownQuizReader(
      """
      # A quiz

      1. True or false? The lock is of oak.
         Answer: True
      2. The lock is of \\_\\_\\_\\_.
         Answer: oak
      3. Why did the dock close?
      """)
    #expect(reader.items.map(\.kind) == [.trueFalse, .cloze, .short])
    #expect(reader.lines == [3, 5, 7])
    #expect(reader.items[0].options.map(\.correct) == [true, false])
    #expect(reader.items[1].stem == "The lock is of ____.")
  }

  @Test(
    "A text without a numbered question has none", arguments: ["", "# Title\n\nProse.\n", "1.\n"])
  func none(text: String) {
    #expect(MarkdownQuizReader(text).items.isEmpty)
  }
}
