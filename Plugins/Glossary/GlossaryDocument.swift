import StudyPack

/// The glossary for people.
struct GlossaryDocument {
  private let terms: [GlossaryTerm]
  private let order: Glossary.Options.Order

  init(_ terms: [GlossaryTerm], _ order: Glossary.Options.Order) {
    self.order = order
    self.terms = terms
  }

  var document: Document {
    Document(
      name: "glossary", title: "Glossary",
      summary: terms.count == 1 ? "1 term" : "\(terms.count) terms", blocks: blocks)
  }

  private var blocks: [DocumentBlock] {
    guard !terms.isEmpty else {
      return [.note(["The essay marks and defines no terms, so there is no glossary."])]
    }
    let parts = Part.allCases.flatMap { part in
      let members = ordered.filter { Part($0) == part }
      return members.isEmpty ? [] : heading(of: part) + [.definitions(members.map(definition))]
    }
    return remarks + parts
  }

  /// What stands together: what is explained, what is only named, and who and where.
  private enum Part: String, CaseIterable {
    case terms = "Terms"
    case mentions = "Also worth knowing"
    case people = "People"
    case places = "Places"

    init(_ term: GlossaryTerm) {
      self =
        switch term.kind {
        case .person: .people
        case .place: .places
        case .concept, .organisation, .event, .law, .work:
          term.origin == .mention ? .mentions : .terms
        }
    }
  }

  /// A glossary of one part needs no heading.
  private func heading(of part: Part) -> [DocumentBlock] {
    Set(terms.map(Part.init)) == [.terms]
      ? [] : [.heading(level: 2, [.text(part.rawValue)], id: nil)]
  }

  private var remarks: [DocumentBlock] {
    let origins = Set(terms.map(\.origin))
    let lines = [
      origins.contains(.dictionary)
        ? "“Dictionary” marks a definition from WordNet 3.0, in the sense that fits the essay."
        : nil,
      origins.contains(.context)
        ? "“In use” marks the sentence of the essay that introduces the term, or says something of it."
        : nil,
      origins.contains(.mention)
        ? "What stands without a definition is used in the essay and not explained there." : nil,
    ].compactMap(\.self)
    return lines.isEmpty ? [] : [.note([.text(lines.joined(separator: " "))])]
  }

  private var ordered: [GlossaryTerm] {
    switch order {
    case .importance: terms
    case .alphabetical: terms.sorted { sortKey($0) < sortKey($1) }
    case .firstUse: terms.sorted { (firstUse($0), $0.term) < (firstUse($1), $1.term) }
    }
  }

  private func sortKey(_ term: GlossaryTerm) -> String {
    let lower = term.term.lowercased()
    return (lower.hasPrefix("the ") ? String(lower.dropFirst(4)) : lower) + "\u{0}" + term.id
  }

  private func firstUse(_ term: GlossaryTerm) -> SentenceID {
    term.evidence.map(\.sentence).min() ?? SentenceID(block: 0, ordinal: 0)
  }

  private func definition(_ term: GlossaryTerm) -> DocumentDefinition {
    let name =
      term.term + (term.acronym.map { " (\($0))" } ?? "")
      + (term.alsoCalled.map { ", also " + $0.joined(separator: ", ") } ?? "")
    // The dictionary's words do not rest on the essay; its line shows the use alone.
    let isOfEssay = term.origin == .essay || term.origin == .context
    let source = isOfEssay ? [Inline.evidence(Array(term.evidence.prefix(1)))] : []
    let others = Array(term.evidence.dropFirst(isOfEssay ? 1 : 0))
    let text = Inline.text(
      (term.origin == .essay || term.origin == .course ? "" : " ") + (term.definition ?? ""))
    let meaning: [[Inline]] =
      switch term.origin {
      case .essay, .course: [[text] + source]
      case .dictionary: [[.emphasis(["Dictionary:"]), text]]
      case .context: [[.emphasis(["In use:"]), text] + source]
      case .mention: []
      }
    let alsoUsed: [[Inline]] =
      others.isEmpty ? [] : [[.text(isOfEssay ? "Also used:" : "Used:"), .evidence(others)]]
    let related = terms.filter { term.related.contains($0.id) }.map(\.term)
    let seeAlso: [[Inline]] =
      related.isEmpty ? [] : [["See also: ", .text(related.joined(separator: ", "))]]
    return DocumentDefinition(
      id: term.id, term: [.text(name)], details: meaning + seeAlso + alsoUsed)
  }
}
