import Language
import StudyPack

/// The names of an essay by sort, each in full: “Ivan Pavlov” for “Pavlov”.
struct EssayNames {
  struct Name: Hashable {
    let text: String
    let sort: String

    var words: [String] { text.split(separator: " ").map(String.init) }
  }

  /// In the essay's order.
  private let all: [Name]
  private let uses: [Name: Int]
  private let sentences: [SentenceID: Set<Name>]
  private let wordNet: WordNet?

  init(_ reading: Reading, wordNet: WordNet?) {
    var found: [(SentenceID, Name)] = []
    for sentence in reading.sentences {
      for entity in sentence.doc.ents {
        if let name = Self.name(entity, wordNet) { found.append((sentence.id, name)) }
      }
    }
    let longest = Self.longest(found.map(\.1))
    var all: [Name] = []
    var uses: [Name: Int] = [:]
    var sentences: [SentenceID: Set<Name>] = [:]
    for (id, name) in found {
      let name = longest[name] ?? name
      if uses[name] == nil { all.append(name) }
      uses[name, default: 0] += 1
      sentences[id, default: []].insert(name)
    }
    self.wordNet = wordNet
    self.all = all
    self.uses = uses
    self.sentences = sentences
  }

  /// The full form of each name: the only longer one of its sort that ends with it.
  private static func longest(_ names: [Name]) -> [Name: Name] {
    let unique = Set(names)
    var longest: [Name: Name] = [:]
    for name in unique where name.sort == "PERSON" && name.words.count == 1 {
      let longer = unique.filter { $0.sort == name.sort && $0.text.hasSuffix(" " + name.text) }
      if longer.count == 1, let full = longer.first { longest[name] = full }
    }
    return longest
  }

  private static func name(_ entity: Span, _ wordNet: WordNet?) -> Name? {
    guard let label = entity.label?.rawValue, var sort = sorts[label] else { return nil }
    let tokens = entity.drop { ["the", "a", "an"].contains($0.lower) }
    let text = tokens.map { $0.text + ($0.hasSpaceAfter ? " " : "") }.joined()
      .split(separator: " ").joined(separator: " ")
    let plain = text.hasSuffix("'s") || text.hasSuffix("’s") ? String(text.dropLast(2)) : text
    guard plain.first?.isUppercase == true, plain.count > 2, plain.last?.isLetter == true else {
      return nil
    }
    if sort == "PLACE" {
      guard let kind = kind(ofPlace: plain, wordNet) else { return nil }
      sort = kind
    }
    return Name(text: plain, sort: sort)
  }

  /// “Country” or “city”: Moscow may stand for Russia, and is no other country.
  private static func kind(ofPlace name: String, _ wordNet: WordNet?) -> String? {
    guard let wordNet else { return nil }
    return wordNet.senses(of: name.lowercased(), as: .noun).lazy
      .compactMap { $0.targets(.instanceHypernym).first }.first
      .flatMap(wordNet.synset)?.lemmas.first
  }

  /// Places of one sort stand for one another.
  private static let sorts = [
    "PERSON": "PERSON", "ORG": "ORG", "GPE": "PLACE", "LAW": "LAW", "EVENT": "EVENT",
    "WORK_OF_ART": "WORK",
  ]

  /// The name that is the subject or the agent of a sentence and the only one of its sort in it, where
  /// the essay speaks of it more than once.
  func mainName(of sentence: Sentence) -> Name? {
    let present = sentences[sentence.id] ?? []
    let entities = sentence.doc.ents.compactMap { entity in
      Self.name(entity, wordNet).map { (entity, $0) }
    }
    for (entity, name) in entities {
      let head = entity.first { !entity.range.contains($0.head.index) || $0.isRoot }
      guard let head, Self.leading.contains(head.dep.rawValue), let full = full(name),
        !head.children.contains(where: { $0.dep == "conj" }),
        full.sort != "PERSON" || full.words.count > 1,
        uses[full, default: 0] > 1, present.filter({ $0.sort == name.sort }).count == 1
      else { continue }
      return name
    }
    return nil
  }

  private static let leading: Set<String> = ["nsubj", "nsubjpass"]

  /// In full; `nil` for a person of whom the essay has one name only, or who shares it.
  func full(_ name: Name) -> Name? {
    guard name.sort == "PERSON", name.words.count == 1 else { return name }
    let longer = all.filter { $0.sort == name.sort && $0.text.hasSuffix(" " + name.text) }
    return longer.count == 1 ? longer[0] : longer.isEmpty ? name : nil
  }

  /// Others of its sort that the sentence does not name and that share no word with it, the most
  /// often named first.
  func others(like name: Name, besides sentence: Sentence) -> [Name] {
    let words = Set(name.words)
    let present = sentences[sentence.id] ?? []
    return all.enumerated().filter { _, other in
      other.sort == name.sort && other != name && !present.contains(other)
        && words.isDisjoint(with: other.words) && (other.words.count > 1) == (name.words.count > 1)
    }.sorted { (uses[$1.element] ?? 0, $0.offset) < (uses[$0.element] ?? 0, $1.offset) }
      .map(\.element)
  }
}
