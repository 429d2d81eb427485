import StudyPack
import Testing

@testable import Glossary

@Suite("Glossary")
struct GlossaryTests {
  static func terms(
    _ text: String, _ change: (inout Glossary.Options) -> Void = { _ in }
  ) async throws -> [GlossaryTerm] {
    var options = Glossary.Options()
    change(&options)
    let essay = try EssayReader.read(Array(text.utf8), file: "essay.md")
    let context = StageContext(
      stage: "glossary", reading: try await Reading(analysing: essay, with: .installed()))
    return try Glossary(options: options).run(context).content.terms
  }

  /// The terms that the text itself defines.
  static func definedTerms(_ text: String) async throws -> [String] {
    try await terms(text).filter { $0.origin == .essay }.map(\.term)
  }

  @Test(
    "A phrase that defines gives the term and its definition",
    arguments: [
      (
        "A sourdough is a dough that rises by wild yeast.", "sourdough",
        "a dough that rises by wild yeast"
      ),
      (
        "*Oven taxes* restrict the number of ovens in a town.", "oven taxes",
        "taxes that restrict the number of ovens in a town"
      ),
      (
        "Under *urban feudalism*, the towns share the cost of the wood.",
        "urban feudalism",
        "feudalism under which the towns share the cost of the wood"
      ),
      (
        "The term *oven law* describes the rules by which a town owned its ovens.", "oven law",
        "the rules by which a town owned its ovens"
      ),
      ("The *crumb* is the soft inside of a loaf.", "crumb", "the soft inside of a loaf"),
      (
        "Proofing refers to the last rise of a shaped loaf.", "proofing",
        "the last rise of a shaped loaf"
      ),
      (
        "The bakers practised *autolysis*, the rest of flour in water before kneading.",
        "autolysis", "the rest of flour in water before kneading"
      ),
      (
        "The folding of dough over itself is called lamination.", "lamination",
        "the folding of dough over itself"
      ),
      (
        "It depends on hydration, which is the ratio of water to flour in a dough.", "hydration",
        "the ratio of water to flour in a dough"
      ),
      (
        "The town had a rye court, or a council of bakers that judged quarrels over flour.",
        "rye court", "a council of bakers that judged quarrels over flour"
      ),
      (
        "Bakers relied on cold fermentation, in which dough rests for a night in the cellar.",
        "cold fermentation", "fermentation in which dough rests for a night in the cellar"
      ),
      (
        "A crumb boundary is the zone where two doughs meet.", "crumb boundary",
        "the zone where two doughs meet"
      ),
      (
        "Oven lift is the force with which a loaf rises in the heat.", "oven lift",
        "the force with which a loaf rises in the heat"
      ),
      (
        "In a rye cooperative, bakers share one oven and split its cost.", "rye cooperative",
        "a cooperative in which bakers share one oven and split its cost"
      ),
      (
        "Dough fatigue occurs when a dough rests longer than its gluten can bear.", "dough fatigue",
        "occurs when a dough rests longer than its gluten can bear"
      ),
      (
        "Yeast theory holds that living cells make dough rise.", "yeast theory",
        "a theory that holds that living cells make dough rise"
      ),
      (
        "- **levain**: a culture of wild yeast and flour that a baker feeds each day", "levain",
        "a culture of wild yeast and flour that a baker feeds each day"
      ),
      (
        "Town millers called this agreement between the bakers and their town the *bread oath*.",
        "bread oath", "an agreement between the bakers and their town"
      ),
      ("Opponents of leaven were called *Flatbreaders*.", "Flatbreaders", "opponents of leaven"),
      (
        "The town feared flour riots, or revolts of hungry families.", "flour riots",
        "revolts of hungry families"
      ),
      (
        "The loss of gas from dough, or *deflation*, spoils a loaf.", "deflation",
        "the loss of gas from dough"
      ),
      (
        "A dough guild—a union in which masters share one oven—ran the market.",
        "dough guild", "a union in which masters share one oven"
      ),
      (
        "The council protected *common ovens*: ovens that all families may use for free.",
        "common ovens", "ovens that all families may use for free"
      ),
      (
        "A *doughwright* is someone who shapes loaves for other bakers.", "doughwright",
        "someone who shapes loaves for other bakers"
      ),
      (
        "A lent oven is one that a baker uses without any rent.", "lent oven",
        "an oven that a baker uses without any rent"
      ),
      (
        "The concept of *oven justice* describes the duty of a town to feed its poor.",
        "oven justice", "the duty of a town to feed its poor"
      ),
      (
        "Bakers developed the practice of *retardation*, the rise of dough in a cool cellar.",
        "retardation", "the rise of dough in a cool cellar"
      ),
      (
        "Bread federalism is based on the idea that towns share one mill.", "bread federalism",
        "federalism based on the idea that towns share one mill"
      ),
      (
        "While a *biga* is a stiff dough of flour and yeast, a sponge is wet.", "biga",
        "a stiff dough of flour and yeast"
      ),
      (
        "Months in which no grain grows in the fields, called *hungry months*, close the ovens.",
        "hungry months", "months in which no grain grows in the fields"
      ),
      (
        "Under the *common oven system*, towns share the cost of the wood.", "common oven system",
        "a system under which towns share the cost of the wood"
      ),
      (
        "Bakers signed a rye pact, a promise of two towns to share grain in bad years.", "rye pact",
        "a promise of two towns to share grain in bad years"
      ),
    ])
  func definitions(_ sentence: String, _ term: String, _ definition: String) async throws {
    let found = try #require(try await Self.terms(sentence).first { $0.term == term })
    #expect(found.definition == definition)
    #expect(found.origin == .essay)
    #expect(
      found.evidence.first.map { sentence.replacing("*", with: "").hasSuffix($0.text) } == true)
  }

  @Test(
    "A phrase that only looks like a definition gives none",
    arguments: [
      "Bread is the reason that the town grew in those years.",
      "This is a dough that rises by wild yeast.",
      "The result is a loaf that keeps for a week.",
      "Is sourdough a dough that rises by wild yeast?",
      "In conclusion, the bakers of the town have many interests of their own.",
      "He bought bread, the flour of the north, and the salt of the sea.",
      "Sourdough is not a dough that anyone can hurry.",
      "The baker was a man who kept his word to everyone.",
      "Sourdough is the view that they can rise again.",
      "Sourdough may be a dough that rises by wild yeast.",
      "If a dough rests, sourdough is a dough that rises alone.",
      "Sourdough is an important part of the trade.",
      "The mayor, a man of the north, was known as Red Harald.",
      "Bakers kept one oven and, since the end of the Rye War, a friendship that both towns valued.",
      "Chinese bakers describe the oven as a gift of the town.",
      "Sourdough means that the baker sleeps less than others do.",
      "Town ovens, which are smaller than village ovens, stood near the market.",
      "Bakers knew the taxes of the Bread Board, which are rules with which the board earns money.",
      "Half of the mayors bought mill bread, a percentage of bread that nobody had expected.",
      "Village bakers, who often sell their bread at night, met at the market.",
      "Young bakers, one of whom owned an oven, met at night.",
      "The bakers feared a tax on ovens, or contributing money to mills in the north.",
      "Bakers sell bread, cakes, or the flour of the north.",
      "Rye tax was the least of due measure of bread, or the equal share of the bread.",
      "The council left the bakers room: side with the mill and bake at night.",
      "A baker must either trust the mill and hope for good flour, or side with the guild.",
      "The town kept a rye board, to which most of the tax on bread is given.",
      "Bread education is the job of the millers of the north.",
      "Town bread, which tends to sell well, came from the mill.",
      "The town ran an oven: it burned the wood of the whole valley.",
      "The bakers had one rye plan: the fall of the mill of the north.",
      "Wheat bread is a type of bread called mill bread in the north.",
      "A baker may be classified as a guild member of the town.",
      "Rye bread is a more honest bread than most of the bread of the time.",
      "A warm oven is one reason for the growth of the town.",
      "Bakers praise the practice of their town, the use of good flour.",
      "Oven taxes restricts the number of ovens in a town.",
      "Bread guilds, whose growth depends on masters doing the work of the year, met at night.",
      "Bread ovens are also shelters for the poor bakers of a town.",
    ])
  func nonDefinitions(_ sentence: String) async throws {
    #expect(try await Self.definedTerms(sentence) == [])
  }

  @Test("What the essay does not define, the dictionary does where the sense is sure, marked so")
  func dictionary() async throws {
    let terms = try await Self.terms(
      "Towns grew by *compound interest*. Lenders asked compound interest for every loan of money.")
    let term = try #require(terms.first { $0.term == "compound interest" })
    #expect(term.origin == .dictionary)
    #expect(term.definition?.hasPrefix("interest calculated on both the principal") == true)
  }

  @Test("People and places are listed where the course asks for them")
  func kinds() async throws {
    let text =
      "Martin Luther King spoke. Martin Luther King marched. Crowds heard Martin Luther King."
    #expect(try await !Self.terms(text).contains { $0.kind == .person })
    let people = try await Self.terms(text) {
      $0.kinds = [.person]
      $0.include = ["Martin Luther King"]
    }
    #expect(people.map(\.kind) == [.person])
  }

  @Test("A definition of the course goes before the essay’s")
  func courseDefinition() async throws {
    let terms = try await Self.terms("A *starter* is a dough that is kept alive with flour.") {
      $0.define = ["starter: flour and water with living yeast"]
    }
    #expect(terms.map(\.definition) == ["flour and water with living yeast"])
    #expect(terms.map(\.origin) == [.course])
  }

  @Test("An acronym and what it stands for are one term")
  func acronyms() async throws {
    let terms = try await Self.terms(
      "The Northern Bakers Union (NBU) met in 1901. The NBU is a body of bakers that sets prices.")
    #expect(terms.map(\.term) == ["Northern Bakers Union"])
    #expect(terms.first?.acronym == "NBU")
    #expect(terms.first?.definition == "a body of bakers that sets prices")
  }

  @Test("A term that the essay does not define is shown in use where a sentence tells of it")
  func inUse() async throws {
    let terms = try await Self.terms("*Rope spoilage* ruins every loaf of a bakery within a day.")
    #expect(terms.map(\.origin) == [.context])
    #expect(
      terms.first?.definition == "Rope spoilage ruins every loaf of a bakery within a day.")
  }

  @Test(
    "A term of which no sentence tells anything is listed by its name alone",
    arguments: [
      "Bakers in the north feared *rope spoilage* in every hot summer.",
      "In a letter of the guild, ten bakers of the north named *rope spoilage*.",
      "*Rope spoilage* became a problem in every hot summer.",
      "*Rope spoilage* is a problem that nobody can solve.",
      "*Rope spoilage* has been fought by every baker of the north.",
      "*Rope spoilage* cannot ruin the loaf of a clean bakery.",
      "Mild *rope spoilage* on the loaves of a bakery ruins every sale.",
    ])
  func mention(_ sentence: String) async throws {
    let term = try #require(
      try await Self.terms(sentence).first { $0.term.lowercased() == "rope spoilage" })
    #expect(term.origin == .mention)
    #expect(term.definition == nil)
    #expect(term.evidence.count == 1)
  }

  @Test("An essay that defines nothing lists what its readers may have to look up")
  func learned() async throws {
    let filler = String(
      repeating: "The bakers of the town sold their bread at the market to all who came. ",
      count: 40)
    let terms = try await Self.terms(
      filler + "The two towns kept the status quo. Both wanted a balance of power. "
        + "Nobody could explain the status quo.")
    #expect(Set(terms.map(\.term)).isSuperset(of: ["status quo", "balance of power"]))
    #expect(terms.allSatisfy { $0.origin == .dictionary })
  }

  @Test("The title of a work is no term")
  func titles() async throws {
    #expect(try await Self.terms("Bakers read *The Salt and Bread of Harald* at night.") == [])
  }

  @Test("What is only named stands apart from what is explained")
  func parts() async throws {
    let essay = try EssayReader.read(
      Array(
        "A *starter* is a dough that is kept alive. Bakers feared *rope spoilage* in every summer."
          .utf8), file: "e.md")
    let context = StageContext(
      stage: "glossary", reading: try await Reading(analysing: essay, with: .installed()))
    let blocks = try Glossary(options: .init()).run(context).documents.first?.blocks ?? []
    let headings = blocks.compactMap { block -> [Inline]? in
      if case .heading(_, let text, _) = block { text } else { nil }
    }
    #expect(headings == [["Terms"], ["Also worth knowing"]])
  }

  @Test("A course asks for people and places as lists of their own")
  func names() async throws {
    let text =
      "Martin Luther King spoke in Memphis. Martin Luther King marched. Crowds heard Martin Luther King."
    let terms = try await Self.terms(text) { $0.kinds = [.concept, .person] }
    #expect(terms.filter { $0.kind == .person }.map(\.term) == ["Martin Luther King"])
  }

  @Test("A course leaves out terms of everyday words")
  func rarity() async throws {
    let text = "A *starter* is a dough that is kept alive. A *town* is a place where people live."
    #expect(try await Set(Self.terms(text).map(\.term)) == ["starter", "town"])
    #expect(try await Self.terms(text) { $0.rarity = 4 }.map(\.term) == ["starter"])
  }

  @Test("An acronym’s expansion begins with a word of weight")
  func expansion() async throws {
    let terms = try await Self.terms(
      "The Office of Bread and Milling (OBM) met in 1901. The OBM is a body of bakers that sets prices."
    )
    #expect(terms.map(\.term) == ["Office of Bread and Milling"])
  }

  @Test("Plural, article and case do not make two terms of one")
  func variants() async throws {
    let terms = try await Self.terms(
      "A *starter* is a dough that is kept alive with flour. *Starters* travel well. The *starter* sleeps."
    )
    #expect(terms.map(\.term) == ["starter"])
  }

  @Test("What the course leaves out is left out, and what it asks for comes first")
  func options() async throws {
    let text =
      "A *starter* is a dough that is kept alive. Salt slows the dough. *Crumb* is the soft inside of a loaf."
    #expect(try await Self.terms(text) { $0.exclude = ["Starters"] }.map(\.term) == ["crumb"])
    #expect(try await Self.terms(text) { $0.include = ["salt"] }.first?.term == "salt")
    #expect(try await Self.terms(text) { $0.limit = 1 }.count == 1)
    #expect(
      try await Self.terms(text) { $0.origins = [.context] }.allSatisfy { $0.origin == .context })
  }

  @Test("A term keeps its id when the essay is edited elsewhere")
  func ids() async throws {
    let sentence = "A *starter* is a dough that is kept alive."
    let before = try await Self.terms(sentence)
    let after = try await Self.terms("Bakers rise early, as everyone knows.\n\n" + sentence)
    #expect(before.map(\.id) == after.map(\.id))
  }

  @Test("An essay that defines nothing has an empty glossary, which says so")
  func empty() async throws {
    let essay = try EssayReader.read(Array("# Bread\n\n## Salt\n".utf8), file: "e.md")
    let context = StageContext(
      stage: "glossary", reading: try await Reading(analysing: essay, with: .installed()))
    let artifact = try Glossary(options: .init()).run(context)
    #expect(artifact.content.terms.isEmpty)
    #expect(artifact.documents.first?.blocks.count == 1)
  }
}
