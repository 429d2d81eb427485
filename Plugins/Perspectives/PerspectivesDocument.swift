import StudyPack

extension PerspectivesTable {
  init(_ holders: [Holder], _ rows: [Aspects.Row]) {
    self.holders = holders.map(\.name)
    self.rows = rows.map { row in
      var cells: [String: [HeldClaim]] = [:]
      for (place, claims) in row.claims {
        let holder = holders[place]
        cells[holder.name] = claims.map { claim in
          HeldClaim(
            id: ItemID.make(kind: "claim", key: holder.key, evidence: [claim.evidence]),
            claim: claim.text, evidence: [claim.evidence])
        }
      }
      return AspectRow(aspect: row.label, isShared: row.isShared, cells: cells)
    }
  }
}

extension PerspectivesContent {
  var document: Document {
    Document(
      name: "perspectives", title: "Perspectives", summary: "Who holds what, side by side",
      blocks: tables.map { .table($0.documentTable) } + (reason.map { [.note([.text($0)])] } ?? []))
  }
}

extension PerspectivesTable {
  fileprivate var documentTable: DocumentTable {
    DocumentTable(
      caption: [.text("What the essay says that each holds: " + holders.joined(separator: ", "))],
      columns: [["Aspect"]] + holders.map { [.text($0)] },
      rows: rows.map { row in
        DocumentRow(
          header: [.text(row.aspect)],
          cells: holders.map { holder in
            (row.cells[holder] ?? []).map { [.text($0.claim), .evidence($0.evidence)] }
          })
      })
  }
}
