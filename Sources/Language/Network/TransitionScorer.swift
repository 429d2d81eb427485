import CLanguageKernel

/// Scores the actions of a transition system from the vectors of a few tokens.
///
/// Each token's contribution to each slot is computed once for a text; a state's hidden layer is
/// then a sum (Kiperwasser and Goldberg, 2016; the trick is Chen and Manning's, 2014).
struct TransitionScorer: Sendable {
  private static let pieces = 2

  let slots: Int
  let classes: Int
  private let hidden: Int
  private let projection: DenseLayer
  private let lower: DenseLayer
  private let bias: [Float]
  /// What an empty slot contributes, slot after slot.
  private let padding: [Float]
  private let upper: DenseLayer

  init(_ model: ThincModel, inputs: Int, slots: Int, classes: Int) throws(LanguageError) {
    let lowerLayer = try model.reference("lower")
    let upperLayer = try model.reference("upper")
    let weights = try model.parameter("W", of: lowerLayer, shape: [slots, nil, Self.pieces, nil])
    let (hidden, inner) = (weights.shape[1], weights.shape[3])
    guard hidden % 16 == 0, inner % 16 == 0 else {
      throw model.foreign("a hidden layer of \(hidden)", "a multiple of 16")
    }
    self.slots = slots
    self.classes = classes
    self.hidden = hidden
    let order = Self.planes(hidden)
    lower = DenseLayer(
      weights: weights.values, bias: nil, inputs: inner,
      order: (0..<slots).flatMap { slot in order.map { slot * order.count + $0 } })
    let bias = try model.parameter("b", of: lowerLayer, shape: [hidden, Self.pieces]).values
    self.bias = order.map { bias[$0] }
    let pad = try model.parameter("pad", of: lowerLayer, shape: [1, slots, hidden, Self.pieces])
    padding = (0..<slots).flatMap { slot in order.map { pad.values[slot * order.count + $0] } }
    let linears = model.layers(named: "linear").filter { $0 != upperLayer }
    guard linears.count == 1 else { throw model.foreign("\(linears.count) projections", "one") }
    projection = try Self.linear(model, linears[0], outputs: inner, inputs: inputs)
    upper = try Self.linear(model, upperLayer, outputs: classes, inputs: hidden)
  }

  /// In the file a unit's two pieces are neighbours; the kernel wants each in one stretch.
  private static func planes(_ hidden: Int) -> [Int] {
    (0..<pieces).flatMap { piece in (0..<hidden).map { $0 * pieces + piece } }
  }

  private static func linear(
    _ model: ThincModel, _ layer: Int, outputs: Int, inputs: Int
  ) throws(LanguageError) -> DenseLayer {
    let weights = try model.parameter("W", of: layer, shape: [outputs, inputs])
    let bias = try model.parameter("b", of: layer, shape: [outputs])
    return DenseLayer(
      weights: weights.values, bias: bias.values, inputs: inputs, order: Array(0..<outputs))
  }

  /// A worker's memory for the scores of one text.
  struct Workspace {
    fileprivate let projected: Matrix
    fileprivate let contributions: Matrix
    fileprivate let hidden: Matrix
    fileprivate let scores: Matrix

    init(_ scorer: TransitionScorer) {
      projected = Matrix(width: scorer.projection.paddedOutputs)
      contributions = Matrix(width: scorer.lower.paddedOutputs)
      hidden = Matrix(width: scorer.hidden)
      scores = Matrix(width: scorer.upper.paddedOutputs)
      hidden.resize(rows: 1)
      scores.resize(rows: 1)
    }

    /// Gives memory back that a text of more than `most` words needed.
    func trim(toWords most: Int) {
      projected.trim(toRows: most)
      contributions.trim(toRows: most)
    }
  }

  /// Computes what each of `count` tokens contributes to each slot.
  func prepare(
    _ vectors: Matrix, start: Int, count: Int, _ workspace: Workspace, _ kernel: Kernel
  ) {
    workspace.projected.resize(rows: count)
    workspace.contributions.resize(rows: count)
    projection.apply(
      to: vectors, rows: start..<start + count, into: workspace.projected, kernel)
    lower.apply(to: workspace.projected, rows: 0..<count, into: workspace.contributions, kernel)
  }

  /// The scores of all classes in a state whose slots hold `tokens`; -1 is an empty slot. Valid
  /// until the next call.
  func scores(
    _ tokens: SIMD8<Int32>, _ workspace: Workspace, _ kernel: Kernel
  ) -> UnsafeMutableBufferPointer<Float> {
    padding.withUnsafeBufferPointer { padding in
      withUnsafeTemporaryAllocation(of: UnsafePointer<Float>?.self, capacity: slots) { rows in
        for slot in 0..<slots {
          let token = Int(tokens[slot])
          let source =
            token >= 0 ? UnsafeBufferPointer(workspace.contributions[row: token]) : padding
          rows[slot] = source.baseAddress.map { $0 + slot * bias.count }
        }
        guard let hiddenRow = workspace.hidden[row: 0].baseAddress else { return }
        kernel.functions.pointee.slot_maxout(rows.baseAddress, slots, bias, hidden, hiddenRow)
      }
    }
    upper.apply(to: workspace.hidden, rows: 0..<1, into: workspace.scores, kernel)
    return workspace.scores[row: 0]
  }
}
