import Assessment
import Clauses
import Language
import StudyPack

/// Prompts for an answer at length, on the terms that the essay says most about.
struct PromptFacts {
  let setting: FactSetting
  let terms: [String]
  let clauses: [Clause]
  /// The sentences that stand alone.
  let lines: [StandingSentence]

  /// A reader of answers has few points to look for.
  private static let mostPoints = 3

  var all: [Fact] {
    var seen: Set<String> = []
    let all = terms.prefix(Self.mostTerms) + subjects
    return all.filter { seen.insert($0.lowercased()).inserted }.compactMap(fact)
  }

  private static let mostTerms = 30
  /// Of what an essay says more, two points are any two.
  private static let mostSayings = 6

  /// What several of the essay's sentences, and not too many, have as their subject.
  private var subjects: [String] {
    var counts: [String: Int] = [:]
    let names = clauses.compactMap(\.subjectThing)
      .filter { ($0.words.count > 1 || $0.isName) && !$0.isCounted && !$0.isOwned }
      .map(\.bareText)
    for name in names { counts[name, default: 0] += 1 }
    var seen: Set<String> = []
    return names.filter {
      seen.insert($0).inserted && (2...Self.mostSayings).contains(counts[$0] ?? 0)
    }
  }

  private func fact(_ term: String) -> Fact? {
    guard isBounded(term), !isOneOfNames(term), !setting.isTheEssaysMatter(term),
      let named = named(term), !setting.doesMuch(named)
    else { return nil }
    return PromptPoints(points(on: term), atMost: Self.mostPoints).fact(
      "prompt \(term)", stem: PromptPoints.stem("about \(named.text)"))
  }

  /// The weightiest sentences whose subject it is, then those that only as a whole are a point.
  private func points(on term: String) -> [PromptPoints.Point] {
    let telling = clauses.filter { clause in
      // What stood at so many percent then is no point on the matter now.
      tells(clause, of: term)
        && !clause.tokens.contains { ["PERCENT", "MONEY"].contains($0.entType?.rawValue) }
    }
    let mains = Set(
      telling.filter { $0.verb.isRoot && !$0.isAPlatitude && PromptPoints.Point.tells($0, setting) }
        .map(\.sentence.id))
    var points = PromptPoints(telling, setting, atMost: Self.mostPoints).chosen
    for point in lines.filter({ mains.contains($0.sentence.id) }).compactMap(
      PromptPoints.Point.init)
    where !points.contains(where: { $0.sentence.id == point.sentence.id || point.repeats($0) }) {
      points.append(point)
    }
    return points
  }

  private func tells(_ clause: Clause, of term: String) -> Bool {
    clause.subjectThing?.bareText.lowercased().endsAsWord(with: term.lowercased()) == true
  }

  /// “The party” of an essay on the Democratic Party and the Progressive Party is any of them.
  private func isOneOfNames(_ term: String) -> Bool {
    guard !term.contains(" ") else { return false }
    let names = setting.things.entries.map(\.thing).filter {
      $0.isName && $0.words.count > 1 && $0.head.lower == term.lowercased()
    }
    return Set(names.map { $0.bareText.lowercased() }).count > 1
  }

  /// One word by itself is too wide a matter, unless the essay has a section on it.
  private func isBounded(_ term: String) -> Bool {
    term.contains(" ") || term.first?.isUppercase == true || isOnItself(term)
  }

  /// Whether the essay has a section on it.
  private func isOnItself(_ term: String) -> Bool {
    setting.reading.sections.contains { $0.title?.mentions(term) ?? false }
  }

  /// The term as the essay's sentences have it: “the Senate”; `nil` where it is only ever one of many.
  private func named(_ term: String) -> Thing? {
    clauses.compactMap(\.subjectThing).first {
      $0.bareText.lowercased() == term.lowercased() && $0.article != .indefinite
    }
  }
}
