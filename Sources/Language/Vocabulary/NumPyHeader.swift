/// The head of a `.npy` file (version 1.0) that holds a table of 32-bit floats.
///
/// <https://numpy.org/doc/stable/reference/generated/numpy.lib.format.html>
struct NumPyHeader {
  let rows: Int
  let columns: Int
  /// Where the first number is, in bytes from the file's start.
  let start: Int

  init(_ file: MappedFile) throws(LanguageError) {
    guard file.count >= 10, file.bytes.starts(with: [0x93] + Array("NUMPY".utf8) + [1]) else {
      throw file.damaged(at: 0, "not a table of numpy")
    }
    start = 10 + Int(file.bytes[8]) + Int(file.bytes[9]) << 8
    guard start <= file.count else { throw file.damaged(at: 8, "the file ends too early") }
    let text = String(decoding: file.bytes[10..<start], as: UTF8.self)
    guard text.contains("'<f4'"), text.contains("'fortran_order': False"),
      let shape = Self.shape(in: text), shape.count == 2
    else {
      throw .foreign(file: file.path, found: text, expected: "a table of <f4 in C order")
    }
    (rows, columns) = (shape[0], shape[1])
    let (numbers, overflow) = rows.multipliedReportingOverflow(by: columns)
    guard !overflow, numbers <= (file.count - start) / 4 else {
      throw file.damaged(at: file.count, "\(rows) rows of \(columns) numbers do not fit the file")
    }
  }

  private static func shape(in text: String) -> [Int]? {
    guard let opening = text.firstIndex(of: "("), let closing = text.firstIndex(of: ")"),
      opening < closing
    else { return nil }
    let numbers = text[text.index(after: opening)..<closing].split(separator: ",")
      .compactMap { Int($0.drop { $0 == " " }) }
    return numbers.allSatisfy { $0 >= 0 } ? numbers : nil
  }
}
