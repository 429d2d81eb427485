import StudyPack

/// Names of one kind, for options that are wrong and believable.
struct RivalNames {
  let names: NameIndex
  private let reading: Reading
  private let byClass: [String: [Member]]
  /// From surnames to the one full name that the essay has for each; empty where it has several.
  private let full: [String: String]

  private struct Member {
    let name: String
    /// The index of the sentence that first has it.
    let sentence: Int
  }

  init(_ names: NameIndex, reading: Reading) {
    self.names = names
    let full = Self.fullNames(names)
    self.full = full
    var groups: [String: [Member]] = [:]
    var seen: Set<String> = []
    for (index, sentence) in reading.sentences.enumerated() {
      for name in names.names(in: sentence) {
        guard let group = Self.group(kind: name.kind, head: name.head) else { continue }
        let shown = name.kind == .person ? Self.full(name.text, in: full) : name.text
        guard let shown, seen.insert(shown).inserted else { continue }
        groups[group, default: []].append(Member(name: shown, sentence: index))
      }
    }
    self.reading = reading
    byClass = groups
  }

  /// The name to show and to ask for, a person's in its longest form; `nil` where the essay has
  /// several persons of that surname.
  func fullName(_ name: Name) -> String? {
    name.kind == .person ? Self.full(name.text, in: full) : name.text
  }

  private static func full(_ text: String, in table: [String: String]) -> String? {
    let bare = withoutTitles(text)
    guard !bare.contains(" ") else { return bare }
    guard let full = table[bare] else { return bare }
    return full.isEmpty ? nil : full
  }

  private static func fullNames(_ names: NameIndex) -> [String: String] {
    var full: [String: String] = [:]
    for (text, kind) in names.all where kind == .person {
      let words = withoutTitles(text).split(separator: " ").map(String.init)
      guard words.count > 1, let first = words.first, let surname = words.last else { continue }
      let name = words.joined(separator: " ")
      guard let known = full[surname] else {
        full[surname] = name
        continue
      }
      let isSame = known.hasPrefix(first + " ")
      full[surname] = isSame ? (known.utf8.count < name.utf8.count ? name : known) : ""
    }
    return full
  }

  /// Without titles, so that all options look alike.
  private static func withoutTitles(_ text: String) -> String {
    let words = text.split(separator: " ").drop { titles.contains($0.lowercased()) }
    // `F. Strawson` has lost an initial to the end of a sentence.
    if words.count == 2, let first = words.first, first.utf8.count == 2, first.hasSuffix(".") {
      return words.dropFirst().joined()
    }
    return words.isEmpty ? text : words.joined(separator: " ")
  }

  private static let titles: Set<String> = [
    "president", "senator", "representative", "justice", "chief", "vice", "governor", "general",
    "secretary", "judge", "king", "queen", "dr.", "mr.", "mrs.", "professor", "sen.", "rep.",
    "former", "speaker", "mayor", "colonel", "captain", "prime", "minister", "republican",
    "democratic", "democrat", "congressman", "congresswoman", "attorney", "chancellor",
  ]

  /// Names that may stand for one another: persons; acts; courts; places.
  private static func group(kind: Name.Kind, head: String?) -> String? {
    switch kind {
    case .person: "person"
    case .place: head ?? "place"
    case .law, .organisation, .event: head
    case .acronym: "acronym"
    case .unknown: nil
    }
  }

  /// Names of the kind of `name` that neither stand in `sentence` nor could be another name of the
  /// same thing; those that the essay has nearest to the sentence first.
  func rivals(of name: Name, in sentence: Sentence) -> [String] {
    guard let group = Self.group(kind: name.kind, head: name.head), let key = fullName(name),
      let place = reading.index(of: sentence.id)
    else { return [] }
    let words = Set(key.lowercased().wordList)
    let members = byClass[group] ?? []
    let middle = members.firstIndex { $0.sentence >= place } ?? members.count
    return members[max(0, middle - 20)..<min(members.count, middle + 20)]
      .filter { isRival($0.name, words, head: name.head, sentence) }
      .sorted { a, b in
        let x = (Self.alikeness(a.name, key), abs(a.sentence - place), a.name)
        return x < (Self.alikeness(b.name, key), abs(b.sentence - place), b.name)
      }
      .map(\.name)
  }

  /// 0 for names of the same form, one word or several; 1 for others.
  private static func alikeness(_ name: String, _ key: String) -> Int {
    name.contains(" ") == key.contains(" ") ? 0 : 1
  }

  private func isRival(_ other: String, _ key: Set<String>, head: String?, _ sentence: Sentence)
    -> Bool
  {
    var words = Set(other.lowercased().wordList)
    var key = key
    if let head {
      words.remove(head)
      key.remove(head)
    }
    return !words.isEmpty && words.isDisjoint(with: key)
      && !sentence.text.mentionsAny(of: words.joined(separator: " "))
  }
}
