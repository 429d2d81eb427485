import Assessment

extension LintRule {
  static let noFocus = LintRule(
    "no-focus", "Put the question into the stem: it can be answered before the options are read.",
    .haladyna, .advice
  ) { item in
    guard item.kind == .choice,
      !["who", "whom", "when", "where", "why", "how"].contains(item.stem.plainWords.first ?? "")
    else { return [] }
    let told = item.stem.contentStems.subtracting([
      "statement", "true", "false", "correct", "right", "wrong", "best", "incorrect",
    ])
    return told.isEmpty ? ["The stem asks nothing of its own."] : []
  }
}
