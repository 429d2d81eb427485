import Clauses
import Language
public import StudyPack

/// A dated event of the essay.
public struct TimelineEvent: Codable, Sendable, Hashable {
  public var id: String
  /// As the essay writes it: `May 25, 1787`, `the 1950s`.
  public var date: String
  /// By the Extended Date/Time Format (ISO 8601-2): `1787-05-25`, `1787-05`, `1787`, `195X` for a
  /// decade, `18XX` for a century, `1861/1865` for a range.
  public var edtf: String
  public var text: String
  public var evidence: [Evidence]
}

/// The essay's dated events in order of time.
struct Timeline {
  private let lines: [StandingSentence]
  private let outcome: EventOutcome
  /// Fewer are no timeline.
  static let fewest = 3

  init(_ lines: [StandingSentence], _ outcome: EventOutcome) {
    self.lines = lines
    self.outcome = outcome
  }

  /// At most `limit`, those of the weightiest sentences; empty where the essay has hardly any.
  func events(atMost limit: Int) -> [TimelineEvent] {
    let dated = Self.withoutAsides(lines.compactMap(event))
    let kept = dated.sorted { ($1.weight, $0.order) < ($0.weight, $1.order) }.prefix(limit)
    guard kept.count >= Self.fewest else { return [] }
    return kept.sorted { $0.order < $1.order }.map(\.event)
  }

  private struct Dated {
    var event: TimelineEvent
    var order: EventOrder
    var weight: Double
  }

  /// A sentence in the past tense, under the date that its main clause has first.
  private func event(_ line: StandingSentence) -> Dated? {
    guard Happening.isTold(by: line.sentence.doc), let date = TimelineDate.main(of: line.sentence),
      // What somebody wrote in that year is his view of another time.
      !["“", "\""].contains(where: line.text.hasPrefix)
    else { return nil }
    let ending = outcome.sentence(behind: line)
    let evidence = line.evidence + [ending].compactMap(\.self).map { Evidence($0) }
    let event = TimelineEvent(
      id: ItemID.make(kind: "event", key: date.edtf, evidence: line.evidence), date: date.text,
      edtf: date.edtf,
      text: ([line.text] + [ending].compactMap { $0?.text }).joined(separator: " "),
      evidence: evidence)
    return Dated(
      event: event, order: EventOrder(date: date.start, index: line.index), weight: line.weight)
  }

  /// Without a last event that stands apart from all others: in a story of the 1400s, a look at today.
  private static func withoutAsides(_ events: [Dated]) -> [Dated] {
    let years = Set(events.map(\.order.date.year)).sorted()
    guard years.count > 4, let last = years.last, last - years[years.count - 2] > longestGap else {
      return events
    }
    return events.filter { $0.order.date.year < last }
  }

  /// In years, within one story.
  private static let longestGap = 100
}

/// Whether a sentence tells what happened, and not what was the case or how much there was of it.
enum Happening {
  static func isTold(by doc: Doc) -> Bool {
    guard let verb = doc.first(where: \.isRoot) else { return false }
    let auxiliaries = verb.children.filter { ["aux", "auxpass"].contains($0.dep.rawValue) }
    guard verb.tag == "VBD" || auxiliaries.contains(where: { $0.tag == "VBD" }) else {
      return false
    }
    // “The quarrel did not end with the treaty of 1410.”
    return !verb.children.contains { $0.dep == "neg" } && !isState(verb) && !isMeasure(verb)
      && !isDawning(verb) && !isGoingOn(verb) && !isShowing(verb) && !isNeed(verb)
      && !makesNews(verb)
  }

  /// “In 1410 bakers had to choose a master and a scribe”: that they did is not told.
  private static func isNeed(_ verb: Token) -> Bool {
    ["need", "have", "want", "hope", "intend", "wish"].contains(verb.lemma)
      && verb.rights.contains { $0.dep == "xcomp" }
  }

  /// “Harwick made headlines when it took the idea further.”
  private static func makesNews(_ verb: Token) -> Bool {
    verb.lemma == "make"
      && verb.rights.contains {
        $0.dep == "dobj" && ["news", "headline", "headlines", "history"].contains($0.lemma)
      }
  }

  /// “In 1410 a friar was selling rye”, “everybody belonged to one guild”: what was so while others acted.
  private static func isGoingOn(_ verb: Token) -> Bool {
    verb.tag == "VBG" || lasting.contains(verb.lemma)
  }

  /// “Tolliver gave a striking example in 1410”, “the best known trial was carried out in 1410”: of what, and with what
  /// outcome, the next sentences tell.
  private static func isShowing(_ verb: Token) -> Bool {
    verb.givesOnlyAnExample
      || verb.tag == "VBN" && ["carry", "conduct", "perform", "undertake"].contains(verb.lemma)
        && verb.lefts.contains {
          $0.isSubject
            && $0.lefts.contains { $0.tag == "JJS" || $0.children.contains { $0.tag == "RBS" } }
        }
  }

  private static let lasting: Set = [
    "belong", "know", "live", "remain", "contain", "consist", "resemble", "seem", "exist", "own",
    "possess",
  ]

  /// “Began to recognise the value of rye”: that is no day's work.
  private static func isDawning(_ verb: Token) -> Bool {
    ["begin", "start", "come"].contains(verb.lemma)
      && verb.rights.contains { child in
        child.dep == "xcomp"
          && ["recognize", "recognise", "realize", "realise", "see", "feel", "think", "understand"]
            .contains(child.lemma)
      }
  }

  /// “The belief in walls was a cause of the fire of 1410”; but “Harwick was the first town to …”.
  private static func isState(_ verb: Token) -> Bool {
    guard verb.lemma == "be", verb.lefts.contains(where: \.isSubject) else { return false }
    return !verb.rights.contains { noun in
      noun.dep == "attr"
        && noun.lefts.contains { $0.tag == "JJS" || ranks.contains($0.lower) }
    }
  }

  private static let ranks: Set = [
    "first", "second", "third", "fourth", "fifth", "last", "only", "next",
  ]

  /// “The number of ovens rose from six in 1410 to ten in 1420.”
  private static func isMeasure(_ verb: Token) -> Bool {
    if verb.lefts.contains(where: {
      $0.isSubject && (measures.contains($0.lemma) || times.contains($0.lemma))
    }) {
      return true
    }
    if verb.doc.contains(where: { $0.lower == "total" && $0.isNoun }) { return true }
    return counting.contains(verb.lemma)
      && verb.doc.ents.contains {
        ["CARDINAL", "PERCENT", "MONEY", "QUANTITY"].contains($0.label?.rawValue)
      }
  }

  /// Of numbers, what one year has and another has not.
  private static let counting: Set = [
    "rise", "fall", "grow", "increase", "decrease", "decline", "drop", "dip", "jump", "double",
    "spend", "earn", "cost", "average", "total", "climb", "shrink", "have",
  ]

  /// “The period between 1410 and 1460 showed …”
  private static let times: Set = ["period", "era", "year", "decade", "century", "time", "age"]

  private static let measures: Set = [
    "number", "share", "rate", "percentage", "proportion", "average", "amount", "cost", "percent",
    "figure", "ratio", "level", "spending", "funding", "revenue", "approval", "rating",
  ]
}

private struct EventOrder: Comparable {
  var date: CalendarDate
  var index: Int

  static func == (a: EventOrder, b: EventOrder) -> Bool { !(a < b) && !(b < a) }

  static func < (a: EventOrder, b: EventOrder) -> Bool {
    (a.date.year, a.date.month, a.date.day, a.index)
      < (b.date.year, b.date.month, b.date.day, b.index)
  }
}
