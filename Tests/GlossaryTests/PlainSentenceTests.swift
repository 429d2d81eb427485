import Foundation
import StudyPack
import Testing

@testable import Glossary

/// Sentences that say what a term means in words that any textbook uses.
@Suite("Definitions in plain sentences")
struct PlainSentenceTests {
  @Test(
    "“One” and “those” are the term’s own noun, each in its own clause",
    arguments: [
      (
        "Closed guilds are those that keepers are forced to join, such as the Salters.",
        "closed guilds",
        "guilds that keepers are forced to join"
      ),
      (
        "A rye lock is one to which the guild has the key, and a tar lock is one the town may open.",
        "rye lock", "a lock to which the guild has the key"
      ),
      (
        "A rye lock is one to which the guild has the key, and a tar lock is one the town may open.",
        "tar lock", "a lock the town may open"
      ),
      (
        "Milling kin, or mealfolk, are those related by trade.", "milling kin",
        "kin related by trade"
      ),
      (
        "Low-water boats are those that float in two hands of water.", "low-water boats",
        "boats that float in two hands of water"
      ),
    ])
  func standIn(_ sentence: String, _ term: String, _ definition: String) async throws {
    try await expect(sentence, term, definition)
  }

  @Test(
    "What is said by the way at the end of a meaning does not keep it from being told",
    arguments: [
      (
        "A berth club is a group of keepers who share a lock, usually the oldest one, and who therefore pay no toll.",
        "berth club", "a group of keepers who share a lock, usually the oldest one"
      ),
      (
        "Lock cousins are the children of two keepers of the same weir, such as a miller and her sister.",
        "lock cousins", "the children of two keepers of the same weir"
      ),
      (
        "Boatwashing is the practice of making a boat or barge appear to be cleaner than it actually is.",
        "boatwashing",
        "the practice of making a boat or barge appear to be cleaner than it actually is"
      ),
      (
        "A towman is someone who represents the guild before the town, is usually paid for doing so, and is required to register with the town in which they row.",
        "towman", "someone who represents the guild before the town"
      ),
      (
        "Guild order is the power to make keepers row together, whether through trust, the hope of rank, or the fear of losing a place at the gate.",
        "guild order",
        "the power to make keepers row together, whether through trust, the hope of rank, or the fear of losing a place at the gate"
      ),
    ])
  func aside(_ sentence: String, _ term: String, _ definition: String) async throws {
    try await expect(sentence, term, definition)
  }

  @Test(
    "A noun right before the comma is explained, whatever the parser joins the explanation to",
    arguments: [
      (
        "Nothing holds them up, and they sink into a slack hole, a pool from which no boat returns.",
        "slack hole", "a pool from which no boat returns"
      ),
      (
        "The first is the rye law, the body of rules made by millers as they judge.", "rye law",
        "the body of rules made by millers as they judge"
      ),
      (
        "In 1846 Ada Vane made careful measurements of seepage, the escape of water through a tiny hole.",
        "seepage", "the escape of water through a tiny hole"
      ),
    ])
  func neighbour(_ sentence: String, _ term: String, _ definition: String) async throws {
    try await expect(sentence, term, definition)
  }

  @Test(
    "What holds in a thing, what it is made up of, and what “meaning” adds say what it is",
    arguments: [
      (
        "In drift tolling, which was first tried by Ada Vane, a boat is charged by its weight.",
        "drift tolling", "tolling in which a boat is charged by its weight"
      ),
      (
        "With a rye rule, a low toll on one boat makes up for a high toll on another.", "rye rule",
        "a rule under which a low toll on one boat makes up for a high toll on another"
      ),
      (
        "In maternal descent, children belong to the guild of the mother.", "maternal descent",
        "descent in which children belong to the guild of the mother"
      ),
      (
        "A rope line is made up of people who can name the keepers before them.", "rope line",
        "people who can name the keepers before them"
      ),
      (
        "Bridge work, meaning short jobs taken up after the barges have gone, has become common.",
        "bridge work", "short jobs taken up after the barges have gone"
      ),
      (
        "Clerks speak of a hall economy, meaning a system in which a guild collects rye, wool, oil and labour for the town.",
        "hall economy",
        "a system in which a guild collects rye, wool, oil and labour for the town"
      ),
      (
        "The second has to do with lock thrift, which means filling the lock with the least water.",
        "lock thrift", "filling the lock with the least water"
      ),
      (
        "Keepers leave by exvasion, in which a boat is lifted over the bank and lowered on the far side.",
        "exvasion",
        "a process in which a boat is lifted over the bank and lowered on the far side"
      ),
      (
        "The slack point is the lowest level that lets a barge pass the gate.", "slack point",
        "the lowest level that lets a barge pass the gate"
      ),
    ])
  func setting(_ sentence: String, _ term: String, _ definition: String) async throws {
    try await expect(sentence, term, definition)
  }

