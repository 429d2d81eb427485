import Assessment
import StudyPack

/// Questions on who holds which view, from the essay's perspectives: each view is one that the essay
/// puts down to somebody, so that what others hold makes options that are wrong and yet believable.
struct HeldViewFacts {
  let reading: Reading
  let perspectives: PerspectivesView?
  let words: HolderWords
  /// How many options a question has.
  let choices: Int

  /// A view, and where it stands.
  private struct View {
    let holder: String
    let text: String
    let claim: PerspectivesView.Claim
    let row: Int
    let isShared: Bool

    var option: String { text.capitalisedFirst }
    var length: Int { text.split(separator: " ").count }
    var sentences: Set<SentenceID> { Set(claim.evidence.map(\.sentence)) }
  }

  /// A quiz has other things to ask too.
  private static let most = 4

  var all: [Fact] {
    (perspectives?.tables ?? []).flatMap { table in
      let views = views(of: table)
      var asked: Set<String> = []
      return inTurns(views).compactMap {
        fact($0, views, table, isFirst: asked.insert($0.holder).inserted)
      }.prefix(Self.most)
    }
  }

  private func views(of table: PerspectivesView.Table) -> [View] {
    table.rows.enumerated().flatMap { place, row in
      table.holders.filter { $0 != Self.author }.flatMap { holder in
        (row.cells[holder] ?? []).compactMap { claim in
          claim.view.map {
            View(
              holder: holder, text: $0, claim: claim, row: place,
              isShared: row.cells.count > 1 && row.isMatter)
          }
        }
      }
    }
  }

  static let author = "The author"

  /// One holder's view after the other's, those first that stand beside others.
  private func inTurns(_ views: [View]) -> [View] {
    var turns: [String: Int] = [:]
    let ranked = views.enumerated().map { place, view in
      let turn = turns[view.holder, default: 0]
      turns[view.holder] = turn + 1
      return (view, turn, place)
    }
    return ranked.sorted {
      ($0.0.isShared ? 0 : 1, $0.1, $0.2) < ($1.0.isShared ? 0 : 1, $1.1, $1.2)
    }.map(\.0)
  }

  /// - Parameter isFirst: whether nothing was asked yet of what its holder holds.
  private func fact(
    _ view: View, _ all: [View], _ table: PerspectivesView.Table, isFirst: Bool
  ) -> Fact? {
    guard let first = view.claim.evidence.first, let section = reading[first.sentence]?.section,
      !names(view.text, anyOf: table.holders), holdsAlone(view, all)
    else { return nil }
    let drafts = [
      isFirst ? which(view, all) : nil, who(view, all, table), statement(view, all),
    ].compactMap { $0 }
    guard !drafts.isEmpty else { return nil }
    return Fact(
      key: "held \(view.holder) \(view.text)".lowercased(), answer: view.text.lowercased(),
      section: section, weight: view.isShared ? Self.weight : Self.lessWeight, drafts: drafts)
  }

  /// Beside the best of the others.
  private static let weight = 26
  private static let lessWeight = 20

  /// Whether nobody else is told to hold the same in the same sentence.
  private func holdsAlone(_ view: View, _ all: [View]) -> Bool {
    !all.contains { $0.holder != view.holder && !$0.sentences.isDisjoint(with: view.sentences) }
  }

  private func names(_ text: String, anyOf holders: [String]) -> Bool {
    holders.contains { text.mentions($0) }
  }

  /// The sentences whose views are asked for here.
  var sentences: Set<SentenceID> {
    Set((perspectives?.tables ?? []).flatMap(views).flatMap(\.sentences))
  }

  // MARK: Forms

  /// “Which of these views does the essay put down to the vitalists?”
  private func which(_ view: View, _ all: [View]) -> Draft? {
    let others = rivals(of: view, all)
    guard others.count >= 2 else { return nil }
    return draft(
      .choice(key: view.option, distractors: others.map(\.option), sorted: false),
      stem: "Which of these views does the essay put down to \(words.inSentence(view.holder))?",
      view, "asks which view is held", others)
  }

  /// What other holders hold, of the same matter first, and of like length.
  private func rivals(of view: View, _ all: [View]) -> [View] {
    let others = all.enumerated().filter { _, other in
      other.holder != view.holder && other.sentences.isDisjoint(with: view.sentences)
        && other.length <= 2 * view.length && view.length <= 2 * other.length
    }
    var texts: Set<String> = [view.text.lowercased()]
    return others.sorted { a, b in
      (a.element.row == view.row ? 0 : 1, abs(a.element.length - view.length), a.offset)
        < (b.element.row == view.row ? 0 : 1, abs(b.element.length - view.length), b.offset)
    }.map(\.element).filter { texts.insert($0.text.lowercased()).inserted }
      .prefix(choices - 1).map { $0 }
  }

  /// “Who, according to the essay, holds that …?”
  private func who(_ view: View, _ all: [View], _ table: PerspectivesView.Table) -> Draft? {
    let others = table.holders.filter { $0 != view.holder && $0 != Self.author }
    guard others.count >= 2,
      (others + [view.holder]).allSatisfy({ words.arePeople($0) && !$0.contains("(") })
    else { return nil }
    return draft(
      .choice(
        key: view.holder, distractors: Array(others.prefix(choices - 1)), sorted: false),
      stem: "Who, according to the essay, holds that \(view.text)?", view, "asks who holds it", [])
  }

  /// “According to vitalists, …”: false where it is somebody else's who speaks of the same matter.
  private func statement(_ view: View, _ all: [View]) -> Draft? {
    let other = all.first {
      $0.holder != view.holder && $0.row == view.row && view.isShared && $0.text != view.text
    }
    // “Tolliver argues that in rye states …” is told of the rye culture, and by Tolliver.
    guard let other, !isAnothersView(view) else { return nil }
    let truth = statement(view.text, by: view.holder)
    return draft(
      .trueFalse(
        truth: truth,
        falsehood: Draft.Falsehood(
          statement: statement(view.text, by: other.holder), correction: truth)),
      stem: "", view, "puts it down to another holder", [])
  }

  /// Whether the sentence has a person hold it, and the table somebody else.
  private func isAnothersView(_ view: View) -> Bool {
    view.claim.evidence.contains { evidence in
      guard let sentence = reading[evidence.sentence] else { return false }
      return sentence.doc.contains { token in
        token.isSubject && token.entType == "PERSON" && !view.holder.contains(token.text)
          && token.head.children.contains { $0.dep == "ccomp" }
      }
    }
  }

  private func statement(_ view: String, by holder: String) -> String {
    "According to \(words.inSentence(holder)), \(view)."
  }

  private func draft(
    _ form: Draft.Form, stem: String, _ view: View, _ transformation: String, _ sources: [View]
  ) -> Draft {
    var draft = Draft(form: form, stem: stem, evidence: view.claim.evidence)
    draft.level = .understand
    draft.difficulty = .medium
    draft.story = ItemStory(
      statement: view.claim.claim, transformation: transformation, features: [:],
      sources: sources.map { ItemStory.Source(option: $0.option, evidence: $0.claim.evidence) })
    return draft
  }
}
