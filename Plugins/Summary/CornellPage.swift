import Clauses
import Language
import StudyPack

/// The key points as Cornell notes (Pauk, “How to Study in College”): cues at the left, notes at the
/// right, the summary at the foot. Who covers the notes can ask himself by the cues.
///
/// A cue is in the essay's words: a term of the glossary that the note has, what the handout asks of
/// its sentence, or else what the sentence speaks of.
struct CornellPage {
  private let content: SummaryContent
  private let cues: NoteCues
  /// Whether notes and summary are left to the student, with lines to write on.
  private let isBlank: Bool

  /// `nil` where the course asks for none, or the handout has no key point.
  init?(_ content: SummaryContent, terms: [String], _ reading: Reading, _ style: Summary.Cornell) {
    guard style != .none, content.sections.contains(where: { !$0.points.isEmpty }) else {
      return nil
    }
    self.content = content
    cues = NoteCues(terms: terms, questions: content.questions, reading)
    isBlank = style == .blank
  }

  var document: Document {
    Document(
      name: "cornell", title: "Cornell notes",
      summary: isBlank ? "Cues, and room for notes of your own" : "Cues, notes and a summary",
      blocks: [.note([.text(isBlank ? Self.howToWrite : Self.howToLearn)])] + notes + foot)
  }

  private static let howToLearn =
    "Cover the notes, say what each cue brings back, and look."
  private static let howToWrite =
    "Note beside each cue what the essay says, then sum up below in sentences of your own."

  private var notes: [DocumentBlock] {
    content.sections.filter { !$0.points.isEmpty }.map { .table(table(of: $0)) }
  }

  private func table(of section: SummaryContent.Section) -> DocumentTable {
    DocumentTable(
      caption: section.heading ?? [.text(content.openingTitle)],
      columns: [["Cue"], ["Notes"]],
      rows: section.points.map { point in
        DocumentRow(
          header: [.text(cues.cue(for: point))],
          cells: [isBlank ? Self.lines : [[.text(point.text), .evidence(point.evidence)]]])
      })
  }

  private static let lines: [[Inline]] = [[.blank], [.blank], [.blank]]

  private var foot: [DocumentBlock] {
    let heading = DocumentBlock.heading(level: 2, ["Summary"], id: nil)
    if isBlank { return [heading] + Array(repeating: .paragraph([.blank]), count: 5) }
    let idea = content.thesis.map {
      [DocumentBlock.paragraph([.strong([.text($0.text)]), .evidence($0.evidence)])]
    }
    let all = (idea ?? []) + (content.shownAbstract.map { [.paragraph($0)] } ?? [])
    return all.isEmpty ? [] : [heading] + all
  }
}

extension SummaryContent {
  /// What the notes before the first heading, or of an essay without headings, stand under.
  fileprivate var openingTitle: String { sections.count > 1 ? "At the start" : "The essay" }
}

/// What brings a note back to mind.
struct NoteCues {
  private let terms: [(text: String, stems: [String])]
  private let prompts: [SentenceID: String]
  private let reading: Reading

  /// More make no cue but a list.
  private static let mostTerms = 3

  init(terms: [String], questions: [ThinkingQuestion], _ reading: Reading) {
    self.terms = terms.map { ($0, Self.stems($0)) }
    self.reading = reading
    let pairs = questions.compactMap { question in
      question.evidence.first.map { ($0.sentence, question.prompt) }
    }
    prompts = Dictionary(pairs) { first, _ in first }
  }

  func cue(for note: SummaryLine) -> String {
    let words = Self.stems(note.text)
    let found = terms.filter { Self.stand($0.stems, in: words) }.map(\.text)
    if !found.isEmpty { return found.prefix(Self.mostTerms).joined(separator: ", ") }
    guard let id = note.evidence.first?.sentence else { return Self.unnamed }
    return prompts[id] ?? reading[id].flatMap { Self.matter(of: $0) ?? Self.name(in: $0) }
      ?? Self.unnamed
  }

  private static let unnamed = "What does the essay say?"

  private static func stems(_ text: String) -> [String] {
    text.lowercased().split { !$0.isLetter && !$0.isNumber }.map { Stem.of(String($0)) }
  }

  private static func stand(_ term: [String], in words: [String]) -> Bool {
    guard !term.isEmpty, term.count <= words.count else { return false }
    return words.indices.contains { words[$0...].starts(with: term) }
  }

  /// The subject of the sentence's main clause, with what stands before it, a phrase behind it, and
  /// those that “and” joins to it.
  private static func matter(of sentence: Sentence) -> String? {
    guard let verb = sentence.doc.first(where: \.isRoot),
      let subject = verb.lefts.last(where: \.isSubject), subject.isNoun
    else { return nil }
    let end =
      subject.conjuncts.last { $0.index > subject.index && $0.isNoun }
      ?? subject.rights.first { $0.dep == "prep" && $0.lower == "of" }?.rightEdge ?? subject
    guard end.index - subject.leftEdge.index < longest else { return nil }
    let words = sentence.doc[subject.leftEdge.index...end.index]
    return Wording.text(of: Array(words)).capitalisedFirst
  }

  /// In words and marks.
  private static let longest = 9

  /// The first name that the sentence has.
  private static func name(in sentence: Sentence) -> String? {
    sentence.doc.ents.first { entity in
      ["PERSON", "ORG", "LAW", "EVENT", "GPE", "NORP"].contains(entity.label?.rawValue)
    }?.text
  }
}
