internal import FoundationEssentials

/// The script of a page with questions, and the content security policy that lets it run and no
/// other: a browser compares the hash, so that a script from an essay would not run even if it got
/// into the page.
struct PageScript {
  private let text: String

  private init(_ text: String) { self.text = text }

  /// Checks answers; it neither asks for anything nor keeps anything.
  static let quiz = PageScript(String(decoding: PackageResources.quiz_js, as: UTF8.self))

  /// HTML.
  var element: String { "<script>\(text)</script>\n" }

  /// A directive, to be added to a policy.
  var policy: String { "; script-src 'sha256-\(SHA256Digest.base64(of: Array(text.utf8)))'" }
}

extension Document {
  /// Whether a reader is asked something in it.
  var hasQuestions: Bool { blocks.contains(where: \.hasQuestion) }
}

extension DocumentBlock {
  fileprivate var hasQuestion: Bool {
    switch self {
    case .question: true
    case .list(_, let items): items.contains { $0.contains(where: \.hasQuestion) }
    case .heading, .paragraph, .table, .definitions, .timeline, .quotation, .note: false
    }
  }
}
