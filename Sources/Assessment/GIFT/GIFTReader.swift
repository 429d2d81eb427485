import StudyPack

/// Reads questions in GIFT, the text format of Moodle (docs.moodle.org, “GIFT format”).
///
/// Choice with one or several right answers, true/false, short answers, a missing word, matching,
/// single numbers and open questions become items; what no item can hold is a fault, and the other
/// questions are read all the same. Categories and comments are passed over.
public struct GIFTReader: Sendable {
  public private(set) var items: [QuizItem] = []
  /// The line on which each item begins, from 1.
  public private(set) var lines: [Int] = []
  public private(set) var faults: [GIFTFault] = []

  public init(_ text: String) {
    for block in Self.blocks(text) {
      do throws(GIFTFault) {
        items.append(try GIFTQuestion(block.text, line: block.line).item())
        lines.append(block.line)
      } catch {
        faults.append(error)
      }
    }
  }

  /// The questions' texts; blank lines part them.
  private static func blocks(_ text: String) -> [(text: String, line: Int)] {
    var blocks: [(text: String, line: Int)] = []
    var isOpen = false
    let lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    for (number, line) in lines.enumerated() {
      let start = line.drop(while: \.isWhitespace)
      if start.hasPrefix("//") || start.hasPrefix("$CATEGORY:") { continue }
      if start.isEmpty {
        isOpen = false
      } else if isOpen {
        blocks[blocks.count - 1].text += "\n" + line
      } else {
        blocks.append((String(line), number + 1))
        isOpen = true
      }
    }
    return blocks
  }
}

/// One question of a GIFT file.
private struct GIFTQuestion {
  private var title: String?
  private let before: String
  private let after: String
  private let answers: GIFTAnswers
  private let line: Int

  init(_ text: String, line: Int) throws(GIFTFault) {
    self.line = line
    var rest = GIFTText(text).trimmed
    if let title = rest.title() { self.title = title }
    if rest.takesHTML() { throw GIFTFault(.html, line: line) }
    guard let open = rest.index(of: "{") else {
      throw GIFTFault(rest.index(of: "}") == nil ? .noAnswers : .unclosed, line: line)
    }
    guard let close = rest.index(of: "}"), close > open else {
      throw GIFTFault(.unclosed, line: line)
    }
    before = rest[..<open].plain
    let tail = rest[(close + 1)...]
    if tail.index(of: "{") != nil { throw GIFTFault(.twoAnswers, line: line) }
    if tail.index(of: "}") != nil { throw GIFTFault(.unclosed, line: line) }
    after = tail.plain
    answers = GIFTAnswers(rest[(open + 1)..<close])
    if before.isEmpty, after.isEmpty { throw GIFTFault(.noStem, line: line) }
  }

  func item() throws(GIFTFault) -> QuizItem {
    switch try answers.form(line: line) {
    case .open: return make(.essay)
    case .truth(let isTrue, let feedback):
      var item = make(.trueFalse, answer: isTrue ? "True" : "False")
      item.options = [
        QuizOption(text: "True", correct: isTrue), QuizOption(text: "False", correct: !isTrue),
      ]
      item.feedback = item.feedback ?? feedback
      return item
    case .written(let texts):
      var item = make(after.isEmpty ? .short : .cloze, answer: texts[0])
      item.accepted = texts.count > 1 ? Array(texts.dropFirst()) : nil
      return item
    case .choice(let options):
      var item = make(
        .choice, answer: options.filter(\.correct).map(\.text).joined(separator: "; "))
      item.options = options
      return item
    case .matching(let pairs):
      var item = make(
        .matching, answer: pairs.map { "\($0.left): \($0.right)" }.joined(separator: "; "))
      var generator = SeededGenerator(seed: StableHash(item.id).value)
      item.pairs = pairs
      item.order = generator.shuffled(Array(pairs.indices))
      return item
    }
  }

  /// A question with a title is known by it, so that its words may change.
  private func make(_ kind: QuizKind, answer: String = "") -> QuizItem {
    let gap = before.isEmpty ? QuizItem.gap : "\(before) \(QuizItem.gap)"
    let joined = after.first.map { $0.isPunctuation ? gap + after : "\(gap) \(after)" }
    let stem = joined ?? before
    var item = QuizItem(
      id: ItemID.make(kind: kind.rawValue, key: "own \(title ?? stem)", evidence: []), kind: kind,
      stem: stem, answer: answer, evidence: [])
    item.feedback = answers.feedback
    return item
  }
}
