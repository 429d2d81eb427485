import Assessment
import Clauses
import Language
import StudyPack

/// Questions on who holds which view, from the essay's perspectives: each view is one that the essay
/// puts down to somebody, so that what others hold makes options that are wrong and yet believable.
struct HeldViewFacts {
  let reading: Reading
  let perspectives: PerspectivesView?
  let words: HolderWords
  /// What of a sentence only another one tells.
  let loose: LooseWords
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
      // Where persons speak, “economists” may be any of them.
      let hasPersons = table.holders.contains(where: words.isPerson)
      let views = views(of: table).filter { !(hasPersons && words.areScholars($0.holder)) }
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
      !names(view.text, anyOf: table.holders), holdsAlone(view, all), !isAnothersView(view),
      !isAFinding(view), !leans(view)
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
      (others + [view.holder]).allSatisfy({ words.arePeople($0) && !$0.contains("(") }),
      // Beside persons, “critics” are known by what they are.
      Set((others + [view.holder]).map(words.isPerson)).count == 1
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
    guard let other else { return nil }
    let truth = statement(view.text, by: view.holder)
    return draft(
      .trueFalse(
        truth: truth,
        falsehood: Draft.Falsehood(
          statement: statement(view.text, by: other.holder), correction: truth)),
      stem: "", view, "puts it down to another holder", [])
  }

  /// Whether the sentence has a person hold it, and the table somebody else, or that one alone of several:
  /// “Tolliver argues that in rye states …” is told of the rye culture, and by Tolliver.
  private func isAnothersView(_ view: View) -> Bool {
    docs(of: view).contains { doc in
      doc.contains { token in
        guard token.entType == "PERSON" else { return false }
        let isNamed = view.holder.contains(token.text)
        return token.isSubject && !isNamed && token.head.children.contains { $0.dep == "ccomp" }
          || isNamed && !view.holder.contains(" and ")
            && token.conjuncts.contains { $0.entType == "PERSON" }
      }
    }
  }

  /// “Vane found that …”: what is so, and not what somebody thinks.
  private func isAFinding(_ view: View) -> Bool {
    docs(of: view).contains { doc in
      doc.contains { $0.dep == "ccomp" && Self.finding.contains($0.head.lemma) }
    }
  }

  private static let finding: Set<String> = [
    "find", "discover", "show", "calculate", "observe", "measure", "demonstrate", "report",
    "estimate", "record", "establish", "determine", "notice",
  ]

  /// “That the passage had been misread”: which, the sentences before tell.
  private func leans(_ view: View) -> Bool {
    view.claim.evidence.contains { reading[$0.sentence].map(loose.goBack) ?? false }
      || docs(of: view).contains { doc in
        doc.contains { article in
          article.lower == "the" && article.dep == "det" && article.head.tag == "NN"
            && article.head.isSubject && article.head.head.dep == "ccomp"
            && article.head.rights.isEmpty
        } || doc.contains(where: Self.goesBack)
      }
  }

  /// “That it could not be left to parents”, “that boatmen had been deceived”: what, and when, is told before.
  private static func goesBack(_ subject: Token) -> Bool {
    guard subject.isSubject, subject.head.dep == "ccomp" else { return false }
    if ["it", "they", "he", "she"].contains(subject.lower) {
      return !subject.head.children.contains { ["acomp", "xcomp"].contains($0.dep.rawValue) }
    }
    return subject.dep == "nsubjpass" && subject.isPlural && subject.children.isEmpty
      && subject.head.children.contains { $0.lower == "had" }
  }

  private func docs(of view: View) -> [Doc] {
    view.claim.evidence.compactMap { reading[$0.sentence]?.doc }
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
