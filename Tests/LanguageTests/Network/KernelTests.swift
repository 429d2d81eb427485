import Testing

@testable import Language

@Suite struct KernelTests {
  /// Numbers that look random and are the same each time.
  private static func numbers(_ count: Int, _ seed: UInt64) -> [Float] {
    (0..<UInt64(count)).map { place in
      let hash = MurmurHash.rows(of: place, seed: seed, count: 2000)
      return Float(hash[0]) / 1000 - 1
    }
  }

  private static func matrix(_ values: [Float], width: Int) -> Matrix {
    let matrix = Matrix(width: width)
    matrix.resize(rows: values.count / width)
    _ = matrix[rows: 0..<matrix.rows].update(fromContentsOf: values)
    return matrix
  }

  @Test(
    "Every kernel computes an affine map, for any number of rows",
    arguments: [Kernel.fastest, .portable], [1, 2, 3, 5, 6, 7, 12, 13, 50])
  func affine(kernel: Kernel, rows: Int) {
    let (inputs, outputs) = (20, 37)
    let (weights, bias) = (Self.numbers(inputs * outputs, 1), Self.numbers(outputs, 2))
    let values = Self.numbers(rows * inputs, 3)
    let layer = DenseLayer(
      weights: weights, bias: bias, inputs: inputs, order: Array((0..<outputs).reversed()))
    let result = Matrix(width: layer.paddedOutputs)
    result.resize(rows: rows)
    layer.apply(
      to: Self.matrix(values, width: inputs), rows: 0..<rows, into: result, kernel)
    for row in 0..<rows {
      for output in 0..<outputs {
        let weight = outputs - 1 - output
        let expected = (0..<inputs).reduce(bias[weight]) {
          $0 + values[row * inputs + $1] * weights[weight * inputs + $1]
        }
        #expect(abs(result[row: row][output] - expected) < 1e-4)
      }
    }
  }

  @Test("A layer with three times a row's width sees the rows before and after")
  func window() {
    let layer = DenseLayer(weights: [1, 10, 100], bias: nil, inputs: 3, order: [0])
    let result = Matrix(width: layer.paddedOutputs)
    result.resize(rows: 2)
    layer.apply(
      to: Self.matrix([1, 2, 3, 4], width: 1), rows: 1..<3, into: result, .portable)
    #expect(result[row: 0][0] == 321)
    #expect(result[row: 1][0] == 432)
  }
}
