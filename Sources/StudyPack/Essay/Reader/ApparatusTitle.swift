/// The headings under which essays keep their notes and their sources.
enum ApparatusTitle {
  enum Kind { case notes, references }

  /// The kind of apparatus that `heading` announces; its number and punctuation do not count.
  static func kind(of heading: String) -> Kind? {
    let title = plain(heading)
    if noteTitles.contains(title) { return .notes }
    return referenceTitles.contains(title) ? .references : nil
  }

  /// Whether `heading` may head a part of the essay as well: an essay on a river has its sources.
  static func isAmbiguous(_ heading: String) -> Bool { ambiguous.contains(plain(heading)) }

  private static func plain(_ heading: String) -> String {
    guard heading.utf8.count < 60 else { return "" }
    return heading.lowercased().filter { $0.isLetter || $0 == " " || $0 == "&" }.trimmingBlanks
  }

  private static let noteTitles: Set = [
    "notes", "note", "endnotes", "end notes", "footnotes", "foot notes",
  ]
  private static let referenceTitles: Set = [
    "references", "reference", "reference list", "list of references", "references cited",
    "references and further reading", "references & further reading", "bibliography",
    "annotated bibliography", "select bibliography", "selected bibliography", "works cited",
    "cited works", "work cited", "works consulted", "literature", "literature cited",
    "further reading", "further readings", "suggested reading", "suggested readings",
    "recommended reading", "sources", "sources cited", "primary sources", "secondary sources",
    "webography",
  ]
  private static let ambiguous: Set = ["note", "notes", "reference", "literature", "sources"]
}
