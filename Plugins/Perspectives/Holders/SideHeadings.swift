import StudyPack

/// Sections that the essay gives to what speaks for its matter, and to what speaks against it: “The case
/// for”, “Cons”, “Disadvantages”.
struct SideHeadings {
  private var sections: [Int: HolderName] = [:]

  init(_ reading: Reading, sides: Sides) {
    var found: [(section: Int, isFor: Bool, title: String)] = []
    for (index, section) in reading.sections.enumerated() {
      guard let title = section.title, let isFor = Self.isFor(title) else { continue }
      found.append((index, isFor, title))
    }
    guard Set(found.map(\.isFor)).count == 2 else { return }
    for (section, isFor, title) in found {
      sections[section] =
        sides.areNamed
        ? sides.holder(isFor: isFor, elseCalled: title)
        : HolderName(
          key: "\(isFor ? "supporters" : "opponents") of §headings",
          text: Self.side(isFor, title), sort: .side,
          axis: "for and against")
    }
  }

  /// “The Drawbacks of Tolls” stand against tolls.
  private static func side(_ isFor: Bool, _ title: String) -> String {
    let words = title.split(separator: " ")
    guard let of = words.firstIndex(where: { $0.lowercased() == "of" }), of + 1 < words.count else {
      return title
    }
    let matter = words[(of + 1)...].map(String.init).joined(separator: " ")
    return (isFor ? "For " : "Against ") + (matter.contains(" ") ? matter : matter.decapitalised)
  }

  func holder(of section: Int) -> HolderName? { sections[section] }

  /// Whether a title announces what speaks for a matter, or against it; `nil` where neither or both.
  static func isFor(_ title: String) -> Bool? {
    let words = title.lowercased().split { !$0.isLetter && $0 != "-" }.map(String.init)
    guard (1...8).contains(words.count) else { return nil }
    let pro = words.contains(where: favouring.contains) || announcesFor(words)
    let con = words.contains(where: opposing.contains) || words.contains("against")
    return pro == con ? nil : pro
  }

  /// “For” alone, or behind a word that says what speaks for something: “reasons for a ban”.
  private static func announcesFor(_ words: [String]) -> Bool {
    guard let place = words.firstIndex(of: "for") else { return false }
    return place == 0 || announcing.contains(words[place - 1])
  }

  private static let favouring: Set<String> = [
    "pro", "pros", "advantages", "benefits", "supporters", "proponents", "advocates", "favour",
    "favor", "strengths", "opportunities", "upsides", "defenders",
  ]
  private static let opposing: Set<String> = [
    "con", "cons", "contra", "disadvantages", "drawbacks", "opponents", "critics", "objections",
    "weaknesses", "risks", "downsides", "dangers", "criticisms",
  ]
  private static let announcing: Set<String> = [
    "case", "arguments", "argument", "reasons", "reason", "voices", "points", "speaks",
  ]
}
