import Assessment
import StudyPack

/// A quiz's shape, held against an essay: how many items of each kind, level,
/// section and aspect.
struct Blueprint {
  private(set) var kinds: Quota<QuizKind>
  private var levels: Quota<BloomLevel>
  private var sections: Quota<String>
  private var aspects: Quota<String>
  /// The section of the shape to which each section of the essay belongs.
  private let titles: [Int: String]
  /// The shape's sections that the essay has, in its order.
  private let order: [String]
  /// The shape's sections that the essay has not.
  let unknown: [String]
  /// The shape's aspects, the longest first: “hot mantle rock” goes before “rock”.
  private let words: [String]

  init(_ shape: QuizShape, of count: Int, in reading: Reading) {
    let titled = SectionTitles(reading, named: shape.sections.keys.sorted())
    titles = titled.bySection
    order = titled.known
    unknown = titled.unknown
    kinds = Quota(shape.kinds)
    levels = Quota(shape.levels.parts(of: count, inOrder: QuizShape.levels))
    sections = Quota(shape.sections.parts(of: count, inOrder: order))
    words = shape.aspects.keys.sorted { ($1.count, $0) < ($0.count, $1) }
    aspects = Quota(shape.aspects.parts(of: count, inOrder: words))
  }

  /// Without any bounds.
  init() {
    (kinds, levels, sections, aspects) = (Quota(), Quota(), Quota(), Quota())
    (titles, order, unknown, words) = ([:], [], [], [])
  }

  func allows(_ fact: Fact, _ draft: Draft) -> Bool {
    kinds.allows(draft.kind) && levels.allows(draft.level) && sections.allows(title(of: fact))
      && aspects.allows(aspect(of: draft))
  }

  mutating func take(_ fact: Fact, _ draft: Draft) {
    kinds.take(draft.kind)
    levels.take(draft.level)
    sections.take(title(of: fact))
    aspects.take(aspect(of: draft))
  }

  private func title(of fact: Fact) -> String { titles[fact.section] ?? "" }

  /// The first of the aspects that the question or what it rests on speaks of.
  private func aspect(of draft: Draft) -> String {
    words.first { word in
      draft.stem.mentions(word) || draft.evidence.contains { $0.text.mentions(word) }
    } ?? ""
  }

  /// Of what there are fewer than wanted, as “true-false 1 of 2”.
  var shortages: [String] {
    QuizKind.allCases.compactMap { line($0.rawValue, kinds.shortage(of: $0)) }
      + QuizShape.levels.compactMap { line($0.rawValue, levels.shortage(of: $0)) }
      + order.compactMap { line("“\($0)”", sections.shortage(of: $0)) }
      + words.compactMap { line("“\($0)”", aspects.shortage(of: $0)) }
  }

  private func line(_ name: String, _ shortage: (given: Int, wanted: Int)?) -> String? {
    shortage.map { "\(name) \($0.given) of \($0.wanted)" }
  }
}

/// Which sections of an essay a course means by their titles; a section's own parts belong to it.
struct SectionTitles {
  /// The title by which the course names each section, or the nearest one around it.
  private(set) var bySection: [Int: String] = [:]
  /// The titles that the essay has, in its order.
  private(set) var known: [String] = []
  let unknown: [String]

  init(_ reading: Reading, named titles: [String]) {
    let byName = Dictionary(
      titles.map { ($0.asTitle, $0) }, uniquingKeysWith: { first, _ in first })
    // Outer sections stand before what they hold, which may have a name of its own.
    for (index, section) in reading.sections.enumerated() {
      guard let name = section.title.flatMap({ byName[$0.asTitle] }) else { continue }
      if !known.contains(name) { known.append(name) }
      for (inner, other) in reading.sections.enumerated()
      where inner >= index && section.blocks.contains(other.blocks.lowerBound) {
        bySection[inner] = name
      }
    }
    let found = Set(known)
    unknown = titles.filter { !found.contains($0) }
  }
}

extension String {
  /// Titles are the same whatever their case and blanks.
  fileprivate var asTitle: String {
    lowercased().split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}
