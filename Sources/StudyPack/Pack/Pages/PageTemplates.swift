internal import Mustache

/// A theme's templates, ready to render.
struct PageTemplates {
  private let templates: [String: MustacheTemplate]
  private let styleSheet: String

  /// - Throws: ``PackError/template(name:reason:)`` for a template that is not valid Mustache.
  init(_ theme: PageTheme) throws(PackError) {
    var templates: [String: MustacheTemplate] = [:]
    for (name, text) in theme.templates.sorted(by: { $0.key < $1.key }) {
      do {
        templates[name] = try MustacheTemplate(string: text)
      } catch {
        throw .template(name: name, reason: "\(error)")
      }
    }
    self.templates = templates
    // The sheet stands inside a style element, which this sequence alone could end.
    styleSheet = theme.styleSheet.replacing("</", with: "<\\/")
  }

  func render(_ page: Page) -> String {
    let template = templates[page.name] ?? templates["page"]
    return template?.render(
      [
        "title": page.title, "essay": page.essayTitle, "summary": page.summary, "body": page.body,
        "script": page.script?.element ?? "", "scriptPolicy": page.script?.policy ?? "",
        "style": styleSheet, "name": page.name, "language": "en",
        "navigation": page.navigation.map {
          ["href": $0.href, "title": $0.title, "current": $0.isCurrent] as [String: Any]
        },
      ] as [String: Any]) ?? ""
  }
}

/// What a template shows.
struct Page {
  struct Link {
    var href: String
    var title: String
    var isCurrent: Bool
  }

  var name: String
  var title: String
  var essayTitle: String
  var summary: String
  /// HTML.
  var body: String
  var script: PageScript?
  var navigation: [Link]
}
