import Testing

@testable import Language

@Suite struct PipelineTests {
  @Test("A sentence of ten thousand characters is one document like any other")
  func longSentence() throws {
    let text = "The court, " + String(repeating: "and the other court, ", count: 480) + "agreed."
    let doc = try TestModel.pipeline(text)
    #expect(doc.text == text)
    #expect(doc.count == 3 + 480 * 5 + 2)
  }

  @Test("A chunk of three thousand signs is split in reasonable time")
  func longChunk() throws {
    let doc = try TestModel.pipeline(String(repeating: "(", count: 3000))
    #expect(doc.count == 3000)
  }

  @Test("Results come in the order of the texts, whatever the number of threads")
  func order() async throws {
    let pipeline = try TestModel.pipeline
    let texts = (0..<40).map { "Senator number \($0) voted." }
    for jobs in [1, 3] {
      var received: [String] = []
      await pipeline.map(
        texts, jobs: jobs, transform: { $0[2].text }, receive: { received.append($0) })
      #expect(received == (0..<40).map(String.init))
    }
  }

  @Test("What is said of a text does not depend on texts before it")
  func independence() throws {
    let pipeline = try TestModel.pipeline
    let first = pipeline("Paris is in France.")
    _ = pipeline("Paris Hilton sang in Las Vegas, didn't she?")
    #expect(pipeline("Paris is in France.") == first)
  }

  @Test("Related words have similar vectors")
  func similarity() throws {
    let doc = try TestModel.pipeline("dog cat constitution qwrtzpx")
    #expect(doc[0].similarity(to: doc[1]) > 0.7)
    #expect(doc[0].similarity(to: doc[2]) < 0.3)
    #expect(doc[0].similarity(to: doc[3]) == 0)
    #expect(abs(doc[span: 0..<2].similarity(to: doc[span: 0..<2]) - 1) < 1e-5)
    #expect(doc[0].vector.count == 300)
  }

  @Test("The encoder computes what spaCy computes")
  func encoderOutput() throws {
    let components = try TestModel.pipeline.components
    let lexicon = Lexicon(
      norms: components.norms, vectors: components.vectors, phrases: components.tokenizer.phrases)
    var tokenizer = Tokenizer(components.tokenizer, lexicon: lexicon)
    var tokens = TokenList()
    var text = "The cat sat."
    text.withUTF8 { tokenizer.tokenize(UnsafeRawBufferPointer($0), into: &tokens) }
    var workspace = EncoderWorkspace(components.encoder)
    let (vectors, start) = workspace.encode(tokens, tokenizer.lexicon.types, .fastest)
    let expected: [[Float]] = [
      [-2.689533, 0.0373053, 0.20502064, -0.6252444],
      [-0.87615305, 0.48844844, 0.03298861, 1.1837777],
      [0.68220466, 0.38805205, 2.6915698, 0.64432424],
      [1.8048997, 0.3591408, -0.8286276, -0.08224341],
    ]
    for (token, values) in expected.enumerated() {
      for (place, value) in values.enumerated() {
        #expect(abs(vectors[row: start + token][place] - value) < 1e-4)
      }
    }
  }
}
