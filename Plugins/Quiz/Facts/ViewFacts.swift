import Assessment
import Clauses
import Language
import StudyPack

/// Questions on what someone argues, believes or fears, with the essay's other views as options.
struct ViewFacts {
  let setting: FactSetting
  private let views: [View]

  /// A clause that reports what its subject thinks.
  struct View {
    let clause: Clause
    /// What is thought, without “that”.
    let content: [Token]
    /// The content with “that”, and what else hangs on it.
    let hidden: [Token]

    var text: String { "That " + Wording.text(of: content).decapitalised(at: content.first) }
    var hasPronoun: Bool { content.contains { $0.tag == "PRP" || $0.tag == "PRP$" } }
  }

  private static let verbs: Set<String> = [
    "argue", "believe", "claim", "fear", "hold", "think", "maintain", "contend", "warn", "suggest",
    "propose", "assert", "insist", "feel", "predict", "hope", "worry", "conclude", "emphasize",
    "emphasise", "stress", "teach", "say", "state", "declare", "reason",
    "rule",
    "find", "observe", "note", "show", "discover", "recognize", "recognise", "expect", "demand",
    "recommend",
  ]

  /// Of these an essay has many, and which one is meant a question does not tell.
  private static let unnamed: Set<String> = [
    "study", "research", "researcher", "scholar", "expert", "poll", "survey", "evidence", "report",
    "analysis", "datum", "scientist", "observer", "some", "many", "person", "people", "paper",
    "article", "look", "glance", "critic", "supporter", "opponent", "proponent", "advocate",
    "member", "result", "tradition", "legend", "story",
  ]

  init(setting: FactSetting, clauses: [Clause]) {
    self.setting = setting
    views = clauses.compactMap(Self.view)
  }

  private static func view(_ clause: Clause) -> View? {
    guard verbs.contains(clause.verb.lemma), !clause.isNegated,
      // “What did Vane, in Selby think?”
      clause.subject.count(where: { $0.text == "," }) != 1,
      !unnamed.contains(clause.topic.lemma.lowercased())
        || clause.topic.isNarrowed(in: clause.subject),
      let content = clause.verb.rights.first(where: { $0.dep == "ccomp" }),
      content.children.contains(where: \.isSubject),
      content.isFinite || content.children.contains(where: { $0.isFinite })
    else { return nil }
    let inside = Set(content.subtree.map(\.index))
    let hidden = clause.body.filter { inside.contains($0.index) }
    let words = hidden.drop { $0.dep == "mark" || $0.text == "," }
    guard (6...24).contains(words.count), words.last?.index == clause.body.last?.index,
      !words.contains(where: { ["“", "\""].contains($0.text) }),
      // “Believed that tolls were unfair, and in 1410 Vane left”: what came of it is no view.
      !content.children.contains(where: { other in
        other.dep == "conj" && other.children.contains(where: \.isSubject)
          && other.leftEdge.index > 0
          && words.contains { $0.index == other.leftEdge.index - 1 && $0.dep == "cc" }
      }),
      // “Shows how …” is no view.
      words.first.map({ !["WRB", "WP", "WDT"].contains($0.tag.rawValue) }) ?? false,
      // Whom “it” means in what is reported, the reporting clause does not tell.
      !words.contains(where: { $0.tag == "PRP" && $0.isSubject && $0.lower != "there" })
    else { return nil }
    return View(clause: clause, content: Array(words), hidden: hidden)
  }

  var all: [Fact] { views.compactMap(fact) }

  private func fact(_ view: View) -> Fact? {
    guard isOnlyOne(view), setting.whole.contains(view.clause.sentence.id),
      isKnown(view.clause.topic), !isCounted(view.clause.topic),
      let stem = view.clause.inverted("what", without: view.hidden)
    else { return nil }
    let options = rivals(of: view)
    var drafts: [Draft] = []
    func ask(_ form: Draft.Form) {
      var draft = Draft(form: form, stem: stem, evidence: view.clause.evidence)
      draft.level = .understand
      drafts.append(draft)
    }
    if options.count >= 2 {
      ask(.choice(key: view.text, distractors: options.map(\.option), sorted: false))
    }
    if isNamedInFull(view.clause.topic) { ask(.short(key: view.text)) }
    return setting.fact(
      view.clause, asking: "view", answer: view.text,
      // Who holds it tells better which of somebody's views is meant.
      bonus: options.count >= 2 ? 0.6 : -0.5, sources: options, drafts)
  }

  /// Who holds it is somebody of whom the question tells who it is: “Ada Vane”, “Ada Vane and John Holm”.
  private func isNamedInFull(_ topic: Token) -> Bool {
    topic.entType == "PERSON"
      && ([topic] + topic.conjuncts).allSatisfy { name in
        name.pos == .properNoun && name.lefts.contains { $0.dep == "compound" }
      }
  }

  /// A court holds many things: what it held can be asked where the essay tells of one.
  private func isOnlyOne(_ view: View) -> Bool {
    let same = views.filter {
      $0.clause.topic.lemma == view.clause.topic.lemma
        && $0.clause.verb.lemma == view.clause.verb.lemma
    }
    return same.count == 1 && (view.clause.topic.entType != "ORG" || !view.clause.lead.isEmpty)
  }

  /// “Many Americans” hold many things.
  private func isCounted(_ topic: Token) -> Bool {
    topic.lefts.contains { ["many", "some", "most", "several", "few", "other"].contains($0.lower) }
      && !topic.isNarrowed(in: topic.subtree)
  }

  /// A person whom the essay calls by one name only may be anyone.
  private func isKnown(_ topic: Token) -> Bool {
    guard topic.entType == "PERSON" else { return true }
    return setting.things.entries.contains {
      $0.thing.words.count > 1 && $0.thing.head.lower == topic.lower
    } || topic.lefts.contains { $0.dep == "compound" }
  }

  /// Nobody warns of what has been found.
  private static func looksAhead(_ view: View) -> Bool {
    ["fear", "warn", "predict", "hope", "worry", "expect", "demand", "recommend", "propose"]
      .contains(view.clause.verb.lemma)
  }

  /// What others think, and what the same holder thinks of another matter is none: both could be held.
  private func rivals(of key: View) -> [ItemStory.Source] {
    let length = key.content.count
    let others = views.filter { other in
      other.clause.sentence.id != key.clause.sentence.id && !other.hasPronoun
        && other.clause.topic.lemma != key.clause.topic.lemma
        && Self.looksAhead(other) == Self.looksAhead(key)
        && other.content.count <= 2 * length && length <= 2 * other.content.count + 2
    }
    return others.enumerated().sorted { a, b in
      (abs(a.element.content.count - length), a.offset)
        < (abs(b.element.content.count - length), b.offset)
    }.prefix(setting.choices - 1).map { other in
      ItemStory.Source(
        option: other.element.text, evidence: [Evidence(other.element.clause.sentence)])
    }
  }
}
