/// A, B, … Z, AA, AB, …
struct OptionLetters: Sequence, IteratorProtocol {
  private var count = 0

  mutating func next() -> String? {
    defer { count += 1 }
    var number = count
    var letters = ""
    repeat {
      letters = String(UnicodeScalar(UInt8(65 + number % 26))) + letters
      number = number / 26 - 1
    } while number >= 0
    return letters
  }
}
