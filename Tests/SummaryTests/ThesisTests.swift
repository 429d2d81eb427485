import StudyPack
import Testing

@testable import Summary

/// What the handout gives out as the essay's idea, and what it leaves out because it leans.
@Suite("The idea of an essay")
struct ThesisTests {
  private static let opening = """
    # Should the Mill Be Moved?

    The mill stands by the river, and the river floods it every spring. Some farmers want it on the
    hill.

    A mill on the hill needs a road, and a road costs money.


    """

  private func thesis(_ end: String) async throws -> SummaryLine? {
    try await SummaryTests.content(Self.opening + end).thesis
  }

  @Test(
    "What the author says to think near the end is the thesis",
    arguments: [
      "I think the mill should be moved to the hill, though not for its own sake.",
      "In my opinion the mill is safe where it stands, and the farmers know it.",
      "My own conclusion, therefore, is that the mill must leave the river for good.",
      "I am convinced that the mill would stand better on the hill.",
    ])
  func view(_ sentence: String) async throws {
    #expect(try await thesis(sentence + " The river will not wait.")?.text == sentence)
  }

  @Test("“But” before the author's view goes")
  func joined() async throws {
    let line = try await thesis("But it seems to me that the mill belongs on the hill.")
    #expect(line?.text == "It seems to me that the mill belongs on the hill.")
  }

  @Test(
    "What may be, and what chance words of the title fall into, is no thesis",
    arguments: [
      "A mill on a hill may have been moved by its river; farmers have perhaps gained.",
      "What survives is a mill.",
      "What the farmers can do is build a road and carry the mill to the hill in parts.",
    ])
  func guess(_ sentence: String) async throws {
    #expect(try await thesis(sentence)?.text != sentence)
  }

  @Test("“It” of the author's view is named, with the sentence that tells as evidence")
  func resolved() async throws {
    let line = try await thesis(
      "The old mill was praised by many travellers. I would rather call it a lesson in patience.")
    #expect(line?.text == "I would rather call the old mill a lesson in patience.")
    #expect(line?.evidence.count == 2)
  }

  @Test(
    "What only announces, doubts, answers or speaks of an example is no thesis",
    arguments: [
      "In this essay I would like to write about the mill and its road.",
      "To my mind, nearly everything.",
      "I am not convinced that anyone has a right to the hill.",
      "As for the old road, I suspect that a good farmer would keep it as it is.",
    ])
  func noView(_ sentence: String) async throws {
    let content = try await SummaryTests.content(Self.opening + sentence)
    #expect(!content.thesisIsStated)
  }

  @Test("A sentence that says what matters is the main idea of an essay without a view")
  func point() async throws {
    let text = "What matters for a mill is not the height of its hill but the strength of the wind."
    let content = try await SummaryTests.content(Self.opening + text)
    #expect(content.thesis?.text == text)
    #expect(!content.thesisIsStated)
  }

  @Test(
    "What the essay announces as its point is its thesis",
    arguments: [
      "This essay shows that a mill on the hill would outlive the river.",
      "My point is that a mill on the hill would outlive the river.",
    ])
  func announced(_ sentence: String) async throws {
    let content = try await SummaryTests.content(Self.opening + sentence)
    #expect(content.thesis?.text == sentence)
    #expect(content.thesisIsStated)
  }

  @Test("Without an idea of its own the handout names none, and its abstract keeps its spaces")
  func none() async throws {
    let content = try await SummaryTests.content(
      "# Three Dogs\n\nA boy of nine was afraid of dogs. Big dogs barked at every boy in Harwick.")
    #expect(content.thesis == nil)
    let document = SummaryDocument(content, showsOutline: false).document
    #expect("\(document)".contains("A boy of nine was afraid of dogs."))
  }

  @Test(
    "A sentence that leans on another is left out",
    arguments: [
      "Religious meaning, he thought, had gone into hiding in the ordinary things of the house.",
      "Millers of the north apply the test to each single sack of flour.",
      "Jenner's, in 1796, was to use a related but milder disease of cows.",
      "The one whom bakers had in mind married only in 1447 in Harwick.",
      "Ada Skinner added a second kind of learning to the list of Harwick.",
      "Newer ovens of the town save further time for every baker in Harwick.",
      "The river is often presented as a parable about the greed of towns.",
      "Hot ovens bake bread there for every single baker of the town.",
      "With strong support it was built beside the bridge of the old town.",
      "In contrast to the old mill, it grinds the rye of all the farmers.",
      "If council members praise it, bakers of the north buy more rye.",
      "The lesson of is that ovens of the north need dry wood.",
      "Bakers of the north were poor. shows the price of rye in the towns.",
      "Bakers of the north grew rich in the summer, as the drawing shows in .",
    ])
  func leaning(_ sentence: String) async throws {
    #expect(try await SummaryTests.standing(sentence).isEmpty)
  }

  @Test("An essay without headings has a key point for more than two of its paragraphs")
  func headless() async throws {
    let text = """
      Ovens of stone kept the towns of the north alive. Wood for ovens came from distant hills.

      Mills by the river ground rye for weavers and farmers. Millers slept beside their wheels.

      Deep wells gave salt water in dry summers. Boys carried buckets up long stairs.

      Barns held hay for horses through hard winters. Roofs of reed burned often.

      Roads of clay were useless after heavy rain. Carts sank to their axles in April.
      """
    let content = try await SummaryTests.content(text) { $0.abstractWords = 30 }
    #expect(content.sections.flatMap(\.points).count > 2)
  }
}
