import Language
import StudyPack

/// A term of the essay as an option: what can be told of it without a definition.
struct TermName {
  let term: String
  /// What the glossary takes it for: “concept”, “organisation”; `nil` in a course without a glossary.
  let kind: String?
  /// The block of the essay that it is best told in.
  let block: Int

  var isPlural: Bool {
    let last = term.split(separator: " ").last ?? ""
    return last.hasSuffix("s") && !last.hasSuffix("ss") && !last.hasSuffix("us")
      && !last.hasSuffix("is") && !last.hasSuffix("ics")
  }

  var isName: Bool { term.first?.isUppercase == true }

  /// Whether it is named as sciences and crafts are: “geology”, “mechanics”, “bookkeeping”.
  var isCraft: Bool {
    ["logy", "ics", "graphy", "nomy", "metry", "keeping"].contains(
      where: term.lowercased().hasSuffix)
  }

  /// Its words as stems, without function words.
  var stems: Set<String> {
    Set(
      term.lowercased().split { !$0.isLetter && $0 != "’" }.map { Stem.of(String($0)) }.filter {
        !FunctionWords.contains($0)
      })
  }

  /// Whether one of the two could stand where the other does, and is not a part of its name.
  func isLike(_ other: TermName) -> Bool {
    kind == other.kind && isPlural == other.isPlural && isName == other.isName
      && !stems.isSubset(of: other.stems) && !other.stems.isSubset(of: stems)
  }

  /// How many words of their names the two share, at most one counted.
  func overlap(_ other: TermName) -> Int { min(1, stems.intersection(other.stems).count) }
}
