import Assessment

extension LintRule {
  static let duplicateOptions = LintRule(
    "duplicate-options", "Give each option once.", .haladyna, .fault
  ) { item in
    guard item.kind == .choice || item.kind == .ordering else { return [] }
    var seen: Set<[String]> = []
    return item.options.filter { !seen.insert($0.text.plainWords).inserted }
      .map { "“\($0.text)” stands twice." }
  }
}
