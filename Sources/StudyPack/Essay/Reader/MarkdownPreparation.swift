/// Prepares a Markdown essay for cmark: front matter and footnote definitions become blank lines, so
/// that line numbers stay what they are in the file.
enum MarkdownPreparation {
  static func prepare(_ source: SourceText, leavingOut lines: Set<Int>, from firstLine: Int)
    -> PreparedText
  {
    var prepared = PreparedText(capacity: source.bytes.count + 1)
    for number in 0..<source.lineCount {
      let range = source.line(number)
      if number >= firstLine, !lines.contains(number) {
        prepared.append(range, of: source)
      }
      prepared.endLine(at: range.upperBound)
    }
    return prepared
  }
}
