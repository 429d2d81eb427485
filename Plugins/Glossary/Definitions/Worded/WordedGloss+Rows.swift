import Language

extension WordedGloss {
  /// Whether term and phrase may be two of a row: “bread, the oven, and the town”.
  func isListed(with term: Range<Int>) -> Bool {
    let firsts = doc[..<term.lowerBound].suffix(2).map(\.lower)
    return isPairOfKinds(behind: term) || isFollowedByLast || opensRow
      || doc.opensRow(at: words.lowerBound) || hasLastOfRow
      // “Salt, iron, the cloth of …”
      || term.lowerBound > 1 && doc[term.lowerBound - 1].text == ","
      || firsts == [",", "and"]
      || isOfExamples(with: term)
  }

  /// “The web of grudges, favours and gossip that grows up”
  private func isPairOfKinds(behind term: Range<Int>) -> Bool {
    term.count == 1 && words.lowerBound + 1 < words.upperBound && first.isNounlike
      && doc[words.lowerBound + 1].lower == "and"
  }

  private var isFollowedByLast: Bool {
    let next = words.upperBound
    return next + 1 < doc.count && doc[next].text == ","
      && ["and", "or", "nor"].contains(doc[next + 1].lower)
  }

  private var hasLastOfRow: Bool {
    words.contains { index in
      ["and", "or"].contains(doc[index].lower) && index > 0 && doc[index - 1].text == ","
    }
  }

  /// “From envy, songs that mock, hunger, and the fear of …”: no verb comes before the row’s “and”.
  private var opensRow: Bool {
    guard words.upperBound < doc.count, doc[words.upperBound].text == "," else { return false }
    let rest = doc[(words.upperBound + 1)...]
    let and = rest.first {
      ["and", "or"].contains($0.lower) && $0.isBehindComma || $0.isFinite
        || $0.pos == .punctuation && $0.text != ","
    }
    return and.map { ["and", "or"].contains($0.lower) } == true
  }

  /// “Matters such as tides and salt wind, the thinning of the grass, and silt”
  private func isOfExamples(with term: Range<Int>) -> Bool {
    let opens = doc[..<term.lowerBound].contains { such in
      such.lower == "including" || such.lower == "such" && doc[such.index + 1].lower == "as"
    }
    guard opens, words.upperBound < doc.count, doc[words.upperBound].text == "," else {
      return false
    }
    let rest = doc[words.upperBound...]
    return zip(rest, rest.dropFirst()).contains { $0.text == "," && $1.lower == "and" }
  }
}
