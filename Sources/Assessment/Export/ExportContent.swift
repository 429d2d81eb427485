public import StudyPack

/// What an exporter writes to pack.json: which files it made, and what they could not hold.
public struct ExportContent: Codable, Sendable, Hashable {
  public struct Left: Codable, Sendable, Hashable {
    /// The item's id.
    public var item: String
    public var file: String
    /// Why, as a phrase: “its answers are longer than 75 characters”.
    public var reason: String

    public init(item: String, file: String, reason: String) {
      self.item = item
      self.file = file
      self.reason = reason
    }
  }

  public var files: [String]
  public var left: [Left]

  public init(files: [String], left: [Left] = []) {
    self.files = files
    self.left = left
  }

  /// The part's document: a link to each file with what it is for, and what was left out.
  ///
  /// - Parameter uses: what each of ``files`` is for, as a phrase.
  public func document(
    name: String, title: String, essay: String?, uses: [String]
  ) -> Document {
    let links: [[DocumentBlock]] = zip(files, uses).map { file, use in
      [.paragraph([.file(file, [.text(file)]), .text(" – \(use)")])]
    }
    var blocks: [DocumentBlock] = [
      links.isEmpty
        ? .paragraph(["There is nothing to export."]) : .list(ordered: false, items: links)
    ]
    if !left.isEmpty {
      blocks.append(.heading(level: 2, ["Left out"], id: nil))
      blocks.append(
        .list(
          ordered: false,
          items: left.map { [.paragraph([.text("\($0.item), of \($0.file): \($0.reason).")])] }))
    }
    let whole = essay.map { "\(title): \($0)" } ?? title
    return Document(name: name, title: whole, summary: "files for other programs", blocks: blocks)
  }
}
