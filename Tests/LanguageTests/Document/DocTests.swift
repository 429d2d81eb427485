import Testing

@testable import Language

/// “The old senator from Ohio praised Ruth and Ann.”, made by hand.
private let records: [TokenRecord] = [
  .init("The", tag: "DT", partOfSpeech: .determiner, lemma: "the", head: 2, dependency: "det"),
  .init("old", tag: "JJ", partOfSpeech: .adjective, head: 2, dependency: "amod"),
  .init("senator", tag: "NN", partOfSpeech: .noun, head: 5, dependency: "nsubj"),
  .init("from", tag: "IN", partOfSpeech: .adposition, head: 2, dependency: "prep"),
  .init(
    "Ohio", tag: "NNP", partOfSpeech: .properNoun, head: 3, dependency: "pobj",
    entity: .begins("GPE")),
  .init("praised", tag: "VBD", partOfSpeech: .verb, lemma: "praise", head: 5, dependency: "ROOT"),
  .init(
    "Ruth", tag: "NNP", partOfSpeech: .properNoun, head: 5, dependency: "dobj",
    entity: .begins("PERSON")),
  .init("and", tag: "CC", partOfSpeech: .coordinatingConjunction, head: 6, dependency: "cc"),
  .init(
    "Ann", hasSpaceAfter: false, tag: "NNP", partOfSpeech: .properNoun, head: 6,
    dependency: "conj", entity: .begins("PERSON")),
  .init(
    ".", hasSpaceAfter: false, tag: ".", partOfSpeech: .punctuation, head: 5, dependency: "punct"),
  .init("Why", head: 10, dependency: "ROOT"),
  .init("?", hasSpaceAfter: false, head: 10, dependency: "punct"),
]

@Suite struct DocTests {
  private let doc: Doc

  init() throws { doc = try Doc(records) }

  @Test("Tokens and spaces make up the text")
  func text() {
    #expect(doc.text == "The old senator from Ohio praised Ruth and Ann.Why ?")
    #expect(doc[4].utf8Range == 21..<25)
    #expect(doc[10].scalarOffset == 47)
  }

  @Test(
    "Beyond either end stands a token without text, relation or children", arguments: [-1, 12, 40])
  func beyond(place: Int) throws {
    let token = doc[place]
    #expect(token.text.isEmpty && token.lower.isEmpty && token.lemma.isEmpty)
    #expect(token.pos == .unset && token.dep == "" && token.entType == nil)
    #expect(token.isRoot && token.head == token && token.ancestors.isEmpty)
    #expect(token.children.isEmpty && token.subtree.map(\.index) == [place])
    #expect(token.utf8Range.isEmpty && !token.hasSpaceAfter && token.sent.isEmpty)
    #expect(try Doc([])[0].text.isEmpty)
  }

  @Test("A range that reaches beyond the ends has the tokens that there are")
  func slices() {
    #expect(doc[10..<20].map(\.text) == ["Why", "?"])
    #expect(doc[11...].map(\.text) == ["?"])
    #expect(doc[14...].isEmpty && doc[..<(-2)].isEmpty)
    #expect(doc[..<1].map(\.text) == ["The"])
  }

  @Test("A range of bytes is covered by the tokens that it touches")
  func ranges() {
    #expect(doc.span(utf8: 21..<25)?.text == "Ohio")
    #expect(doc.span(utf8: 22..<27)?.text == "Ohio praised")
    #expect(doc.span(utf8: 46..<47)?.text == ".")
    #expect(doc.span(utf8: 0..<doc.text.utf8.count)?.range == 0..<12)
    #expect(doc.span(utf8: 3..<3) == nil)
    #expect(doc.span(utf8: 50..<60) == nil)
  }

  @Test("Sentences follow from the heads")
  func sentences() {
    #expect(doc.sents.map(\.range) == [0..<10, 10..<12])
    #expect(doc[7].sent.range == 0..<10)
    #expect(doc.filter(\.isSentStart).map(\.index) == [0, 10])
  }

  @Test("Entities are spans with a type")
  func entities() {
    #expect(doc.ents.map(\.text) == ["Ohio", "Ruth", "Ann"])
    #expect(doc.ents.map(\.label) == ["GPE", "PERSON", "PERSON"])
  }

  @Test("Noun chunks end at a nominal, and conjuncts have their own")
  func nounChunks() {
    #expect(doc.nounChunks.map(\.text) == ["The old senator", "Ohio", "Ruth", "Ann"])
  }

