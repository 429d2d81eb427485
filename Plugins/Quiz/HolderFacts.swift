import Assessment
import StudyPack

/// Questions on who holds a view, where the essay tells of several holders: groups as options of a
/// choice, two names as true/false.
struct HolderFacts {
  let reading: Reading
  let rules: StatementRules
  let names: NameIndex
  let choices: Int

  /// A sentence whose subject is a holder.
  private struct View {
    let sentence: Sentence
    let holder: Range<Int>
    let name: String
    let isGroup: Bool
  }

  /// How many views the essay has to tell of each of two holders for one to be believable in the
  /// place of the other.
  private static let leastViews = 2

  var all: [Fact] {
    let views = reading.sentences.compactMap(view)
    var counts: [String: Int] = [:]
    for view in views { counts[view.name, default: 0] += 1 }
    let groups = Array(Set(views.filter(\.isGroup).map(\.name)).sorted().prefix(40))
    let named = Set(views.filter { !$0.isGroup }.map(\.name))
      .filter { counts[$0, default: 0] >= Self.leastViews }
      .sorted { (counts[$1, default: 0], $0) < (counts[$0, default: 0], $1) }
    return views.filter { rules.isComplete($0.sentence) }.compactMap { view in
      view.isGroup ? choice(view, groups) : statement(view, named)
    }
  }

  private func view(_ sentence: Sentence) -> View? {
    let found = Attribution.all(in: sentence).filter { $0.pattern == .subject }
    let groups = found.filter {
      HolderLexicon.isGroup(sentence.words[$0.holder.upperBound - 1].lower)
    }
    guard let view = found.first, view.clauseStart < 6,
      groups.allSatisfy({ $0.holder == view.holder })
    else { return nil }
    let phrase = sentence.phrase(view.holder)
    guard phrase.split(separator: " ").count < 3 else { return nil }
    let last = sentence.words[view.holder.upperBound - 1].lower
    if HolderLexicon.isGroup(last) {
      return View(sentence: sentence, holder: view.holder, name: phrase.lowercased(), isGroup: true)
    }
    guard names.kind(of: phrase) == .place || names.kind(of: phrase) == .unknown,
      sentence.words[view.holder].allSatisfy(\.isCapitalised)
    else { return nil }
    return View(sentence: sentence, holder: view.holder, name: phrase, isGroup: false)
  }

  private func choice(_ view: View, _ groups: [String]) -> Fact? {
    let others = groups.filter { group in
      let tail = group.split(separator: " ").last ?? ""
      return tail != (view.name.split(separator: " ").last ?? "")
        && !view.sentence.text.mentions(String(tail))
    }
    let gapped = view.sentence.replacing(view.holder, with: QuizItem.gap)
    guard others.count >= 2, !gapped.mentionsAny(of: view.name) else { return nil }
    return fact(
      view,
      Draft(
        form: .choice(
          key: view.name, distractors: Array(others.prefix(choices - 1)), sorted: false),
        stem: "Who is missing from the essay’s statement? “\(gapped)”",
        evidence: [Evidence(view.sentence)]))
  }

  private func statement(_ view: View, _ names: [String]) -> Fact? {
    let others = names.filter { $0 != view.name }
    guard names.contains(view.name), let other = others.first,
      !view.sentence.text.mentionsAny(of: other)
    else { return nil }
    let changed = view.sentence.replacing(view.holder, with: other)
    guard !changed.mentions(view.name) else { return nil }
    return fact(
      view,
      Draft(
        form: .trueFalse(
          truth: view.sentence.text,
          falsehood: Draft.Falsehood(
            statement: changed, correction: "The essay says this of \(view.name).")),
        stem: "", evidence: [Evidence(view.sentence)]))
  }

  private func fact(_ view: View, _ draft: Draft) -> Fact {
    Fact(
      key: "subject \(view.sentence.id)", answer: view.name.lowercased(),
      section: view.sentence.section, weight: 24, drafts: [draft])
  }
}
