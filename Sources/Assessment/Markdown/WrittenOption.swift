/// An option as its line has it: `- [x] text`, `a) text`, `- **B.** text`, `* text`.
struct WrittenOption {
  /// In upper case.
  let letter: Character?
  let text: String
  /// Whether the line itself says that it is right.
  let isMarked: Bool

  init?(_ line: String) {
    var rest = Substring(line)
    var isBulleted = false
    var isMarked = false
    if let first = rest.first, "-*+•".contains(first), rest.dropFirst().first == " " {
      rest = rest.dropFirst(2)
      isBulleted = true
    }
    for box in ["[x]", "[X]", "[ ]"] where rest.hasPrefix(box) {
      isMarked = box != "[ ]"
      rest = rest.dropFirst(3)
      isBulleted = true
    }
    let bare = String(rest).unmarked
    let isStarred =
      rest.hasPrefix("*") || rest.hasSuffix("*") || rest.hasSuffix("✓") || rest.hasPrefix("✓")
    let letter = Self.letter(of: bare)
    guard letter != nil || isBulleted else { return nil }
    var text =
      letter == nil ? bare : String(bare.drop { $0 != "." && $0 != ")" }.dropFirst()).unmarked
    if text.lowercased().hasSuffix("(correct)") {
      text = String(text.dropLast("(correct)".count)).trimmed
      isMarked = true
    }
    guard !text.isEmpty else { return nil }
    self.letter = letter
    self.text = text
    self.isMarked = isMarked || isStarred
  }

  /// “B.” or “(b)” at the start.
  private static func letter(of text: String) -> Character? {
    let start = text.hasPrefix("(") ? text.dropFirst() : text[...]
    guard let first = start.uppercased().first, "ABCDEFGH".contains(first),
      let mark = start.dropFirst().first, mark == "." || mark == ")"
    else { return nil }
    return first
  }

  /// Whether the key means this option: by its letter, or in full.
  func isNamed(by answer: String?) -> Bool {
    guard let answer = answer?.unmarked, !answer.isEmpty else { return false }
    if let letter {
      let start = answer.uppercased().drop { $0 == "(" }
      let next = start.dropFirst().first
      if start.first == letter, next == nil || ".) ,:".contains(next ?? " ") { return true }
    }
    return answer.lowercased() == text.lowercased()
  }
}

extension String {
  var trimmed: String {
    let start = drop(while: \.isWhitespace)
    return String(start.reversed().drop(while: \.isWhitespace).reversed())
  }

  /// Without marks of emphasis around it.
  var unmarked: String {
    trimmed.replacing("**", with: "").replacing("✓", with: "").trimmed
      .trimmingStars
  }

  private var trimmingStars: String {
    var text = self[...]
    while text.hasPrefix("*") { text = text.dropFirst() }
    while text.hasSuffix("*") { text = text.dropLast() }
    return String(text).trimmed
  }

  /// The number that the line begins with, and what follows: `**12.** Who …`, `## 3. …`, `Q4: …`.
  var numbered: (Int, String)? {
    var rest = drop { "#*> ".contains($0) }
    for opener in ["Question ", "question ", "Q"] where rest.hasPrefix(opener) {
      rest = rest.dropFirst(opener.count)
    }
    let digits = rest.prefix { $0.isASCII && $0.isNumber }
    let after = rest.dropFirst(digits.count)
    guard (1...4).contains(digits.count), let number = Int(digits),
      let mark = after.first, ".):".contains(mark)
    else { return nil }
    let text = after.dropFirst().drop { "* ".contains($0) }
    return text.isEmpty ? nil : (number, String(text))
  }

  /// What follows “Answer:”.
  var answered: String? {
    let text = replacing("*", with: "").trimmed
    for opener in ["answer:", "key:", "correct answer:", "correct:", "ans:"]
    where text.lowercased().hasPrefix(opener) {
      return String(text.dropFirst(opener.count)).trimmed
    }
    return nil
  }

  /// With each run of underscores as one gap.
  var withOneGap: String {
    var text = ""
    var isGap = false
    for character in self {
      if character == "_" {
        if !isGap { text += QuizItem.gap }
        isGap = true
      } else {
        text.append(character)
        isGap = false
      }
    }
    return text
  }
}
