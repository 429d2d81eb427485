import Testing

@testable import Language

@Suite struct WordNetTests {
  private let wordNet: WordNet

  init() throws { wordNet = try WordNet.located() }

  @Test("The first and the last words of the files are found, and so are those between")
  func lookUp() {
    #expect(wordNet.contains("'hood", as: .noun))
    #expect(wordNet.contains("zymurgy", as: .noun))
    #expect(wordNet.contains("supreme court", as: .noun))
    #expect(!wordNet.contains("supremest court", as: .noun))
    #expect(!wordNet.contains("", as: .noun))
  }

  @Test("Senses come in order of frequency, with gloss, examples and class")
  func senses() throws {
    let senses = wordNet.senses(of: "election", as: .noun)
    #expect(senses.count == 4)
    let first = try #require(senses.first)
    #expect(first.definition == "a vote to select the winner of a position or political office")
    #expect(first.examples.first == "the results of the election will be announced tonight")
    #expect(first.lexicographerClass == .act)
    #expect(wordNet.senses(of: "senator", as: .noun).first?.lexicographerClass == .person)
    #expect(wordNet.senses(of: "legislate", as: .verb).first?.lexicographerClass == .socialVerb)
  }

  @Test("Hypernyms lead up to the top, and co-hyponyms lie beside")
  func relations() throws {
    let senator = try #require(wordNet.senses(of: "senator", as: .noun).first)
    #expect(wordNet.hypernyms(of: senator).first?.lemmas == ["legislator"])
    #expect(wordNet.allHypernyms(of: senator).contains { $0.lemmas == ["entity"] })
    #expect(
      wordNet.coHyponyms(of: senator).contains {
        $0.lemmas.contains("Congressman") || $0.lemmas.contains("congressman")
      })
  }

  @Test("A word's opposite is the word's own, not that of its whole sense")
  func antonyms() throws {
    let long = try #require(wordNet.senses(of: "long", as: .adjective).first)
    #expect(wordNet.antonyms(of: "long", in: long) == ["short"])
    #expect(wordNet.antonyms(of: "wide", in: long).isEmpty)
  }

  @Test(
    "Morphy finds base forms",
    arguments: [
      ("mice", .noun, "mouse"), ("analyses", .noun, "analysis"), ("churches", .noun, "church"),
      ("went", .verb, "go"), ("abetted", .verb, "abet"), ("running", .verb, "run"),
      ("happier", .adjective, "happy"), ("best", .adverb, "well"), ("Laws", .noun, "law"),
    ] as [(String, WordClass, String)])
  func baseForms(form: String, wordClass: WordClass, base: String) {
    #expect(wordNet.baseForms(of: form, as: wordClass).contains(base))
  }

  @Test("A word that is none has no base forms")
  func noBaseForms() {
    #expect(wordNet.baseForms(of: "qwrtzings", as: .verb).isEmpty)
  }

  @Test("Where WordNet is missing, the error says so and how to install it")
  func missing() {
    let error = #expect(throws: LanguageError.self) { try WordNet("/nonexistent") }
    #expect(error?.description.contains("/nonexistent") == true)
    #expect(LanguageError.wordNetMissing(searched: ["/x"]).description.contains("wordnet-base"))
  }
}
