import Language
import StudyPack

/// The words of a heading by which a sentence is known to speak of what the heading names.
///
/// “Court” in “How the court picks its clerks” stands all over an essay on courts: what is said of
/// courts is not yet said of how they pick clerks.
struct HeadingWords {
  /// The stems of the words that say what the heading is about.
  private let stems: StemSet
  /// Those that the essay uses under this heading more than anywhere else.
  private let own: Set<String>

  /// Those of each section that has a title.
  static func all(in reading: Reading) -> [Int: HeadingWords] {
    var titles: [Int: Set<String>] = [:]
    for (number, section) in reading.sections.enumerated() {
      titles[number] = section.title.map(stems)
    }
    let uses = StemUses(of: StemSet(titles.values.reduce([]) { $0.union($1) }), in: reading)
    return titles.reduce(into: [:]) { found, title in
      let (number, stems) = title
      found[number] = HeadingWords(
        stems: StemSet(stems),
        own: stems.count < 2 ? stems : stems.filter { uses.areMost(of: $0, under: number) })
    }
  }

  private static func stems(of title: String) -> Set<String> {
    Set(
      title.lowercased().split { !$0.isLetter }.map(String.init)
        .filter { $0.utf8.count > 3 && !vague.contains($0) }.map(Stem.of))
  }

  /// Whether a heading has a word that may name a matter: “Why are we so?” has none, “War” is one.
  static func nameMatter(in title: String) -> Bool {
    title.lowercased().split { !$0.isLetter }.map(String.init)
      .contains { $0.utf8.count > 2 && !vague.contains($0) && !FunctionWords.contains($0) }
  }

  /// Whether there are none, or one that is the heading's own, or more than half of all, stand among
  /// `tokens`.
  func stand(in tokens: some Sequence<Token>) -> Bool {
    guard !stems.all.isEmpty else { return true }
    let found = stems.found(in: tokens)
    return !found.isDisjoint(with: own) || 2 * found.count > stems.all.count
  }

  private static let vague: Set<String> = [
    "what", "when", "where", "which", "with", "from", "into", "about", "their", "does", "have",
    "this", "that", "today", "introduction", "conclusion", "summary", "different", "types",
    "kinds", "other", "main", "view", "views",
  ]
}

/// In how many sentences of each section, and of all, a stem stands.
private struct StemUses {
  private var here: [Int: [String: Int]] = [:]
  private var anywhere: [String: Int] = [:]

  init(of stems: StemSet, in reading: Reading) {
    for sentence in reading.sentences {
      for stem in stems.found(in: sentence.doc) {
        anywhere[stem, default: 0] += 1
        here[sentence.section, default: [:]][stem, default: 0] += 1
      }
    }
  }

  /// More than two thirds of them.
  func areMost(of stem: String, under section: Int) -> Bool {
    3 * (here[section]?[stem] ?? 0) > 2 * (anywhere[stem] ?? 0)
  }
}

/// Stems that are looked for.
private struct StemSet {
  let all: Set<String>
  /// A stem begins as its words do.
  private let openings: Set<Int>

  init(_ stems: Set<String>) {
    all = stems
    openings = Set(stems.map(Self.opening))
  }

  func found(in tokens: some Sequence<Token>) -> Set<String> {
    var found: Set<String> = []
    for token in tokens where openings.contains(Self.opening(token.lower)) {
      for stem in [Stem.of(token.lower), Stem.of(token.lemma.lowercased())]
      where all.contains(stem) {
        found.insert(stem)
      }
    }
    return found
  }

  /// The first three letters, as a number that is soon compared.
  private static func opening(_ word: String) -> Int {
    word.utf8.prefix(3).reduce(0) { $0 << 8 | Int($1) }
  }
}
