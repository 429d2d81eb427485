/// Finds names, dates, amounts and the like, one action for each token.
struct EntityRecognizer: Sendable {
  /// By spaCy's numbers.
  enum Action: Int, CaseIterable, Sendable {
    case begin = 1
    case inside
    case last
    case unit
    case outside
  }

  struct Entity {
    /// Tokens.
    var range: Range<Int>
    /// A place in ``EntityRecognizer/types``.
    var type: Int
  }

  let scorer: TransitionScorer
  let encoder: TokenEncoder
  /// The names of the types, such as `PERSON`.
  let types: [String]
  private let classes: [(action: Action, type: Int)]

  init(_ model: ThincModel, moves: MappedFile, vectors: VectorTable) throws(LanguageError) {
    let table = try TransitionClasses(moves)
    let types = Set(table.labels).subtracting([""]).sorted()
    let classes = zip(table.actions, table.labels).compactMap { number, label in
      Action(rawValue: number).map { ($0, types.firstIndex(of: label) ?? -1) }
    }
    guard classes.count == table.count, !table.range(of: Action.outside.rawValue).isEmpty else {
      throw .foreign(
        file: moves.path, found: "moves \(Set(table.actions).sorted())", expected: "moves 1 to 5")
    }
    self.types = types
    self.classes = classes
    encoder = try TokenEncoder(model, vectors: vectors)
    scorer = try TransitionScorer(model, inputs: encoder.width, slots: 3, classes: table.count)
  }

  /// The entities among `count` tokens, whose vectors stand in `vectors` from row `start` on.
  ///
  /// An entity does not run on into the next sentence, and none begins with space.
  func entities(
    _ vectors: Matrix, start: Int, in tree: DependencyTree, isSpace: (Int) -> Bool,
    _ workspace: TransitionScorer.Workspace, _ kernel: Kernel
  ) -> [Entity] {
    let count = tree.heads.count
    scorer.prepare(vectors, start: start, count: count, workspace, kernel)
    var found: [Entity] = []
    var open: Entity?
    for token in 0..<count {
      let slots = slots(token, open)
      let scores = scorer.scores(slots, workspace, kernel)
      let canGoOn = token + 1 < count && !tree.startsSentence[token + 1]
      let best = best(scores, open: open, canGoOn: canGoOn, isSpace: isSpace(token))
      switch best.action {
      case .begin: open = Entity(range: token..<token + 1, type: best.type)
      case .unit: found.append(Entity(range: token..<token + 1, type: best.type))
      case .last:
        if let entity = open {
          found.append(Entity(range: entity.range.lowerBound..<token + 1, type: entity.type))
        }
        open = nil
      case .inside, .outside: break
      }
    }
    return found
  }

  private func slots(_ token: Int, _ open: Entity?) -> SIMD8<Int32> {
    var slots = SIMD8<Int32>(repeating: -1)
    slots[0] = Int32(token)
    if let open {
      slots[1] = Int32(open.range.lowerBound)
      slots[2] = Int32(token) - 1
    }
    return slots
  }

  private func best(
    _ scores: UnsafeMutableBufferPointer<Float>, open: Entity?, canGoOn: Bool, isSpace: Bool
  ) -> (action: Action, type: Int) {
    // Scores that are no numbers, from damaged weights, still give a valid action.
    var best = (action: open == nil ? Action.outside : .last, type: open?.type ?? -1)
    var bestScore = -Float.infinity
    for (place, (action, type)) in classes.enumerated() where scores[place] > bestScore {
      let isAllowed =
        switch action {
        case .begin: open == nil && !isSpace && canGoOn && type >= 0
        case .inside: canGoOn && type == open?.type
        case .last: open != nil && type == open?.type
        case .unit: open == nil && !isSpace && type >= 0
        case .outside: open == nil
        }
      guard isAllowed else { continue }
      bestScore = scores[place]
      best = (action, type)
    }
    return best
  }
}
