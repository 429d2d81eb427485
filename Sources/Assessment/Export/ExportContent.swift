public import StudyPack

/// What an exporter writes to pack.json: which files it made, and what they could not hold.
public struct ExportContent: Codable, Sendable, Hashable {
  public struct Left: Codable, Sendable, Hashable {
    /// The item's id.
    public var item: String
    public var file: String
    /// Which part of the item, such as “points”; `nil` where it is left out whole.
    public var part: String?
    /// Why, as a phrase: “its answers are longer than 75 characters”.
    public var reason: String

    public init(item: String, file: String, part: String? = nil, reason: String) {
      self.item = item
      self.file = file
      self.part = part
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
      blocks.append(.list(ordered: false, items: leftOut.map { [.paragraph([.text($0)])] }))
    }
    let whole = essay.map { "\(title): \($0)" } ?? title
    return Document(name: name, title: whole, summary: "files for other programs", blocks: blocks)
  }

  /// Tells who builds the pack what a file could not hold, a line for each file.
  public func report(to context: StageContext) {
    for file in files {
      let left = left.filter { $0.file == file }
      let whole = left.count { $0.part == nil }
      let parts = Set(left.filter { $0.part != nil }.map(\.item)).count
      let texts = (whole > 0 ? ["\(whole)"] : []) + (parts > 0 ? ["parts of \(parts)"] : [])
      guard !texts.isEmpty else { continue }
      context.report(
        .note, code: "export.left", at: nil as Place?,
        "\(file) cannot hold \(texts.joined(separator: " and ")) of the questions",
        remedy: "the page “\(context.stage)” says which, and why")
    }
  }

  /// `kahoot.csv (its question is too long): choice-1, choice-2`, in the order of ``left``.
  private var leftOut: [String] {
    var order: [String] = []
    var items: [String: [String]] = [:]
    for entry in left {
      let part = entry.part.map { ", \($0)" } ?? ""
      let reason = "\(entry.file)\(part) (\(entry.reason))"
      if items[reason] == nil { order.append(reason) }
      items[reason, default: []].append(entry.item)
    }
    return order.map { "\($0): \((items[$0] ?? []).joined(separator: ", "))." }
  }
}
