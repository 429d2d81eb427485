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
        items: remarks.map { [.paragraph([.text($0.text + " "), .evidence($0.evidence)])] }),
    ]
  }

  private var documentTable: DocumentTable {
    DocumentTable(
      caption: [.text("What the essay says that each holds: " + holders.joined(separator: ", "))],
      columns: [["Aspect"]] + holders.map { [.text($0)] },
      rows: rows.map { row in
        DocumentRow(
          header: [.text(row.aspect)] + row.relations.flatMap(\.inlines),
          cells: holders.map { holder in
            (row.cells[holder] ?? []).map { [.text($0.claim + " "), .evidence($0.evidence)] }
          })
      })
  }
}

extension AspectRelation {
  fileprivate var inlines: [Inline] {
    let word = kind == .agreement ? "agree" : "differ"
    return [
      .text(" — "),
      .emphasis([.text("\(holders.joined(separator: " and ")) \(word): “\(ground)”")]),
    ]
  }
}
