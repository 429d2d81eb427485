import StudyPack
import Testing

@testable import Glossary

@Suite("Phrases that can be terms")
struct TermPhraseTests {
  static func phrases(_ text: String) async throws -> Set<String> {
    let essay = try EssayReader.read(Array(text.utf8), file: "essay.md")
    let reading = try await Reading(analysing: essay, with: .installed())
    return Set(
      reading.sentences.flatMap { sentence in
        TermPhrases(sentence.doc).all.map { sentence.doc[span: $0.tokens].text }
      })
  }

  @Test(
    "What hyphens bind, a number that belongs to a compound and a foreign word are part of a term",
    arguments: [
      ("The towns ran a winner-take-all system for years.", "winner-take-all system"),
      ("A two-keeper system came into being.", "two-keeper system"),
      ("The harbour saw de facto neutrality for a century.", "de facto neutrality"),
      ("Many teach the two ferries thesis at school.", "two ferries thesis"),
      ("Judges spoke of the due process clause at length.", "due process clause"),
    ])
  func whole(_ sentence: String, _ term: String) async throws {
    #expect(try await Self.phrases(sentence).contains(term))
  }

  @Test("What measures or tells apart is no part of a term")
  func measures() async throws {
    let phrases = try await Self.phrases("The total debt of two keepers grew by their third ferry.")
    #expect(phrases.isSuperset(of: ["debt", "ferry"]))
    #expect(phrases.isDisjoint(with: ["total debt", "two keepers", "third ferry"]))
  }
}