  @Test(
    "A law by its finder's name, a process by which something is done, and what came to be called so",
    arguments: [
      (
        "Tolliver’s law states that the toll of a boat is proportional to its depth.",
        "Tolliver’s law",
        "a law that states that the toll of a boat is proportional to its depth"
      ),
      (
        "The process by which reed replaces a bank is called riparian replacement.",
        "riparian replacement",
        "the process by which reed replaces a bank"
      ),
      (
        "The tendency of keepers to row harder when they know they are being watched came to be called the Harrow effect.",
        "Harrow effect",
        "the tendency of keepers to row harder when they know they are being watched"
      ),
      (
        "Lock rotation moves keepers from one gate to another.", "lock rotation",
        "rotation that moves keepers from one gate to another"
      ),
    ])
  func named(_ sentence: String, _ term: String, _ definition: String) async throws {
    try await expect(sentence, term, definition)
  }

  @Test(
    "What is found, what is done in turn, what is preferred, and what is striven for",
    arguments: [
      (
        "The smiths of Selby are credited with the invention of rope perspective, a method of showing depth on a flat sail.",
        "rope perspective", "a method of showing depth on a flat sail"
      ),
      (
        "Clerks found that the two winds are parts of a single system called a slack cyclone, which develops, matures, and dies over a period of days as it moves from west to east.",
        "slack cyclone",
        "a single system which develops, matures, and dies over a period of days as it moves from west to east"
      ),
      (
        "Most clerks recommend rye delivery, in which the bread is weighed at the door of the house, over selling by the loaf or in sacks.",
        "rye delivery", "a delivery in which the bread is weighed at the door of the house"
      ),
      (
        "He believed that people are moved by a striving for slackness, by which he meant a desire to overcome the helplessness of childhood.",
        "striving for slackness", "a desire to overcome the helplessness of childhood"
      ),
    ])
  func wholeName(_ sentence: String, _ term: String, _ definition: String) async throws {
    try await expect(sentence, term, definition)
  }

  @Test("A theory has its whole name, and not that of what it is about")
  func theory() async throws {
    try await expect(
      "Ada Vane put forward the rye theory of tolls, according to which each toll is paid in the bread of the poor.",
      "rye theory of tolls",
      "a theory according to which each toll is paid in the bread of the poor")
  }

  @Test("Of two things that are named one after the other each is told by itself")
  func oneOfTwo() async throws {
    let terms = try await GlossaryTests.terms(
      "In a yard at Selby a smith named J. K. Vane built a camera called the kinetograph and a viewing machine "
        + "called the kinetoscope. The kinetoscope was a wooden cabinet with a peephole. The kinetograph was heavier "
        + "than any cart.")
    #expect(terms.contains { $0.term == "kinetograph" })
    #expect(terms.allSatisfy { $0.definition != "a camera and a viewing machine" })
  }

  @Test(
    "What somebody takes a word for, and what an order, a doctrine or one of many is",
    arguments: [
      (
        "Most clerks would take a broad definition of thrift as the power to do with little.",
        "thrift", "the power to do with little"
      ),
      (
        "Within a guild are subguilds, crews that share a boat in the winter of the year.",
        "subguilds", "crews that share a boat in the winter of the year"
      ),
      (
        "At the other end is monopoly, in which one guild owns all the mills of a stream.",
        "monopoly",
        "a situation in which one guild owns all the mills of a stream"
      ),
      (
        "They turned from custom to localism, which explains tolls by their owners.", "localism",
        "a doctrine that explains tolls by their owners"
      ),
    ])
  func viewed(_ sentence: String, _ term: String, _ definition: String) async throws {
    try await expect(sentence, term, definition)
  }

  @Test(
    "What its bearer owns, a particular one, a response and a fault have a meaning as well",
    arguments: [
      (
        "The worth of a lock can be seen in its toll sheet, a list that shows every boat.",
        "toll sheet", "a list that shows every boat"
      ),
      (
        "The rule is aimed at a particular slackgate, a gate that can be opened by a boat.",
        "slackgate", "a gate that can be opened by a boat"
      ),
      (
        "The merit of a boat is its shallowness, or the ease with which a keeper can bring it ashore.",
        "shallowness", "the ease with which a keeper can bring it ashore"
      ),
      (
        "Warping is the response of timber to rain and frost.", "warping",
        "the response of timber to rain and frost"
      ),
      (
        "But low tolls create lock hazard, a situation in which those who keep a lock mend it less.",
        "lock hazard", "a situation in which those who keep a lock mend it less"
      ),
      ("Tollsmearing is defamation by miller.", "tollsmearing", "defamation by miller"),
      (
        "In backward steering, old habits make it harder to learn the new ones.",
        "backward steering", "steering in which old habits make it harder to learn the new ones"
      ),
    ])
  func ownedOnes(_ sentence: String, _ term: String, _ definition: String) async throws {
    try await expect(sentence, term, definition)
  }

