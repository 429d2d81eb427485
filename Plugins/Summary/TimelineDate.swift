import Language
import StudyPack

/// When an event was: a date, or a range from one date to another.
struct TimelineDate {
  /// As the essay writes it.
  let text: String
  let start: CalendarDate
  private let end: CalendarDate?
  /// Its words, as indices in ``Sentence/words``.
  private let words: Range<Int>

  /// See ``TimelineEvent/edtf``.
  var edtf: String { start.edtf + (end.map { "/" + $0.edtf } ?? "") }

  /// The date of a sentence's main clause, the first where there are several; `nil` where the only
  /// dates are those of other clauses.
  static func main(of sentence: Sentence) -> TimelineDate? {
    let all = all(in: sentence)
    // “The mill was built in 1710, the lock in 1720, the bridge in 1730”: no one date holds them.
    guard Set(all.map(\.start.year)).count < 3 else { return nil }
    return all.first { date in
      date.saysWhen(in: sentence) && date.isInMainClause(of: sentence)
        && !date.isOfAmount(in: sentence)
    }
  }

  static func all(in sentence: Sentence) -> [TimelineDate] {
    var dates: [TimelineDate] = []
    var open = DateMention.all(in: sentence)[...]
    while let mention = open.popFirst() {
      if let next = open.first, joins(mention, next, in: sentence) {
        open.removeFirst()
        dates.append(TimelineDate(mention, to: next, in: sentence))
      } else {
        dates.append(TimelineDate(mention))
      }
    }
    return dates
  }

  private init(_ mention: DateMention) {
    text = mention.text
    words = mention.words
    start = CalendarDate(mention)
    end = mention.precision == .span ? CalendarDate(endOf: mention) : nil
  }

  private init(_ first: DateMention, to last: DateMention, in sentence: Sentence) {
    words = first.words.lowerBound..<last.words.upperBound
    text = sentence.phrase(words)
    start = CalendarDate(first)
    end = CalendarDate(last)
  }

  /// “1861–1865”, “from 1861 to 1865”, “between 1861 and 1865”
  private static func joins(_ first: DateMention, _ last: DateMention, in sentence: Sentence)
    -> Bool
  {
    guard last.words.lowerBound == first.words.upperBound + 1, last.year > first.year else {
      return false
    }
    let between = sentence.words[first.words.upperBound].lower
    let isBetween =
      first.words.lowerBound > 0
      && sentence.words[first.words.lowerBound - 1].lower == "between"
    return ["-", "–", "—", "to", "until"].contains(between) || between == "and" && isBetween
  }

  /// The token on which the others of the date depend.
  private func token(in sentence: Sentence) -> Token? {
    let base = sentence.range.lowerBound
    guard let first = sentence.words[words].first, let last = sentence.words[words].last else {
      return nil
    }
    let range = first.range.lowerBound - base..<last.range.upperBound - base
    let tokens = sentence.doc.filter { $0.utf8Range.overlaps(range) }
    return tokens.first { token in !tokens.contains { $0.index == token.head.index } || token.isRoot
    }
  }

  /// Whether it tells when something happened: “in 1710”, “during the war of 1710”; not “the Bread
  /// Act of 1710”, “before 1710” or “as of 1710”.
  private func saysWhen(in sentence: Sentence) -> Bool {
    // “In 107 BC Marius …”: the parser takes the era for a part of the name behind it.
    if hasEra, words.lowerBound > 0 {
      return Self.prepositions.contains(sentence.words[words.lowerBound - 1].lower)
    }
    guard var noun = token(in: sentence) else { return false }
    // “A smaller share than in 1712” tells of another year.
    if noun.doc[..<noun.index].contains(where: { $0.lower == "than" }) { return false }
    if noun.index > 0, noun.doc[noun.index - 1].text == "(" { return true }
    while noun.dep == "pobj" {
      let preposition = noun.head
      // “As in 1710, …” tells of another year.
      if preposition.index > 0, preposition.doc[preposition.index - 1].lower == "as" {
        return false
      }
      if Self.prepositions.contains(preposition.lower) { return true }
      guard preposition.lower == "of", preposition.head.pos == .noun else { return false }
      noun = preposition.head
      // “The war of 1710 and the famine of the 1730s led to …”: of which of them, is not told.
      if noun.children.contains(where: { child in
        child.dep == "conj" && child.subtree.contains { $0.entType == "DATE" }
      }) {
        return false
      }
    }
    return noun.dep == "npadvmod"
  }

  private var hasEra: Bool { YearEra.allCases.contains { text.hasSuffix(" " + $0.rawValue) } }

  private static let prepositions: Set = ["in", "on", "during", "from", "between", "around"]

  /// “From six ovens in 1410 to ten in 1420”: the year of a number.
  private func isOfAmount(in sentence: Sentence) -> Bool {
    guard let token = token(in: sentence), end == nil else { return false }
    return ([token] + token.ancestors).contains { above in
      above.dep == "pobj" && ["from", "to"].contains(above.head.lower) && above.index != token.index
    }
  }

  private func isInMainClause(of sentence: Sentence) -> Bool {
    guard let token = token(in: sentence) else { return false }
    return ([token] + Array(token.ancestors)).allSatisfy {
      !["relcl", "advcl", "acl", "ccomp", "csubj", "appos", "parataxis"].contains($0.dep.rawValue)
        // “Tolliver lost, and the guild chose another mayor in 1710”, “lost and left in 1710”: the year of
        // the second.
        && !($0.dep == "conj" && ($0.pos == .verb || $0.children.contains(where: \.isSubject)))
    }
  }
}

/// A date as numbers, with 0 for what the essay leaves open.
struct CalendarDate {
  let year: Int
  let month: Int
  let day: Int
  private let isDecade: Bool

  private static let months = [
    "january", "february", "march", "april", "may", "june", "july", "august", "september",
    "october", "november", "december",
  ]

  init(_ mention: DateMention) {
    let words = mention.text.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
    year = mention.year
    month =
      words.compactMap { word in Self.months.firstIndex { $0.hasPrefix(word) && word.count > 2 } }
      .first.map { $0 + 1 } ?? 0
    day =
      mention.precision != .day
      ? 0 : words.compactMap(Int.init).first { (1...31).contains($0) } ?? 0
    isDecade = mention.precision == .decade
  }

  /// The end of a range in one word: `1986-1988`, `1939–45`; `nil` where it is none.
  init?(endOf mention: DateMention) {
    let digits = mention.text.split { !$0.isNumber }
    guard digits.count == 2, let last = digits.last, last.count == 2 || last.count == 4,
      let number = Int(last)
    else { return nil }
    year = last.count == 4 ? number : mention.year / 100 * 100 + number
    guard year > mention.year else { return nil }
    month = 0
    day = 0
    isDecade = false
  }

  var edtf: String {
    // “The 1800s” are a century.
    if isDecade { return year % 100 == 0 ? "\(year / 100)XX" : "\(year / 10)X" }
    let parts = [month, day].prefix { $0 > 0 }.map { $0 < 10 ? "0\($0)" : "\($0)" }
    return ([Self.padded(year)] + parts).joined(separator: "-")
  }

  /// In four digits, with a sign for a year before 1 BC.
  private static func padded(_ year: Int) -> String {
    let digits = String(abs(year))
    return (year < 0 ? "-" : "") + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }
}
