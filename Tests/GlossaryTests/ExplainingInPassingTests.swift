import Testing

@testable import Glossary

/// How essays give a thing its name in passing, and what looks like an explanation and is none.
@Suite("Glossary: names and explanations in passing")
struct ExplainingInPassingTests {
  @Test(
    "What stands beside a name in passing explains it",
    arguments: [
      (
        "The hill sends out a stream of hot ash, the grey surge, which runs down to the coast.",
        "grey surge", "a stream of hot ash"
      ),
      (
        "Deep under the peat lies the gley, the innermost layer, where water stands the whole year.",
        "gley", "the innermost layer, where water stands the whole year"
      ),
      (
        "The rule of silence, that one must not speak inside the mill, was old.",
        "silence", "the rule that one must not speak inside the mill"
      ),
      (
        "They gave in after a round of talks, traditionally called the Bargain of 1877, in which the masters let the weavers keep their looms.",
        "Bargain of 1877", "a round of talks in which the masters let the weavers keep their looms"
      ),
      (
        "They thought that the sheep died from *rindrot*, that is, from wet air that rises out of the marsh.",
        "rindrot", "wet air that rises out of the marsh"
      ),
      (
        "She preferred the wider term *crewhood* for whatever bond the men of a boat regard as lasting.",
        "crewhood", "whatever bond the men of a boat regard as lasting"
      ),
      (
        "He gave the name slack trade to the advantage that some mills have over others in a dry year.",
        "slack trade", "the advantage that some mills have over others in a dry year"
      ),
      (
        "Later writers turned the thought into the theory of idle water, according to which a river should be left alone whenever a dam costs more than it gives.",
        "idle water",
        "a theory according to which a river should be left alone whenever a dam costs more than it gives"
      ),
      (
        "The urge of a crew to follow the boat ahead is what Tolliver called the following effect.",
        "following effect", "the urge of a crew to follow the boat ahead"
      ),
      (
        "The second step, **consent**, is the buyer's agreement to the price.",
        "consent", "the buyer's agreement to the price"
      ),
      (
        "Those who cannot judge their own trade are said to lack **standing**, the legal power to bind oneself by a bargain.",
        "standing", "the legal power to bind oneself by a bargain"
      ),
      (
        "The mills, as **bondhouses**, that is to say houses of workers who kept their own court, paid a double toll.",
        "bondhouses", "houses of workers who kept their own court"
      ),
      (
        "Drift selection is the process by which boats with certain sails outlast others because of those sails.",
        "drift selection",
        "the process by which boats with certain sails outlast others because of those sails"
      ),
      (
        "The word may stand as the badge of **millwardship**, the office which guards all the weirs of a river.",
        "millwardship", "the office which guards all the weirs of a river"
      ),
      (
        "And the forge melts **slag**, the glass that floats on iron and keeps the air from it.",
        "slag", "the glass that floats on iron and keeps the air from it"
      ),
      (
        "Poets use the word *rime* for a thin coat of ice, and bakers took it over.",
        "rime", "a thin coat of ice"
      ),
    ])
  func explained(_ sentence: String, _ term: String, _ definition: String) async throws {
    let found = try await GlossaryTests.terms(sentence).first { $0.term == term }
    #expect(found?.definition == definition)
    #expect(found?.origin == .essay)
  }

  @Test(
    "A row, a figure, a thing of one place, or what sums up a clause explains nothing",
    arguments: [
      "A river man, a hill farmer, and a town baker would each give another answer.",
      "A weir is at once a wall, a quarrel over water, and a contest for power.",
      "A flood may take the boat away in a single moment, a process that must have been more common once.",
      "At noon the water temperature is about 30 degrees, warm enough to swim in.",
      "An old rule of the river says that a boat can pass if its mast is lower than the bridge.",
      "Models of tidal motion require that the moon was nearer when the sea was young.",
      "They boil the bones down to make a thin glue, which holds wood for a season.",
      "Most Harwickers in that Assembly were shopkeepers who would have preferred to wait.",
      "By using the word \"pilot,\" it set out a duty for the first time, to the anger of all who steered without a licence.",
      "A boat is a luxury in Paris.",
      "A dispute is a promise, or a set of promises.",
      "A bad harvest is the very reverse of a feast.",
      "A long drought in Harwick, where even one dry week is rare, led to hunger.",
      "He traced a star in a small mirror, a task that tires the eye at first.",
    ])
  func unexplained(_ sentence: String) async throws {
    #expect(try await GlossaryTests.definedTerms(sentence) == [])
  }

  @Test("What ends an aside is no second name of what the sentence names behind it")
  func secondName() async throws {
    let terms = try await GlossaryTests.terms(
      """
      Such ties, made upon the pattern of the crew but sealed by oath or promise, are often known \
      as sworn kinship. A promise is kept. Sworn kinship binds.
      """)
    #expect(terms.allSatisfy { $0.alsoCalled == nil })
  }
}
