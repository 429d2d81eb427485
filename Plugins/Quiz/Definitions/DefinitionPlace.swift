import Language
import StudyPack

/// Where a definition stands in the sentence that gives it, and what shows there that it is none.
struct DefinitionPlace {
  private let sentence: Sentence
  private let range: Range<String.Index>
  /// In UTF-8 bytes of the sentence.
  let span: Range<Int>

  /// `nil` where the sentence says it in other words.
  init?(of definition: String, in sentence: Sentence) {
    // A capital stands at the head of the sentence.
    guard
      let range = sentence.text.firstRange(of: definition)
        ?? sentence.text.firstRange(of: definition.capitalisedFirst)
    else { return nil }
    (self.sentence, self.range) = (sentence, range)
    let start = sentence.text.utf8.distance(from: sentence.text.startIndex, to: range.lowerBound)
    span = start..<start + definition.utf8.count
  }

  /// The noun on which the definition hangs.
  var genus: Token? {
    sentence.doc.first {
      $0.utf8Range.lowerBound >= span.lowerBound && $0.isNoun && $0.dep != "compound"
        && $0.dep != "poss"
    }
  }

  /// Whether it stands by the term for another reason.
  ///
  /// - Parameter named: the term's noun in the sentence.
  func isMisread(as term: String, named: Token?) -> Bool {
    guard !isBracketed else { return false }
    return isStatement || isMainClause(behind: term) || namesAPair(named) || isHalf
      || isInARow(behind: term) || isCutShort
  }

  private var rest: Substring { sentence.text[range.upperBound...] }

  /// Whether the sentence goes on behind it without a mark: “a sum paid | for each load”.
  var goesOn: Bool { rest.drop { $0 == " " }.first?.isLetter == true }

  /// Whether more of the same follows behind a mark, and no statement of its own: “is a sum paid in rye, or a share
  /// of the load.”
  var isFollowed: Bool {
    guard rest.contains(where: \.isLetter), !sentence.text[..<range.lowerBound].contains(",") else {
      return false
    }
    return !sentence.doc.contains {
      $0.utf8Range.lowerBound >= span.upperBound && $0.isSubject && ($0.isNoun || $0.isPronoun)
    }
  }

  private var next: Token? {
    sentence.doc.first { $0.utf8Range.lowerBound >= span.upperBound && $0.text != "," }
  }

  func holds(_ token: Token) -> Bool {
    span.contains(token.utf8Range.lowerBound) && token.utf8Range.upperBound <= span.upperBound
  }

  /// “The commons (the land that all may graze)”
  private var isBracketed: Bool {
    sentence.text[..<range.lowerBound].hasSuffix("(") && rest.hasPrefix(")")
  }

  /// “The changes that came about made bread cheap”: its noun has a verb of its own, and not only one that
  /// “who” or “which” joins to it.
  private var isStatement: Bool {
    guard let genus, genus.isSubject, genus.head.index > genus.index, holds(genus.head) else {
      return false
    }
    let told = sentence.doc.filter { $0.index > genus.index && holds($0) }
    return told.count(where: \.isFinite)
      > told.count { ["WDT", "WP", "WP$", "WRB"].contains($0.tag.rawValue) || $0.dep == "mark" }
  }

  /// “Although they prayed in the war, the changes …”, where the parser has lost its way.
  private func isMainClause(behind term: String) -> Bool {
    sentence.doc.first?.dep == "mark" && rest == "." && sentence.text.contains(term + ", ")
  }

  /// “The captain and the mate of the boat are called the first captain and the first mate.”
  private func namesAPair(_ named: Token?) -> Bool {
    guard let genus, let named else { return false }
    return genus.children.contains { $0.dep == "conj" && $0.isNoun && holds($0) }
      && (named.dep == "conj" || named.children.contains { $0.dep == "conj" })
  }

  /// “… positions vertically and for ranks horizontally”: half of it is left out.
  private var isHalf: Bool {
    guard rest.hasPrefix(" and "), let next, next.index + 1 < next.doc.count else { return false }
    return next.doc[next.index + 1].pos == .adposition
  }

  /// “Groups of mills that join with others, often within one valley”, “a promise of grain, in exchange for
  /// wood”: what follows belongs to it.
  private var isCutShort: Bool {
    guard rest.hasPrefix(", "), let next else { return false }
    return ["often", "usually", "typically", "mostly", "especially", "whether"].contains(next.lower)
      || next.pos == .adposition && holds(next.head)
  }

  /// “Rivalry, news that has fed it, high fees, and fears”.
  private func isInARow(behind term: String) -> Bool {
    let phrase: Set<PartOfSpeech> = [.noun, .properNoun, .adjective, .determiner]
    return rest.hasPrefix(", ") && rest.contains(", and ")
      && next.map { phrase.contains($0.pos) } ?? false
      && sentence.text.contains(term + ", " + sentence.text[range])
  }
}
