/// The static word vectors of a model, mapped from its files: a row is read when its word is seen.
///
/// A pruned table gives many words the same row, that of the nearest word which was kept.
final class VectorTable: Sendable {
  /// Numbers a vector has; 0 in a model without vectors.
  let width: Int
  /// Rows in the table.
  let count: Int
  private let file: MappedFile
  private let start: Int
  private let rows: VectorRows

  init(keys: MappedFile, vectors: MappedFile) throws(LanguageError) {
    let header = try NumPyHeader(vectors)
    file = vectors
    count = header.rows
    width = header.columns
    start = header.start
    rows = try VectorRows(keys, count: header.rows)
  }

  /// The row of the word that is written exactly so, if it has one.
  func row(of word: StringID) -> Int? {
    rows[word]
  }

  /// Copies a row to `target`, which has room for ``width`` numbers.
  func copy(row: Int, to target: UnsafeMutableRawBufferPointer) {
    let offset = start + row * width * 4
    target.copyMemory(
      from: UnsafeRawBufferPointer(rebasing: file.bytes[offset..<offset + width * 4]))
  }

  /// A row's numbers.
  func vector(row: Int) -> [Float] {
    [Float](unsafeUninitializedCapacity: width) { buffer, count in
      copy(row: row, to: UnsafeMutableRawBufferPointer(buffer))
      count = width
    }
  }
}
