import Assessment
import Quiz
import StudyPack
import Testing

@Suite("Which terms are asked for, and how")
struct AskedTermTests {
  @Test(
    "What stood beside a term for another reason is no meaning",
    arguments: [
      (
        "mooring right", "a duty of the town that binds each mayor for a year",
        "First, a mooring right is a duty of the town that binds each mayor for a year."
      ),
      (
        "character",
        "the mayor’s ability to lead the town, deal with the council, or respond to floods",
        "Letters often examine character, or the mayor’s ability to lead the town, deal with the "
          + "council, or respond to floods."
      ),
      (
        "gate law", "the passage of a rule on tolls through the county council in 1841",
        "The passage of a rule on tolls through the county council in 1841 is called the gate law."
      ),
      (
        "canal trust", "a trust where millers help boatmen through loans and cheap flour",
        "The same happens in the canal trust, where millers help boatmen through loans."
      ),
      (
        "sold Harrow Canal Trust", "a southern firm that wished to carry coal from the hills",
        "The boats of the newly sold Harrow Canal Trust, a southern firm that wished to carry coal "
          + "from the hills, stood at the quay."
      ),
      (
        "Tithe War", "the changes that came about in the long peace made bread cheap",
        "Although millers prayed during the Tithe War, the changes that came about in the long peace made "
          + "bread cheap."
      ),
      (
        "access to Selby", "the town that receives the coal of the hills each winter",
        "The mayor gave boatmen access to Selby, the town that receives the coal of the hills each winter."
      ),
      (
        "upper branch of the trust", "a branch whose duty is to guard the gates of the canal",
        "The letters went to the upper branch of the trust, whose duty is to guard the gates of the canal."
      ),
      (
        "mill rivalry", "news that has fed the old quarrel of the towns",
        "The mood stems from mill rivalry, news that has fed the old quarrel of the towns, high tolls, and "
          + "the fear of floods."
      ),
      (
        "canal locks", "shelters of boatmen from the storms of the winter",
        "Canal locks are also shelters of boatmen from the storms of the winter."
      ),
      (
        "mill leagues", "groups of mills that join with others",
        "Mill leagues are groups of mills that join with others, often within one valley, and share a wheel."
      ),
      (
        "common-water theory",
        "a theory according to which millers of one river will join in a guild",
        "According to common-water theory, millers of one river will join in a guild."
      ),
      (
        "Harrow Relief Act", "an act which gives money to the towns of the valley to help millers",
        "The county passed the Harrow Relief Act, which gives money to the towns of the valley to help millers "
          + "repair their wheels."
      ),
      (
        "wheel pledge", "a promise of the miller that he will grind the grain of the town",
        "A wheel pledge is a promise of the miller that he will grind the grain of the town, in exchange for wood."
      ),
      (
        "tolling", "a form of payment for the use of water",
        "Today this form of payment for the use of water is known as tolling."
      ),
    ])
  func misread(term: String, definition: String, text: String) async throws {
    #expect(try await items(text, [(term, definition, "concept")]).isEmpty)
  }

