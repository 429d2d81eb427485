/// What a line's form tells of whether it is a heading.
struct HeadingShape {
  private let text: String
  private let words: [Substring]

  private static let mostWords = 16
  private static let longest = 110

  init(_ text: String) { self.init(text, within: Self.longest) }

  private init(_ text: String, within longest: Int) {
    let isShort = text.utf8.count <= longest
    self.text = isShort ? text : ""
    words = isShort ? text.split(separator: " ") : []
  }

  /// Short, begins like a heading and has no sentence's end.
  var couldBeHeading: Bool {
    guard (1...Self.mostWords).contains(words.count), let first = text.first,
      first.isUppercase || first.isNumber || Self.openingMarks.contains(first), !endsLikeSentence,
      text.contains(where: \.isLetter)
    else { return false }
    if numberDepth != nil { return true }
    return !holdsStop && (isAllCapitals || isTitleCase || words.count <= 8)
  }

  var isApparatusTitle: Bool { ApparatusTitle.kind(of: text) != nil }

  /// Whether an essay's first lines are its title, which may be longer than other headings.
  static func couldBeTitle(_ lines: [String]) -> Bool {
    let whole = HeadingShape(lines.joined(separator: " "), within: 220)
    return lines.count <= 2 && whole.words.count <= 30 && whole.text.first?.isUppercase == true
      && !whole.endsLikeSentence && !whole.holdsStop && (whole.isAllCapitals || whole.isTitleCase)
  }

  /// Whether the line is a heading even right above its text.
  var isSureHeading: Bool {
    couldBeHeading && (isAllCapitals || isApparatusTitle || hasSection)
  }

  var isAllCapitals: Bool {
    let letters = text.filter(\.isLetter)
    return letters.count >= 4 && letters.allSatisfy(\.isUppercase)
  }

  /// 1 for “2 Title” and “II. Title”, 2 for “2.1 Title”.
  var numberDepth: Int? {
    guard words.count >= 2, let label = words.first, words[1].first?.isLowercase == false
    else { return nil }
    let parts = label.split(separator: ".")
    guard !parts.isEmpty else { return nil }
    if parts.allSatisfy({ $0.count <= 2 && $0.allSatisfy(\.isNumber) }) { return parts.count }
    let isRoman = label.last == "." && parts.count == 1 && parts[0].allSatisfy("IVX".contains)
    return isRoman ? 1 : nil
  }

  /// The words that mean something, in lower case and without an ending of the plural.
  var contentWords: [String] {
    words.map { $0.lowercased().filter { $0.isLetter || $0 == "-" } }
      .filter { $0.count > 3 && !Self.linkWords.contains($0) }
      .map { $0.hasSuffix("s") && !$0.hasSuffix("ss") ? String($0.dropLast()) : $0 }
  }

  /// A heading such as “Conclusion”, which is never a part of the section before it.
  var isOfWholeEssay: Bool {
    let title = text.lowercased().filter { $0.isLetter || $0 == " " }.trimmingBlanks
    return Self.wholeEssayTitles.contains(title) || isApparatusTitle
  }

  /// “1. Introduction”: a number with a stop of its own or a part, and words in title case.
  private var hasSection: Bool {
    guard numberDepth != nil, let label = words.first else { return false }
    return label.contains(".") && isTitleCase && words.count <= 8
  }

  /// Most of the longer words begin with a capital.
  private var isTitleCase: Bool {
    let long = words.filter { $0.count > 3 }
    return long.count { $0.first?.isUppercase ?? false } * 10 >= long.count * 6
  }

  private var endsLikeSentence: Bool {
    var rest = text[...]
    var isQuoted = false
    while let last = rest.last, Self.closingMarks.contains(last) {
      rest.removeLast()
      isQuoted = true
    }
    guard let last = rest.last else { return true }
    if last == ".", endsWithAbbreviation(rest) { return false }
    // What somebody says stands by itself too, from mark to mark.
    return ".,;:…!".contains(last) || isQuoted && Self.openingMarks.contains(text.first ?? " ")
  }

  private func endsWithAbbreviation(_ text: Substring) -> Bool {
    let word = text.split(separator: " ").last ?? ""
    return word.dropLast().contains(".")
      || Abbreviations.closing.contains(word.dropLast().lowercased())
  }

  /// Whether a stop inside the line ends a sentence; that of “Dr.” and “vs.” does not.
  private var holdsStop: Bool {
    words.dropLast().contains { word in
      // “Whose River Is It? Three Claims” is a title, “Is it? No” is none.
      guard let last = word.last, last == "." || last == "!" || last == "?" && !isTitleCase
      else { return false }
      let name = word.dropLast().lowercased()
      return name.count > 1 && !name.contains(".") && !Abbreviations.leading.contains(name)
        && !Abbreviations.titles.contains(name) && !Abbreviations.closing.contains(name)
    }
  }

  private static let openingMarks: Set<Character> = ["“", "\"", "‘", "'", "«", "¿", "("]
  private static let closingMarks: Set<Character> = ["”", "\"", "’", "'", "»", ")"]
  private static let linkWords: Set = [
    "about", "after", "against", "among", "before", "between", "does", "each", "from", "have",
    "into", "other", "over", "some", "than", "that", "their", "them", "these", "they", "this",
    "those", "toward", "towards", "under", "versus", "were", "what", "when", "where", "which",
    "will", "with", "within", "without",
  ]
  private static let wholeEssayTitles: Set = [
    "introduction", "conclusion", "conclusions", "concluding remarks", "final remarks",
    "final thoughts", "closing remarks", "discussion", "summary", "abstract", "outlook", "epilogue",
    "prologue", "preface", "acknowledgements", "acknowledgments", "appendix", "background",
    "methods", "methodology", "results", "literature review",
  ]
}
