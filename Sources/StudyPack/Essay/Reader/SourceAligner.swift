/// Finds the text of cmark's inline nodes in the Markdown that they were made from.
///
/// cmark's own inline columns are wrong on continuation lines and after nested delimiters, so the
/// aligner trusts only what it can verify: it walks a block's Markdown with the nodes in their order,
/// reading escapes and entities, and skips what is markup.
struct SourceAligner {
  private let markdown: [UInt8]
  private let syntax: LinkSyntax
  private let end: Int
  /// How many `>` stand before each line of the block.
  private let quotationDepth: Int
  private var cursor: Int
  /// How often a literal could not be found. Past a limit none is looked for, so that the whole
  /// stays linear whatever the input.
  private var misses = 0

  /// - Parameter range: from the block's first character to its last line's end, in `markdown`.
  init(_ markdown: [UInt8], in range: Range<Int>, quotationDepth: Int) {
    self.markdown = markdown
    self.quotationDepth = quotationDepth
    syntax = LinkSyntax(markdown, end: range.upperBound)
    cursor = range.lowerBound
    end = range.upperBound
  }

  /// The place of each byte of a text node, in which escapes and entities are resolved.
  mutating func place(text literal: [UInt8]) -> [Int] {
    place(literal, SourceMatch.Form.text)
  }

  /// The place of each byte of a code block's line.
  mutating func place(verbatim literal: [UInt8]) -> [Int] {
    place(literal, SourceMatch.Form.verbatim)
  }

  /// The place of each byte of a code span, whose marks are left behind too.
  mutating func place(code literal: [UInt8]) -> [Int] {
    move(to: [Ascii.backtick])
    let opening = skipRun(of: Ascii.backtick)
    let offsets = place(literal, SourceMatch.Form.verbatim)
    while cursor < end {
      move(to: [Ascii.backtick])
      if skipRun(of: Ascii.backtick) == opening { break }
    }
    return offsets
  }

  /// Moves behind a tag or a comment in raw HTML, and says where it began.
  mutating func skip(html literal: [UInt8]) -> Int { place(verbatim: literal).first ?? cursor }

  /// Where the next node can begin at the earliest.
  var position: Int { min(cursor, max(end - 1, 0)) }

  /// The place of the next line end, which a soft or hard break stands for.
  mutating func placeBreak() -> Int {
    move(to: [Ascii.newline])
    let place = min(cursor, max(end - 1, 0))
    if cursor < end { cursor = afterContainerPrefix(cursor + 1) }
    return place
  }

  /// Moves behind the definitions of links with which cmark's paragraphs may begin.
  mutating func skipLinkDefinitions() {
    while cursor < end, let next = syntax.definition(at: cursor) {
      cursor = next < end ? afterContainerPrefix(next) : next
    }
  }

  /// Moves behind a heading's `##`.
  mutating func skipHeadingMark() {
    let marks = markdown[cursor..<end].prefix(7).prefix { $0 == Ascii.hash }
    guard (1...6).contains(marks.count) else { return }
    let next = cursor + marks.count
    if next == end || Ascii.isBlank(markdown[next]) { cursor = next }
  }

  /// Moves behind a code block's opening fence; indented code has none.
  mutating func skipFence() {
    let rest = markdown[cursor..<end]
    if rest.starts(with: Array("```".utf8)) || rest.starts(with: Array("~~~".utf8)) {
      _ = placeBreak()
    }
  }

  enum LinkForm { case automatic, bracketed }

  /// Moves into a link or an image: behind its `[` or `<`.
  mutating func enterLink() -> LinkForm {
    move(to: [Ascii.openBracket, Ascii.less])
    defer { cursor = min(cursor + 1, end) }
    return cursor < end && markdown[cursor] == Ascii.less ? .automatic : .bracketed
  }

  /// Moves behind a link's `](destination "title")`, `][label]`, `]` or `>`. Whether a destination
  /// stood there.
  mutating func leaveLink(_ form: LinkForm) -> Bool {
    move(to: [form == .automatic ? Ascii.greater : Ascii.closeBracket])
    cursor = min(cursor + 1, end)
    guard form == .bracketed else { return true }
    if let next = syntax.inlineTail(at: cursor) {
      cursor = next
      return true
    }
    if let next = syntax.label(at: cursor) { cursor = next }
    return false
  }

  private mutating func place(_ literal: [UInt8], _ form: SourceMatch.Form) -> [Int] {
    if misses < 16 {
      for start in cursor..<max(cursor, end) {
        let match = SourceMatch(literal, at: start, in: markdown, end: end, form)
        guard let found = match.find(afterBreak: afterContainerPrefix) else { continue }
        cursor = found.end
        return found.offsets
      }
      misses += 1
    }
    return Array(repeating: min(cursor, max(end - 1, 0)), count: literal.count)
  }

  private mutating func move(to bytes: [UInt8]) {
    while cursor < end, !bytes.contains(markdown[cursor]) {
      let isEscape =
        markdown[cursor] == Ascii.backslash && cursor + 1 < end
        && markdown[cursor + 1] != Ascii.newline && bytes != [Ascii.backtick]
      cursor = min(cursor + (isEscape ? 2 : 1), end)
    }
  }

  private mutating func skipRun(of byte: UInt8) -> Int {
    let start = cursor
    while cursor < end, markdown[cursor] == byte { cursor += 1 }
    return cursor - start
  }

  private func afterContainerPrefix(_ start: Int) -> Int {
    var index = start
    var depth = 0
    while index < end {
      if markdown[index] == Ascii.greater, depth < quotationDepth {
        depth += 1
      } else if !Ascii.isBlank(markdown[index]) {
        break
      }
      index += 1
    }
    return index
  }
}
