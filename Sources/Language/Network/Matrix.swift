/// A table of floats, row by row, that a worker uses again from text to text.
///
/// Its memory grows and is not cleared: whoever asks for rows fills them.
final class Matrix {
  let width: Int
  private(set) var rows = 0
  private var storage: UnsafeMutableBufferPointer<Float>

  init(width: Int) {
    self.width = width
    storage = .allocate(capacity: 0)
  }

  deinit { storage.deallocate() }

  /// Makes room for `rows` rows, whose content is undefined where the room is new; rows that were
  /// there before are kept.
  func resize(rows: Int) {
    self.rows = rows
    guard rows * width > storage.count else { return }
    let larger = UnsafeMutableBufferPointer<Float>.allocate(capacity: rows * width * 5 / 4)
    _ = larger.update(fromContentsOf: storage)
    storage.deallocate()
    storage = larger
  }

  /// Gives memory back that a very long text needed.
  func trim(toRows most: Int) {
    guard storage.count > most * width else { return }
    storage.deallocate()
    storage = .allocate(capacity: 0)
    rows = 0
  }

  func fill(rows range: Range<Int>, with value: Float) {
    self[rows: range].update(repeating: value)
  }

  /// The numbers of one row, valid until the matrix is resized.
  subscript(row row: Int) -> UnsafeMutableBufferPointer<Float> { self[rows: row..<row + 1] }

  /// The numbers of some rows, valid until the matrix is resized.
  subscript(rows range: Range<Int>) -> UnsafeMutableBufferPointer<Float> {
    precondition(range.lowerBound >= 0 && range.upperBound <= rows)
    return UnsafeMutableBufferPointer(
      rebasing: storage[range.lowerBound * width..<range.upperBound * width])
  }
}
