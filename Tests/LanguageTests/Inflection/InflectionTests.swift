import FoundationEssentials
import Testing

@testable import Language

@Suite struct InflectionTests {
  @Test(
    "A verb has five forms",
    arguments: [
      "be is was been being", "have has had had having", "do does did done doing",
      "go goes went gone going", "take takes took taken taking", "try tries tried tried trying",
      "stop stops stopped stopped stopping", "visit visits visited visited visiting",
      "travel travels traveled traveled traveling", "refer refers referred referred referring",
      "offer offers offered offered offering", "lie lies lay lain lying",
      "die dies died died dying",
      "see sees saw seen seeing", "agree agrees agreed agreed agreeing",
      "panic panics panicked panicked panicking", "quit quits quit quit quitting",
      "equip equips equipped equipped equipping", "fix fixes fixed fixed fixing",
      "play plays played played playing", "argue argues argued argued arguing",
      "withdraw withdraws withdrew withdrawn withdrawing",
      "rebuild rebuilds rebuilt rebuilt rebuilding",
      "overturn overturns overturned overturned overturning", "singe singes singed singed singeing",
      "carry out|carries out|carried out|carried out|carrying out",
      "veto vetoes vetoed vetoed vetoing", "focus focuses focused focused focusing",
      "rain rains rained rained raining", "benefit benefits benefited benefited benefiting",
      "use uses used used using", "free frees freed freed freeing", "buy buys bought bought buying",
      "undergo undergoes underwent undergone undergoing", "ski skis skied skied skiing",
      "prefer prefers preferred preferred preferring", "outlaw outlaws outlawed outlawed outlawing",
      "reset resets reset reset resetting", "repeal repeals repealed repealed repealing",
      "up ups upped upped upping",
      "output outputs output output outputting", "waylay waylays waylaid waylaid waylaying",
    ])
  func verbs(row: String) {
    let forms = row.split(separator: row.contains("|") ? "|" : " ").map(String.init)
    let verb = VerbForms(of: forms[0])
    #expect(
      [verb.base, verb.thirdPerson, verb.past, verb.pastParticiple, verb.presentParticiple] == forms
    )
  }

  @Test(
    "A noun has a plural, and the plural has the noun",
    arguments: [
      "party parties", "day days", "law laws", "bus buses", "church churches", "box boxes",
      "analysis analyses", "hypothesis hypotheses", "crisis crises", "house houses", "cause causes",
      "base bases", "case cases", "child children", "grandchild grandchildren", "woman women",
      "congressman congressmen", "human humans", "German Germans", "wolf wolves", "belief beliefs",
      "chief chiefs", "veto vetoes", "photo photos", "criterion criteria", "medium media",
      "phenomenon phenomena", "series series", "sheep sheep", "person people", "NGO NGOs",
      "Party Parties", "bill of rights|bills of rights", "mother-in-law|mothers-in-law",
      "quiz quizzes",
      "class classes", "process processes", "virus viruses", "leaf leaves", "housewife housewives",
      "soliloquy soliloquies", "datum data", "stimulus stimuli", "movie movies", "shoe shoes",
      "cache caches", "horse horses", "phase phases", "census censuses", "size sizes", "tax taxes",
      "monarch monarchs", "page pages", "response responses", "database databases", "axis axes",
      "interest group|interest groups", "judge judges", "caucus caucuses", "hero heroes",
      "tie ties", "zero zeros", "shoe shoes", "toe toes", "canoe canoes",
      "metropolis metropolises", "specimen specimens", "menu menus", "posse posses",
    ])
  func nouns(row: String) {
    let forms = row.split(separator: row.contains("|") ? "|" : " ").map(String.init)
    #expect(NounForms.plural(of: forms[0]) == forms[1])
    #expect(NounForms.singular(of: forms[1]) == forms[0])
  }

  @Test(
    "A noun in the singular stays as it is",
    arguments: [
      "politics", "news", "gas", "basis", "process", "this", "status", "child", "lens", "omen",
      "virus", "iris", "electronics",
    ])
  func singulars(noun: String) {
    #expect(NounForms.singular(of: noun) == noun)
  }

  @Test(
    "The article follows the sound",
    arguments: [
      "a law", "an act", "an hour", "a house", "an honest man", "a university", "an umbrella",
      "an uninformed voter", "a European", "a one-party state", "an FBI agent", "a US senator",
      "an NGO", "a NATO ally", "an 18-year-old", "an 8", "a 110-page bill", "an 1812 map",
      "an 11,000-word essay", "a 7", "a “wave”", "an “ad hoc” rule", "an MP", "a UN report",
      "an heir", "a hero", "a unanimous vote", "an unimportant one", "an X", "a used car",
      "an élite",
      "an unidentified man", "a U-turn", "an SUV", "an EU law", "a eulogy", "an urban area",
    ])
  func articles(phrase: String) {
    let (article, rest) = (phrase.prefix { $0 != " " }, phrase.drop { $0 != " " }.dropFirst())
    #expect(IndefiniteArticle(before: String(rest)).rawValue == article)
  }

  @Test("Irregular verbs have forms that WordNet's exception list knows")
  func verbsAgainstWordNet() throws {
    let bases = try exceptions("verb")
    for (base, forms) in bases.sorted(by: { $0.key < $1.key })
    where IrregularVerbs.table[base] != nil {
      let verb = VerbForms(of: base)
      let regular = VerbForms(regular: base)
      for form in [verb.past, verb.pastParticiple] where form != base && form != regular.past {
        #expect(forms.contains(form), "\(base): \(form), not among \(forms)")
      }
    }
  }

  /// Words whose forms Morphy does not know, though they are right.
  private static let unknownToMorphy: Set<String> = [
    "overeat", "putt", "retie", "taxi", "clubfoot", "coccidioidomycosis", "immunoelectrophoresis",
    "proteolysis", "tuberculosis",
  ]

  @Test("The forms of verbs lead back to them, one verb in five of those that WordNet counted")
  func verbsLeadBack() throws {
    let wordNet = try WordNet.located()
    for base in try counted("verb") where !Self.unknownToMorphy.contains(base) {
      let verb = VerbForms(of: base)
      for form in [verb.thirdPerson, verb.past, verb.pastParticiple, verb.presentParticiple] {
        #expect(wordNet.baseForms(of: form, as: .verb).contains(base), "\(base): \(form)")
      }
    }
  }

  @Test("The plurals of nouns lead back to them, one noun in five of those that WordNet counted")
  func nounsLeadBack() throws {
    let wordNet = try WordNet.located()
    for base in try counted("noun") where !Self.unknownToMorphy.contains(base) {
      let plural = NounForms.plural(of: base)
      #expect(wordNet.baseForms(of: plural, as: .noun).contains(base), "\(base): \(plural)")
    }
  }

  /// Single words of an index of WordNet with a sense that occurs in its tagged texts.
  private func counted(_ name: String) throws -> [String] {
    let text = try String(contentsOfFile: "/usr/share/wordnet/index.\(name)", encoding: .utf8)
    let words = text.utf8.split(separator: 0x0A).compactMap { line -> String? in
      let fields = line.split(separator: 0x20).map { String(decoding: $0, as: UTF8.self) }
      guard line.first != 0x20, fields.count > 5, let pointers = Int(fields[3]),
        fields[0].allSatisfy({ $0.isLetter }), fields[5 + pointers] != "0"
      else { return nil }
      return fields[0]
    }
    return words.indices.filter { $0 % 5 == 0 }.map { words[$0] }
  }

  /// The forms of each base in an exception list of WordNet.
  private func exceptions(_ name: String) throws -> [String: [String]] {
    let text = try String(contentsOfFile: "/usr/share/wordnet/\(name).exc", encoding: .utf8)
    var bases: [String: [String]] = [:]
    for line in text.split(separator: "\n") {
      let words = line.split(separator: " ").map(String.init)
      for base in words.dropFirst() { bases[base, default: []].append(words[0]) }
    }
    return bases
  }
}
