import Testing

@testable import Language

@Suite struct PatternTests {
  private func end(of pattern: String, in text: String, at start: Int = 0) throws -> Int? {
    var matcher = PatternMatcher()
    let scalars = text.unicodeScalars.map(\.value)
    return try Pattern(pattern).end(at: start, in: scalars, scalars.indices, &matcher)
  }

  @Test(
    "The first alternative that matches wins, not the longest",
    arguments: [
      ("ab|abc", "abc", 2), ("a+b|a", "aaab", 4), ("(?:ab|a)(?:c|bcd)", "abcd", 3),
      ("[a-c]{2,}c", "abcc", 4), ("x?x?xx", "xx", 2), ("(?:a.b)", "", nil), ("\\.\\.+", "...", 3),
      ("(?:\\.\\d{1,3}){2}", ".10.2", 5), ("a(?=b)", "ab", 1), ("a(?!b)", "ab", nil),
      ("^a$", "a\n", 1), ("\\w+", "né_9²!", 5), ("[\\u00e9-\\u00ef]", "é", 1),
      ("[a\\]-]+", "]a-", 3),
    ] as [(String, String, Int?)])
  func preferences(pattern: String, text: String, end: Int?) throws {
    guard pattern != "(?:a.b)" else {
      #expect(throws: PatternParser.Problem.self) { try Pattern(pattern) }
      return
    }
    #expect(try self.end(of: pattern, in: text) == end)
  }

  @Test("A look-behind does not look beyond the part that is searched")
  func lookBehind() throws {
    #expect(try end(of: "(?<=a)b", in: "ab", at: 1) == 2)
    var matcher = PatternMatcher()
    let scalars = "ab".unicodeScalars.map(\.value)
    #expect(try Pattern("(?<=a)b").end(at: 1, in: scalars, 1..<2, &matcher) == nil)
  }

  @Test("The leftmost suffix is found, and so the longest")
  func suffixes() throws {
    var matcher = PatternMatcher()
    let pattern = try Pattern("\\.\\.+$|\\)$|(?<=[0-9])km$")
    let cases: [(String, Int?)] = [("a...", 1), ("(a)", 2), ("12km", 2), ("akm", nil), ("a.", nil)]
    for (text, start) in cases {
      let scalars = text.unicodeScalars.map(\.value)
      #expect(pattern.suffixStart(in: scalars, scalars.indices, &matcher) == start, "\(text)")
    }
  }

  @Test(
    "What Python has and tokenizers do not use is refused",
    arguments: [
      "(a)", "[^a]", "a*?", "\\bx", "(?<=a+)b", "(?:a?)*", "a{2", "[b-a]", "((", "a{9999}",
    ])
  func refusals(pattern: String) {
    #expect(throws: PatternParser.Problem.self) { try Pattern(pattern) }
  }

  @Test("A text of a hundred thousand scalars does not overflow a stack")
  func longText() throws {
    let text = String(repeating: "a", count: 100_000)
    #expect(try end(of: "(?:aa?)+$", in: text) == 100_000)
  }
}