  @Test(
    "What the essay says a term is, is asked for, however the sentence puts it",
    arguments: [
      (
        "dry year", "occurs when the locks of the valley are shut from spring to autumn",
        "A dry year occurs when the locks of the valley are shut from spring to autumn.",
        "When the locks of the valley are shut from spring to autumn"
      ),
      (
        "ruin of the common",
        "the state in which each miller wastes the water that all of them need",
        "The state in which each miller wastes the water that all of them need is called the ruin of the "
          + "common.", nil
      ),
      (
        "canal spending", "portions of the toll that are not owed to the abbey",
        "Canal spending is portions of the toll that are not owed to the abbey.", nil
      ),
      (
        "protest", "an orderly exercise of the right of boatmen to close a lock",
        "A protest is an orderly exercise of the right of boatmen to close a lock.", nil
      ),
      (
        "toll policy", "the means by which the valley controls the size of its trade",
        "The trust minds the toll policy (the means by which the valley controls the size of its trade), and "
          + "like an abbey it lends grain.", nil
      ),
      (
        "water rights", "limits on the power of the trust designed to protect our oldest mills",
        "Water rights are limits on the power of the trust designed to protect our oldest mills.",
        nil
      ),
      (
        "margin of water",
        "a number that states how far the level may fall before the boats are grounded",
        "The margin of water is a number that states how far the level may fall before the boats are grounded.",
        nil
      ),
      (
        "open towing",
        "a towing in which millers of the lower valley take part with their own horses",
        "Open towing is a towing in which millers of the lower valley take part with their own horses.",
        nil
      ),
      (
        "quiet water problem",
        "a state in which boatmen gain from the locks without paying for them",
        "The quiet water problem is a state in which boatmen gain from the locks without paying for them.",
        nil
      ),
    ])
  func meanings(term: String, definition: String, text: String, key: String?) async throws {
    let items = try await all(text, [(term, definition, "concept")])
    #expect(
      items.contains {
        $0.stem.contains(term) && $0.answer == key ?? definition.capitalisedFirst
          || $0.stem.contains(definition) && $0.answer == term
      })
  }

  @Test("What goes on from the term's own noun is asked for where there is little else")
  func lessSure() async throws {
    let text = "Keepers fear push tides, which raise the boats of the upper lock in spring."
    let definition = "tides which raise the boats of the upper lock in spring"
    let items = try await items(text, [("push tides", definition, "concept")])
    #expect(items.map(\.answer) == [definition.capitalisedFirst])
  }

  @Test("Another name for a thing is no meaning")
  func otherName() async throws {
    let text =
      "Losing millers go first to the lock courts, or old Harrow courts of appeal, and then to the mayor."
    #expect(
      try await items(text, [("lock courts", "old Harrow courts of appeal", "concept")]).isEmpty)
  }

  @Test(
    "Of what tells when or how something goes, that is asked for, and no meaning",
    arguments: [
      (
        "dry year", "occurs when the locks of the valley are shut from spring to autumn",
        "A dry year occurs when the locks of the valley are shut from spring to autumn.",
        "When does a dry year occur, according to the essay?",
        "When the locks of the valley are shut from spring to autumn"
      ),
      (
        "common-lock system",
        "a system under which boatmen choose both a keeper and the members of a council",
        "Under the common-lock system boatmen choose both a keeper and the members of a council.",
        "What is one feature of the common-lock system, according to the essay?",
        "Boatmen choose both a keeper and the members of a council"
      ),
      (
        "strict mooring limits",
        "limits under which a boat can lie at the quay for three nights in a season",
        "Under strict mooring limits, a boat can lie at the quay for three nights in a season.",
        "What is one feature of strict mooring limits, according to the essay?",
        "A boat can lie at the quay for three nights in a season"
      ),
    ])
  func courses(term: String, definition: String, text: String, stem: String, key: String)
    async throws
  {
    let items = try await all(text, [(term, definition, "concept")])
    #expect(items.contains { $0.stem == stem && $0.answer == key })
    #expect(!items.contains { $0.stem.hasPrefix("What does the essay mean") })
  }

  @Test(
    "What a document calls so, and what is set beside another thing, is no meaning",
    arguments: [
      (
        "meeting", "any gathering of the millers at a gate of the lower canal",
        "The charter defines a meeting as any gathering of the millers at a gate of the lower canal."
      ),
      (
        "Gate Fund", "a chest of the trust that pays for the repair of old locks",
        "The Gate Fund, like the Abbey Chest, is a chest of the trust that pays for the repair of old locks."
      ),
      (
        "boat meeting", "any gathering of boatmen in person or by letter",
        "A boat meeting is any gathering of boatmen in person or by letter, whether by day or by night."
      ),
    ])
  func ruled(term: String, definition: String, text: String) async throws {
    #expect(try await items(text, [(term, definition, "concept")]).isEmpty)
  }

  @Test("Two leaders who are called two names are not one")
  func pairs() async throws {
    let text =
      "The captain and the pilot of the smaller boat are called the minor captain and the minor pilot."
    let definition = "the captain and the pilot of the smaller boat"
    #expect(try await items(text, [("minor captain", definition, "concept")]).isEmpty)
  }

  @Test(
    "A term is not asked for by a verb that lists its parts, nor by the noun that it is the usual sort of",
    arguments: [
      (
        "free passage", "Free passage includes the right of boatmen to moor and of millers to fish."
      ),
      (
        "canal group",
        """
        Canal groups exist for the purpose of building stone locks in order to shorten the way to the
        coast. Groups meet in the hall. Groups pay for the light. Small groups of boatmen pay. Groups of boatmen own no boats.
        Canal groups own the hall.
        """
      ),
    ])
  func usualSort(term: String, text: String) async throws {
    let items = try await all(text, [(term, "", "concept")])
    #expect(
      items.allSatisfy {
        !$0.stem.hasPrefix("What includes") && !$0.stem.hasPrefix("Which groups")
      })
  }

  @Test("A name has no meaning: what bears it is asked for")
  func names() async throws {
    let text = """
      The Harrow Canal Trust is a body of millers that keeps the locks of the valley in repair.
      """
    let items = try await items(
      text,
      [
        (
          "Harrow Canal Trust",
          "a body of millers that keeps the locks of the valley in repair", "organisation"
        )
      ])
    #expect(items.map(\.stem) == ["What is the Harrow Canal Trust, according to the essay?"])
    #expect(
      try await self.items(
        text.replacing("is a body", with: "is well-known body"),
        [
          (
            "Harrow Canal Trust",
            "well-known body of millers that keeps the locks of the valley in repair",
            "organisation"
          )
        ]
      ).isEmpty)
  }

  @Test("A book's name stands without “the”")
  func book() async throws {
    let text =
      "Martha Vane wrote Dark Mill, a book on the dangers of dust to the millers of the valley. "
      + "Few of the Dark Mill readers were millers."
    let items = try await items(
      text, [("Dark Mill", "a book on the dangers of dust to the millers of the valley", "work")])
    #expect(items.map(\.stem) == ["What is Dark Mill, according to the essay?"])
  }

  private func items(
    _ text: String, _ terms: [(String, String, String)]
  ) async throws -> [QuizItem] {
    try await all(text, terms).filter { item in
      terms.contains { item.stem.contains($0.0) || item.answer == $0.0 }
    }
  }

  private func all(
    _ text: String, _ terms: [(String, String, String)]
  ) async throws -> [QuizItem] {
    let reading = try await Reading(
      analysing: EssayReader.read(Array(text.utf8), file: "essay.md"), with: .installed())
    let values = terms.map { term, definition, kind -> JSONValue in
      [
        "term": .string(term), "kind": .string(kind), "definition": .string(definition),
        "origin": "essay", "evidence": [["sentence": "s0-0", "text": .string(text), "line": 1]],
      ]
    }
    let glossary = AnyArtifact(
      stage: "glossary", content: ["terms": .array(values)], documents: [])
    var options = Quiz.Options()
    options.kinds = [.short, .choice]
    return try await Quiz(options: options).run(
      StageContext(stage: "quiz", reading: reading, artifacts: ["glossary": glossary])
    ).content.items
  }
}
