/// Recognises what stands between the parentheses of an author-date citation, in the styles of APA,
/// Chicago and Harvard.
enum AuthorDate {
  /// `Author, 1999`, `see Author and Other 1999, p. 4; Third et al., 2001a`.
  static func isCitation(_ content: String) -> Bool {
    let parts = content.split(separator: ";")
    return !parts.isEmpty && parts.allSatisfy { isWork(String($0)) }
  }

  private static let leadIns = ["see also ", "see ", "cf. ", "e.g., ", "e.g. ", "quoted in "]
  private static let nameLinks: Set = ["and", "&", "et", "al", "al.", "in"]
  private static let particles: Set = ["van", "von", "de", "der", "den", "la", "le", "di", "da"]
  /// What stands before a year in ordinary parentheses, though it has a capital.
  private static let calendarWords: Set = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December", "Spring", "Summer", "Autumn", "Fall", "Winter", "Born",
    "Died", "Since", "In", "From", "Until", "About", "Circa",
  ]

  private static func isWork(_ text: String) -> Bool {
    var rest = text.trimmingBlanks[...]
    if let lead = leadIns.first(where: { rest.lowercased().hasPrefix($0) }) {
      rest = rest.dropFirst(lead.count)
    }
    guard let year = rest.firstIndex(where: \.isNumber) else { return false }
    return isAuthors(rest[..<year]) && isYearAndPages(rest[year...])
  }

  private static func isAuthors(_ text: Substring) -> Bool {
    let words = text.split(whereSeparator: { $0 == " " || $0 == "," })
    let names = words.filter { !nameLinks.contains(String($0)) && !particles.contains(String($0)) }
    return !names.isEmpty && names.count <= 6 && names.allSatisfy(isName)
  }

  /// A capital and then small letters: “Lo”, “O’Neil”, “Smith-Jones”, or an initial; an acronym is
  /// more often the subject of the sentence than an author.
  private static func isName(_ word: Substring) -> Bool {
    guard let first = word.first, first.isUppercase, !calendarWords.contains(String(word))
    else { return false }
    let isInitial = word.count == 2 && word.last == "."
    return isInitial
      || (word.contains(where: \.isLowercase)
        && word.allSatisfy { $0.isLetter || "’'-.".contains($0) })
  }

  /// `1999`, `1999a, 2001`, `1999, p. 4`, `1999: 12–14`, `1999/2005`.
  private static func isYearAndPages(_ text: Substring) -> Bool {
    let pieces = text.split(whereSeparator: { ", :/".contains($0) })
    guard let year = pieces.first, isYear(year) else { return false }
    return pieces.dropFirst().allSatisfy { isYear($0) || isPageWord($0) || isPages($0) }
  }

  private static func isYear(_ text: Substring) -> Bool {
    let digits = text.prefix(while: \.isNumber)
    return digits.count == 4 && (digits.first == "1" || digits.first == "2")
      && (text.count == 4 || (text.count == 5 && text.last?.isLowercase == true))
  }

  private static func isPageWord(_ text: Substring) -> Bool {
    ["p.", "pp.", "p", "pp", "ch.", "chap.", "sec.", "vol.", "no.", "para.", "f.", "ff."]
      .contains(String(text))
  }

  private static func isPages(_ text: Substring) -> Bool {
    text.count <= 9 && text.allSatisfy { $0.isNumber || "–-.p".contains($0) }
  }
}
