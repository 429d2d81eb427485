import Clauses
import Language
import StudyPack

/// Names that a model takes for no person's, and the essay for one's: “Nedgard doubts it; she objects …”.
struct PersonsByPronoun {
  /// From surnames in lower case to the forms of the name, the surname among them.
  private(set) var names: [String: Set<String>] = [:]

  init(_ reading: Reading) {
    var surnames: Set<String> = []
    for (place, sentence) in reading.sentences.enumerated() {
      let following = reading.sentences[(place + 1)...].first.flatMap {
        $0.id.block == sentence.id.block ? $0 : nil
      }
      guard let subject = sentence.doc.first(where: { Self.mayBePerson($0) }),
        !sentence.doc.contains(where: { $0.entType == "PERSON" }),
        Self.isShe(sentence.doc[(subject.index + 1)...].first { $0.isSubject && $0.tag == "PRP" })
          || Self.isShe(following?.doc.first { $0.isSubject })
      else { continue }
      surnames.insert(subject.lower)
    }
    guard !surnames.isEmpty else { return }
    for token in reading.sentences.lazy.flatMap(\.doc)
    where token.pos == .properNoun && surnames.contains(token.lower) {
      names[token.lower, default: []].insert(Self.fullName(endingWith: token))
    }
  }

  private static func mayBePerson(_ token: Token) -> Bool {
    token.dep == "nsubj" && token.pos == .properNoun && token.text.count > 2
      && token.text.dropFirst().contains(where: \.isLowercase)
      && !["GPE", "NORP", "LOC", "FAC"].contains(token.entType?.rawValue)
      && !token.lefts.contains { $0.dep == "det" }
  }

  private static func isShe(_ token: Token?) -> Bool {
    token.map { ["he", "she"].contains($0.lower) } ?? false
  }

  /// The name with the one or two capitalised words before it that hang on it.
  private static func fullName(endingWith surname: Token) -> String {
    let before = surname.lefts.filter {
      $0.dep == "compound" && $0.pos == .properNoun && $0.text.first?.isUppercase == true
    }.suffix(2)
    return (before + [surname]).map(\.text).joined(separator: " ")
  }
}
