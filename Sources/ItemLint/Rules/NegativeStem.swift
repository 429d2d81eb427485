import Assessment

extension LintRule {
  static let negativeStem = LintRule(
    "negative-stem", "Ask for what is; where that cannot be, write NOT or EXCEPT in capitals.",
    .haladyna, .advice
  ) { item in
    guard item.kind == .choice, item.stem.contains("?") || item.stem.contains("__") else {
      return []
    }
    let words = item.stem.split { !$0.isLetter && $0 != "’" && $0 != "'" }.map(String.init)
    return words.first { ["not", "except", "Not", "Except"].contains($0) }
      .map { ["The stem says “\($0)”, which is easily read past."] } ?? []
  }
}
