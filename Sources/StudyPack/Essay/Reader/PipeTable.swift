/// Tables drawn with pipes, which CommonMark reads as paragraphs.
enum PipeTable {
  /// Whether the second line is a delimiter row such as `| --- | :-: |`, and the first has a pipe.
  static func isTable(_ lines: [String]) -> Bool {
    guard lines.count >= 2, lines[0].contains("|"), lines[1].contains("|") else { return false }
    let cells = lines[1].split(separator: "|").map { String($0).trimmingBlanks }
    return !cells.isEmpty
      && cells.allSatisfy { cell in
        cell.contains("-") && cell.allSatisfy { $0 == "-" || $0 == ":" }
      }
  }
}
