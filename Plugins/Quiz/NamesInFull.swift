import Clauses
import StudyPack

/// Questions that call by full names whom the essay calls by surnames, since whoever reads a question has not
/// the sentence before it: “What did Tolliver propose?” becomes “What did Martha Tolliver propose?”
struct NamesInFull {
  private let surnames: Surnames
  /// Surnames within names of things: the “Arrhenius acid”.
  private let parts: Set<String>
  /// What long acronyms stand for.
  private let expansions: [String: String]

  init(_ reading: Reading) {
    let surnames = Surnames(reading)
    self.surnames = surnames
    expansions = Dictionary(
      reading.sentences.flatMap(AcronymPair.all).filter {
        $0.acronym.count > 3 && $0.acronym.allSatisfy(\.isUppercase)
      }
      .map { ($0.acronym, $0.expansion) }, uniquingKeysWith: { first, _ in first })
    parts = Set(
      reading.sentences.lazy.flatMap(\.doc).filter {
        !surnames.bearers(of: $0.text).isEmpty && $0.head.pos == .noun
          && ["compound", "amod", "nmod"].contains($0.dep.rawValue)
      }.map { $0.text + " " + $0.head.lower })
  }

  /// The fact without those ways of asking in which it is not sure who is meant; `nil` where none is left.
  func told(_ fact: Fact) -> Fact? { fact.asked(by: fact.drafts.compactMap(told)) }

  private func told(_ draft: Draft) -> Draft? {
    guard let stem = toldButHeading(draft.stem), let form = told(draft.form, beside: stem) else {
      return nil
    }
    var full = draft
    (full.stem, full.form) = (stem, form)
    return full
  }

  /// A heading stays as the essay has it.
  private func toldButHeading(_ stem: String) -> String? {
    guard let heading = stem.firstRange(of: " under the heading “") else { return told(stem) }
    return told(String(stem[..<heading.lowerBound])).map { $0 + stem[heading.lowerBound...] }
  }

  private func told(_ form: Draft.Form, beside stem: String) -> Draft.Form? {
    switch form {
    case .trueFalse(let truth, let falsehood):
      guard let truth = told(truth) else { return nil }
      guard var full = falsehood else { return .trueFalse(truth: truth, falsehood: nil) }
      guard let statement = told(full.statement) else { return nil }
      full.statement = statement
      return .trueFalse(truth: truth, falsehood: full)
    case .essay(let points):
      let full = points.compactMap { told($0, beside: stem) }
      return full.count == points.count ? .essay(points: full) : nil
    case .choice, .cloze, .short, .matching, .ordering: return form
    }
  }

  /// The text with the full name where a surname stands alone first; `nil` where two bear it.
  ///
  /// - Parameter stem: what a reader has read before.
  private func told(_ text: String, beside stem: String = "") -> String? {
    var words = text.split(separator: " ", omittingEmptySubsequences: false).map(String.init)
    var known: Set<String> = []
    for place in words.indices {
      let word = Self.bare(words[place])
      if let full = expansions[word], known.insert(word).inserted, !text.contains(full),
        !stem.contains(full)
      {
        let told = place == 0 ? full.capitalisedFirst : full
        words[place] = words[place].replacing(word, with: told, maxReplacements: 1)
        continue
      }
      let bearers = surnames.bearers(of: word)
      guard let bearer = bearers.first, !known.contains(word) else { continue }
      known.insert(word)
      guard standsAlone(place, in: words), !text.contains(bearer.name),
        !stem.contains(bearer.name)
      else { continue }
      guard bearers.count == 1 else { return nil }
      words[place] = words[place].replacing(word, with: bearer.name, maxReplacements: 1)
    }
    return words.joined(separator: " ")
  }

  /// “Tolliver’s,” without what is no part of the name.
  private static func bare(_ word: String) -> String {
    let marks: Set<Character> = ["“", "”", "\"", ",", ".", "?", "!", ";", ":", "(", ")"]
    let name = word.drop(while: marks.contains).prefix { !marks.contains($0) }
    return ["’s", "'s"].first(where: name.hasSuffix).map { String(name.dropLast($0.count)) }
      ?? String(name)
  }

  /// “Tolliver's law” is known by that name.
  private static let eponyms: Set = [
    "law", "laws", "theorem", "effect", "rule", "principle", "paradox", "disease", "syndrome",
    "constant", "equation", "razor", "number", "formula", "conjecture", "cycle",
  ]

  /// Not “Ada Tolliver”, “the Tolliver Rules”, “Mr. Tolliver”, “wages at Tolliver”, which is a firm, or “Tolliver v.
  /// Harwick”.
  private func standsAlone(_ place: Int, in words: [String]) -> Bool {
    let before = place > 0 ? words[place - 1] : ""
    let next = place + 1 < words.count ? words[place + 1] : ""
    let cases = ["v.", "v", "vs.", "vs"]
    // “What Tolliver” opens with a capital and is no name; “In 1812, Tolliver” stands alone.
    let isInName =
      before.first?.isUppercase == true && place > 1 && before.last?.isLetter == true
      || before.hasSuffix(".") && before.count < 6
    let leadsName = next.first?.isUppercase == true && words[place].last?.isLetter == true
    let isEponym =
      words[place].last == "s" && words[place].contains { "’'".contains($0) }
      && Self.eponyms.contains(Self.bare(next).lowercased())
    let isPart = parts.contains(Self.bare(words[place]) + " " + Self.bare(next).lowercased())
    return !isInName && !leadsName && !isPart && !isEponym && !cases.contains(before)
      && !cases.contains(next)
      && !["the", "The", "a", "an", "at", "At"].contains(before)
  }
}
