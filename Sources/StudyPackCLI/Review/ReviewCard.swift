import StudyPack

/// Something that a stage made, for reading on a terminal: what it says, and below it the sentences
/// of the essay that it rests on.
struct ReviewCard {
  private let item: ReviewedItem

  init(_ item: ReviewedItem) { self.item = item }

  var text: String {
    var lines = wrapped(item.wording, indent: "  ")
    lines += options + pairs + order + details + points
    for piece in item.evidence {
      lines += wrapped("line \(piece.line): “\(piece.text)”", indent: "  │ ")
    }
    return (lines + ["  (\(item.id)\(sort))"]).joined(separator: "\n")
  }

  /// What an item asks of a student, and what it is worth.
  private var sort: String {
    let level = item.fields["level"]?.string.map { ", \($0)" } ?? ""
    guard case .int(let points)? = item.fields["points"], points != 1 else { return level }
    return level + ", \(points) points"
  }

  private var pairs: [String] {
    (item.fields["pairs"]?.array ?? []).flatMap { pair in
      wrapped("\(pair["left"]?.string ?? "") → \(pair["right"]?.string ?? "")", indent: "    ")
    }
  }

  /// The right order of what is to be sorted.
  private var order: [String] {
    guard item.fields["kind"] == "ordering", let answer = item.fields["answer"]?.string else {
      return []
    }
    return wrapped("in order: \(answer)", indent: "    ")
  }

  private var points: [String] {
    (item.fields["modelPoints"]?.array ?? []).compactMap(\.string)
      .flatMap { wrapped("• \($0)", indent: "    ") }
  }

  private var options: [String] {
    guard let options = item.fields["options"]?.array else { return [] }
    return options.flatMap { option -> [String] in
      let mark = option["correct"] == true ? "*" : " "
      return wrapped("\(mark) \(option["text"]?.string ?? "")", indent: "    ")
    }
  }

  /// What else there is to read: texts, in the order of their names, but those shown already.
  private var details: [String] {
    // An answer among options is marked there.
    let hidden = Self.hidden.union(options.isEmpty && pairs.isEmpty ? [] : ["answer"])
    return item.fields.sorted { $0.key < $1.key }.flatMap { key, value -> [String] in
      guard !hidden.contains(key), let text = value.string, text != item.wording else { return [] }
      return wrapped("\(key): \(text)", indent: "    ")
    }
  }

  private static let hidden: Set = ["kind", "level", "difficulty", "section", "origin", "edtf"]

  /// At most 78 characters a line.
  private func wrapped(_ text: String, indent: String) -> [String] {
    var lines: [String] = []
    var line = ""
    for word in text.printable.split(separator: " ") {
      if !line.isEmpty, line.count + word.count + indent.count >= 78 {
        lines.append(indent + line)
        line = ""
      }
      line += (line.isEmpty ? "" : " ") + word
    }
    return lines + [indent + line]
  }
}
