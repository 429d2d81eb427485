/// A form in which a pack's pages are written.
public enum PackFormat: String, Sendable, Hashable, Codable, CaseIterable {
  case markdown, html
}
