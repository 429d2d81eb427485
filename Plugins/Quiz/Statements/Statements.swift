import Language
import StudyPack

/// The clauses of an essay that stand by themselves, in the essay's order.
struct Statements {
  let all: [Clause]

  init(_ reading: Reading, referents: Referents) {
    let standing = Standing(referents: referents)
    let resolution = PronounResolution(referents: referents)
    var all: [Clause] = []
    var previous: [Clause] = []
    var block = -1
    for sentence in reading.sentences {
      guard reading.block(of: sentence).kind.isProse else { continue }
      if sentence.id.block != block { previous = [] }
      block = sentence.id.block
      let found = ClauseFinder(sentence).all
      let resolved = found.compactMap { resolution.resolved($0, after: previous) }
      all += resolved.filter(standing.stands)
      previous = resolved
    }
    self.all = all
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
