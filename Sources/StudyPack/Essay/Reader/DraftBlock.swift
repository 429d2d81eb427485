/// A block on its way from cmark's events to the essay: its text as bytes, each of which knows its
/// place in the prepared text.
struct DraftBlock: Sendable {
  var kind: Block.Kind
  var text: [UInt8] = []
  /// For each byte of `text`, its offset in the file.
  var sources: [Int] = []
  var marks: [Mark] = []
  /// Where in `text` a line of the file ended.
  var lineBreaks: [Int] = []
  /// The file's range from the block's first line to its last.
  var extent: Range<Int>
  /// Whether the block is a heading only because it looks like one, as in plain text.
  var isInferredHeading = false

  var string: String { String(decoding: text, as: UTF8.self) }

  /// The text by the lines of the file.
  var lines: [String] {
    let ends = lineBreaks + [text.count]
    let starts = [0] + lineBreaks
    return zip(starts, ends).map {
      String(decoding: text[$0..<$1], as: UTF8.self).trimmingBlanks
    }
  }

  var isProse: Bool {
    switch kind {
    case .paragraph, .listItem, .quotation: true
    case .heading, .code: false
    }
  }

  /// The block's text at `range`, without blanks around it.
  func part(_ range: Range<Int>) -> DraftBlock {
    var (start, end) = (range.lowerBound, range.upperBound)
    while start < end, text[start] == Ascii.space { start += 1 }
    while end > start, text[end - 1] == Ascii.space { end -= 1 }
    var part = self
    part.text = Array(text[start..<end])
    part.sources = Array(sources[start..<end])
    part.marks = marks.compactMap { mark in
      let range = mark.range.clamped(to: start..<end)
      return range.isEmpty
        ? nil : Mark(mark.kind, range.lowerBound - start..<range.upperBound - start)
    }
    part.lineBreaks = lineBreaks.filter { $0 > start && $0 < end }.map { $0 - start }
    let first = part.sources.first ?? extent.lowerBound
    let last = part.sources.last.map { $0 + 1 } ?? extent.upperBound
    part.extent =
      (start == 0 ? extent.lowerBound : first)..<(end == text.count ? extent.upperBound : last)
    return part
  }

  /// Takes the bytes at `ranges` (ascending, apart) out of the text; marks and line breaks move along.
  mutating func remove(_ ranges: [Range<Int>]) {
    guard !ranges.isEmpty else { return }
    let kept = keptOffsets(without: ranges)
    var newText: [UInt8] = []
    var newSources: [Int] = []
    newText.reserveCapacity(text.count)
    newSources.reserveCapacity(text.count)
    var start = 0
    for range in ranges + [text.count..<text.count] {
      newText.append(contentsOf: text[start..<range.lowerBound])
      newSources.append(contentsOf: sources[start..<range.lowerBound])
      start = range.upperBound
    }
    text = newText
    sources = newSources
    marks = marks.compactMap { mark in
      let range = kept[mark.range.lowerBound]..<kept[mark.range.upperBound]
      return range.isEmpty ? nil : Mark(mark.kind, range)
    }
    lineBreaks = lineBreaks.map { kept[$0] }
  }

  /// For each offset in the text, and its end, the offset after `ranges` are gone.
  private func keptOffsets(without ranges: [Range<Int>]) -> [Int] {
    var offsets: [Int] = []
    offsets.reserveCapacity(text.count + 1)
    var next = 0
    var kept = 0
    for offset in 0...text.count {
      while next < ranges.count, ranges[next].upperBound <= offset { next += 1 }
      offsets.append(kept)
      if next == ranges.count || !ranges[next].contains(offset) { kept += 1 }
    }
    return offsets
  }
}

extension String {
  /// Without blanks and line ends around it.
  var trimmingBlanks: String {
    var slice = self[...]
    while let first = slice.first, first.isWhitespace { slice.removeFirst() }
    while let last = slice.last, last.isWhitespace { slice.removeLast() }
    return String(slice)
  }
}
