import Assessment
import StudyPack

extension QuizContent {
  /// A paper and a key for each version; where there are several, a table of which item stands where.
  func documents(title: String?, head: [String]) -> [Document] {
    guard let versions, !versions.isEmpty else {
      return QuizPaper(self, items, named: nil, title: title, head: head).documents
    }
    let papers = versions.flatMap {
      QuizPaper(self, $0.items(of: self), named: $0.name, title: title, head: head).documents
    }
    return papers + [VersionTable(versions, of: self).document(title: title)]
  }
}

/// One version's paper, and the key apart from it.
struct QuizPaper {
  private let content: QuizContent
  private let items: [QuizItem]
  private let version: String?
  private let title: String?
  private let head: [String]

  /// - Parameter version: `nil` where there is only one.
  init(
    _ content: QuizContent, _ items: [QuizItem], named version: String?, title: String?,
    head: [String]
  ) {
    self.content = content
    self.items = items
    self.version = version
    self.title = title
    self.head = head
  }

  var documents: [Document] { [paper, key] }

  private var paper: Document {
    Document(
      name: name, title: titled("Quiz"), summary: "Questions on the essay" + labelled,
      blocks: [nameLine] + head.map { .paragraph([.text($0)]) } + (items.isEmpty ? note : [])
        + items.enumerated().map { .question($1.question(number: $0 + 1)) })
  }

  private var key: Document {
    Document(
      name: "\(name)-key", title: titled("Key to the quiz"),
      summary: "The answers, with the essay’s own words" + labelled,
      blocks: [.paragraph(["To go with ", .page(name, ["the questions"]), .text("\(labelled).")])]
        + note
        + items.enumerated().flatMap { $1.keyBlocks(number: $0 + 1) })
  }

  private var nameLine: DocumentBlock {
    let points = items.reduce(0) { $0 + $1.points }
    return .paragraph(
      // Three blanks in a row are one long line.
      ["Name: ", .blank, .blank, .blank, "  Date: ", .blank]
        + (points == 0 ? [] : ["  Points: ", .blank, .text(" of \(points)")]))
  }

  /// Why there are fewer questions than were asked for: for the instructor, who has the key.
  private var note: [DocumentBlock] {
    content.shortfall.map { [.note([.text($0)])] } ?? []
  }

  private var name: String { version.map { "quiz-\($0.lowercased())" } ?? "quiz" }

  private var labelled: String { version.map { ", version \($0)" } ?? "" }

  private func titled(_ what: String) -> String {
    what + labelled + (title.map { ": \($0)" } ?? "")
  }
}
