import Clauses
import Language
public import StudyPack

/// A person, organisation or place with what the essay says of it.
public struct SummaryName: Codable, Sendable, Hashable {
  public enum Kind: String, Codable, Sendable, CaseIterable {
    case person, organisation, place
  }

  public var id: String
  public var name: String
  public var kind: Kind
  public var text: String
  public var evidence: [Evidence]
}

/// The persons, organisations and places that a sentence of the essay is about.
struct NamedThings {
  private let standing: [StandingSentence]

  init(_ standing: [StandingSentence]) { self.standing = standing }

  /// Each name once and in full, with the first sentence whose subject it is; those named most often, in
  /// reading order.
  func names(atMost limit: Int) -> [SummaryName] {
    var found: [String: (name: SummaryName, index: Int)] = [:]
    var uses: [String: Int] = [:]
    for line in standing {
      for entity in line.sentence.doc.ents { uses[Self.plain(entity), default: 0] += 1 }
      guard let name = name(line), found[name.name] == nil else { continue }
      found[name.name] = (name, line.index)
    }
    func count(_ name: SummaryName) -> Int { uses[name.name] ?? 0 }
    let full = found.filter { name, _ in
      !found.keys.contains { $0 != name && " \($0) ".contains(" \(name) ") }
    }
    return full.values.sorted { (count($1.name), $0.index) < (count($0.name), $1.index) }
      .prefix(limit).sorted { $0.index < $1.index }.map(\.name)
  }

  private func name(_ line: StandingSentence) -> SummaryName? {
    let doc = line.sentence.doc
    guard let verb = doc.first(where: \.isRoot),
      let subject = verb.lefts.last(where: { ["nsubj", "nsubjpass"].contains($0.dep.rawValue) }),
      let entity = doc.ents.first(where: { $0.range.contains(subject.index) }),
      let kind = entity.label.flatMap(SummaryName.Kind.init), Self.isFullName(entity, kind)
    else { return nil }
    let evidence = line.evidence
    let name = Self.plain(entity)
    return SummaryName(
      id: ItemID.make(kind: "name", key: name, evidence: evidence), name: name, kind: kind,
      text: line.text, evidence: evidence)
  }

  private static func isFullName(_ entity: Span, _ kind: SummaryName.Kind) -> Bool {
    entity.allSatisfy { $0.pos == .properNoun || ["the", "of", "and", "’s"].contains($0.lower) }
      && (kind != .person || entity.count > 1)
  }

  private static func plain(_ entity: Span) -> String {
    let words = entity.text
    for article in ["the ", "The "] where words.hasPrefix(article) {
      return String(words.dropFirst(article.count))
    }
    return words
  }
}

extension SummaryName.Kind {
  fileprivate init?(_ label: EntityType) {
    switch label.rawValue {
    case "PERSON": self = .person
    case "ORG": self = .organisation
    case "GPE", "LOC", "FAC": self = .place
    default: return nil
    }
  }
}
