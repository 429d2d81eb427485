import FoundationEssentials
import SystemPackage

/// Reads an essay: bytes become text, text becomes Markdown's tree through libcmark, the tree becomes
/// an essay whose apparatus stands apart from its prose.
public enum EssayReader {
  /// Reads the essay in a file; `-` is standard input.
  ///
  /// - Throws: ``EssayError``.
  public static func read(file: String) throws -> Essay {
    try read(bytes(of: file), file: file)
  }

  /// The bytes of an essay's file; `-` is standard input.
  ///
  /// - Throws: ``EssayError`` for a file that is missing or cannot be read.
  public static func bytes(of file: String) throws -> [UInt8] { try EssayFile.bytes(of: file) }

  /// Reads an essay from its bytes: UTF-8 or UTF-16, with or without a byte-order mark.
  ///
  /// - Parameter file: the name under which messages speak of the essay; its extension tells
  ///   Markdown from plain text where the text does not.
  /// - Throws: ``EssayError``.
  public static func read(_ bytes: [UInt8], file: String) throws -> Essay {
    let source = try TextDecoding.decode(bytes, file: file)
    let frontMatter = try FrontMatterReader(source)
    let footnotes = FootnoteDefinitions(source, from: frontMatter.lines.upperBound)
    let form = EssayForm(of: source, from: frontMatter.lines.upperBound)
    let drafts = drafts(of: source, form, footnotes, from: frontMatter.lines.upperBound)
    let essay = EssayAssembly(
      source, frontMatter: frontMatter.values, footnotes: footnotes.definitions, drafts, form
    ).essay
    let isEmpty = essay.blocks.isEmpty && (essay.title == nil || drafts.blocks.isEmpty)
    if isEmpty { throw EssayError.empty(file: file) }
    return essay
  }

  private static func drafts(
    of source: SourceText, _ form: EssayForm, _ footnotes: FootnoteDefinitions, from line: Int
  ) -> DraftBuilder {
    let prepared =
      switch form {
      case .markdown:
        MarkdownPreparation.prepare(source, leavingOut: footnotes.lines, from: line)
      case .plainText: PlainTextPreparation(source, from: line).prepare()
      }
    var builder = DraftBuilder(prepared, of: source)
    builder.add(CMarkTree(prepared.bytes)?.events ?? [])
    return builder
  }
}

/// The bytes of an essay file, with errors that say what kind of thing the path names.
private enum EssayFile {
  static func bytes(of file: String) throws(EssayError) -> [UInt8] {
    do {
      if file == "-" { return try standardInput() }
      var isDirectory = false
      guard FileManager.default.fileExists(atPath: file, isDirectory: &isDirectory) else {
        throw EssayError.missing(file: file)
      }
      if isDirectory { throw EssayError.notAFile(file: file) }
      return Array(try Data(contentsOf: URL(filePath: file)))
    } catch let error as EssayError {
      throw error
    } catch {
      throw .unreadable(file: file, reason: "\(error)")
    }
  }

  /// Not by way of “/dev/stdin”: who may read an open file may not always open it again.
  private static func standardInput() throws -> [UInt8] {
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = try buffer.withUnsafeMutableBytes {
        try FileDescriptor.standardInput.read(into: $0)
      }
      guard count > 0 else { return bytes }
      bytes += buffer.prefix(count)
    }
  }
}