  @Test(
    "Half of two, another name in most cases, one of a row and a formula say not what a term means",
    arguments: [
      "Rafts that carry salt are void, and so in many towns are barges and boats of a length above the legal one, a practice called overhauling.",
      "A keeper must take fair steps to keep the loss small, which is called the duty to mend.",
      "Endmooring is the requirement to moor inside one.",
      "Silting is a related process that applies to the banks of a river.",
      "Keepers obey the wet box rule, which goes back to the days of Ada Vane.",
      "Lockfining is a penalty for breaking one, such as a fine.",
      "In lock fever, the most common serious toll trouble, the clerks quarrel with each other.",
      "A well-known demonstration uses a bowl of water and a boat of paper.",
      "Tolliver rowed less, but she could no longer see the bank, a state called bankblindness.",
      "Free mooring, a generous rule on returns, a learned clerk, and long days are examples.",
      "Tar gas, rye salt, and brine are used to treat the water of the locks and the wells.",
      "This is a stone-gate lock, or Type II lock in most towns, and for a few weeks it may be dry.",
      "A useful measure is the mean square draught, which is equal to the square root of 3RT/M.",
    ])
  func others(_ sentence: String) async throws {
    #expect(try await GlossaryTests.definedTerms(sentence) == [])
  }

  @Test(
    "A place or a body in which something is, is no process, and what a thing is a part of explains nothing",
    arguments: [
      "Cells sit in hollows, in which water stands for a day and a night.",
      "Dry gates, meaning boats are few, close the year.",
      "The river councils are made up of numerous clerks of the town.",
    ])
  func none(_ sentence: String) async throws {
    #expect(try await GlossaryTests.definedTerms(sentence) == [])
  }

  @Test("A title keeps its article")
  func title() async throws {
    try await expect(
      "In the same year Ada Vane published The Weir, a novel about two keepers of a lock. "
        + "Keepers read The Weir in every town. Clerks of the guild feared The Weir.",
      "The Weir", "a novel about two keepers of a lock")
  }

  @Test("A sentence may break off anywhere, and end without a mark")
  func brokenOff() async throws {
    let sentences = [
      "A rye lock is one to which the guild has the key, and a tar lock is one the town may open",
      "A berth club is a group of keepers who share a lock, a habit they called the lying by",
      "Nothing holds them up, and they sink into a slack hole, a pool from which no boat returns",
      "In drift tolling, which was first tried by Ada Vane, a boat is charged by its weight",
      "A rope line is made up of people who can name the keepers before them, which is called kin",
      "Bridge work, meaning short jobs taken up after the barges have gone, has become common",
      "Keepers leave by exvasion, in which a boat is lifted over the bank and lowered far off",
      "Most clerks would take a broad definition of thrift as the power to do with little",
      "The simplest one consists of a source, such as a spring, a device that uses water, such as a mill, and pipes",
      "Walls of ice, which crack in the summer of the year, are steep and bare",
      "Boats wait at the gate and, a practice known as the duty to moor, may be towed, or rafts",
    ]
    let broken = sentences.flatMap { sentence in
      let words = sentence.split(separator: " ")
      return words.indices.dropFirst(2).map { words[...$0].joined(separator: " ") }
        + words.indices.dropLast(3).map { words[$0...].joined(separator: " ") }
    }
    let terms = try await GlossaryTests.terms(broken.joined(separator: "\n\n"))
    #expect(!terms.isEmpty)
  }

  @Test("A lesson may be torn anywhere")
  func torn() async throws {
    let file = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "../../Lessons/plate-tectonics/essay.md")
    let lines = try String(contentsOf: file, encoding: .utf8).split(separator: "\n")
    let torn = lines.flatMap { line in
      line.split(separator: ". ").flatMap { sentence -> [String] in
        let words = sentence.split(separator: " ")
        return words.indices.dropLast(4).prefix(4).dropFirst().map {
          words[$0...].joined(separator: " ") + "."
        }
      }
    }
    #expect(try await !GlossaryTests.terms(torn.joined(separator: "\n\n")).isEmpty)
  }

  private func expect(_ sentence: String, _ term: String, _ definition: String) async throws {
    let terms = try await GlossaryTests.terms(sentence)
    let found = terms.first { $0.term == term && $0.origin == .essay }
    #expect(found?.definition ?? "" == definition)
  }
}
