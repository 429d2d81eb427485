/// Where something stands in a file that a person can open.
public struct Place: Sendable, Hashable, Codable {
  /// The file's path as the user gave it, or `-` for standard input.
  public var file: String
  /// The line, counted from 1; `nil` where the trouble is with the file as a whole.
  public var line: Int?
  /// The column in characters, counted from 1.
  public var column: Int?

  public init(file: String, line: Int? = nil, column: Int? = nil) {
    self.file = file
    self.line = line
    self.column = column
  }
}

extension Place: CustomStringConvertible {
  /// `file:line:column`, as compilers print it and editors understand it.
  public var description: String {
    [file, line?.description, line == nil ? nil : column?.description]
      .compactMap(\.self).joined(separator: ":")
  }
}
