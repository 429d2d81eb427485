import Clauses
import Language
import StudyPack

extension Clause {
  /// Whether what it tells of the past is told with its time: a date, or an event, a law or a work that
  /// has one.
  var isSetInTime: Bool {
    guard finite.tag == "VBD" else { return true }
    return tokens.contains { token in
      token.eraOfAYear != nil
        || ["DATE", "EVENT", "LAW", "WORK_OF_ART"].contains(token.entType?.rawValue)
    }
  }
}

extension Token {
  /// “BC” behind a year: what the parser takes for a name.
  var eraOfAYear: YearEra? {
    index > 0 && Int(doc[index - 1].text) != nil ? YearEra(rawValue: text) : nil
  }
}

extension Clause {
  /// Whether it is the sentence's main statement, or one beside it, in the essay's own voice.
  var isSaidByTheEssay: Bool {
    (verb.isRoot || verb.dep == "conj")
      && !sentence.doc.contains { ["“", "”", "\""].contains($0.text) }
  }

  /// Whether the essay says the same of others: “also”, “one of”, “an example of”.
  var holdsOfOthers: Bool {
    sentence.doc.contains { ["also", "too", "another"].contains($0.lower) }
      || body.contains { token in
        ["one", "example", "instance", "kind", "type", "form"].contains(token.lower)
          && ["attr", "pobj"].contains(token.dep.rawValue)
      }
  }
}
