/// How the pages look: templates in Mustache, and one style sheet that goes into each page.
public struct PageTheme: Sendable {
  /// Templates by name; `page` is the one that every page uses, and one of a document's own name
  /// takes its place for that document.
  public var templates: [String: String]
  public var styleSheet: String

  /// The look in the box.
  public static let standard = PageTheme(
    templates: ["page": text(PackageResources.page_mustache)],
    styleSheet: text(PackageResources.style_css))

  public init(templates: [String: String], styleSheet: String) {
    self.templates = templates
    self.styleSheet = styleSheet
  }

  /// The look in the box with a course's own templates in place of it and its style sheets added.
  ///
  /// - Throws: ``PackError/theme(file:reason:)`` for a file that cannot be read.
  public init(_ theme: Theme) throws {
    self = .standard
    // The nearest course's folder comes first and has the last word.
    for folder in theme.templates.reversed() {
      for name in FileSystem.names(in: folder) where name.hasSuffix(Self.suffix) {
        templates[String(name.dropLast(Self.suffix.count))] = try Self.text(of: "\(folder)/\(name)")
      }
    }
    for sheet in theme.stylesheets { styleSheet += "\n" + (try Self.text(of: sheet)) }
  }

  private static let suffix = ".mustache"

  private static func text(of file: String) throws -> String {
    guard let bytes = FileSystem.read(file) else {
      throw PackError.theme(file: file, reason: FileSystem.reason)
    }
    guard let text = String(validating: bytes, as: UTF8.self) else {
      throw PackError.theme(file: file, reason: "it is not UTF-8 text")
    }
    return text
  }

  private static func text(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }
}
