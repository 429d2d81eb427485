import Assessment
import StudyPack
import Testing

@testable import Quiz

@Suite("The choice of questions")
struct SelectionTests {
  private func statement(_ truth: String, not falsehood: String?, block: Int) -> Fact {
    let sentence = Evidence(
      sentence: SentenceID(block: block, ordinal: 0), text: truth, line: block + 1)
    let change = falsehood.map { Draft.Falsehood(statement: $0, correction: "No.") }
    let draft = Draft(
      form: .trueFalse(truth: truth, falsehood: change), stem: "", evidence: [sentence])
    return Fact(key: "subject \(truth)", answer: "", section: 0, weight: 10, drafts: [draft])
  }

  @Test("No statement tells whether another one is true")
  func statements() {
    let facts = [
      statement("Oceanic crust is thin.", not: "Continental crust is thin.", block: 0),
      statement("Continental crust is thick.", not: nil, block: 1),
      statement("Slab pull moves the plates.", not: nil, block: 2),
    ]
    var selection = Selection(kinds: [.trueFalse], count: 10, enough: 10)
    let chosen = selection.choose(from: facts)
    #expect(chosen.map(\.fact.key) == [facts[0].key, facts[2].key])
  }

  @Test(
    "Beside a statement that can only be true stands a false one, whatever chance says",
    arguments: 0..<8)
  func balance(seed: UInt64) {
    let facts = [
      statement("Oceanic crust is thin.", not: "Oceanic crust is thick.", block: 0),
      statement("Slab pull moves the plates.", not: nil, block: 1),
    ]
    var selection = Selection(kinds: [.trueFalse], count: 10, enough: 10)
    let chosen = selection.choose(from: facts)
    var maker = ItemMaker(seed: seed, choices: 4, for: chosen)
    #expect(chosen.map { maker.item($0).answer } == ["False", "True"])
  }

  /// A prompt whose points are the sentences of `blocks`.
  private func prompt(_ key: String, blocks: [Int]) -> Fact {
    let points = blocks.map { block in
      Evidence(
        sentence: SentenceID(block: block, ordinal: 0), text: "Point \(block).", line: block + 1)
    }
    let draft = Draft(
      form: .essay(points: points.map(\.text)), stem: "Explain \(key).", evidence: points)
    return Fact(key: key, answer: "", section: 0, weight: 16, drafts: [draft])
  }

  @Test("Two prompts share a point only where a quiz would be too short else")
  func meetingPrompts() {
    let facts = [prompt("section Locks", blocks: [0, 1]), prompt("term weir", blocks: [1, 2])]
    var short = Selection(kinds: [.essay], count: 10, enough: 6)
    #expect(short.choose(from: facts).map(\.fact.key) == facts.map(\.key))
    var full = Selection(kinds: [.essay], count: 10, enough: 1)
    #expect(full.choose(from: facts).map(\.fact.key) == [facts[0].key])
    let twice = [facts[0], prompt("term weir", blocks: [0, 1])]
    var empty = Selection(kinds: [.essay], count: 10, enough: 6)
    #expect(empty.choose(from: twice).map(\.fact.key) == [facts[0].key])
  }
}
