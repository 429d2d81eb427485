import Clauses
import Language
import StudyPack

/// Under which name the essay's names and adjectives of one country or people stand: China, Chinese,
/// Beijing. WordNet tells of those it knows, the form of the words of others.
struct Peoples {
  /// From a word in lower case to the noun that stands for the people, as the essay has it.
  private let nouns: [String: String]

  init(_ reading: Reading) {
    let capitals = reading.sentences.flatMap { sentence in
      sentence.doc.filter { $0.text.first?.isUppercase == true }
    }
    let ruled = Self.ruled(among: capitals)
    let words = Self.words(of: reading, capitals, ruled)
    let places = Self.places(among: capitals).union(ruled)
    let nouns = words.filter { word in !words.contains { Self.isAdjective(word, ofName: $0) } }
    var table: [String: String] = [:]
    for word in words {
      let noun = reading.wordNet.flatMap { Self.noun(for: word, among: words, in: $0) }
      let base = nouns.first { Self.isAdjective(word, ofName: $0) }
      table[word.lowercased()] = noun ?? base ?? (places.contains(word.lastWord) ? word : nil)
    }
    // The United States of “anti-American”, where the essay names them elsewhere.
    for word in Self.joined(among: capitals) where table[word.lowercased()] == nil {
      guard let noun = reading.wordNet.flatMap({ Self.noun(for: word, among: words, in: $0) }),
        words.contains(noun)
      else { continue }
      table[word.lowercased()] = noun
    }
    self.nouns = table.mapValues { table[$0.lowercased()] ?? $0 }
  }

  /// The noun for `word`, whatever its case; `nil` where the essay takes it for no people or place.
  func noun(for word: String) -> String? { nouns[word.lowercased()] }

  /// Names and adjectives of places and peoples, in the essay's order.
  private static func words(of reading: Reading, _ capitals: [Token], _ ruled: Set<String>)
    -> [String]
  {
    var votes: [String: (place: Int, all: Int)] = [:]
    var order: [String] = []
    for token in capitals where token.isName {
      let text = token.nameText
      if votes[text] == nil { order.append(text) }
      var vote = votes[text] ?? (0, 0)
      vote.place += ["GPE", "NORP", "LOC"].contains(token.entType?.rawValue) ? 1 : 0
      vote.all += 1
      votes[text] = vote
    }
    let named = order.filter { text in
      ruled.contains(text) || (votes[text].map { 2 * $0.place >= $0.all && $0.place > 0 } ?? false)
        || votes.keys.contains { $0 != text && ruled.contains($0) && isAdjective(text, ofName: $0) }
    }
    // “The Norlandian Perspective”: a heading may have the only adjective.
    let titles = reading.sections.flatMap { $0.title.map(Self.capitalised) ?? [] }
    return named
      + titles.filter { title in
        votes[title] == nil
          && named.contains { isAdjective(title.lowercased(), of: $0.lowercased()) }
      }
  }

  /// Names that the essay shows to be a country's, whatever a model takes them for: “the government of
  /// Norland”, “the Norlandian government” beside “Norland”.
  private static func ruled(among capitals: [Token]) -> Set<String> {
    let names = capitals.filter { $0.index > 0 && $0.hyphenated.count == 1 }
    let governed = names.filter { token in
      token.dep == "pobj" && token.head.lower == "of"
        && states.contains(token.head.head.lemma.lowercased())
        || ["amod", "compound", "nmod", "poss"].contains(token.dep.rawValue)
          && states.contains(token.head.lemma.lowercased())
    }.map(\.text)
    let all = Set(names.filter { $0.pos == .properNoun }.map(\.text))
    return Set(
      governed.flatMap { word in
        let bases = all.filter { isAdjective(word, ofName: $0) }
        return bases.isEmpty ? (all.contains(word) ? [word] : []) : Array(bases)
      })
  }

  private static let states: Set<String> = [
    "government", "parliament", "people", "army", "navy", "king", "capital", "border", "president",
  ]

  /// Capitalised parts of hyphenated words.
  private static func joined(among capitals: [Token]) -> Set<String> {
    Set(capitals.filter { $0.index > 0 && $0.hyphenated.count > 1 }.map(\.text))
  }

