import FoundationEssentials
import StudyPack

/// A file of definitions: a line each, with a tab or a colon behind the term. Bullets and bold type
/// of a Markdown list are let pass; blank lines, and lines that begin with `#`, say nothing.
struct DefinitionsFile {
  private(set) var lines: [DefinitionLine] = []

  /// The file that the option names; `nil` where it names none.
  ///
  /// - Throws: what cannot be read, with all lines that are wrong, so that none is left out unnoticed.
  init?(_ name: String, _ context: StageContext) throws(DefinitionsError) {
    guard !name.isEmpty else { return nil }
    let path = context.path(ofOption: "definitions", name)
    guard let bytes = FileManager.default.contents(atPath: path) else { throw .unreadable(path) }
    guard let text = String(validating: bytes, as: UTF8.self) else { throw .notUTF8(path) }
    var faults: [DefinitionsError.Fault] = []
    var first: [TermKey: Int] = [:]
    for (number, line) in Self.lines(of: text) {
      guard let entry = DefinitionLine(line) else {
        faults.append(.init(line: number, problem: .noDefinition(line)))
        continue
      }
      if let known = first[TermKey(entry.term)] {
        faults.append(.init(line: number, problem: .again(entry.term, first: known)))
      } else {
        first[TermKey(entry.term)] = number
        lines.append(entry)
      }
    }
    if !faults.isEmpty { throw .faults(faults, file: path) }
  }

  /// The lines that say something, without bullets, with their numbers.
  private static func lines(of text: String) -> [(Int, String)] {
    text.replacing("\u{FEFF}", with: "").split(
      omittingEmptySubsequences: false, whereSeparator: \.isNewline
    ).enumerated().compactMap { number, line in
      var line = line.drop(while: \.isWhitespace)
      guard !line.isEmpty, line.first != "#" else { return nil }
      for bullet in ["- ", "* ", "+ "] where line.hasPrefix(bullet) { line = line.dropFirst(2) }
      return (number + 1, String(line))
    }
  }
}
