import Testing

@testable import Glossary

/// How plain prose brings in a term without marking it: what is described comes first, and its name last.
@Suite("Glossary: names that follow what they name")
struct NameLastTests {
  @Test(
    "A clause that describes something and ends with its name defines it",
    arguments: [
      (
        "The wearing away of a bank where a river bends is scouring, and it takes two forms.",
        "scouring", "the wearing away of a bank where a river bends"
      ),
      (
        "This slow passage of water from where it stands higher to where it stands lower is seepage.",
        "seepage", "a slow passage of water from where it stands higher to where it stands lower"
      ),
      (
        "The set of signals by which boats of each guild give way to those of the others is the sluice code, and Figure 2 shows it.",
        "sluice code",
        "the set of signals by which boats of each guild give way to those of the others"
      ),
      (
        "Loose earth that has been carried down by water, wind, or ice is silt.",
        "silt", "loose earth that has been carried down by water, wind, or ice"
      ),
      (
        "Anything that keeps a new miller out of the guild counts as a bar to entry.",
        "bar to entry", "anything that keeps a new miller out of the guild"
      ),
      (
        "The settling of quarrels by people whom both sides trust goes by the name of village arbitration.",
        "village arbitration", "the settling of quarrels by people whom both sides trust"
      ),
      (
        "The ability to read clouds, winds, and tides, and to guess from them what will come, is referred to as weather sense.",
        "weather sense",
        "the ability to read clouds, winds, and tides, and to guess from them what will come"
      ),
      (
        "The understanding that a weir holds when nobody watches the water goes by the name of weir constancy.",
        "weir constancy", "the understanding that a weir holds when nobody watches the water"
      ),
      (
        "This whole manner of sharing one stove is its hearthcraft, a word that is often misread.",
        "hearthcraft", "a whole manner of sharing one stove"
      ),
      (
        "The loss of all the flour that nobody could afford to grind is what millers call dead grain.",
        "dead grain", "the loss of all the flour that nobody could afford to grind"
      ),
      (
        "Guilds name their own price, and the right to charge a price above the common one is known as free toll.",
        "free toll", "the right to charge a price above the common one"
      ),
    ])
  func nameLast(_ sentence: String, _ term: String, _ definition: String) async throws {
    try await expect(term, definition, in: sentence)
  }

  @Test(
    "What stands between commas beside a name may tell its kind, its meaning or the name itself",
    arguments: [
      (
        "Meanwhile river crime, the kind done by people with a licence, cost more than all storms.",
        "river crime", "a crime done by people with a licence"
      ),
      (
        "They feared the grey hour, an old name for the time between two tides when nobody may cast off.",
        "grey hour", "the time between two tides when nobody may cast off"
      ),
      (
        "This joining of two boats into one, fleetlashing, is what made the crossing safe.",
        "fleetlashing", "joining of two boats into one"
      ),
      (
        "Each kernel lies in a tough double skin, the pericarp.", "pericarp", "a tough double skin"
      ),
      (
        "In spring a council of pilots, or thingmoot, met on the quay.",
        "thingmoot", "a council of pilots"
      ),
      (
        "Each guard had to carry a wandvane, a staff of wood or iron that showed the right to pass.",
        "wandvane", "a staff of wood or iron that showed the right to pass"
      ),
    ])
  func beside(_ sentence: String, _ term: String, _ definition: String) async throws {
    try await expect(term, definition, in: sentence)
  }

  @Test(
    "Somebody means something by a word, gives it to something, or states a law of his own",
    arguments: [
      (
        "By leeway sailors mean any movement of a boat that has lost its rudder.",
        "leeway", "any movement of a boat that has lost its rudder"
      ),
      (
        "They judge a loaf by its crumb, by which they mean the size, shape, and spacing of the holes.",
        "crumb", "the size, shape, and spacing of the holes"
      ),
      (
        "Millers give the name slack balance to this standoff between wind and water, and it explains why the sails stop.",
        "slack balance", "a standoff between wind and water"
      ),
      (
        "From such floods came the spare lock principle, according to which two weirs on one stream cannot stand for long.",
        "spare lock principle",
        "a principle according to which two weirs on one stream cannot stand for long"
      ),
      (
        "In open grain operations the guild buys or sells wheat; when it buys, it pays in coin.",
        "open grain operations", "operations in which the guild buys or sells wheat"
      ),
      (
        "His law of weirs states that a dam which holds back all water breaks first.",
        "law of weirs", "a law that states that a dam which holds back all water breaks first"
      ),
    ])
  func meant(_ sentence: String, _ term: String, _ definition: String) async throws {
    try await expect(term, definition, in: sentence)
  }

  @Test(
    "An instance, a row, a choice and a part of a title define nothing",
    arguments: [
      "The price of peace is patience.",
      "The number of people who vote is falling.",
      "The only thing that the guild wanted is bread.",
      "A girl who has a part in the fair dance, a brother who waits up, and hopes of going to sea has much to lose.",
      "According to The Long History of the Wicks, a book written for the guild, the boy was poisoned.",
      "They had drawn a sort of map, a plan of the harbour in one hand.",
      "A passing cart, or the fierce heat of the kilns that stand nearby, can crack the glaze.",
      "In 1790 he drew plans for a round granary, the silotheque, with bins around the rim.",
      "A third course is public mills, which is how most people in fact get their flour.",
      "It came through one of two large channels, the upper cut from the weir or the lower cut from the mill.",
      "By idleness millers do not mean rest.",
      "The Harwick Council is an assembly of 12 members.",
      "The Harwick Plan is part of the wish of the millers for a new lock.",
      "They feared the open river court, a choice the masters upheld in the end.",
      "The River Act protected the right to fish in particular.",
      "Both the guild and the Harwick: Oars For All (a league that favors open weirs) paid a toll.",
      "Harwick officials describe the sale of the river as ordinary trade, and they reject the charge.",
      "Each guild gains rest on a long quay, help against the floods of spring and a trade that both need.",
      "Trouble arises when two mills of one valley share a weir.",
      "The northern sector, where the guild helps millers with a loan in a dry year, is poor.",
    ])
  func nothing(_ sentence: String) async throws {
    #expect(try await GlossaryTests.definedTerms(sentence) == [])
  }

  @Test("A name of more words is listed beside the term that it narrows, where the essay gives it")
  func narrowed() async throws {
    let terms = try await GlossaryTests.terms(
      """
      Bondage is a tie that is sworn before a court and binds two houses. Nobody keeps accounts of \
      it among kin; the elders called this unreckoned bondage.
      """)
    #expect(terms.contains { $0.term == "unreckoned bondage" })
  }

  private func expect(_ term: String, _ definition: String, in sentence: String) async throws {
    let found = try await GlossaryTests.terms(sentence).first { $0.term == term }
    #expect(found?.definition == definition)
    #expect(found?.origin == .essay)
  }
}
