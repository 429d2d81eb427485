import Assessment
import StudyPack
import Testing

@testable import Quiz

@Suite("Quiz: two terms of one sentence")
struct TwoTermsTests {
  private func fact(_ term: String, in sentence: Evidence) -> Fact {
    Fact(
      key: "definition \(term)", answer: term, section: 0, weight: 45,
      drafts: [
        Draft(
          form: .short(key: "a share"), stem: "What does the essay mean by “\(term)”?",
          evidence: [sentence])
      ])
  }

  @Test("Both terms that a sentence defines are asked, and nothing else of that sentence")
  func both() {
    let sentence = Evidence(
      sentence: SentenceID(block: 0, ordinal: 0),
      text: "Precision is one share; recall is another.", line: 1)
    let other = Fact(
      key: "subject share", answer: "share", section: 0, weight: 40,
      drafts: [Draft(form: .short(key: "one"), stem: "What is one share?", evidence: [sentence])])
    var selection = Selection(kinds: [.short], count: 10, enough: 10)
    let chosen = selection.choose(from: [
      fact("precision", in: sentence), fact("recall", in: sentence), other,
    ])
    #expect(chosen.map(\.fact.key) == ["definition precision", "definition recall"])
  }
}
