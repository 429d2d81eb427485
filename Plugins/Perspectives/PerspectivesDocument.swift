import StudyPack

extension PerspectivesContent {
  var document: Document {
    Document(
      name: "perspectives", title: "Perspectives", summary: "Who holds what, side by side",
      blocks: tables.flatMap { $0.blocks(isOnly: tables.count == 1) }
        + (reason.map { [.note([.text($0)])] } ?? []))
  }
}

extension PerspectivesTable {
  fileprivate func blocks(isOnly: Bool) -> [DocumentBlock] {
    let title = holders.joined(separator: " · ")
    let heading: [DocumentBlock] =
      isOnly ? [] : [.heading(level: 2, [.text(title)], id: nil)]
    return heading + [.table(documentTable)]
      + part("Common ground", commonGround, level: isOnly ? 2 : 3)
      + part("Main differences", differences, level: isOnly ? 2 : 3)
      + part("Open questions", openQuestions, level: isOnly ? 2 : 3)
  }

  private func part(_ title: String, _ remarks: [Remark], level: Int) -> [DocumentBlock] {
    guard !remarks.isEmpty else { return [] }
    return [
      .heading(level: level, [.text(title)], id: nil),
      .list(
        ordered: false,
        items: remarks.map { [.paragraph($0.inlines)] }),
    ]
  }

  private var documentTable: DocumentTable {
    DocumentTable(
      caption: [.text("What the essay says that each holds: " + holders.joined(separator: ", "))],
      columns: [["Aspect"]] + holders.map { [.text($0)] },
      rows: rows.map { row in
        DocumentRow(
          header: [.text(row.aspect)] + row.relations.flatMap(\.inlines),
          cells: holders.map { row.cells[$0]?.map(\.inlines) ?? Self.empty })
      })
  }

  /// What stands where a holder does not speak of an aspect.
  private static let empty: [[Inline]] = [[.emphasis(["nothing said"])]]
}

extension HeldClaim {
  /// The claim, the other holders of whom it speaks, and where the essay has it.
  fileprivate var inlines: [Inline] {
    let mark: [Inline] =
      about.isEmpty ? [] : [" ", .emphasis([.text("about " + about.joined(separator: ", "))])]
    return [.text(claim)] + mark + [.evidence(evidence)]
  }
}

extension Remark {
  /// The statement, the word that sets the holders apart, and where the essay has it.
  fileprivate var inlines: [Inline] {
    let mark: [Inline] = ground.map { [" ", .emphasis([.text("by “\($0)”")])] } ?? []
    return [.text(text)] + mark + [.evidence(evidence)]
  }
}

extension AspectRelation {
  fileprivate var inlines: [Inline] {
    [.text(" — "), .emphasis([.text("\(statement): “\(ground)”")])]
  }

  private var statement: String {
    switch kind {
    case .agreement: holders.joined(separator: " and ") + " agree"
    case .difference: holders.joined(separator: " and ") + " differ"
    case .tension: holders.joined(separator: " against ")
    }
  }
}
