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

/// The persons, organisations and places of which a sentence of the essay tells who or what they are,
/// or what it speaks of them for.
struct NamedThings {
  private let lines: [StandingSentence]
  private let uses: NameUses
  private let fullNames: FullNames
  private let wordNet: WordNet?
  /// What a sentence that tells a deed has to weigh: half of the lines weigh more.
  private let middleWeight: Double

  init(_ lines: [StandingSentence], _ reading: Reading, fullNames: FullNames) {
    self.lines = lines
    uses = NameUses(reading)
    self.fullNames = fullNames
    wordNet = reading.wordNet
    let weights = lines.map(\.weight).sorted()
    middleWeight = weights.isEmpty ? 0 : weights[weights.count / 2]
  }

  private struct Candidate {
    let name: SummaryName
    let index: Int
    let telling: NameTelling
  }

  /// Each name once and in full, with the sentence that tells most of it; those named most often, in
  /// reading order.
  func names(atMost limit: Int) -> [SummaryName] {
    var found: [String: Candidate] = [:]
    for candidate in lines.compactMap(candidate) {
      let known = found[candidate.name.name]
      if known.map({ $0.telling < candidate.telling }) ?? true {
        found[candidate.name.name] = candidate
      }
    }
    let full = found.filter { name, _ in
      !found.keys.contains { $0 != name && " \($0) ".contains(" \(name) ") }
    }
    func count(_ candidate: Candidate) -> Int { uses.count(candidate.name.name) }
    return full.values.sorted { (count($1), $0.index) < (count($0), $1.index) }
      .prefix(limit).sorted { $0.index < $1.index }.map(\.name)
  }

  private func candidate(_ line: StandingSentence) -> Candidate? {
    guard let verb = line.sentence.doc.first(where: \.isRoot),
      let subject = verb.lefts.last(where: \.isSubject),
      let entity = line.sentence.doc.ents.first(where: { $0.range.contains(subject.index) }),
      let kind = entity.label.flatMap(SummaryName.Kind.init), isFullName(entity, kind),
      let telling = NameTelling(of: entity, subject, verb, in: line.text),
      telling == .identity || entity.count > 1 || !isPlainNoun(subject)
    else { return nil }
    let name = NameUses.plain(entity)
    guard suffices(telling, for: name, kind, line), let shown = shown(name) else { return nil }
    return Candidate(
      name: SummaryName(
        id: ItemID.make(kind: "name", key: name, evidence: line.evidence), name: shown, kind: kind,
        text: line.text, evidence: line.evidence),
      index: line.index, telling: telling)
  }

  /// “Harwick Guild Council (HGC)”: an acronym in full; `nil` where the essay does not tell what it stands for, or
  /// it stands for a kind of thing or a law.
  private func shown(_ name: String) -> String? {
    guard name.count > 1, name.allSatisfy(\.isUppercase) else { return name }
    guard let full = fullNames.expansion(of: name),
      let last = full.split(separator: " ").last, last.first?.isUppercase == true,
      !Self.laws.contains(last.lowercased())
    else { return nil }
    return "\(full) (\(name))"
  }

  private static let laws: Set = ["act", "bill", "law", "amendment", "treaty", "code", "agreement"]

  /// A place is the stage of what happens there, as is a body that the whole essay has: only what they
  /// are is told of them.
  private func suffices(
    _ telling: NameTelling, for name: String, _ kind: SummaryName.Kind, _ line: StandingSentence
  ) -> Bool {
    switch telling {
    case .identity: true
    case .introduction: line.weight >= middleWeight || kind == .place
    case .claim: kind == .person
    case .habit: kind != .place && !uses.isStage(name)
    case .deed:
      kind != .place && !uses.isStage(name) && uses.count(name) > 1 && line.weight >= middleWeight
    case .work: kind != .place && !uses.isStage(name)
    }
  }

  private func isFullName(_ entity: Span, _ kind: SummaryName.Kind) -> Bool {
    guard let last = entity.last, last.pos == .properNoun else { return false }
    return entity.allSatisfy {
      $0.pos == .properNoun || ["the", "of", "and", "’s"].contains($0.lower)
    }
      && (kind != .person || entity.count > 1)
      && !(entity.count == 1 && fullNames.isSurname(last.text))
  }

  /// “Court”, “Senate”: any court’s name in short, unless the line says what bears it.
  private func isPlainNoun(_ name: Token) -> Bool {
    guard name.text != name.text.uppercased() else { return false }
    let sense = wordNet?.senses(of: name.lower, as: .noun, atMost: 1).first
    return sense.map { $0.targets(.instanceHypernym).isEmpty } ?? false
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

/// How often, and in how much of the essay, each name stands.
struct NameUses {
  private var counts: [String: Int] = [:]
  private var blocks: [String: Set<Int>] = [:]
  private let blockCount: Int

  /// A name in so much of the essay, or from one end of it to the other, is where all of it plays.
  private static let shareOfStage = 0.25
  private static let spanOfStage = 0.4
  private static let blocksOfStage = 4

  init(_ reading: Reading) {
    for sentence in reading.sentences {
      for entity in sentence.doc.ents {
        let name = Self.plain(entity)
        counts[name, default: 0] += 1
        blocks[name, default: []].insert(sentence.id.block)
      }
    }
    blockCount = Set(reading.sentences.map(\.id.block)).count
  }

  func count(_ name: String) -> Int { counts[name] ?? 0 }

  func isStage(_ name: String) -> Bool {
    guard let own = blocks[name], let first = own.min(), let last = own.max() else { return false }
    return own.count >= Self.blocksOfStage
      && Double(own.count) >= Self.shareOfStage * Double(blockCount)
      || own.count > 2 && Double(last - first) >= Self.spanOfStage * Double(blockCount)
  }

  /// The name without its article.
  static func plain(_ entity: Span) -> String {
    let words = entity.text
    for article in ["the ", "The "] where words.hasPrefix(article) {
      return String(words.dropFirst(article.count))
    }
    return words
  }
}
