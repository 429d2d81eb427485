extension Essay {
  /// How the essay was understood, for people: title, byline, outline with line numbers and counts,
  /// citations, notes, and what was left out of the prose.
  public var outline: String { EssayOutline(Reading(analysing: self)).text }
}

private struct EssayOutline {
  private let reading: Reading
  private let essay: Essay

  init(_ reading: Reading) {
    self.reading = reading
    essay = reading.essay
  }

  var text: String {
    let parts =
      [head, sections, citations, notes("notes", essay.notes)]
      + [notes("references", essay.references), omissions]
    return parts.filter { !$0.isEmpty }.map { $0.joined(separator: "\n") }
      .joined(separator: "\n\n") + "\n"
  }

  private var head: [String] {
    let front = essay.frontMatter.keys.sorted()
    return ["\(essay.file): \(essay.title ?? "(no title)")"]
      + (essay.byline.isEmpty ? [] : ["by \(essay.byline.joined(separator: ", "))"])
      + (front.isEmpty ? [] : ["front matter: \(front.joined(separator: ", "))"])
      + [counts(of: essay.blocks.indices)]
  }

  private var sections: [String] {
    reading.sections.map { section in
      let indent = String(repeating: "  ", count: section.level)
      let line = essay.blocks[section.blocks.lowerBound].start.line
      return "\(indent)\(section.title ?? "(before the first heading)")"
        + "  [line \(line): \(counts(of: section.ownBlocks))]"
    }
  }

  private func counts(of blocks: Range<Int>) -> String {
    let sentences = reading.sentences(in: blocks)
    let words = sentences.reduce(0) { $0 + $1.words.count { $0.kind != .punctuation } }
    let paragraphs = essay.blocks[blocks].count(where: \.isProse)
    return [
      counted(paragraphs, "paragraph"), counted(sentences.count, "sentence"),
      counted(words, "word"),
    ].joined(separator: ", ")
  }

  private func counted(_ count: Int, _ noun: String) -> String {
    "\(count) \(noun)\(count == 1 ? "" : "s")"
  }

  private var citations: [String] {
    guard !essay.citations.isEmpty else { return [] }
    return [
      "\(counted(essay.citations.count, "citation")): "
        + essay.citations.map(\.label).joined(separator: ", ")
    ]
  }

  private func notes(_ name: String, _ notes: [Note]) -> [String] {
    guard !notes.isEmpty else { return [] }
    return ["\(name):"]
      + notes.map { "  " + ($0.label.map { "[\($0)] " } ?? "") + excerpt($0.text) }
  }

  private var omissions: [String] {
    guard !essay.omissions.isEmpty else { return [] }
    return ["left out of the prose:"]
      + essay.omissions.map {
        "  line \($0.position.line): \($0.reason.rawValue): \(excerpt($0.excerpt))"
      }
  }

  private func excerpt(_ text: String) -> String {
    text.count <= 60 ? text : text.prefix(59) + "…"
  }
}
