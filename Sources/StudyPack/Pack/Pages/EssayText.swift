/// A block's text with its sentences, marks and citation markers, which may cross one another: marks
/// are cut at the borders of sentences.
struct EssayText {
  private let block: Block
  private let sentences: [Sentence]
  private let citations: [Citation]

  init(_ block: Block, sentences: [Sentence], citations: [Citation]) {
    self.block = block
    self.sentences = sentences
    self.citations = citations.sorted { $0.offset < $1.offset }
  }

  var markup: [Markup] {
    var markup: [Markup] = []
    var offset = 0
    var marks = block.marks[...]
    for sentence in sentences {
      marks = marks.drop { $0.range.upperBound <= offset }
      markup += marked(offset..<sentence.range.lowerBound, marks)
      // A marker right behind a sentence's stop belongs to it.
      markup.append(
        .inline(
          open: "<span class=\"sentence\" id=\"\(sentence.id)\">",
          marked(sentence.range, marks), close: "</span>"))
      offset = sentence.range.upperBound
    }
    return markup + marked(offset..<block.text.utf8.count, marks, isLast: true)
  }

  /// The text at `range` under those of `marks` that reach into it; marks are ordered by their start,
  /// an outer one before an inner.
  private func marked(_ range: TextRange, _ marks: ArraySlice<Mark>, isLast: Bool = false)
    -> [Markup]
  {
    var markup: [Markup] = []
    var offset = range.lowerBound
    var rest = marks
    while let mark = rest.popFirst(), mark.range.lowerBound < range.upperBound {
      let reach = mark.range.clamped(to: range)
      guard !reach.isEmpty, reach.lowerBound >= offset else { continue }
      markup += plain(offset..<reach.lowerBound)
      markup.append(wrapped(mark.kind, reach, rest))
      offset = reach.upperBound
    }
    return markup + plain(offset..<range.upperBound, isLast: isLast)
  }

  private func wrapped(_ kind: Mark.Kind, _ range: TextRange, _ inner: ArraySlice<Mark>) -> Markup {
    switch kind {
    case .code: .code(String(block.text[utf8: range]))
    case .emphasis: .emphasis(marked(range, inner))
    case .strong: .strong(marked(range, inner))
    case .link(let destination): .link(destination, marked(range, inner))
    }
  }

  /// Text, with the markers of the citations that stood in it.
  private func plain(_ range: TextRange, isLast: Bool = false) -> [Markup] {
    var markup: [Markup] = []
    var offset = range.lowerBound
    let end = isLast ? range.upperBound + 1 : range.upperBound
    let first = citations.partitioningIndex { $0.offset >= range.lowerBound }
    for citation in citations[first...].prefix(while: { $0.offset < end }) {
      markup.append(.text(String(block.text[utf8: offset..<citation.offset])))
      markup.append(
        .inline(open: "<sup>", [.text("[\(citation.label)]")], close: "</sup>"))
      offset = citation.offset
    }
    return markup + [.text(String(block.text[utf8: offset..<range.upperBound]))]
  }
}
