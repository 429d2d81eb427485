/// One pattern of the attribute ruler: tests of one or two neighbours, and what one of them gets.
struct AttributeRule: Sendable {
  /// Rules are applied in this order; later ones win.
  let order: Int
  let tests: [TokenTest]
  /// Which of the matched tokens is written to.
  let target: Int
  let changes: AttributeChanges

  /// Reads a rule with its patterns from an entry of `attribute_ruler/patterns`.
  static func rules(
    _ entry: MessagePackValue, order: Int, in file: MappedFile
  ) throws(LanguageError) -> [AttributeRule] {
    guard let patterns = entry["patterns", in: file]?.array,
      let attributes = entry["attrs", in: file]?.pairs,
      let index = entry["index", in: file]?.integer
    else { throw file.damaged(at: 0, "an attribute rule lacks patterns, attrs or index") }
    let changes = try AttributeChanges(attributes, in: file)
    var rules: [AttributeRule] = []
    for pattern in patterns {
      var tests: [TokenTest] = []
      for specification in pattern.array ?? [] {
        tests.append(try TokenTest(specification.pairs ?? [], in: file))
      }
      let target = index < 0 ? tests.count + index : index
      guard (1...2).contains(tests.count), tests.indices.contains(target) else {
        throw .foreign(
          file: file.path, found: "a pattern of \(tests.count) tokens", expected: "one or two")
      }
      rules.append(.init(order: order, tests: tests, target: target, changes: changes))
    }
    return rules
  }
}
