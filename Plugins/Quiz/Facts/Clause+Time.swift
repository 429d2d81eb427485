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
        || ["EVENT", "LAW", "WORK_OF_ART"].contains(token.entType?.rawValue)
        || token.entType == "DATE" && token.isInACalendar
    }
  }
}

extension Token {
  /// “1924”, “the 1920s”, “March”, “the tenth century”; not “over four years” nor “the age of two”.
  fileprivate var isInACalendar: Bool {
    pos == .properNoun || lemma == "century"
      || text.prefix(4).allSatisfy(\.isNumber) && text.count > 3
      || ["today", "recent", "recently"].contains(lower)
  }
}

extension Clause {
  /// Whether a reader of it alone can tell of when it speaks: “powers given to the government were limited”
  /// may be of any government, and a name is of one.
  var isAnchored: Bool { isSetInTime || tokens.contains { $0.pos == .properNoun } }

  /// “The town is building a wall”: when, and against whom, the sentences before tell.
  var isUnderWay: Bool {
    (verb.tag == "VBG" || finite.index == verb.index && isAboutToHappen)
      && ["is", "are"].contains(finite.lower)
      && !tokens.contains { $0.entType == "DATE" }
  }

  /// “Then the boat is moored”: what came first, the sentences before tell.
  var comesNext: Bool {
    tokens.contains { $0.lower == "then" && $0.dep == "advmod" && $0.head.isRoot }
  }

  /// “In one study, drivers had been loading their carts”: what was so when something else happened.
  var wasUnderWay: Bool { finite.lower == "had" && verb.tag == "VBG" }

  /// “The weir is about to burst”
  private var isAboutToHappen: Bool {
    zip(body, body.dropFirst()).contains { $0.lower == "about" && $1.lower == "to" }
  }

  /// “As a result, most towns lost …”: from what, the sentence before tells.
  var concludes: Bool {
    let opening = sentence.doc.prefix(3).map(\.lower)
    return ["thus", "therefore", "consequently", "hence"].contains(opening.first ?? "")
      || opening == ["as", "a", "result"] || opening == ["as", "a", "consequence"]
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
