import StudyPack

/// A phrase that may be a term, with all that speaks for it.
struct TermCandidate {
  /// What made a phrase a candidate.
  enum Source: Hashable {
    case definition, acronym, emphasis, quotation, name, recurrence, heading, request
  }

  let key: TermKey
  /// As the glossary shows it.
  var term: String
  var acronym: String?
  var sources: Set<Source>
  var definition: TermDefinition?
  /// The sentences that use the term, as indices in ``Reading/sentences``.
  var uses: [Int] = []
  /// How many sections use it.
  var spread = 0

  var wordCount: Int { term.split(separator: " ").count }

  /// The glossary's entry, `nil` where neither a definition nor a sentence of use can be shown.
  func term(in reading: Reading) -> GlossaryTerm? {
    if let definition {
      return entry(definition.text, .essay, from: definition.sentence, in: reading)
    }
    let inContext = uses.lazy.map { reading.sentences[$0] }
      .first { StandAloneText($0) != nil && $0.words.count <= 45 }
    guard let sentence = inContext, let text = StandAloneText(sentence)?.text else { return nil }
    return entry(text, .context, from: sentence, in: reading)
  }

  private func entry(
    _ text: String, _ origin: GlossaryTerm.Origin, from sentence: Sentence, in reading: Reading
  ) -> GlossaryTerm {
    let first = Evidence(sentence)
    let others = uses.map { reading.sentences[$0] }.filter { $0.id != sentence.id }.prefix(3)
    return GlossaryTerm(
      id: ItemID.make(kind: "term", key: key.text, evidence: []), term: term, acronym: acronym,
      definition: text, origin: origin, evidence: [first] + others.map { Evidence($0) })
  }
}

/// A definition in the essay's words.
struct TermDefinition {
  /// In dictionary style: a phrase without a full stop.
  var text: String
  var sentence: Sentence
}
