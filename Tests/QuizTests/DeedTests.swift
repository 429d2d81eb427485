import Assessment
import Testing

@Suite("What a law does, and what something is that the essay singles out")
struct DeedTests {
  private func stems(_ text: String) async throws -> [String: String] {
    let items = try await Asked.items(of: text, kinds: [.short])
    return Dictionary(items.map { ($0.stem, $0.answer) }, uniquingKeysWith: { first, _ in first })
  }

  @Test("Of a law is asked what it did, with all that the essay says it did")
  func law() async throws {
    let text = "In 1842, the Harrow Canal Act ended the toll on flour in the upper valley."
    let stems = try await stems(text)
    #expect(
      stems["In 1842, what did the Harrow Canal Act do, according to the essay?"]
        == "It ended the toll on flour in the upper valley")
  }

  @Test("Of a law to which the essay comes back, one sentence is not all that it did")
  func oftenNamed() async throws {
    let text = "In 1842, the Harrow Canal Act ended the toll on flour in the upper valley. "
    let others = [
      "Weavers feared the Harrow Canal Act. ", "Bakers of Selby praised the Harrow Canal Act. ",
      "Nobody could read the Harrow Canal Act.",
    ]
    let stem = "In 1842, what did the Harrow Canal Act do, according to the essay?"
    #expect(try await stems(text + others[0]).keys.contains(stem))
    #expect(try await !stems(text + others.joined()).keys.contains(stem))
  }

  @Test(
    "What bodies do has no end, and another's deed is not the law's",
    arguments: [
      "In 1842, the Harrow Canal Company ended the toll on flour in the upper valley.",
      "In 1842, the Harrow Canal Act ended the toll on flour in the valley, and the Selby Bread Act "
        + "made bread cheap.",
    ])
  func others(sentence: String) async throws {
    #expect(try await stems(sentence).keys.allSatisfy { !$0.contains(" do, according") })
  }

  @Test(
    "What is the most or the first of its kind is asked for",
    arguments: [
      (
        "The most common form of lock on the canal is the double gate of oak.",
        "What is the most common form of lock on the canal, according to the essay?",
        "The double gate of oak"
      ),
      (
        "The primary duty of the keeper of a lock is to guard the gates by night.",
        "What is the primary duty of the keeper of a lock, according to the essay?",
        "To guard the gates by night"
      ),
      (
        "The foremost builder of locks in the county was Martha Tolliver.",
        "Who was the foremost builder of locks in the county, according to the essay?",
        "Martha Tolliver"
      ),
    ])
  func identity(sentence: String, stem: String, answer: String) async throws {
    #expect(try await stems(sentence)[stem] == answer)
  }

  @Test(
    "What is not singled out, or said by halves, is not asked for",
    arguments: [
      "The old form of lock on the canal is the double gate of oak.",
      "The biggest problem of the locks on the canal is the double gate of oak.",
    ])
  func notSingledOut(sentence: String) async throws {
    #expect(try await stems(sentence).isEmpty)
  }

  @Test("A reason is asked for that only a whole sentence holds")
  func reason() async throws {
    let text =
      "Old mills still stand in the upper valley because farmers of the hills pay for the repair of wheels."
    let stems = try await stems(text)
    #expect(stems.values.contains { $0.hasPrefix("Because farmers of the hills pay") })
  }
}
