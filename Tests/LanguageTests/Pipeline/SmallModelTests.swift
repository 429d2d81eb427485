import FoundationEssentials
import Testing

@testable import Language

/// A folder with en_core_web_sm, the pipeline without vectors, which is not fetched by default.
private let smallModel = ProcessInfo.processInfo.environment["STUDYPACK_SMALL_MODEL"]

@Suite struct SmallModelTests {
  @Test(
    "A model without vectors analyses, and finds no similarity", .enabled(if: smallModel != nil))
  func analysis() throws {
    let folder = try #require(smallModel)
    let doc = try Pipeline(ModelFolder(folder))("The Senate passed the bill in 1964.")
    #expect(
      doc.map(\.dep.rawValue) == [
        "det", "nsubj", "ROOT", "det", "dobj", "prep", "pobj", "punct",
      ])
    #expect(doc.ents.map(\.text) == ["Senate", "1964"])
    #expect(doc.similarity(to: doc) == 0)
  }
}
