/// Words inside a sentence that point at another one.
enum DanglingPointer {
  private static let demonstratives: Set = ["this", "these", "aforementioned"]
  private static let ordinals: Set = [
    "first", "second", "third", "latter", "former", "other", "others",
  ]
  private static let numbers: Set = ["two", "three", "four", "five"]
  /// “the two rivals of the north”: what follows says which.
  private static let narrowing: Set = ["of", "in", "between", "who", "that", "which"]

  static func occurs(in words: ArraySlice<Word>) -> Bool {
    words.indices.contains { index in
      if demonstratives.contains(words[index].lower) { return !isNamedBefore(index, in: words) }
      guard words[index].lower == "the", index + 2 < words.endIndex else { return false }
      let next = words[index + 1].lower
      // “may answer the first.”, “the two governments”
      return (ordinals.contains(next) && words[index + 2].kind == .punctuation)
        || (numbers.contains(next) && words[index + 2].kind == .word
          && !isNarrowed(index, in: words))
    }
  }

  /// “Who gives money, and whether the use of this money is free”: the sentence itself has the noun.
  private static func isNamedBefore(_ pointer: Int, in words: ArraySlice<Word>) -> Bool {
    guard words[pointer].lower != "aforementioned", pointer + 1 < words.endIndex else {
      return false
    }
    let noun = Stem.of(words[pointer + 1].lower)
    return !FunctionWords.contains(words[pointer + 1].lower)
      && words[..<pointer].contains { $0.kind == .word && Stem.of($0.lower) == noun }
  }

  private static func isNarrowed(_ article: Int, in words: ArraySlice<Word>) -> Bool {
    words[article...].dropFirst(3).prefix(2).contains { narrowing.contains($0.lower) }
  }
}
