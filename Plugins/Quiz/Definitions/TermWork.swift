import Language
import StudyPack

/// What a definition says that its term does, where it has the term's own noun and a clause behind it:
/// “an act which forced the mills to close” of the Mill Act.
struct TermWork {
  /// “did”, “does” or “do”: how its work is asked for.
  let asker: String
  /// “Forced the mills to close”, in small letters.
  let deed: String
  /// Whether several do it: one act may have a plural name, “the Corn Laws did”.
  private let isOfMany: Bool

  /// Of “states that tolls are fair”, “state”, and “that tolls are fair”: what a law says is asked for by that word.
  var said: (verb: String, key: String)? {
    let words = deed.split(separator: " ").map(String.init)
    guard words.count > 3, words[1] == "that", let verb = Self.sayings[words[0]] else { return nil }
    return (verb, words[1...].joined(separator: " ").capitalisedFirst)
  }

  private static let sayings = [
    "states": "state", "stated": "state", "state": "state", "holds": "hold", "held": "hold",
    "says": "say", "said": "say", "predicts": "predict", "claims": "claim", "argues": "argue",
    "asserts": "assert", "suggests": "suggest", "proposes": "propose", "assumes": "assume",
  ]

  /// “They forced the mills to close”
  var told: String { (isOfMany ? "They " : "It ") + deed }

  /// `nil` where the definition is of another shape.
  init?(_ definition: String, of term: TermName, in sentence: Sentence) {
    var words = definition.split(separator: " ").map(String.init)
    if ["a", "an"].contains(words.first) { words.removeFirst() }
    guard words.count > 3, term.term.lowercased().hasSuffix(words[0]),
      ["which", "that"].contains(words[1])
    else { return nil }
    let verb = sentence.doc.first { $0.lower == words[2] && $0.askingForm != nil }
    guard let verb, let asker = verb.askingForm,
      !["be", "have", "include", "contain", "comprise"].contains(verb.lemma)
    else { return nil }
    self.asker = asker
    deed = words[2...].joined(separator: " ")
    isOfMany = asker == "do" || asker == "did" && term.isPlural
  }

  /// “Which gives the towns money to help the young | find work”: more follows without a mark.
  func isCutShort(in sentence: Sentence) -> Bool {
    guard let range = sentence.text.firstRange(of: deed) else { return false }
    let rest = sentence.text[range.upperBound...].drop { $0 == " " }
    return rest.first?.isLetter == true
  }
}
