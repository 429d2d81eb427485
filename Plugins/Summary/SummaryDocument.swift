import StudyPack

/// The handout for people.
struct SummaryDocument {
  private let content: SummaryContent
  private let showsOutline: Bool

  /// How many lines found no room on one page.
  private let omitted: Int

  init(_ content: SummaryContent, showsOutline: Bool, omitted: Int = 0) {
    self.content = content
    self.showsOutline = showsOutline
    self.omitted = omitted
  }

  var document: Document {
    Document(
      name: "summary", title: "Summary", summary: "What the essay says, in its own sentences",
      blocks: isEmpty
        ? [.note(["No sentence of the essay stands alone, so there is no summary."])] : blocks)
  }

  private var isEmpty: Bool {
    content.thesis == nil && content.abstract.isEmpty
      && content.sections.allSatisfy(\.points.isEmpty)
  }

  private var blocks: [DocumentBlock] {
    part(content.thesisIsStated ? "Thesis" : "Main idea", content.thesis) + abstract + outline
      + points + part("Conclusion", content.conclusion) + timeline + names + terms
      + questions + remainder
  }

  private var remainder: [DocumentBlock] {
    guard omitted > 0 else { return [] }
    let lines = omitted == 1 ? "One more line" : "\(omitted) more lines"
    return [.note([.text("\(lines) with “length: full”.")])]
  }

  private var timeline: [DocumentBlock] {
    guard !content.timeline.isEmpty else { return [] }
    // One entry a date: a list of definitions names each term once.
    var entries: [DocumentDefinition] = []
    for event in content.timeline {
      let detail: [Inline] = [.text(event.text), .evidence(event.evidence)]
      if let known = entries.firstIndex(where: { $0.term == [.text(event.date)] }) {
        entries[known].details.append(detail)
      } else {
        entries.append(
          DocumentDefinition(id: event.id, term: [.text(event.date)], details: [detail]))
      }
    }
    return [
      heading("Timeline"), .timeline(TimelineMarks(content.timeline).drawing),
      .definitions(entries),
    ]
  }

  private var names: [DocumentBlock] {
    guard !content.names.isEmpty else { return [] }
    let names = content.names.map { name in
      DocumentDefinition(
        id: name.id, term: [.text(name.name)],
        details: [[.text(name.text), .evidence(name.evidence)]])
    }
    return [heading("People, organisations and places"), .definitions(names)]
  }

  private var terms: [DocumentBlock] {
    guard !content.terms.isEmpty else { return [] }
    let list = content.terms.joined(separator: ", ")
    return [
      heading("Terms to know"),
      .paragraph([
        .text(
          list + (content.terms.count == 1 ? ". Its meaning is" : ". Their meanings are")
            + " in the "),
        .page("glossary", ["glossary"]), ".",
      ]),
    ]
  }

  private var questions: [DocumentBlock] {
    guard !content.questions.isEmpty else { return [] }
    let items = content.questions.map { question in
      [
        DocumentBlock.paragraph([
          .text("“\(inner(question.text))” " + question.prompt + " "),
          .evidence(question.evidence),
        ])
      ]
    }
    return [heading("Questions to think about"), .list(ordered: true, items: items)]
  }

  /// A quotation within a quotation has single marks.
  private func inner(_ text: String) -> String {
    text.replacing("“", with: "‘").replacing("”", with: "’")
  }

  private func part(_ title: String, _ line: SummaryLine?) -> [DocumentBlock] {
    guard let line else { return [] }
    return [heading(title), .paragraph(text(line))]
  }

  private var abstract: [DocumentBlock] {
    content.shownAbstract.map { [heading("In short"), .paragraph($0)] } ?? []
  }

  private var outline: [DocumentBlock] {
    let titles = content.sections.filter { $0.title != nil && $0.topic == nil }
    guard showsOutline, titles.count > 1 else { return [] }
    return [heading("Outline"), .list(ordered: true, items: outlineItems(titles[...], level: 1))]
  }

  private func outlineItems(
    _ sections: ArraySlice<SummaryContent.Section>, level: Int
  ) -> [[DocumentBlock]] {
    var items: [[DocumentBlock]] = []
    var rest = sections
    while let section = rest.popFirst() {
      let inner = rest.prefix { $0.level > section.level }
      rest = rest.dropFirst(inner.count)
      let title = DocumentBlock.paragraph([.text(section.title ?? "")])
      items.append(
        inner.isEmpty
          ? [title] : [title, .list(ordered: false, items: outlineItems(inner, level: level + 1))])
    }
    return items
  }

  private var points: [DocumentBlock] {
    let sections = content.sections.filter { !$0.points.isEmpty }
    guard !sections.isEmpty else { return [] }
    // A single topic parts nothing.
    let isParted = sections.count > 1
    return [heading("Key points")]
      + sections.flatMap { section in
        let title = (section.topic == nil || isParted ? section.heading : nil)
          .map { [DocumentBlock.heading(level: 3, $0, id: nil)] }
        return (title ?? [])
          + [.list(ordered: false, items: section.points.map { [.paragraph(text($0))] })]
      }
  }

  private func heading(_ title: String) -> DocumentBlock {
    .heading(level: 2, [.text(title)], id: nil)
  }

  private func text(_ line: SummaryLine) -> [Inline] {
    [.text(line.text), .evidence(line.evidence)]
  }
}

extension SummaryContent {
  /// The abstract without what stands above it as the main idea; `nil` where nothing else is in it.
  var shownAbstract: [Inline]? {
    let shown = Set(thesis?.evidence.map(\.sentence) ?? [])
    let text = abstractText
    guard !text.isEmpty else { return nil }
    return [
      .text(text), .evidence(abstractEvidence.evidence.filter { !shown.contains($0.sentence) }),
    ]
  }

  private var abstractText: String {
    guard let idea = thesis?.text, !idea.isEmpty else { return abstract }
    return abstract == idea
      ? "" : abstract.replacing(idea + " ", with: "").replacing(" " + idea, with: "")
  }
}
