import Assessment

extension LintRule {
  static let numberCue = LintRule(
    "number-cue", "Give all options in the same number, singular or plural.", .nbme, .advice
  ) { item in
    guard let key = item.key, item.options.count > 2, item.options.allSatisfy({ isShort($0.text) })
    else { return [] }
    let isMany = isPlural(key.text)
    guard item.wrongOptions.allSatisfy({ isPlural($0.text) != isMany }) else { return [] }
    return ["Only the key is \(isMany ? "plural" : "singular")."]
  }

  private static func isShort(_ text: String) -> Bool {
    (1...3).contains(text.plainWords.count) && text.number == nil
  }

  private static func isPlural(_ text: String) -> Bool {
    guard let last = text.plainWords.last, last.count > 3 else { return false }
    return last.hasSuffix("s") && !["ss", "us", "is", "ics"].contains(where: last.hasSuffix)
  }
}
