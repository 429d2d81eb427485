/// A worker's memory for one encoder: matrices, and the vectors of all words met so far.
struct EncoderWorkspace {
  private let encoder: TokenEncoder
  private let input: Matrix
  private let statics: Matrix
  private let scratch: Matrix
  private let words: Matrix
  private let spare: Matrix
  /// The words' vectors, and the row of each pair of word type and following space.
  private let known: Matrix
  private var rows: [Int32] = []

  init(_ encoder: TokenEncoder) {
    self.encoder = encoder
    input = Matrix(width: encoder.embedder.inputWidth)
    statics = Matrix(width: encoder.embedder.vectorWidth)
    scratch = Matrix(width: encoder.scratchWidth)
    words = Matrix(width: encoder.width)
    spare = Matrix(width: encoder.width)
    known = Matrix(width: encoder.width)
  }

  /// The vectors of `tokens` in their context, and the row of the first of them.
  mutating func encode(_ tokens: TokenList, _ types: [WordType], _ kernel: Kernel) -> (
    vectors: Matrix, start: Int
  ) {
    learn(tokens, types, kernel)
    words.resize(rows: tokens.count + 2 * encoder.padding)
    for token in 0..<tokens.count {
      let row = Int(rows[key(of: token, in: tokens)])
      _ = words[row: encoder.padding + token].update(fromContentsOf: known[row: row])
    }
    let result = encoder.encode(tokens.count, in: words, spare, scratch: scratch, kernel)
    return (result, encoder.padding)
  }

  /// Gives memory back that a text of more than `most` words needed.
  func trim(toWords most: Int) {
    for matrix in [input, statics, scratch, words, spare] { matrix.trim(toRows: most) }
  }

  private func key(of token: Int, in tokens: TokenList) -> Int {
    let sees = encoder.embedder.seesSpaceAfter && tokens.hasSpaceAfter[token]
    return Int(tokens.types[token]) * 2 + (sees ? 1 : 0)
  }

  /// Computes the vectors of words that are met for the first time, all in one go.
  private mutating func learn(_ tokens: TokenList, _ types: [WordType], _ kernel: Kernel) {
    if rows.count < types.count * 2 {
      rows += Array(repeating: -1, count: types.count * 2 - rows.count)
    }
    let first = known.rows
    var count = 0
    for token in 0..<tokens.count where rows[key(of: token, in: tokens)] < 0 {
      input.resize(rows: count + 1)
      statics.resize(rows: count + 1)
      encoder.embedder.gather(
        types[Int(tokens.types[token])], hasSpaceAfter: tokens.hasSpaceAfter[token], into: input,
        statics: statics, row: count)
      rows[key(of: token, in: tokens)] = Int32(first + count)
      count += 1
    }
    guard count > 0 else { return }
    known.resize(rows: first + count)
    encoder.embedder.mix(
      count, input: input, statics: statics, scratch: scratch, into: known, at: first, kernel)
  }
}
