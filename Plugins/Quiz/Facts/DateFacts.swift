import Assessment
import Clauses
import Language
import StudyPack

/// Questions on when something happened, and on what happened before what.
struct DateFacts {
  let setting: FactSetting
  private let events: [Event]
  private let latest: Int
  /// As the essay writes it behind years before Christ.
  private let era: YearEra

  /// A clause with one date.
  struct Event {
    let clause: Clause
    let date: [Token]
    let year: Int

    /// What it is about.
    var nouns: Set<String> {
      Set(clause.tokens.filter { $0.isNoun && $0.entType != "DATE" }.map { $0.lemma.lowercased() })
    }

    /// “The nation almost found out”: what nearly happened did not, and what went on is no event.
    var happened: Bool {
      !clause.body.contains { ["almost", "nearly"].contains($0.lower) }
        && !["continue", "remain", "stay", "keep"].contains(clause.verb.lemma)
        && !clause.body.contains { $0.lower == "further" }
    }

    /// What happened, without its date.
    var text: String? { within(clause.subjectText.capitalisedFirst) }

    /// The same as it stands within a sentence.
    var smallText: String? { within(clause.smallSubject) }

    private func within(_ subject: String) -> String? {
      let gone = Set(date.map(\.index))
      let body = clause.body.filter { !gone.contains($0.index) }
      guard body.count >= 2, clause.lead.allSatisfy({ gone.contains($0.index) || $0.text == "," })
      else { return nil }
      return subject + " " + Wording.text(of: body)
    }
  }

  init(setting: FactSetting, clauses: [Clause]) {
    self.setting = setting
    events = clauses.compactMap(Self.event)
    let tokens = setting.reading.sentences.lazy.flatMap(\.doc)
    latest = tokens.compactMap(Self.year).max() ?? 0
    era = tokens.compactMap(\.eraOfAYear).first(where: \.countsBack) ?? .bc
  }

  private static func event(_ clause: Clause) -> Event? {
    guard !clause.isHedged, !clause.isNegated, !clause.hasLoosePronoun, clause.finite.tag == "VBD",
      !clause.givesAnInstance,
      // “By 1881 it had been replaced”: when, is not told.
      clause.finite.lower != "had" || clause.finite.index == clause.verb.index,
      !isOneOfMany(clause)
    else { return nil }
    let years = clause.tokens.filter { Self.year($0) != nil }
    guard let token = years.first, years.count == 1, let year = year(token) else { return nil }
    let preposition = token.ancestors.first { $0.dep == "prep" }
    // “At higher prices than they had in 1812”: the year of what it is held against.
    if clause.body.contains(where: { $0.lower == "than" && $0.index < token.index }) { return nil }
    guard let preposition, preposition.head.index == clause.verb.index,
      ["in", "on"].contains(preposition.lower)
    else { return nil }
    let phrase = Set(preposition.subtree.map(\.index))
    let date = clause.tokens.filter { phrase.contains($0.index) }
    guard
      date.dropFirst().allSatisfy({
        $0.entType == "DATE" || $0.text == "," || isBeforeChrist($0) || $0.eraOfAYear != nil
      })
    else { return nil }
    return Event(clause: clause, date: date, year: year)
  }

  /// “The party rose again in 1924”: which one, the sentences before tell.
  private static func isOneOfMany(_ clause: Clause) -> Bool {
    clause.subject.count == 2 && clause.subject[0].lower == "the" && clause.antecedent == nil
      && bodies.contains(clause.head.lower)
  }

  private static let bodies: Set<String> = [
    "party", "group", "company", "movement", "organization", "organisation", "committee", "court",
    "act", "law", "bill", "treaty", "amendment", "association", "union", "board",
  ]

  /// Below zero for a year before Christ.
  private static func year(_ token: Token) -> Int? {
    if isBeforeChrist(token) { return Int(token.text).map { -$0 } }
    guard token.text.utf8.count == 4, let number = Int(token.text), (1000...2099).contains(number),
      token.entType == "DATE"
    else { return nil }
    return number
  }

  private static func isBeforeChrist(_ token: Token) -> Bool {
    guard token.index + 1 < token.doc.count, (1...9999).contains(Int(token.text) ?? 0) else {
      return false
    }
    return token.doc[token.index + 1].eraOfAYear?.countsBack == true
  }

  /// “107 BC” for -107, with the era as the essay writes it.
  private func text(_ year: Int) -> String {
    year < 0 ? "\(-year) \(era.rawValue)" : String(year)
  }

  var all: [Fact] { events.compactMap(fact) + [order].compactMap { $0 } + sequences }

