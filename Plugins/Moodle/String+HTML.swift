extension String {
  /// The text as a paragraph or several of HTML.
  var asHTML: String {
    split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).map { line in
      line.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing(">", with: "&gt;")
    }.joined(separator: "<br>")
  }
}
