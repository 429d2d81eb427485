import Language
import StudyPack

/// What stands around a definition in its sentence.
extension Doc {
  /// “A man, an account of what he does, an account of what he asks, and a list of …”
  func opensRow(at start: Int) -> Bool {
    let articles: Set = ["a", "an"]
    guard articles.contains(self[start].lower) else { return false }
    let rest = self[start...]
    let comma = zip(rest, rest.dropFirst()).first { $0.text == "," && articles.contains($1.lower) }
    guard let comma = comma?.0 else { return false }
    let last = self[comma.index...].dropFirst()
    return zip(last, last.dropFirst()).contains {
      $0.lower == "and" && $0.isBehindComma && articles.contains($1.lower)
    }
  }

  /// “A passing cart, or the heat of the kilns”: two things that may do it.
  func isOther(at start: Int, than term: Range<Int>) -> Bool {
    term.lowerBound > 0 && ["a", "an"].contains(self[term.lowerBound - 1].lower)
      && self[start].lower == "the"
  }

  /// Where the part of the sentence that holds this place ends: at a semicolon, a colon or the sentence's end.
  func partEnd(from start: Int) -> Int {
    self[start...].first { [";", ":", "."].contains($0.text) }?.index ?? count
  }

  /// Where a clause that ends here may begin: behind a semicolon, “, and” or “, but”, or at the head of the sentence; the
  /// nearest first.
  func clauseStarts(before end: Int) -> [Int] {
    let behindMarks = self[..<end].reversed().compactMap { token -> Int? in
      if [";", ":"].contains(token.text) { return token.index + 1 }
      return ["and", "but", "while", "whereas"].contains(token.lower) && token.isBehindComma
        ? token.index + 1 : nil
    }
    return behindMarks + [0]
  }

  /// “Although the towns kept the peace, the …”: whether the comma parts the clause that opens the
  /// sentence from what it goes on with.
  func endsOpeningClause(at comma: Int) -> Bool {
    comma > 0 && self[0].pos == .subordinatingConjunction
      && !self[..<comma].contains { $0.text == "," }
  }

  /// Of these words the rarest, by the logarithm of its uses in a thousand million; 9 where there is no list.
  func zipf(ofRarestIn span: Range<Int>, _ frequencies: WordFrequencies?) -> Double {
    guard let frequencies else { return 9 }
    return span.filter { self[$0].pos != .punctuation }
      .map { frequencies.zipf(of: self[$0].lower) }.min() ?? 9
  }

  /// Whether no verb says something in these words before a relative word does.
  ///
  /// - Parameter lettingPastPass: whether what looks like the past is taken for a participle.
  func isPhrase(_ span: Range<Int>, lettingPastPass: Bool = false) -> Bool {
    let verb = span.first { self[$0].isFinite && !(lettingPastPass && self[$0].tag == "VBD") }
    guard let verb else { return true }
    return span.prefix { $0 < verb }.contains {
      ["WDT", "WP", "WRB", "WP$"].contains(self[$0].tag.rawValue) || self[$0].lower == "that"
    }
  }

  /// “They died of grippe, that is, of a fever that …”: the preposition before the term comes again.
  func behindRepeatedPreposition(at start: Int, of term: Range<Int>) -> Int {
    guard indices.contains(start), indices.contains(term.lowerBound - 1),
      self[start].pos == .adposition, self[start].lower == self[term.lowerBound - 1].lower
    else { return start }
    return start + 1
  }

  /// From the last comma or semicolon on.
  func clause(before index: Int) -> Slice<Doc> {
    let mark = self[..<index].last { $0.text == "," || $0.text == ";" }?.index
    return self[((mark ?? -1) + 1)..<index]
  }
}
