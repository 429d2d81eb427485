import Language
import StudyPack

extension FactSetting {
  /// A country, a government, a person or a crowd does too many things to be explained in a few.
  func doesMuch(_ thing: Thing) -> Bool {
    let entity = thing.head.entType?.rawValue ?? ""
    return ["GPE", "LOC", "NORP", "DATE", "PERSON"].contains(entity)
      || entity == "ORG" && thing.words.count == 1 || Self.rulers.contains(thing.head.lower)
      || !thing.isName && thing.isPlural && asker.isPerson(thing)
  }

  private static let rulers: Set<String> = [
    "court", "government", "governments", "congress", "parliament", "senate", "house", "president",
    "presidents", "state", "states", "nation", "country", "party", "administration", "constitution",
  ]

  /// What an essay says of the matter in its title is all that it says.
  func isTheEssaysMatter(_ term: String) -> Bool {
    guard let title = reading.essay.title else { return false }
    return title.mentions(term) || title.wordList.contains { Self.areKin($0, term) }
  }

  /// “Producing” and “production”: a word of the title and a term of one word that differ in their endings.
  static func areKin(_ word: String, _ term: String) -> Bool {
    let (word, term) = (word.lowercased(), term.lowercased())
    let shared = zip(word, term).prefix { $0 == $1 }.count
    return shared >= leastShared
      && [word, term].allSatisfy { endings.contains(String($0.dropFirst(shared))) }
  }

  /// In letters.
  private static let leastShared = 6
  private static let endings: Set<String> = [
    "", "e", "es", "s", "ed", "er", "ers", "ing", "ings", "ion", "ions", "tion", "tions", "y",
    "ies", "al", "ally", "ive", "ism", "ist", "ists", "ment", "ments", "or", "ors", "ic", "ics",
  ]
}
