extension Essay {
  /// How the essay was understood, for people: title, byline, outline with line numbers and counts,
  /// citations, notes, and what was left out of the prose.
  public var outline: String { EssayOutline(self).text }
}

private struct EssayOutline {
  private let reading: Reading
  private let essay: Essay

  /// Of a long list people read the beginning.
  private static let mostListed = 40

  init(_ essay: Essay) {
    self.essay = essay
    reading = Reading(essay: essay, sentences: EssaySentences(essay).all)
  }

  var text: String {
    let parts =
      [head, sections, citations, notes("note", essay.notes)]
      + [notes("reference", essay.references), omissions]
    return parts.filter { !$0.isEmpty }.map { $0.joined(separator: "\n") }
      .joined(separator: "\n\n") + "\n"
  }

  private var head: [String] {
    let front = essay.frontMatter.keys.sorted()
    return ["\(essay.file): \(essay.title ?? "(no title)")"]
      + (essay.byline.isEmpty ? [] : ["by \(essay.byline.joined(separator: ", "))"])
      + (front.isEmpty ? [] : ["front matter: \(front.joined(separator: ", "))"])
      + [counts(of: essay.blocks.indices)]
      + (reading.sentences.isEmpty ? ["there is no running text to make anything of"] : [])
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
    let unknown = unknownCitations
    return [
      "\(counted(essay.citations.count, "citation")): " + listed(essay.citations.map(\.label))
    ]
      + (unknown.isEmpty ? [] : ["  without a note: " + listed(unknown)])
  }

  /// The markers that lead to no note, where there are notes.
  private var unknownCitations: [String] {
    let known = Set((essay.notes + essay.references).compactMap(\.label))
    if known.isEmpty { return [] }
    return essay.citations.filter { citation in
      switch citation.kind {
      case .number:
        let numbers = citation.label.split { !$0.isNumber }.map(String.init)
        return !numbers.allSatisfy(known.contains)
      case .footnote: return !known.contains(citation.label)
      case .authorDate: return false
      }
    }.map(\.label)
  }

  private func listed(_ labels: [String]) -> String {
    let shown = labels.prefix(Self.mostListed).joined(separator: "; ")
    return labels.count > Self.mostListed
      ? "\(shown); and \(labels.count - Self.mostListed) more" : shown
  }

  private func notes(_ name: String, _ notes: [Note]) -> [String] {
    guard !notes.isEmpty else { return [] }
    return ["\(counted(notes.count, name)):"]
      + notes.map { "  " + ($0.label.map { "[\($0)] " } ?? "") + excerpt($0.text) }
  }

  private var omissions: [String] {
    let lines =
      shownApart
      + essay.omissions.map {
        "  line \($0.position.line): \($0.reason.rawValue): \(excerpt($0.excerpt))"
      }
    guard !lines.isEmpty else { return [] }
    let shown = ["left out of the prose:"] + lines.prefix(Self.mostListed)
    return lines.count > Self.mostListed
      ? shown + ["  and \(lines.count - Self.mostListed) more"] : shown
  }

  /// Tables and code, which a pack shows, but takes no sentences from.
  private var shownApart: [String] {
    essay.blocks.compactMap { block in
      guard case .code(let language) = block.kind else { return nil }
      let name = language == "table" ? "table" : "code"
      let firstLine = block.text.prefix { !$0.isNewline }
      return "  line \(block.start.line): \(name), shown as it is: \(excerpt(String(firstLine)))"
    }
  }

  private func excerpt(_ text: String) -> String {
    text.count <= 60 ? text : text.prefix(59) + "…"
  }
}
