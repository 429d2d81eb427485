import FoundationEssentials
import StudyPack

/// A file of definitions: a line each, with a tab or a colon behind the term. Bullets and bold type
/// of a Markdown list are let pass; blank lines, and lines that begin with `#`, say nothing.
struct DefinitionsFile {
  private(set) var lines: [DefinitionLine] = []

  /// The file that the option names; `nil` where it names none. What cannot be read is reported, with
  /// the file and the line, and left out.
  init?(_ name: String, _ context: StageContext) {
    guard !name.isEmpty else { return nil }
    let path = context.path(ofOption: "definitions", name)
    guard let bytes = FileManager.default.contents(atPath: path),
      let text = String(validating: bytes, as: UTF8.self)
    else {
      context.report(
        .warning, code: "glossary.definitions", at: Place(file: path),
        "the definitions are no text in UTF-8", remedy: "save the file as plain text in UTF-8")
      return
    }
    for (number, line) in Self.lines(of: text) {
      if let entry = DefinitionLine(line) {
        lines.append(entry)
      } else {
        context.report(
          .warning, code: "glossary.definitions", at: Place(file: path, line: number),
          "“\(line.prefix(40))” is no definition",
          remedy: "write the term, a tab or a colon, and what it means")
      }
    }
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
