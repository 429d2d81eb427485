import Language
public import StudyPack

/// The clauses of an essay that stand by themselves, in the essay's order.
public struct Statements {
  public let all: [Clause]

  public init(_ reading: Reading, referents: Referents, clauses: EssayClauses? = nil) {
    let clauses = clauses ?? EssayClauses(reading)
    let standing = Standing(referents: referents)
    let resolution = PronounResolution(referents: referents)
    let lowercase = Self.lowercaseWords(of: reading)
    var all: [Clause] = []
    var previous: [Clause] = []
    var block = -1
    for sentence in reading.sentences {
      guard reading.block(of: sentence).kind.isProse else { continue }
      if sentence.id.block != block { previous = [] }
      block = sentence.id.block
      let found = clauses[sentence].map { Self.marked($0, lowercase) }
      let resolved = found.compactMap { resolution.resolved($0, after: previous) }
      all += resolved.filter { standing.stands($0) }
      previous = resolved
    }
    self.all = all
  }

  /// A tagger takes “Citizens” at the head of a sentence for a name now and then; an essay that has
  /// “citizens” elsewhere tells that it is none.
  private static func marked(_ clause: Clause, _ lowercase: Set<String>) -> Clause {
    if let first = clause.subject.first, first.index == 0, first.tag == "DT" {
      var clause = clause
      clause.subjectIsCapitalised = true
      return clause
    }
    // “President Hill” keeps its title's capital.
    guard let first = clause.subject.first, first.index == 0, first.entType == nil,
      !(first.dep == "compound" && first.head.pos == .properNoun), !isTitled(clause.subject),
      first.text.dropFirst().allSatisfy(\.isLowercase), lowercase.contains(first.text.lowercased())
    else { return clause }
    var clause = clause
    clause.subjectIsCapitalised = true
    return clause
  }

  /// “Friends of the Earth”: a name of words that are none.
  private static func isTitled(_ subject: [Token]) -> Bool {
    subject.dropFirst().first { $0.text.count > 3 }?.text.first?.isUppercase ?? false
  }

  private static func lowercaseWords(of reading: Reading) -> Set<String> {
    Set(
      reading.sentences.flatMap { sentence in
        sentence.doc.lazy.map(\.text).filter { $0.first?.isLowercase == true }
      })
  }
}

extension Block.Kind {
  fileprivate var isProse: Bool {
    switch self {
    case .paragraph, .listItem: true
    case .heading, .quotation, .code: false
    }
  }
}
