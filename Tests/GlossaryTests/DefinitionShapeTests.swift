import Testing

@testable import Glossary

/// Shapes in which writers define by the way, and those that only look alike.
@Suite("Glossary: definitions by the way")
struct DefinitionShapeTests {
  @Test(
    "A sentence defines by the way",
    arguments: [
      (
        "The baker and weaver of the party that holds the most ovens are called the oven baker and the oven weaver.",
        "oven baker", "the baker of the party that holds the most ovens"
      ),
      (
        "The lake constantly lets out a stream of warm water, the mill race, which flows past the town at a walking pace.",
        "mill race", "a stream of warm water"
      ),
      (
        "This arrangement of two gates and a basin became known as a stanch lock.", "stanch lock",
        "an arrangement of two gates and a basin"
      ),
      (
        "They sent out a set of letters, together called the Harwick Rules, that told every mill when to open "
          + "its gates.", "Harwick Rules",
        "a set of letters that told every mill when to open its gates"
      ),
      (
        "The rule of slackage, that a boat must wait for the next tide, was for him the oldest of all.",
        "slackage", "the rule that a boat must wait for the next tide"
      ),
      (
        "He gave the name gongoozling to the habit that some people have of watching boats all day.",
        "gongoozling", "the habit that some people have of watching boats all day"
      ),
      (
        "Others spoke of the theory of easy locks, according to which a keeper should open a gate whenever the gain "
          + "is greater than the loss.", "easy locks",
        "a theory according to which a keeper should open a gate whenever the gain is greater than the loss"
      ),
    ])
  func shapes(_ sentence: String, _ term: String, _ definition: String) async throws {
    let found = try await GlossaryTests.terms(sentence).first { $0.term == term }
    #expect(found?.definition == definition)
  }

  @Test(
    "What is made, measured or told by the way of one thing defines no term",
    arguments: [
      (
        "They boil the bones down to make a thin glue, which holds the boards of a boat.",
        "thin glue"
      ),
      ("The mean depth is about 40 m, enough to float a ship of any size.", "mean depth"),
      ("They watched the tide in a broken mirror, a task that tires the eye.", "broken mirror"),
      ("A boat is a luxury in Venice and a need on the lakes.", "boat"),
      (
        "Models of the tide require that the moon was once nearer to the sea.", "models of the tide"
      ),
      ("The word is now in common use: a habit of watching boats all day.", "common use"),
      ("Slackage is a concept developed by Ada Vane in the early 1930s.", "slackage"),
      (
        "Banks offer toll bonds, which need a little more trouble to sell, at their counters.",
        "toll bonds"
      ),
      ("The tide rule, which seems so modest, is older than the town.", "tide rule"),
      (
        "Lock skill, the umbrella name for the skills that let a keeper plan, steer, and moor, is rare.",
        "lock skill"
      ),
      (
        "Everybody gains from a stanch, a weir that protects a valley, or a mill that drains it.",
        "stanch"
      ),
    ])
  func none(_ sentence: String, _ term: String) async throws {
    let found = try await GlossaryTests.terms(sentence).first { $0.term == term }
    #expect(found?.definition == nil || found?.origin == .dictionary)
  }
}
