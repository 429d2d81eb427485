import StudyPack

/// What of a handout fits on one printed page, in two columns of small print: main idea, abstract and
/// conclusion whole, then a point for each section, then the rest in turn, each where it finds room.
struct OnePage {
  /// What is shown.
  private(set) var content: SummaryContent
  /// How many lines found no room.
  var omitted: Int { Self.count(whole) - Self.count(content) }

  private let whole: SummaryContent
  private var room: Double
  /// The sentences that the page has: where room is scarce, none is shown twice.
  private var shown: Set<SentenceID> = []

  init(_ whole: SummaryContent) {
    self.whole = whole
    content = whole
    room = PrintedLines.onPage
    content.timeline = []
    content.names = []
    content.questions = []
    for section in content.sections.indices { content.sections[section].points = [] }
    for text in [whole.thesis?.text, whole.abstract, whole.conclusion?.text].compactMap(\.self) {
      room -= PrintedLines.heading + PrintedLines.of(text)
    }
    if !whole.terms.isEmpty {
      room -= PrintedLines.heading + PrintedLines.of(whole.terms.joined(separator: ", ")) + 1
    }
    shown = Set(
      ((whole.thesis?.evidence ?? []) + (whole.conclusion?.evidence ?? [])
        + whole.abstractEvidence.evidence).map(\.sentence))
    addPoints(upTo: 1)
    addEvents(atMost: 5)
    addQuestions(atMost: 2)
    addNames(atMost: 3)
    addPoints(upTo: .max)
    addQuestions(atMost: .max)
    addNames(atMost: .max)
    addEvents(atMost: .max)
    // Where room is left, an event may say again what the abstract of a short essay says.
    shown.subtract(whole.abstractEvidence.evidence.map(\.sentence))
    addEvents(atMost: .max)
  }

  private mutating func addPoints(upTo limit: Int) {
    let dated = Set(whole.timeline.flatMap(\.evidence).map(\.sentence))
    for (number, section) in whole.sections.enumerated() {
      // What the timeline tells as well comes last.
      let open = section.points.filter { !content.sections[number].points.contains($0) }
      let early = open.filter { !Self.shares($0.evidence, with: dated) }
      for point in early + open.filter({ !early.contains($0) })
      where content.sections[number].points.count < limit {
        let isFirst = content.sections[number].points.isEmpty
        let title = isFirst && section.heading != nil ? PrintedLines.subheading : 0
        if take(title + PrintedLines.of(point.text), for: point.evidence) {
          content.sections[number].points.append(point)
        }
      }
      let chosen = content.sections[number].points
      content.sections[number].points = section.points.filter(chosen.contains)
    }
  }

  /// Spread over the essay's time where not all fit.
  private mutating func addEvents(atMost limit: Int) {
    let open = whole.timeline.filter { !content.timeline.contains($0) }
    for event in Self.spread(open, limit - content.timeline.count) {
      // The drawing stands below the heading.
      let heading = content.timeline.isEmpty ? PrintedLines.heading + 5 : 0
      if take(heading + PrintedLines.of(event.text) + 1.2, for: event.evidence) {
        content.timeline.append(event)
      }
    }
    content.timeline = whole.timeline.filter(content.timeline.contains)
  }

  private mutating func addQuestions(atMost limit: Int) {
    for question in whole.questions
    where content.questions.count < limit && !content.questions.contains(question) {
      let heading = content.questions.isEmpty ? PrintedLines.heading : 0
      if take(heading + PrintedLines.of(question.text + question.prompt), for: question.evidence) {
        content.questions.append(question)
      }
    }
    content.questions = whole.questions.filter(content.questions.contains)
  }

  private mutating func addNames(atMost limit: Int) {
    for name in whole.names where content.names.count < limit && !content.names.contains(name) {
      let heading = content.names.isEmpty ? PrintedLines.heading : 0
      if take(heading + PrintedLines.of(name.text) + 1.2, for: name.evidence) {
        content.names.append(name)
      }
    }
    content.names = whole.names.filter(content.names.contains)
  }

  private mutating func take(_ lines: Double, for evidence: [Evidence]) -> Bool {
    guard lines <= room, !Self.shares(evidence.prefix(1), with: shown) else { return false }
    room -= lines
    shown.formUnion(evidence.prefix(1).map(\.sentence))
    return true
  }

  private static func shares(_ evidence: some Sequence<Evidence>, with sentences: Set<SentenceID>)
    -> Bool
  { evidence.contains { sentences.contains($0.sentence) } }

  private static func spread(_ events: [TimelineEvent], _ count: Int) -> [TimelineEvent] {
    guard count > 0 else { return [] }
    guard events.count > count, count > 1 else { return Array(events.prefix(count)) }
    return (0..<count).map { events[$0 * (events.count - 1) / (count - 1)] }
  }

  private static func count(_ content: SummaryContent) -> Int {
    content.sections.reduce(0) { $0 + $1.points.count } + content.timeline.count
      + content.names.count + content.questions.count
  }
}

/// How much of a column text takes up in print, in lines; a little more than it does, since letters
/// differ in width and browsers in fonts.
enum PrintedLines {
  /// Two columns of an A4 or Letter page, without its title.
  static let onPage = 116.0
  static let heading = 2.4
  static let subheading = 1.9

  static func of(_ text: String) -> Double {
    (Double(text.count + evidence) / perLine).rounded(.up) + 0.4
  }

  private static let perLine = 54.0
  /// What the link to the essay's line takes.
  private static let evidence = 6
}
