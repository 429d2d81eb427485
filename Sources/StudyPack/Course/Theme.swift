/// How a course's pages look, where it differs from StudyPack's own theme.
public struct Theme: Sendable, Hashable {
  /// Folders of Mustache templates, the nearest course's first: a template is taken from the first
  /// folder that has it, else from StudyPack.
  public var templates: [String]
  /// Style sheets that are added to StudyPack's own, the most general course's first.
  public var stylesheets: [String]

  public init(templates: [String] = [], stylesheets: [String] = []) {
    self.templates = templates
    self.stylesheets = stylesheets
  }
}
