import Assessment
import StudyPack

/// “Which of these is NOT one of the three kingdoms?”: of a set that the essay counts and names in full,
/// with its members as options beside a sibling that the essay names elsewhere.
///
/// Lists without a count are open (“such as”, “include”), and what stands in none of them may be a
/// member all the same: they are not asked for.
struct OutsiderFacts {
  let setting: FactSetting

  var all: [Fact] {
    setting.reading.sentences.filter { setting.whole.contains($0.id) }.compactMap(fact)
  }

  private func fact(_ sentence: Sentence) -> Fact? {
    guard let row = ClosedRow(sentence) else { return nil }
    let members = row.members.prefix(setting.choices - 1).map(\.text)
    let longest = members.map(\.count).max() ?? 0
    let found = setting.rivals.outsiders(of: row.members, called: row.noun)
    guard let outsider = found.first(where: { $0.text.count <= longest }) else { return nil }
    var draft = Draft(
      form: .choice(
        key: outsider.text.capitalisedFirst, distractors: members.map(\.capitalisedFirst),
        sorted: false),
      stem: "\(row.statement) Which of these is NOT one of \(row.name)?",
      evidence: [Evidence(sentence)])
    draft.level = .understand
    draft.story = ItemStory(
      statement: sentence.text,
      transformation: "asks for what is none of a row that the essay counts",
      sources: [
        ItemStory.Source(option: outsider.text, evidence: [Evidence(outsider.sentence)])
      ])
    return Fact(
      key: "outsider \(row.name.lowercased())", answer: outsider.bareText.lowercased(),
      section: sentence.section, weight: Self.weight, drafts: [draft])
  }

  /// Beside the middling choices.
  private static let weight = 15
}
