/// Rows as text.
enum SeparatedValues {
  /// Comma-separated values (RFC 4180), with the mark by which spreadsheets know UTF-8.
  static func commas(_ rows: [[String]]) -> String {
    "\u{FEFF}" + rows.map { $0.map(quoted).joined(separator: ",") + "\r\n" }.joined()
  }

  /// Tab-separated values (IANA text/tab-separated-values), in which a field has neither tab nor line
  /// end.
  static func tabs(_ rows: [[String]]) -> String {
    rows.map { $0.map(flat).joined(separator: "\t") + "\n" }.joined()
  }

  private static func quoted(_ field: String) -> String {
    let field = harmless(field)
    guard field.unicodeScalars.contains(where: { ",\"\r\n".unicodeScalars.contains($0) }) else {
      return field
    }
    return "\"" + field.replacing("\"", with: "\"\"") + "\""
  }

  /// A spreadsheet takes “=1+1” for a formula, and an essay may hold one.
  private static func harmless(_ field: String) -> String {
    guard let first = field.unicodeScalars.first, "=+-@\t\r".unicodeScalars.contains(first),
      Double(field) == nil
    else { return field }
    return "'" + field
  }

  private static func flat(_ field: String) -> String {
    field.split(whereSeparator: { $0.isNewline || $0 == "\t" }).joined(separator: " ")
  }
}
