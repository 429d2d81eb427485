/// What a line's form tells of whether it says who wrote the essay, where, when or for which course.
struct BylineShape {
  private let line: String
  private let words: [Substring]

  init(_ line: String) {
    self.line = line
    words = line.split(whereSeparator: { $0 == " " || $0 == "\t" })
  }

  /// The name behind “by”, or the line itself.
  var author: String {
    isMarked ? String(line.dropFirst(words[0].count)).trimmingBlanks : line
  }

  /// “by Ada Merton”, “Author: Ada Merton”.
  var isMarked: Bool {
    guard words.count >= 2, words.count <= 12 else { return false }
    return ["by", "by:", "author:", "authors:"].contains(words[0].lowercased())
      && words[1].first?.isUppercase == true
  }

  /// Two to five capitalised words, none of them a word that opens a title.
  var isName: Bool {
    (2...5).contains(words.count) && words.allSatisfy(Self.isNameWord)
      && words.contains { $0.count > 2 } && !isAffiliation
  }

  var isAffiliation: Bool {
    line.contains("@")
      || line.lowercased().split(whereSeparator: { " ,():".contains($0) })
        .contains { Self.affiliations.contains(String($0)) }
  }

  /// “12 May 2020”, “May 12, 2020”, “2020-05-12”, “12.5.2020”.
  var isDate: Bool {
    guard words.count <= 5, line.contains(where: \.isNumber) else { return false }
    if words.contains(where: {
      Self.months.contains($0.lowercased().prefix(3).lowercased()) && $0.count >= 3
    }),
      words.contains(where: { $0.filter(\.isNumber).count == 4 })
    {
      return words.allSatisfy { $0.first?.isNumber == true || $0.first?.isUppercase == true }
    }
    return words.count == 1 && line.filter(\.isNumber).count >= 6
      && line.allSatisfy { $0.isNumber || "-./".contains($0) }
  }

  /// “English 101”, “HIST 2301”.
  var isCourse: Bool {
    words.count == 2 && words[0].allSatisfy(\.isLetter) && words[0].first?.isUppercase == true
      && (3...4).contains(words[1].count) && words[1].first?.isNumber == true
      && (Int(words[1]) ?? 0) < 1_000
      || words.count == 2 && words[0].count >= 3
        && words[0].allSatisfy(\.isUppercase) && words[1].count == 4
        && words[1].allSatisfy(\.isNumber)
  }

  /// A line that tells something of the author, though no name.
  var isDetail: Bool {
    isAffiliation || isDate || isCourse || words.contains { Self.degrees.contains($0.lowercased()) }
  }

  /// A line that may follow the author's name: a place, a number of words, another name.
  var isLoose: Bool {
    isDetail || isName || line.contains(where: \.isNumber)
      || words.allSatisfy { ($0.first?.isUppercase ?? false) || $0.count <= 3 }
  }

  private static func isNameWord(_ word: Substring) -> Bool {
    if particles.contains(String(word)) { return true }
    return word.first?.isUppercase == true && !openers.contains(word.lowercased())
      && word.allSatisfy { $0.isLetter || ".’'-,".contains($0) }
  }

  private static let affiliations: Set = [
    "university", "universität", "université", "universidad", "college", "institute", "department",
    "dept.", "school", "faculty", "academy", "center", "centre", "professor", "prof.", "instructor",
    "student", "dr.", "course",
  ]
  /// They stand behind a name, or alone in their line.
  private static let degrees: Set = [
    "ph.d.", "phd", "b.a.", "m.a.", "msc", "msc.", "m.sc.", "m.d.",
  ]
  private static let particles: Set = [
    "de", "van", "von", "der", "den", "bin", "ibn", "al", "la", "le", "di", "da", "dos", "y",
  ]
  /// Words that begin or join a title and no name.
  private static let openers: Set = [
    "the", "a", "an", "of", "and", "in", "on", "for", "to", "from", "with", "introduction",
    "conclusion", "conclusions", "references", "notes", "abstract", "summary", "appendix", "end",
    "thank", "section", "chapter", "part",
  ]
  private static let months: Set = [
    "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec",
  ]
}
