import Testing

@testable import Language

@Suite struct WordAttributeTests {
  @Test(
    "A word's shape keeps four of each run",
    arguments: [
      ("Washington", "Xxxxx"), ("NATO", "XXXX"), ("1,200.50", "d,ddd.dd"), ("m²", "xd"),
      ("I", "X"), ("don’t", "xxx’x"), ("aaaaBBBBBcc", "xxxxXXXXxx"), ("......", "...."),
      (String(repeating: "a", count: 100), "LONG"),
    ])
  func shapes(word: String, shape: String) {
    #expect(WordShape.shape(of: word) == shape)
  }

  @Test(
    "Lower case is Python's, with a final sigma",
    arguments: [
      ("ΣΊΣΥΦΟΣ", "σίσυφος"), ("Σ", "σ"), ("ΑΣ.", "ας."), ("İ", "i\u{307}"), ("ẞ", "ß"),
      ("ABC123", "abc123"), ("ǅ", "ǆ"),
    ])
  func lowercase(word: String, lower: String) {
    #expect(word.lowercasedLikePython.utf8.elementsEqual(lower.utf8))
  }

  @Test("Space is what Python takes for space")
  func space() {
    let spaces = (0...0x3000).compactMap(Unicode.Scalar.init).filter(\.isPythonSpace)
    #expect(spaces.count == 29)
    #expect(Unicode.Scalar(0x1F).isPythonSpace)
    #expect(!Unicode.Scalar(0x200B as UInt32)!.isPythonSpace)
  }

  @Test("A combining mark is no letter, and neither is a letter number")
  func letters() {
    #expect(!("\u{301}" as Unicode.Scalar).isPythonLetter)
    #expect(!("Ⅷ" as Unicode.Scalar).isPythonLetter)
    #expect(("日" as Unicode.Scalar).isPythonLetter)
  }
}
