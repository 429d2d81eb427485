import CLanguageKernel

/// An affine map, outputs = inputs · Wᵀ + b, with its weights laid out for the kernel.
struct DenseLayer: Sendable {
  let inputs: Int
  /// The outputs that the layer has; rows of results are padded to ``paddedOutputs``.
  let outputs: Int
  private let packed: [Float]
  private let bias: [Float]

  /// How many outputs a register tile of the kernel makes.
  private static let panelWidth = 16

  /// The width that a matrix for results needs.
  var paddedOutputs: Int { bias.count }

  /// `weights` holds a row of `inputs` numbers for each output; `order` gives the place of each
  /// output's row in it, where results are wanted in another order than that of the file.
  init(weights: [Float], bias: [Float]?, inputs: Int, order: [Int]) {
    let panels = (order.count + Self.panelWidth - 1) / Self.panelWidth
    var packed = [Float](repeating: 0, count: panels * Self.panelWidth * inputs)
    var padded = [Float](repeating: 0, count: panels * Self.panelWidth)
    for (output, row) in order.enumerated() {
      let (panel, lane) = output.quotientAndRemainder(dividingBy: Self.panelWidth)
      let base = panel * inputs * Self.panelWidth + lane
      for input in 0..<inputs {
        packed[base + input * Self.panelWidth] = weights[row * inputs + input]
      }
      padded[output] = bias?[row] ?? 0
    }
    self.inputs = inputs
    outputs = order.count
    self.packed = packed
    self.bias = padded
  }

  /// Maps `rows` of `input` to the same number of rows of `output`, from row `target` and column
  /// `column` on.
  ///
  /// A layer with more inputs than a row is wide sees as many neighbour rows before as after.
  func apply(
    to input: Matrix, rows: Range<Int>, into output: Matrix, at target: Int = 0, column: Int = 0,
    _ kernel: Kernel
  ) {
    guard !rows.isEmpty else { return }
    let reach = (inputs / input.width - 1) / 2
    let seen = input[rows: rows.lowerBound - reach..<rows.upperBound + reach]
    let made = output[rows: target..<target + rows.count]
    precondition(column + paddedOutputs <= output.width && inputs % input.width == 0)
    guard let source = seen.baseAddress, let result = made.baseAddress else { return }
    kernel.functions.pointee.affine(
      source, input.width, rows.count, inputs, packed, bias, paddedOutputs / Self.panelWidth,
      result + column, output.width)
  }
}