  @Test("The tree can be walked up and down")
  func tree() {
    #expect(doc[2].children.map(\.text) == ["The", "old", "from"])
    #expect(doc[2].lefts.map(\.text) == ["The", "old"])
    #expect(doc[2].rights.map(\.text) == ["from"])
    #expect(doc[2].subtree.map(\.text) == ["The", "old", "senator", "from", "Ohio"])
    #expect(doc[4].ancestors.map(\.text) == ["from", "senator", "praised"])
    #expect(doc[5].isAncestor(of: doc[4]))
    #expect(!doc[4].isAncestor(of: doc[5]))
    #expect(doc[2].rightEdge == doc[4])
    #expect(doc[6].conjuncts == [doc[8]])
    #expect(doc[8].conjuncts == [doc[6]])
    #expect(doc.sents[0].root == doc[5])
    #expect(doc[span: 0..<5].root?.text == "senator")
  }

  @Test("A document without vectors is similar to nothing")
  func similarity() {
    #expect(doc[0].similarity(to: doc[0]) == 0)
    #expect(!doc[0].hasVector)
  }

  @Test("An empty document has nothing in it")
  func empty() throws {
    let doc = try Doc([])
    #expect(doc.isEmpty && doc.sents.isEmpty && doc.ents.isEmpty && doc.nounChunks.isEmpty)
    #expect(try Doc(json: doc.json) == doc)
    #expect(try Doc(conllu: doc.conllu) == doc)
  }

  @Test("A head that is no token is refused, and so is a circle")
  func wrongHeads() {
    #expect(throws: LanguageError.malformed(line: 1, problem: "its head, 3, is no token")) {
      try Doc([.init("a", head: 3)])
    }
    #expect(throws: LanguageError.malformed(line: 1, problem: "its heads lead in a circle")) {
      try Doc([.init("a", head: 1), .init("b", head: 0)])
    }
    #expect(throws: LanguageError.malformed(line: 2, problem: "an empty token")) {
      try Doc([.init("a", head: 0), .init("", head: 0)])
    }
  }
}

@Suite struct FormatTests {
  private static let oddRecords: [TokenRecord] = [
    .init("_", lemma: "_", head: 1, dependency: "dep"),
    .init("\u{301}a\\b", hasSpaceAfter: false, lemma: "\\u{a}", head: 1, dependency: "ROOT"),
    .init("\n\t\u{2028}", hasSpaceAfter: false, partOfSpeech: .space, head: 1, dependency: "dep"),
    .init("“😀”", morphology: Morphology("Number=Sing|Person=3"), lemma: "", head: 3),
  ]

  @Test("A document comes back from JSON", arguments: [records, oddRecords])
  func json(records: [TokenRecord]) throws {
    let doc = try Doc(records)
    #expect(!doc.json.unicodeScalars.contains { $0 != " " && $0.isPythonSpace })
    #expect(try Doc(json: doc.json) == doc)
  }

  @Test("A document comes back from CoNLL-U", arguments: [records, oddRecords])
  func conllu(records: [TokenRecord]) throws {
    let doc = try Doc(records)
    #expect(try Doc(conllu: doc.conllu) == doc)
    #expect(
      try Doc(
        conllu: doc.conllu.split(separator: "\n", omittingEmptySubsequences: false).joined(
          separator: "\r\n")) == doc)
  }

  @Test("JSON has one token a place, with its offset in scalars")
  func jsonForm() throws {
    let doc = try Doc([.init("é😀", head: 0, dependency: "ROOT"), .init("x", head: 0)])
    #expect(
      doc.json == """
        {"text":"é😀 x ","tokens":[{"start":0,"text":"é😀","tag":"","pos":"","lemma":"é😀",\
        "head":0,"dep":"ROOT","ent":"O","sent":true,"morph":""},{"start":3,"text":"x","tag":"",\
        "pos":"","lemma":"x","head":0,"dep":"","ent":"O","sent":false,"morph":""}]}
        """)
  }

  @Test(
    "What is no document is refused with its line",
    arguments: ["{}", "{\"text\":\"a\",\"tokens\":[]}", "[", ""])
  func wrongJSON(json: String) {
    #expect(throws: LanguageError.self) { try Doc(json: json) }
  }

  @Test("A line of CoNLL-U that is none is named")
  func wrongCoNLLU() {
    #expect(throws: LanguageError.malformed(line: 2, problem: "2 columns instead of 10")) {
      try Doc(conllu: "# newdoc\n1\tword\n")
    }
  }
}
