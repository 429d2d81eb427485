import FoundationEssentials
import Testing

@testable import Language

/// What spaCy says of hard texts, token for token (see Fixtures/make-golden.py).
@Suite struct GoldenTests {
  private struct Golden: Decodable {
    let text: String
    let chunks: [[Int]]
  }

  @Test("Every token of hard texts is annotated as spaCy annotates it")
  func parity() throws {
    let pipeline = try TestModel.pipeline
    let lines = try Fixture.lines("golden.jsonl")
    #expect(lines.count > 40)
    for line in lines {
      let golden = try JSONDecoder().decode(Golden.self, from: Data(line.utf8))
      let doc = pipeline(golden.text)
      let expected = try Doc(json: line)
      #expect(doc.map(\.text) == expected.map(\.text))
      for (token, wanted) in zip(doc, expected) {
        #expect(token.record == wanted.record)
        #expect(token.isSentStart == wanted.isSentStart)
      }
      #expect(doc.text.utf8.elementsEqual(golden.text.utf8))
      #expect(doc.nounChunks.map { [$0.range.lowerBound, $0.range.upperBound] } == golden.chunks)
    }
  }

  @Test("The portable kernel annotates as the fastest one does")
  func kernels() throws {
    let portable = try Pipeline(ModelFolder.located(), kernel: .portable)
    for line in try Fixture.lines("golden.jsonl").suffix(12) {
      let golden = try JSONDecoder().decode(Golden.self, from: Data(line.utf8))
      #expect(portable(golden.text) == (try TestModel.pipeline)(golden.text))
    }
  }

  @Test("Analysed documents come back from both formats")
  func roundTrips() throws {
    let pipeline = try TestModel.pipeline
    for line in try Fixture.lines("golden.jsonl") {
      let doc = pipeline(try JSONDecoder().decode(Golden.self, from: Data(line.utf8)).text)
      #expect(try Doc(json: doc.json) == doc)
      #expect(try Doc(conllu: doc.conllu) == doc)
    }
  }
}
