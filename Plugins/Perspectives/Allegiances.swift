import StudyPack

/// Which persons the essay says outright to stand for a doctrine: `The foremost supporter of elite
/// theory was C. Wright Mills`.
struct Allegiances {
  /// From the keys of persons to the keys of doctrines.
  let doctrines: [String: String]

  private static let roles: Set<String> = [
    "supporter", "proponent", "advocate", "defender", "champion", "founder", "exponent",
  ]

  init(reading: Reading, names: NameIndex, keys: HolderKey) {
    var table: [String: String] = [:]
    for sentence in reading.sentences {
      guard let doctrine = Self.doctrine(in: sentence.words),
        let person = names.names(in: sentence).first(where: { name in
          name.kind == .person && name.words.lowerBound > doctrine.upperBound
        }), person.words.lowerBound <= doctrine.upperBound + 3
      else { continue }
      let key = keys.key(of: sentence.phrase(doctrine).lowercased())
      table[keys.key(of: person.text.lowercased())] = key
      if let surname = person.text.split(separator: " ").last {
        table[keys.key(of: surname.lowercased())] = key
      }
    }
    doctrines = table
  }

  /// The words between `supporter of` and the verb, where they name a doctrine.
  private static func doctrine(in words: [Word]) -> Range<Int>? {
    guard let role = words.prefix(8).firstIndex(where: { roles.contains($0.lower) }),
      role + 2 < words.count, words[role + 1].lower == "of",
      let verb = words[role...].prefix(8).firstIndex(where: { ["was", "is"].contains($0.lower) })
    else { return nil }
    var first = role + 2
    while first < verb, HolderLexicon.isDeterminer(words[first].lower) { first += 1 }
    guard first < verb else { return nil }
    let last = words[verb - 1].lower
    return HolderLexicon.isDoctrine(last) || HolderLexicon.isSchool(last) ? first..<verb : nil
  }
}

/// `Supporters` and `supporters of term limits` are one side where the essay has one such cause.
enum SideGroups {
  static func merged(_ holders: [Holder]) -> [Holder] {
    var result = holders
    for side in ["supporters", "opponents"] {
      let full = result.filter { $0.key.hasPrefix(side + " of ") }
      guard full.count == 1, let cause = full.first,
        let bare = result.firstIndex(where: { $0.key == side }),
        let place = result.firstIndex(where: { $0.key == cause.key })
      else { continue }
      result[place].claims = (cause.claims + result[bare].claims).sorted {
        $0.sentence < $1.sentence
      }
      result[place].axes.formUnion(result[bare].axes)
      result.remove(at: bare)
    }
    return result
  }
}
