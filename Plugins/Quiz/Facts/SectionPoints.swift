import Clauses
import Language
import StudyPack

/// What an essay says of what a heading or a term names: its sentences that stand alone and have its words, the
/// plainest first.
struct SectionPoints {
  /// In the order in which an answer should tell them.
  let points: [PromptPoints.Point]

  /// - Parameters:
  ///   - lines: the section's sentences that stand alone.
  ///   - clauses: its clauses, which tell whether a sentence says something.
  ///   - names: whether words of a sentence name what the points are to tell of.
  init(
    _ lines: [StandingSentence], _ clauses: [Clause], _ setting: FactSetting,
    where names: ([Token]) -> Bool
  ) {
    let mains = Dictionary(
      clauses.filter(\.verb.isRoot).map { ($0.sentence.id, $0) }, uniquingKeysWith: { a, _ in a })
    let weighed = lines.filter {
      names(Array($0.sentence.doc)) && !$0.sentence.doc.isAShare && !$0.sentence.doc.onlyLeadsOn
        && !Clause.isWorkedOut($0.sentence.doc) && !setting.trials.isAll($0.sentence.doc)
        && !$0.sentence.doc.namesWhatWasTold && !$0.sentence.doc.contains(where: \.answersSomebody)
    }.compactMap { line in
      let main = mains[line.sentence.id]
      guard main.map({ Self.stands($0, setting) }) ?? true else {
        return (PromptPoints.Point, Double)?.none
      }
      let point = PromptPoints.Point(line) ?? main.flatMap { PromptPoints.Point($0, setting) }
      return point.map { ($0, Self.weight(of: line.sentence, names)) }
    }
    let ranked = weighed.enumerated().sorted {
      ($1.element.1, $0.offset) < ($0.element.1, $1.offset)
    }
    var points: [PromptPoints.Point] = []
    for (_, (point, _)) in ranked where !points.contains(where: point.repeats) {
      points.append(point)
    }
    self.points = points
  }

  private static func stands(_ main: Clause, _ setting: FactSetting) -> Bool {
    let whole = main.whole ?? main
    return PromptPoints.Point.tells(main, setting) && PromptPoints.Point.tells(whole, setting)
      && !whole.isAPlatitude && !setting.weights.leans(whole) && !main.isAboutAToldDeed
      && !main.saysOnlyThatItAnswers
  }

  /// What is named as the subject counts most, a single case least.
  private static func weight(of sentence: Sentence, _ names: ([Token]) -> Bool) -> Double {
    let doc = sentence.doc
    guard let verb = doc.first(where: \.isRoot) else { return 0 }
    let subject = verb.lefts.last(where: \.isSubject)
    let isNamed = subject.map { names(Array($0.subtree)) } ?? false
    let entities = Set(doc.compactMap { $0.entType?.rawValue })
    let isFigure = !entities.isDisjoint(with: ["PERCENT", "MONEY", "QUANTITY"])
    let isEvent = !DateMention.all(in: sentence).isEmpty || subject?.entType == "PERSON"
    return (isNamed ? 2 : 0) + (sentence.id.ordinal == 0 ? 0.8 : 0) - (isFigure ? 3 : 0)
      - (isEvent ? 1 : 0) - (doc.count > 32 ? 0.5 : 0)
  }
}

extension PromptPoints.Point {
  /// A whole sentence that stands alone; `nil` where it says little, tells of one case, or opens with a
  /// word that the sentence before explains.
  init?(_ line: StandingSentence) {
    guard Self.words.contains(line.wordCount), !line.pointsAway,
      let opening = line.sentence.doc.first, !Self.leaning.contains(opening.lower)
    else { return nil }
    self.init(
      text: line.text, evidence: line.evidence, sentence: line.sentence,
      telling: Array(line.sentence.doc))
  }

  /// Of many and of some the sentence before tells who they are.
  private static let leaning: Set<String> = [
    "some", "others", "many", "most", "few", "several", "all", "there", "perhaps", "sometimes",
    "neither", "either", "both",
  ]
}

extension Sentence {
  /// Whether it tells what happened once, or what one person did: that shows what is meant, and is not what is meant.
  var isACase: Bool {
    !DateMention.all(in: self).isEmpty || doc.contains { $0.entType == "PERSON" }
  }
}
