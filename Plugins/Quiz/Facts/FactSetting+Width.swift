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
    reading.essay.title?.mentions(term) ?? false
  }
}
