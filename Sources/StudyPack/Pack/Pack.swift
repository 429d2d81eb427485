/// A study pack: an essay's reading and what the stages made of it, ready to be written.
public struct Pack: Sendable {
  public var title: String
  public var reading: Reading
  /// In the course's order, which is the order of the pack's parts.
  public var artifacts: [AnyArtifact]
  public var diagnostics: [Diagnostic]
  public var formats: [PackFormat]
  public var theme: PageTheme
  /// What the pack was made from and how, for its manifest.
  public var origin: PackOrigin

  public init(
    title: String, reading: Reading, artifacts: [AnyArtifact], diagnostics: [Diagnostic] = [],
    formats: [PackFormat] = PackFormat.allCases,
    theme: PageTheme = .standard, origin: PackOrigin
  ) {
    self.title = title
    self.reading = reading
    self.artifacts = artifacts
    self.diagnostics = diagnostics
    self.formats = formats
    self.theme = theme
    self.origin = origin
  }

  public var documents: [Document] { artifacts.flatMap(\.documents) }

  /// All files of the pack, the manifest last. The same pack gives the same bytes.
  ///
  /// - Throws: ``PackError`` for a template that is not valid.
  public func files() throws -> [PackFile] {
    let parts =
      try markdown() + html() + artifacts.flatMap(\.files) + [
        PackFile(name: "pack.json", text: PackJSON(self).text())
      ]
    let manifest = PackManifest(origin: origin, files: parts)
    return parts + [PackFile(name: PackManifest.fileName, text: try manifest.text())]
  }

  private func markdown() -> [PackFile] {
    guard formats.contains(.markdown) else { return [] }
    let renderer = MarkdownRenderer(linksToPages: formats.contains(.html))
    return ([frontPage] + documents).map {
      PackFile(name: "\($0.name).md", text: renderer.render($0))
    }
  }

  private func html() throws -> [PackFile] {
    guard formats.contains(.html) else { return [] }
    let templates = try PageTemplates(theme)
    let renderer = HTMLRenderer()
    let pages = ([frontPage] + documents).map { page(of: $0, body: renderer.render($0)) }
    return (pages + [essayPage]).map {
      PackFile(name: "\($0.name).html", text: templates.render($0))
    }
  }

  // MARK: Pages

  private var frontPage: Document {
    let essay: [[DocumentBlock]] =
      formats.contains(.html)
      ? [[.paragraph([.page("essay", ["The essay"]), " – what all evidence leads to"])]] : []
    return Document(
      name: "index", title: title, summary: "Study pack",
      blocks: [
        .paragraph([.text(reading.essay.byline.joined(separator: ", "))]),
        .list(
          ordered: false,
          items: documents.map { document in
            [
              .paragraph([
                .page(document.name, [.text(document.title)]), .text(" – \(document.summary)"),
              ])
            ]
          } + essay),
      ])
  }

  private var essayPage: Page {
    var page = page(
      of: Document(name: "essay", title: "The essay", summary: title, blocks: []),
      body: EssayPage(reading).body)
    page.title = title
    return page
  }

  private func page(of document: Document, body: String) -> Page {
    Page(
      name: document.name, title: document.title, essayTitle: title, summary: document.summary,
      body: body, script: document.hasQuestions ? .quiz : nil,
      navigation: navigation(current: document.name))
  }

  private func navigation(current: String) -> [Page.Link] {
    let parts = documents.map { ($0.name, shortTitle($0)) }
    let links = [("index", "Pack")] + parts + [("essay", "Essay")]
    return links.map { name, title in
      Page.Link(href: "\(name).html", title: title, isCurrent: name == current)
    }
  }

  /// A part's title without the essay's, which every page shows already.
  private func shortTitle(_ document: Document) -> String {
    let suffix = ": \(title)"
    guard document.title.hasSuffix(suffix) else { return document.title }
    return String(document.title.dropLast(suffix.count))
  }
}
