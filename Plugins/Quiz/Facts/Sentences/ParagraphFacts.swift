import Assessment
import Clauses
import Language
import StudyPack

/// Prompts on a paragraph by the sentence that opens it: “The consequences went beyond what anyone had
/// calculated”, of which the rest of the paragraph tells.
struct ParagraphFacts {
  private let setting: FactSetting
  private let lines: [Int: [StandingSentence]]
  /// Sentences that say too little, or of too little, to be asked about.
  private let empty: Set<SentenceID>
  private var reading: Reading { setting.reading }
  private var loose: LooseWords { setting.loose }

  /// - Parameters:
  ///   - lines: the essay's sentences that stand alone.
  ///   - clauses: what they say; a sentence whose main clause says nothing of its matter is no point.
  init(_ setting: FactSetting, _ lines: [StandingSentence], _ clauses: [Clause]) {
    self.setting = setting
    let mains = clauses.filter(\.verb.isRoot)
    let silent = Set(
      mains.filter { $0.head.isPronoun || !PromptPoints.Point.tells($0, setting) }
        .map(\.sentence.id))
    empty = Set(mains.filter { $0.isAnExample || $0.saysOnlyThatItVaries }.map(\.sentence.id))
    self.lines = Dictionary(grouping: lines.filter { !silent.contains($0.sentence.id) }) {
      $0.sentence.id.block
    }
  }

  /// Too little to answer with, and what a reader of answers can look for.
  private static let points = 2...3
  private static let words = 5...20
  /// What a paragraph tells is not always what its first sentence says: where a quiz would be too short.
  private static let weight = 3

  var all: [Fact] {
    reading.sentences.filter { $0.id.ordinal == 0 }.compactMap(fact)
  }

  private func fact(_ opening: Sentence) -> Fact? {
    let matter = Matter(of: opening.doc)
    let told = (lines[opening.id.block] ?? []).filter {
      $0.sentence.id != opening.id && matter.stands(in: $0.sentence.doc)
        && !$0.sentence.isACase && !$0.sentence.doc.isACount
    }
    guard isProse(opening), !empty.contains(opening.id),
      !loose.stand(in: Array(opening.doc), of: opening),
      told.count >= Self.points.lowerBound,
      announces(opening)
    else {
      return nil
    }
    let points = Array(told.prefix(Self.points.upperBound))
    let quoted = opening.text.replacing("“", with: "‘").replacing("”", with: "’")
    var draft = Draft(
      form: .essay(points: points.map(\.text)),
      stem: "“\(quoted)” Explain in a short paragraph what the essay tells of this. "
        + "Give at least two points from the text.",
      evidence: [Evidence(opening)] + points.flatMap(\.evidence))
    draft.level = .understand
    draft.difficulty = .hard
    return Fact(
      key: "paragraph \(opening.text.lowercased())", answer: "", section: opening.section,
      weight: Self.weight,
      drafts: [draft])
  }

  private func isProse(_ sentence: Sentence) -> Bool {
    if case .paragraph = reading.block(of: sentence).kind { true } else { false }
  }

  /// A short general sentence that stands by itself: neither an event nor a question, and nothing that
  /// the paragraph before explains.
  private func announces(_ sentence: Sentence) -> Bool {
    let words = sentence.words
    return Self.words.contains(words.count) && sentence.text.hasSuffix(".")
      && LooseWords.areBound(sentence.doc) && DateMention.all(in: sentence).isEmpty
      && StandAloneText(sentence)?.text == sentence.text
      && !sentence.doc.contains { token in
        // “Four types exist”: all four, and not two points, would answer.
        token.dep == "nummod" && token.head.isPlural || Self.pointing.contains(token.lower)
          || token.entType == "PERCENT"
          // “Has both merits and faults”: an answer would need some of each.
          || ["both", "either"].contains(token.lower)
          || ["i", "my", "we", "our"].contains(token.lower)
      }
      && isGeneral(sentence.doc)
  }

  /// What is so, and not what somebody did once: told in the present, or of a matter.
  private func isGeneral(_ doc: Doc) -> Bool {
    guard let verb = doc.first(where: \.isRoot), !doc.contains(where: { $0.entType == "PERSON" }),
      let subject = verb.lefts.last(where: { $0.isSubject || $0.dep == "expl" }),
      // “It is rare for …”, “isn’t that much different”: of what, or from what, others tell.
      subject.lower != "it", !verb.children.contains(where: Self.compares)
    else { return false }
    // “The rescuing is called …”: of what, the paragraph before tells.
    let isBare =
      subject.lefts.map(\.lower) == ["the"] && subject.rights.isEmpty && !subject.isPlural
    if isBare { return false }
    let finite = verb.children.first { ["aux", "auxpass"].contains($0.dep.rawValue) } ?? verb
    return ["VBZ", "VBP", "MD"].contains(finite.tag.rawValue)
      || finite.tag == "VBD" && !verb.rights.contains { $0.dep == "dobj" }
        && (subject.lower == "there" || isMatter(subject))
  }

  private static func compares(_ token: Token) -> Bool {
    token.dep == "acomp" && ["different", "similar", "alike", "same"].contains(token.lower)
  }

  private func isMatter(_ noun: Token) -> Bool {
    let sense = reading.wordNet?.senses(of: noun.lemma.lowercased(), as: .noun, atMost: 1).first
    return sense.map {
      [
        .act, .cognition, .communication, .event, .attribute, .relation, .process, .phenomenon,
        .state,
      ]
      .contains($0.lexicographerClass)
    } ?? false
  }

  private static let pointing: Set<String> = [
    "this", "these", "those", "such", "another", "second", "third", "other", "too", "also",
    "however",
    "therefore", "more", "here", "there", "now", "then", "same", "currently", "half", "example",
  ]
}

/// What an opening sentence is about: a sentence of its paragraph that names none of it tells of something
/// else, or leans on the one before.
private struct Matter {
  private let subject: Set<String>
  private let all: Set<String>

  init(of doc: Doc) {
    let nouns = doc.filter { $0.isNoun && !Self.plain.contains($0.lemma.lowercased()) }
    let verb = doc.first(where: \.isRoot)
    let subjects = (verb?.lefts ?? []).filter(\.isSubject).flatMap(\.subtree)
    let places = Set(subjects.map(\.index))
    subject = Set(nouns.filter { places.contains($0.index) }.map { $0.lemma.lowercased() })
    all = Set(nouns.map { $0.lemma.lowercased() })
  }

  /// Whether it names what the subject does, or two things of all.
  func stands(in doc: Doc) -> Bool {
    let lemmas = Set(doc.lazy.filter(\.isNoun).map { $0.lemma.lowercased() })
    return !lemmas.isDisjoint(with: subject) || lemmas.intersection(all).count > 1
  }

  private static let plain: Set<String> = [
    "way", "people", "person", "number", "kind", "sort", "type", "part", "time", "year", "majority",
    "variety", "set", "group", "united", "states", "american", "country", "nation",
  ]
}
