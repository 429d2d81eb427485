import Assessment
import StudyPack

extension QuizItem {
  /// The item as it stands on a paper.
  func question(number: Int) -> DocumentQuestion {
    DocumentQuestion(
      id: id, number: number, stem: stemInlines, response: response,
      accepted: isMarkedByItsWords ? [answer] + (accepted ?? []) : [],
      points: points,
      answer: [[.strong([.text(shownAnswer)])]] + reasons.map { [.text($0)] }
        + evidence.map { [.text("“\($0.text)” "), .evidence([$0])] })
  }

  /// Whether a right answer has the key's words: a gap, a name, or what an instructor accepts. A longer
  /// key is told in the student's own words, which only a reader can mark.
  private var isMarkedByItsWords: Bool {
    switch kind {
    case .cloze: true
    case .short:
      answer.split(separator: " ").count <= Self.longestName || accepted?.isEmpty == false
    case .choice, .trueFalse, .matching, .ordering, .essay: false
    }
  }

  /// In words: “the House of Representatives”.
  private static let longestName = 4

  private var stemInlines: [Inline] {
    let lead: [Inline] = kind == .trueFalse ? [.strong(["True or false?"]), " "] : []
    let parts = stem.split(separator: Self.gap, omittingEmptySubsequences: false)
    return lead
      + parts.enumerated().flatMap { index, part -> [Inline] in
        (index == 0 ? [] : [.blank]) + (part.isEmpty ? [] : [.text(String(part))])
      }
  }

  private var response: DocumentQuestion.Response {
    switch kind {
    case .choice:
      .choice(
        options.map {
          .init(
            [.text($0.text)], isCorrect: $0.correct,
            feedback: $0.feedback.map { [.text($0)] } ?? [])
        })
    case .trueFalse: .trueFalse(answer == "True")
    case .cloze, .short, .essay: .written(lines: lines)
    case .ordering: .ordering(options.map { [.text($0.text)] }, answer: order ?? [])
    case .matching: matching
    }
  }

  /// How many lines an answer takes by hand: the words of a cloze item go into its gap.
  private var lines: Int {
    switch kind {
    case .short: max(1, points / 2, answer.count / Self.charactersByHand + 1)
    case .essay: min(Self.mostLines, max(6, 2 * points, 2 * (modelPoints?.count ?? 0)))
    case .choice, .trueFalse, .cloze, .matching, .ordering: 0
    }
  }

  /// What a student writes on one line, at least.
  private static let charactersByHand = 60
  /// A sheet.
  private static let mostLines = 28

  private var matching: DocumentQuestion.Response {
    let pairs = pairs ?? []
    let order = order ?? []
    return .matching(
      left: pairs.map { [.text($0.left)] }, right: order.map { [.text(pairs[$0].right)] },
      answer: pairs.indices.map { order.firstIndex(of: $0) ?? $0 })
  }

  /// The key, with the letters under which it stands.
  private var shownAnswer: String {
    switch kind {
    case .choice:
      options.enumerated().filter(\.element.correct)
        .map { "\(Self.letter($0.offset)). \($0.element.text)" }.joined(separator: "; ")
    case .matching:
      (pairs ?? []).enumerated().map { index, pair in
        "\(pair.left): \(Self.letter(order?.firstIndex(of: index) ?? index))"
      }.joined(separator: "; ")
    case .ordering: (order ?? []).map { options[$0].text }.joined(separator: "; ")
    case .essay: answer.isEmpty ? "Open answer" : answer
    case .trueFalse, .cloze, .short: answer
    }
  }

  /// What the key says beside the answer.
  private var reasons: [String] { remarks + (modelPoints ?? []) }

  private var remarks: [String] {
    let others = accepted ?? []
    return (correction.map { [$0] } ?? [])
      + (others.isEmpty ? [] : ["Right too: \(others.joined(separator: "; "))"])
      + (feedback.map { [$0] } ?? [])
  }

  private static func letter(_ place: Int) -> String {
    String(UnicodeScalar(UInt8(65 + min(place, 25))))
  }

  // MARK: The key

  func keyBlocks(number: Int) -> [DocumentBlock] {
    let worth = points == 1 ? "" : " (\(points) points)"
    return [.heading(level: 2, [.text("\(number). \(keyTitle)\(worth)")], id: id)]
      + keyList + remarks.map { .paragraph([.text($0)]) }
      + evidence.map { .quotation([.text($0.text), " ", .evidence([$0])]) }
  }

  private var keyTitle: String {
    switch kind {
    case .matching: "Pairs"
    case .ordering: "Order"
    case .essay: "Open answer"
    case .choice, .trueFalse, .cloze, .short: shownAnswer
    }
  }

  private var keyList: [DocumentBlock] {
    switch kind {
    case .matching:
      [
        .list(
          ordered: false,
          items: (pairs ?? []).enumerated().map { index, pair in
            let place = Self.letter(order?.firstIndex(of: index) ?? index)
            return [.paragraph([.strong([.text(pair.left)]), .text(": \(place). \(pair.right)")])]
          })
      ]
    case .ordering:
      [
        .list(
          ordered: true, items: (order ?? []).map { [.paragraph([.text(options[$0].text)])] })
      ]
    case .essay:
      (answer.isEmpty ? [] : [.paragraph([.text(answer)])])
        + (modelPoints.map { [points($0)] } ?? [])
    case .choice, .trueFalse, .cloze, .short: []
    }
  }

  private func points(_ points: [String]) -> DocumentBlock {
    .list(ordered: false, items: points.map { [.paragraph([.text($0)])] })
  }
}