  /// Last words of names that the essay has for places, and not only for their people.
  private static func places(among capitals: [Token]) -> Set<String> {
    Set(capitals.filter { ["GPE", "LOC"].contains($0.entType?.rawValue) }.map(\.text))
  }

  private static func capitalised(_ title: String) -> [String] {
    title.split { !$0.isLetter }.map(String.init).filter { $0.first?.isUppercase == true }
  }

  /// What WordNet knows `word` to be an adjective, another name or the capital of, as the essay's
  /// other words have it.
  private static func noun(for word: String, among words: [String], in wordNet: WordNet) -> String?
  {
    for sense in wordNet.senses(of: word, as: .adjective) {
      for pointer in sense.pointers where pointer.relation == .other("\\") {
        guard let place = wordNet.synset(pointer.target), isInstance(place) else { continue }
        let names = place.lemmas.map { $0.replacing("_", with: " ") }
        // The pointer names one lemma: “Russian” belongs to “Russia”, not to “Soviet Union”.
        let target = pointer.words?.target ?? 0
        let name = names.indices.contains(target) ? names[target] : nil
        return words.first { $0 == name } ?? words.first(where: names.contains) ?? name
      }
    }
    guard let place = wordNet.senses(of: word, as: .noun).first(where: isInstance) else {
      return nil
    }
    if wordNet.hypernyms(of: place).contains(where: { $0.lemmas.contains("national capital") }) {
      let countries = place.targets(.partHolonym).compactMap(wordNet.synset)
      let names = countries.flatMap(\.lemmas).map { $0.replacing("_", with: " ") }
      if !names.isEmpty { return words.first(where: names.contains) ?? word }
    }
    let names = Set(place.lemmas.map { $0.replacing("_", with: " ") })
    return words.first { names.contains($0) && isShort($0, for: word) } ?? word
  }

  /// Whether one is the other's initials or a part of it: “US” and “United States”.
  private static func isShort(_ a: String, for b: String) -> Bool {
    let initials = { (name: String) in String(name.split(separator: " ").compactMap(\.first)) }
    let letters = { (name: String) in name.filter(\.isLetter) }
    return a.contains(b) || b.contains(a) || letters(a) == initials(b) || letters(b) == initials(a)
  }

  private static func isInstance(_ sense: Synset?) -> Bool {
    sense?.targets(.instanceHypernym).isEmpty == false
  }

  /// Endings of adjectives of place and people, by the endings of the names they come from: known
  /// regularities of English (Quirk et al. 1985, I.25).
  private static let adjectiveEndings: Set<String> = [
    "ians", "ian", "eans", "ean", "ans", "an", "ns", "n", "ese", "ish", "is", "i", "ic",
  ]
  private static let nameEndings: Set<String> = ["", "a", "e", "ia", "o", "y", "land", "q", "s"]

  private static func isAdjective(_ adjective: String, ofName name: String) -> Bool {
    isAdjective(adjective.lowercased(), of: name.lowercased())
  }

  static func isAdjective(_ adjective: String, of name: String) -> Bool {
    guard adjective != name else { return false }
    let shared = zip(adjective, name).prefix { $0 == $1 }.count
    return shared >= 4 && nameEndings.contains(String(name.dropFirst(shared)))
      && adjectiveEndings.contains(String(adjective.dropFirst(shared)))
  }
}

extension String {
  fileprivate var lastWord: String { split(separator: " ").last.map(String.init) ?? self }
}

extension Token {
  /// Of one with a capital letter, whether it may be a name of a place or people.
  fileprivate var isName: Bool {
    (pos == .properNoun || ["GPE", "NORP"].contains(entType?.rawValue)) && hyphenated.count == 1
  }

  /// The name that ends with this token: “United States”, “Ada Vane-Holm”.
  var nameText: String { Wording.text(of: nameRun) }

  /// The tokens of one name up to this one.
  private var nameRun: [Token] {
    var start = hyphenated.lowerBound
    while start > 0, doc[start - 1].entType == entType, doc[start - 1].pos == .properNoun,
      entType != nil, doc[start - 1].dep == "compound",
      doc[start - 1].head.index == index
        || doc[start - 1].head.index == start
    {
      start -= 1
    }
    return (start...index).map { doc[$0] }
  }
}
