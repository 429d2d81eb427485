import Language
import StudyPack

/// The words of a heading by which a sentence is known to speak of what the heading names.
///
/// “Court” in “How the court picks its clerks” stands all over an essay on courts: what is said of
/// courts is not yet said of how they pick clerks.
struct HeadingWords {
  /// The stems of the words that say what the heading is about.
  private let stems: Set<String>
  /// Those that the essay uses under this heading more than anywhere else.
  private let own: Set<String>

  init(_ title: String, of section: Int, in reading: Reading) {
    let words = title.lowercased().split { !$0.isLetter }.map(String.init)
      .filter { $0.utf8.count > 3 && !Self.vague.contains($0) }
    let stems = Set(words.map(Stem.of))
    self.stems = stems
    own = stems.count < 2 ? stems : Self.own(stems, to: section, in: reading)
  }

  /// Whether there are none, or one that is the heading's own, or more than half of all, stand among `tokens`.
  func stand(in tokens: some Sequence<Token>) -> Bool {
    guard !stems.isEmpty else { return true }
    let found = Self.stems(of: tokens, among: stems)
    return !found.isDisjoint(with: own) || 2 * found.count > stems.count
  }

  private static func own(_ stems: Set<String>, to section: Int, in reading: Reading)
    -> Set<String>
  {
    var here: [String: Int] = [:]
    var anywhere: [String: Int] = [:]
    for sentence in reading.sentences {
      for stem in self.stems(of: sentence.doc, among: stems) {
        anywhere[stem, default: 0] += 1
        if sentence.section == section { here[stem, default: 0] += 1 }
      }
    }
    return stems.filter { 3 * (here[$0] ?? 0) > 2 * (anywhere[$0] ?? 0) }
  }

  /// Those of `wanted` that a word has. A stem begins as its words do.
  private static func stems(of tokens: some Sequence<Token>, among wanted: Set<String>)
    -> Set<String>
  {
    var found: Set<String> = []
    for token in tokens where token.pos != .punctuation {
      let opening = token.lower.prefix(3)
      guard wanted.contains(where: { $0.hasPrefix(opening) }) else { continue }
      for stem in [Stem.of(token.lower), Stem.of(token.lemma.lowercased())]
      where wanted.contains(stem) {
        found.insert(stem)
      }
    }
    return found
  }

  private static let vague: Set<String> = [
    "what", "when", "where", "which", "with", "from", "into", "about", "their", "does", "have",
    "this", "that", "today", "introduction", "conclusion", "summary", "different", "types",
    "kinds", "other", "main", "view", "views",
  ]
}
