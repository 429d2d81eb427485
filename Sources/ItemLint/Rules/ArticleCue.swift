import Assessment

extension LintRule {
  static let articleCue = LintRule(
    "article-cue", "Put the article into the options, or write “a(n)”.", .nbme, .fault
  ) { item in
    guard item.kind == .choice, let article = articleBeforeGap(item.stem) else { return [] }
    return item.options.filter { option in
      guard let first = option.text.lowercased().first else { return false }
      return "aeio".contains(first) != (article == "an")
        && !(first == "h" || first == "u" || first.isNumber)
    }.map { "“\(article) \($0.text)” does not fit the stem’s “\(article)”." }
  }

  /// The indefinite article right before the gap, or at the stem's end.
  private static func articleBeforeGap(_ stem: String) -> String? {
    let before = stem.firstRange(of: "__").map { stem[..<$0.lowerBound] } ?? stem[...]
    let last = before.split { !$0.isLetter && $0 != "(" && $0 != ")" }.last?.lowercased()
    return last == "a" || last == "an" ? last : nil
  }
}
