import Clauses
import StudyPack

/// Says what those are for or against who are only called “supporters” or “critics”: what the section,
/// or else the title, last named. A short essay has one matter, which all are for or against.
struct Sides {
  private let title: String
  /// What a short essay debates; `nil` in a long one, where sections have matters of their own.
  private let matter: String?
  /// What the essay first calls those who are for its matter, and those against it.
  private var first: [String: HolderName] = [:]
  private var section = -1
  private var cause: String?
  private var titled: String?

  init(_ reading: Reading, _ debate: Debate, named: [HolderName]) {
    title = reading.essay.title?.lowercased() ?? ""
    guard debate.isShort else {
      matter = nil
      return
    }
    var counts: [String: Int] = [:]
    for cause in named.filter({ !Self.isOfName($0) }).compactMap(Self.cause) {
      counts[cause, default: 0] += 1
    }
    let main = counts.min { ($1.value, $0.key) < ($0.value, $1.key) }?.key ?? "its matter"
    matter = main
    for name in named {
      guard let side = Self.side(name), isOfMatter(name, main), first[side] == nil else { continue }
      first[side] = Self.made(side, of: main, called: name)
    }
  }

  /// Those who are for the matter of a short essay, or against it, as the essay calls them.
  func holder(isFor: Bool, elseCalled text: String) -> HolderName? {
    guard let matter else { return nil }
    let side = isFor ? "supporters" : "opponents"
    return first[side]
      ?? HolderName(
        key: "\(side) of \(matter)", text: text, sort: .side, axis: "for and against")
  }

  /// Whether the essay names those who are for its matter and those against it.
  var areNamed: Bool { first.count == 2 }

  mutating func resolved(_ name: HolderName, in sentence: Sentence) -> HolderName {
    if let matter, let side = Self.side(name), isOfMatter(name, matter) {
      return first[side] ?? Self.made(side, of: matter, called: name)
    }
    if sentence.section != section { cause = nil }
    section = sentence.section
    if let own = Self.cause(name) {
      cause = own
      if title.contains(own) { titled = own }
      return name
    }
    let of = cause ?? titled ?? "§\(section)"
    return HolderName(key: "\(name.key) of \(of)", text: name.text, sort: .side, axis: name.axis)
  }

  // MARK: Causes

  private static func side(_ name: HolderName) -> String? {
    name.key.split(separator: " ").first.map(String.init)
  }

  private static func cause(_ name: HolderName) -> String? {
    let parts = name.key.split(separator: " ", maxSplits: 2)
    return parts.count > 2 ? String(parts[2]) : nil
  }

  private static func made(_ side: String, of matter: String, called name: HolderName) -> HolderName
  {
    HolderName(key: "\(side) of \(matter)", text: name.text, sort: .side, axis: name.axis)
  }

  /// “Critics of Mellor” are against a person and not against what the essay debates.
  private static func isOfName(_ name: HolderName) -> Bool {
    guard let of = name.text.firstRange(of: " of ") else { return false }
    return name.text[of.upperBound...].first?.isUppercase == true
  }

  /// Whether a side is one of the essay's own debate: it names no cause, the essay's, or one that only
  /// points at it.
  private func isOfMatter(_ name: HolderName, _ matter: String) -> Bool {
    guard let cause = Self.cause(name) else { return true }
    if Self.isOfName(name) { return false }
    let words = cause.split(separator: " ").map(String.init)
    guard let head = words.last else { return true }
    return cause == matter || Self.pointing.contains(head) || title.contains(head)
      || matter.split(separator: " ").contains { $0 == head }
  }

  /// What may stand for the matter of a debate.
  private static let pointing: Set<String> = [
    "plan", "ban", "idea", "proposal", "measure", "law", "rule", "reform", "policy", "project",
    "change", "practice", "scheme", "step", "limit", "bill", "move", "view", "it", "this",
    "technology", "decision", "system", "programme", "program",
  ]
}
