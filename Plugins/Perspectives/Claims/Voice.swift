import Clauses
import Language
import StudyPack

/// A clause of the essay, and whose view or deed it tells.
struct Voice {
  enum Strength: Int, Comparable {
    /// What the holder does or is: a claim for a holder whose views the essay tells too.
    case deed
    /// What the holder thinks, wants, fears, prefers.
    case view

    static func < (a: Strength, b: Strength) -> Bool { a.rawValue < b.rawValue }
  }

  let holder: HolderName
  var clause: Clause
  let strength: Strength
  /// Those who hold it together with the holder: “Norland and Sudaria want …”.
  var others: [HolderName] = []
  /// Whether it is an item of a list of arguments, which may be no sentence.
  var isListed = false

  /// What it says something of, where only the sentence before names it.
  var matter: MatterPronoun?
  /// How many things it says of its holder: “backs the League but rejects its tax” says two.
  var parts = 1

  /// What a cell shows in place of the clause, where that would lean on the rest of its sentence.
  var wording: String?

  var sentence: Sentence { clause.sentence }
  var withoutPointingLead: Voice {
    var voice = self
    voice.clause = clause.withoutPointingLead
    return voice
  }

  var isJoint: Bool { !others.isEmpty }
}
