/// Tables drawn with pipes, which CommonMark reads as paragraphs.
enum PipeTable {
  /// The paragraph cut where a table begins in it: a row with pipes above a delimiter row such as
  /// `| --- | :-: |`. The table is no prose and keeps its lines.
  static func parts(of block: DraftBlock) -> [DraftBlock] {
    if block.text.isEmpty { return [] }
    guard block.isProse, block.text.contains(UInt8(ascii: "|")) else { return [block] }
    let lines = block.lines
    let header = lines.indices.dropLast().first {
      lines[$0].contains("|") && isDelimiterRow(lines[$0 + 1])
    }
    guard let header else { return [block] }
    let start = header == 0 ? 0 : block.lineBreaks[header - 1]
    var table = block.part(start..<block.text.count)
    table.kind = .code(language: "table")
    table.marks = []
    for offset in table.lineBreaks where table.text[offset] == Ascii.space {
      table.text[offset] = Ascii.newline
    }
    let before = block.part(0..<start)
    return before.text.isEmpty ? [table] : [before, table]
  }

  private static func isDelimiterRow(_ line: String) -> Bool {
    let cells = line.split(separator: "|").map { String($0).trimmingBlanks }
    return line.contains("|") && !cells.isEmpty
      && cells.allSatisfy { $0.contains("-") && $0.allSatisfy { $0 == "-" || $0 == ":" } }
  }
}
