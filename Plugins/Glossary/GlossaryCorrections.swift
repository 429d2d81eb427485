import StudyPack

/// An instructor's edits to the glossary.
struct GlossaryCorrections {
  static let rewords: [CorrectionField] = [.text("term"), .text("definition")]

  private let context: StageContext

  init(_ context: StageContext) { self.context = context }

  /// The candidates that may be listed: another term takes the place of a rejected one.
  func allowed(_ candidates: [TermCandidate]) -> [TermCandidate] {
    candidates.filter { !context.corrections.isRejected($0.id) }
  }

  /// The terms to list whatever they score.
  func pinned(among candidates: [TermCandidate]) -> [TermKey] {
    candidates.filter { context.corrections.isPinned($0.id) }.map(\.key)
  }

  /// The terms as the instructor has them; a definition of the instructor's own says so.
  func applied(to terms: [GlossaryTerm], among candidates: [TermCandidate]) throws -> [GlossaryTerm]
  {
    let targets = candidates.map { CorrectionTarget(id: $0.id, wording: $0.term) }
    let own = Dictionary(
      terms.filter { $0.origin == .essay }.map { ($0.id, $0.definition) },
      uniquingKeysWith: { first, _ in first })
    return try context.corrected(terms, among: targets).map { term in
      guard context.corrections.changes(to: term.id)["definition"] != nil else { return term }
      var term = term
      term.origin = .course
      term.essayDefinition = own[term.id] ?? nil
      return term
    }
  }
}

extension TermCandidate {
  /// The term's, whose wording alone makes it: it is the same wherever the essay uses the term.
  var id: String { ItemID.make(kind: "term", key: key.text, evidence: []) }
}
