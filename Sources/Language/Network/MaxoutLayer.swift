import CLanguageKernel

/// The greatest of three affine maps, then layer normalisation.
///
/// Goodfellow et al., “Maxout Networks” (2013); Ba, Kiros and Hinton, “Layer Normalization” (2016).
struct MaxoutLayer: Sendable {
  private static let pieces = 3

  /// Outputs of a row.
  let width: Int
  var inputs: Int { dense.inputs }
  private let dense: DenseLayer
  private let gain: [Float]
  private let bias: [Float]

  /// The width of the matrix for intermediate results.
  var scratchWidth: Int { dense.paddedOutputs }

  /// Reads the layers at the places `maxout` and `normalisation` of `model`.
  init(_ model: ThincModel, maxout: Int, normalisation: Int) throws(LanguageError) {
    let weights = try model.parameter("W", of: maxout, shape: [nil, Self.pieces, nil])
    let (width, inputs) = (weights.shape[0], weights.shape[2])
    guard width % 16 == 0 else { throw model.foreign("a maxout of \(width)", "a multiple of 16") }
    let bias = try model.parameter("b", of: maxout, shape: [width, Self.pieces])
    // In the file a unit's pieces are neighbours; the kernel wants each piece in one stretch.
    let order = (0..<Self.pieces).flatMap { piece in
      (0..<width).map { $0 * Self.pieces + piece }
    }
    self.width = width
    dense = DenseLayer(weights: weights.values, bias: bias.values, inputs: inputs, order: order)
    gain = try model.parameter("G", of: normalisation, shape: [width]).values
    self.bias = try model.parameter("b", of: normalisation, shape: [width]).values
  }

  /// Maps `rows` of `input` to rows of `output` from `target` on. With `addingInput`, each row of
  /// the input is added to its result.
  func apply(
    to input: Matrix, rows: Range<Int>, into output: Matrix, at target: Int,
    residual: Residual, scratch: Matrix, _ kernel: Kernel
  ) {
    // A block's intermediate results stay in the processor's second-level cache.
    for start in stride(from: rows.lowerBound, to: rows.upperBound, by: 48) {
      let block = start..<min(start + 48, rows.upperBound)
      scratch.resize(rows: block.count)
      dense.apply(to: input, rows: block, into: scratch, kernel)
      finish(
        block, of: input, into: output, at: target + start - rows.lowerBound, residual, scratch,
        kernel)
    }
  }

  /// Whether a layer's input is added to its output.
  enum Residual {
    case none
    case input
  }

  private func finish(
    _ block: Range<Int>, of input: Matrix, into output: Matrix, at target: Int,
    _ residual: Residual, _ scratch: Matrix, _ kernel: Kernel
  ) {
    let result = output[rows: target..<target + block.count]
    precondition(output.width == width && (residual == .none || input.width == width))
    guard let planes = scratch[rows: 0..<block.count].baseAddress, let made = result.baseAddress
    else { return }
    let added = residual == .input ? UnsafePointer(input[rows: block].baseAddress) : nil
    kernel.functions.pointee.maxout_normalise(
      planes, scratch.width, block.count, width, gain, bias, added, input.width, made, width)
  }
}
