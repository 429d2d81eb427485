import Testing

@testable import Glossary

/// Essays whose authors set their key terms in bold type.
@Suite("Glossary: key terms in bold type")
struct KeyTermTests {
  private static let essay = """
    # The Selby Canal

    The **Harrow Canal Trust**, founded in 1790 by millers of the lower valley, built eleven locks and kept them \
    in repair for a century. Its boats carried flour.

    When a river is dammed for boats, millers speak of **slackwater**. A *head*, by contrast, is the height between \
    two reaches.

    A boat paid **lockage**, the fee that a keeper took at each gate, and it passed. They waited in a winding \
    hole, a basin where boats could turn.

    The **Great Winter** closed the locks of the valley for nine weeks. Boatmen ate their horses.
    """

  @Test("What is bold is listed, names as well, each with its sentence where that tells something")
  func listed() async throws {
    let terms = try await GlossaryTests.terms(Self.essay)
    for name in ["Harrow Canal Trust", "slackwater", "lockage", "Great Winter"] {
      #expect(terms.contains { $0.term == name })
    }
    #expect(terms.first { $0.term == "slackwater" }?.origin == .context)
    #expect(terms.first { $0.term == "Great Winter" }?.origin == .context)
  }

  @Test("What the author does not mark is a term only where the essay says what the word means")
  func unmarked() async throws {
    let terms = try await GlossaryTests.terms(Self.essay)
    #expect(!terms.contains { $0.term == "winding hole" })
    let plain = try await GlossaryTests.terms(Self.essay.replacing("**", with: ""))
    #expect(plain.contains { $0.term == "winding hole" })
  }

  @Test("Bold words that are headings or whole sentences mark no terms")
  func headings() async throws {
    let essay = """
      **First.** They waited in a winding hole, a basin where boats could turn.

      **Second.** Boatmen ate their horses.

      **Third.** Its boats carried flour.

      **Fourth.** The locks were closed.
      """
    #expect(try await GlossaryTests.terms(essay).contains { $0.term == "winding hole" })
  }

  @Test(
    "What stands beside a bold term says what it means",
    arguments: [
      (
        "Boats paid for **lockage**, the fee taken by keepers and millers, which was low.",
        "lockage",
        "the fee taken by keepers and millers"
      ),
      (
        "Its keepers lived in the **Lock House** (*Schleuse*), a hall and school of the trust, in winter.",
        "Lock House", "a hall and school of the trust"
      ),
      (
        "He gave the name **lockage** to the fee that a keeper took at each gate.", "lockage",
        "the fee that a keeper took at each gate"
      ),
      (
        "By **lockage** they mean a fee that gives boats access to water, horses, and hay.",
        "lockage",
        "a fee that gives boats access to water, horses, and hay"
      ),
      (
        "They gave the oldest boatman the title of **warden**, which designated a keeper of all the gates.",
        "warden", "a keeper of all the gates"
      ),
      (
        "The custom of paying a keeper in flour is what boatmen called **lockage**.", "lockage",
        "the custom of paying a keeper in flour"
      ),
      (
        "The other, known as **gate toll**, is the fee that follows when a keeper opens a gate at night.",
        "gate toll", "the fee that follows when a keeper opens a gate at night"
      ),
      (
        "What boatmen now call **slack** is the water between two gates of a lock.", "slack",
        "the water between two gates of a lock"
      ),
      (
        "The oldest form was the **flash system**, in which a keeper opens a gate at a fixed hour.",
        "flash system", "a system in which a keeper opens a gate at a fixed hour"
      ),
      (
        "Much water is lost by **leakage**, which occurs when the boards of a gate no longer meet.",
        "leakage",
        "occurs when the boards of a gate no longer meet"
      ),
      (
        "They lived from **lockage**, that is, from a fee taken at each gate.", "lockage",
        "a fee taken at each gate"
      ),
      (
        "They came as **bargees**, that is to say members of families who lived on boats.",
        "bargees",
        "members of families who lived on boats"
      ),
      (
        "The second stage, **closure**, is the keeper's consent to the end of all trade.",
        "closure",
        "the keeper's consent to the end of all trade"
      ),
      (
        "The trust lived by its **total toll**, the amount paid by boatmen and received by keepers.",
        "total toll", "the amount paid by boatmen and received by keepers"
      ),
    ])
  func defined(_ sentence: String, _ term: String, _ definition: String) async throws {
    let found = try await GlossaryTests.terms(sentence).first { $0.term == term }
    #expect(found?.definition == definition)
  }

  @Test("What a definition points at may stand in it")
  func bound() async throws {
    let found = try await GlossaryTests.terms(
      "Silting is the process by which a canal with certain bends loses water faster than others because of those "
        + "bends."
    ).first
    #expect(found?.definition?.hasSuffix("because of those bends") == true)
  }

  @Test("A setting before a comma is not explained by what the sentence goes on with")
  func setting() async throws {
    let found = try await GlossaryTests.terms(
      "Under **towing**, a family walked beside the boat and led the horse."
    ).first { $0.term == "towing" }
    #expect(found?.origin != .essay)
  }

  @Test(
    "What only stands beside a term is no definition",
    arguments: [
      ("The lock tide is about 12 metres, deep enough for every boat of the river.", "lock tide"),
      ("Most guards in that Hall were boys who had never seen a boat before.", "Hall"),
      ("A flood may tear out a gate in a short hour, a process that ruins the mill.", "short hour"),
      (
        "An old bargee rule says that a boat waits while another one is in the lock.", "bargee rule"
      ),
      (
        "A tall boatman, a baker of the old town, and a weaver would all have seen it.",
        "tall boatman"
      ),
      (
        "They called the boys *gulls* and the old boatmen *dusties*, a word for a dry kind of bread.",
        "old boatmen dusties"
      ),
      (
        "Boats with a **steady crew**, who make up half of all boats of the valley, pay less at a gate.",
        "steady crew"
      ),
      (
        "Rosa Vane led the boat union, a union for weavers they founded in the valley.",
        "boat union"
      ),
      ("The word comes from the Greek *hydor* and is met in the name of each canal.", "hydor"),
    ])
  func beside(_ sentence: String, _ term: String) async throws {
    let found = try await GlossaryTests.terms(sentence).first { $0.term == term }
    #expect(found?.definition == nil || found?.origin == .dictionary)
  }

  @Test("What a passive verb names is not the word before the comma by another name")
  func names() async throws {
    let terms = try await GlossaryTests.terms(
      "Such bonds, made by rite or agreement, are often referred to as **bond kinship**.")
    #expect(terms.contains { $0.term == "bond kinship" && $0.alsoCalled == nil })
  }

  @Test("A naming sentence is taken up to its verb, whatever the parser leaves out")
  func upToTheVerb() async throws {
    let found = try await GlossaryTests.terms(
      "A gate that has been raised by its keeper because it holds back the flood of a whole winter is referred to "
        + "as a **guard gate**."
    ).first { $0.term == "guard gate" }
    #expect(found?.definition.map { $0.hasSuffix("of a whole winter") } ?? true)
  }
}
