/// Finds each token's head and its relation to it.
struct DependencyParser: Sendable {
  let scorer: TransitionScorer
  let labels: DependencyLabels
  /// The classes of each action, in ascending order.
  private let ranges: [(action: ParserAction, classes: Range<Int>)]

  /// A tree, and the number of each token's label in ``DependencyLabels/names``.
  struct Parse {
    var tree: DependencyTree
    var labels: [Int32]
  }

  init(_ model: ThincModel, moves: MappedFile, inputs: Int) throws(LanguageError) {
    let classes = try TransitionClasses(moves)
    guard classes.actions.allSatisfy({ ParserAction(rawValue: $0) != nil }) else {
      throw .foreign(
        file: moves.path, found: "moves \(Set(classes.actions).sorted())", expected: "moves 0 to 4")
    }
    scorer = try TransitionScorer(model, inputs: inputs, slots: 8, classes: classes.count)
    labels = DependencyLabels(classes)
    ranges = ParserAction.allCases.map { ($0, classes.range(of: $0.rawValue)) }
    guard ranges.prefix(4).allSatisfy({ !$0.classes.isEmpty }) else {
      throw .foreign(file: moves.path, found: "moves that lack an action", expected: "all")
    }
  }

  /// Parses `count` tokens, whose vectors stand in `vectors` from row `start` on.
  func parse(
    _ vectors: Matrix, start: Int, count: Int, isSpace: (Int) -> Bool,
    _ workspace: TransitionScorer.Workspace, _ kernel: Kernel
  ) -> Parse {
    scorer.prepare(vectors, start: start, count: count, workspace, kernel)
    var state = ParserState(count: count)
    while !state.isFinished {
      let scores = scorer.scores(state.slots, workspace, kernel)
      let (action, best) = best(in: state, scores)
      state.take(action, label: Int32(best))
    }
    return finished(state, isSpace)
  }

  /// The allowed class with the highest score, the first among equals.
  private func best(
    in state: ParserState, _ scores: UnsafeMutableBufferPointer<Float>
  ) -> (ParserAction, Int) {
    var best = (action: ParserAction.reduce, class: 0, score: -Float.infinity)
    for (action, classes) in ranges where state.allows(action) {
      for candidate in classes where scores[candidate] > best.score {
        best = (action, candidate, scores[candidate])
      }
    }
    // Scores that are no numbers, from damaged weights, must not stop the parse.
    guard best.score > -.infinity else { return (state.allows(.reduce) ? .reduce : .shift, 0) }
    return (best.action, best.class)
  }

  private func finished(_ state: ParserState, _ isSpace: (Int) -> Bool) -> Parse {
    let heads = state.heads.enumerated().map { $1 == ParserState.none ? $0 : Int($1) }
    var parse = Parse(tree: DependencyTree(heads: heads), labels: state.labels)
    for token in heads.indices where heads[token] == token { parse.labels[token] = -1 }
    let moved = parse.labels.indices.filter { token in
      let label = parse.labels[token]
      return label >= 0 && labels.trueHeads[Int(label)] != nil
    }
    straighten(moved, &parse, isSpace)
    return parse
  }

  /// Replaces classes by labels, and moves decorated arcs to where they belong.
  private func straighten(_ moved: [Int], _ parse: inout Parse, _ isSpace: (Int) -> Bool) {
    let classes = parse.labels
    parse.labels = classes.map { $0 < 0 ? labels.root : labels.labels[Int($0)] }
    guard !moved.isEmpty else { return }
    // A label keeps its decoration until its own turn, so that it is not taken for a plain one.
    var undecorated = parse.labels
    for token in moved { undecorated[token] = -1 }
    for token in moved {
      if let wanted = labels.trueHeads[Int(classes[token])],
        let head = trueHead(of: token, wanted, parse.tree, undecorated, isSpace)
      {
        parse.tree.attach(token, to: head)
      }
      undecorated[token] = parse.labels[token]
    }
    parse.tree.update()
  }

  /// The nearest token below the head of `token` that bears the label `wanted`.
  private func trueHead(
    of token: Int, _ wanted: Int32, _ tree: DependencyTree, _ labels: [Int32],
    _ isSpace: (Int) -> Bool
  ) -> Int? {
    var level = [tree.heads[token]]
    while !level.isEmpty {
      var next: [Int] = []
      for head in level {
        for child in tree.leftEdges[head]...tree.rightEdges[head]
        where tree.heads[child] == head && child != head && child != token && !isSpace(child) {
          if labels[child] == wanted { return child }
          next.append(child)
        }
      }
      level = next
    }
    return nil
  }
}
