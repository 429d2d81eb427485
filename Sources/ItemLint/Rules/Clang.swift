import Assessment

extension LintRule {
  static let clang = LintRule(
    "clang", "Repeat a word of the stem in no option, or in more than the key.", .nbme, .fault
  ) { item in
    guard let key = item.key, item.options.count > 2 else { return [] }
    let stem = item.stem.contentStems
    let wrong = item.wrongOptions.map(\.text.contentStems)
    let told = key.text.contentStems.filter { word in
      stem.contains(word) && !wrong.contains { $0.contains(word) }
    }
    return told.sorted().prefix(1).map { "Only the key repeats the stem’s “\($0)…”." }
  }
}