  private func fact(_ event: Event) -> Fact? {
    let clause = event.clause
    // Of a sum or a share the figure is the point.
    let isFigure = clause.tokens.contains {
      ["MONEY", "PERCENT"].contains($0.entType?.rawValue)
    }
    guard setting.isWhole(clause), !isFigure, event.happened,
      !setting.loose.announceSomething(in: clause.tokens), !setting.asker.isOfAScene(clause),
      let stem = clause.inverted("in what year", without: event.date, lead: false)
    else {
      return nil
    }
    // No year stands as an option that is later than all of which the essay tells.
    let others = Set(Self.near(event.year).filter { $0 <= latest })
      .subtracting([event.year])
    let options = others.sorted { a, b in
      (abs(a - event.year), a) < (abs(b - event.year), b)
    }
    let known = Set(events.map(\.year).filter { $0 != event.year && abs($0 - event.year) <= 80 })
    let shown = Array(
      known.sorted { a, b in
        (abs(a - event.year), a) < (abs(b - event.year), b)
      }.prefix(6))
    // A year by itself in another age would stand out, and the last of four that are near each other.
    let years = events.map(\.year)
    let isAmongThem =
      shown.first.map { abs($0 - event.year) <= 15 } ?? false
      && (shown.contains { $0 < event.year } || event.year == years.min())
      && (shown.contains { $0 > event.year } || event.year == years.max())
    let draft = Draft(
      form: .choice(
        key: text(event.year),
        distractors: (shown.count >= 3 && isAmongThem ? shown : Array(options.prefix(6)))
          .map(text),
        sorted: true),
      stem: stem, evidence: clause.evidence)
    // When something was is seldom what matters.
    return setting.fact(
      clause, asking: "date", answer: text(event.year), bonus: -5, [draft])
  }

  /// Years in the same format at distances that a reader may mistake.
  private static func near(_ year: Int) -> [Int] {
    [-19, -12, -7, -3, 4, 8, 13].map { year + $0 }
  }

  /// Events of an essay seldom make one story: where a quiz would be too short.
  private static let weightOfOrder = 3
  /// Where a course asks for an order, or nothing else is left.
  private static let weightOfUnlike = -50

  /// Four events of different years, spread over the essay's time.
  private var order: Fact? {
    var seen: Set<Int> = []
    let dated = events.filter {
      $0.text != nil && $0.clause.wordCount <= 20 && $0.clause.verb.lemma != "be"
        && $0.clause.subjectThing.map(setting.isKnown) ?? true
    }
    .sorted { $0.year < $1.year }
    .filter { seen.insert($0.year).inserted }
    guard dated.count >= 4, let first = dated.first else { return nil }
    let chosen = (0..<4).map { dated[$0 * (dated.count - 1) / 3] }
    var draft = Draft(
      form: .ordering(chosen.compactMap(\.text)),
      stem: "Put these events in the order in which they happened, the earliest first.",
      evidence: chosen.flatMap(\.clause.evidence))
    draft.level = .understand
    return Fact(
      key: "order", answer: "", section: first.clause.sentence.section,
      weight: Self.areOfOneMatter(chosen) ? Self.weightOfOrder : Self.weightOfUnlike,
      drafts: [draft])
  }

  /// Whether most of them name one thing: four events that have nothing in common teach no order.
  private static func areOfOneMatter(_ events: [Event]) -> Bool {
    let counts = events.flatMap { Array($0.nouns) }.reduce(into: [:]) { $0[$1, default: 0] += 1 }
    return counts.values.contains { $0 + 1 >= events.count }
  }

  /// Of two events of one matter, which was first: each in one statement at most.
  private var sequences: [Fact] {
    let told = events.filter {
      $0.text != nil && setting.isWhole($0.clause) && $0.clause.wordCount <= 18
        && $0.clause.isSaidByTheEssay && $0.clause.antecedent == nil
        && !$0.clause.body.contains { Self.times.contains($0.lower) }
        && !["be", "have", "die"].contains($0.clause.verb.lemma)
    }.sorted { $0.year < $1.year }
    return stride(from: 0, to: told.count - 1, by: 2).compactMap {
      sequence(told[$0], told[$0 + 1])
    }
  }

  private func sequence(_ earlier: Event, _ later: Event) -> Fact? {
    guard (1...Self.memorable).contains(later.year - earlier.year),
      !earlier.nouns.isDisjoint(with: later.nouns),
      let truth = Self.text(earlier, before: later),
      let falsehood = Self.text(later, before: earlier)
    else { return nil }
    let draft = Draft(
      form: .trueFalse(
        truth: truth,
        falsehood: Draft.Falsehood(
          statement: falsehood,
          correction: "The essay gives \(text(earlier.year)) for the one and "
            + "\(text(later.year)) for the other.")),
      stem: "", evidence: earlier.clause.evidence + later.clause.evidence)
    return setting.fact(
      earlier.clause, asking: "sequence", answer: "", bonus: 0.2, [draft])
  }

  /// Events farther apart than a generation are no sequence that a reader could mistake.
  private static let memorable = 30

  /// Words of another time than the event's own.
  private static let times: Set<String> = [
    "before", "after", "until", "since", "when", "later", "earlier", "again", "still", "already",
    "first", "last", "next", "while", "during", "finally", "then",
  ]

  private static func text(_ one: Event, before other: Event) -> String? {
    guard let first = one.text, let second = other.smallText else { return nil }
    return "\(first) before \(second)."
  }
}
