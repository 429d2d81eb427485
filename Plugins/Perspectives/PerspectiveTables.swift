import Clauses
import Language
import StudyPack

/// The tables of an essay, and what else they could have shown.
struct PerspectiveTables {
  let content: PerspectivesContent
  let candidates: [CorrectionTarget]

  init(_ reading: Reading, _ options: Perspectives.Options) {
    let asked = AskedNames(options.holders)
    let referents = Referents(reading)
    let standing = Standing(referents: referents)
    let debate = Debate(reading)
    let names = HolderMentions(
      reading, debate, names: HolderNames(reading, aliases: asked.holders))
    let headings = HeadedSections(reading, names: names.names)
    let clauses = EssayClauses(reading)
    let heard = VoiceFinder(
      reading: reading, names: names, headings: headings, clauses: clauses
    ).all
    let voices = Camps(
      reading, debate, names: names, headings: headings, clauses: clauses, voices: heard
    ).joined(heard)
    let claims = Claims(
      voices, standing: standing, alone: StandingSentences(reading, referents),
      familiar: Familiar(reading, debate))
    let minimum = options.minClaims > 0 ? options.minClaims : debate.isShort ? 1 : 2
    let contrasts = Contrasts(reading, names: names)
    let comparison = Comparison(
      claims: claims, headings: headings, contrasts: contrasts,
      opposites: Opposites(wordNet: reading.wordNet), limit: options.maxHolders,
      minimum: minimum, debate: debate)
    let announcements = Announcements(reading, names: names)
    let groups =
      asked.entries.isEmpty
      ? Self.joined(comparison.groups(atMost: options.tables), claims, headings, options, minimum)
      : Self.asked(asked, claims, minimum: minimum)
    let statements =
      groups.isEmpty ? [] : Statements(reading, referents: referents, clauses: clauses).all
    let tables = groups.compactMap { holders -> PerspectivesTable? in
      let topics = Topics(
        reading, names: names, announcements: announcements, columns: holders)
      let claims = claims.sharing(with: holders)
      let aspects = AspectRows(
        topics: topics, holders: holders, asked: AskedNames(options.aspects).aspects,
        perCell: options.claimsPerCell, wordNet: reading.wordNet,
        mentionsSuffice: debate.isShort)
      let rows = aspects.rows(
        claims, limit: options.rows, oneSided: options.oneSided)
      guard !rows.isEmpty, rows.contains(where: \.isAboutOneMatter) || !comparison.isLoose(holders)
      else { return nil }
      let remarks = Remarks(
        reading: reading, holders: holders, claims: claims, contrasts: contrasts,
        standing: standing, statements: statements, clauses: clauses, names: names)
      return PerspectivesTable(
        holders, rows, topics: topics,
        relations: Relations(
          wordNet: reading.wordNet, contrasts: contrasts, tension: Tension(names: names)), remarks)
    }
    content = PerspectivesContent(
      tables: tables,
      reason: tables.isEmpty ? Self.reason(claims, asked, minimum: minimum) : nil)
    candidates = groups.joined().flatMap { claims.byHolder[$0.key] ?? [] }.map {
      CorrectionTarget(id: $0.id, wording: $0.text)
    }
  }

  /// The groups, and beside the first of them parts of its holders and the author, where the essay
  /// gives them views of their own.
  private static func joined(
    _ groups: [[HolderName]], _ claims: Claims, _ headings: HeadedSections,
    _ options: Perspectives.Options, _ minimum: Int
  ) -> [[HolderName]] {
    guard let first = groups.first else { return [] }
    let parts = claims.parts(of: first, headings).filter { part in
      !groups.joined().contains(part)
        && claims.views(of: part) >= max(minimum, 2)
    }
    let author: [HolderName] =
      !groups.joined().contains(.author) && claims.views(of: .author) >= minimum
      ? [.author] : []
    return [(first + parts).prefix(options.maxHolders) + author] + groups.dropFirst()
  }

  private static func asked(_ asked: AskedNames, _ claims: Claims, minimum: Int) -> [[HolderName]] {
    let holders = asked.entries.compactMap { entry in
      claims.holders.first { $0.key == entry.name.lowercased() }
    }.filter { claims.count(of: $0) >= minimum }
    return holders.count > 1 ? [holders] : []
  }

  private static func reason(_ claims: Claims, _ asked: AskedNames, minimum: Int) -> String {
    let each = minimum == 1 ? "a plain claim" : "\(minimum) plain claims"
    guard asked.entries.isEmpty else {
      return "No table: fewer than two of the holders asked for have \(each) each."
    }
    let able = claims.holders.filter { claims.count(of: $0) >= minimum && claims.views(of: $0) > 0 }
    return able.count > 1
      ? "No table: the essay tells of several views but does not plainly set them side by side."
      : "No table: fewer than two holders have \(each) each."
  }
}

extension PerspectivesTable {
  fileprivate init(
    _ holders: [HolderName], _ rows: [AspectRows.Row], topics: Topics, relations: Relations,
    _ remarks: Remarks
  ) {
    self.init(
      holders: holders.map(\.title),
      rows: rows.map { row in
        var cells: [String: [HeldClaim]] = [:]
        for holder in holders {
          guard let claims = row.claims[holder.key] else { continue }
          cells[holder.title] = claims.map { claim in
            HeldClaim(
              id: claim.id, claim: claim.text,
              view: claim.matter == nil ? ReportedView(of: claim)?.text : nil,
              about: topics.others(in: claim).map(\.title),
              evidence: claim.evidence)
          }
        }
        return AspectRow(
          aspect: row.label, isShared: row.isShared, cells: cells,
          relations: relations.relations(
            in: holders.flatMap { row.claims[$0.key] ?? [] }, among: holders))
      },
      commonGround: remarks.commonGround, differences: remarks.differences,
      openQuestions: remarks.openQuestions)
  }
}
