import Language
public import StudyPack

/// Those whom an essay names in full, by their surnames.
public struct Surnames {
  /// Somebody, and where the essay tells the full name first.
  public struct Bearer {
    public let name: String
    let first: String
    public let sentence: Sentence
  }

  private var bearers: [String: [Bearer]] = [:]

  public init(_ reading: Reading) {
    let persons = Set(
      reading.sentences.lazy.flatMap(Self.standingAlone).filter { $0.entType == "PERSON" }
        .map(\.text))
    var things: Set<String> = []
    for sentence in reading.sentences {
      for entity in sentence.doc.ents where entity.label?.rawValue == "PERSON" {
        note(entity, in: sentence, besides: things)
      }
      things.formUnion(Self.standingAlone(sentence).map(\.text).filter { !persons.contains($0) })
    }
  }

  /// The names of one word: “Buddhism spread”, and not “Miranda warnings”, “Hubble’s law”.
  private static func standingAlone(_ sentence: Sentence) -> [Token] {
    sentence.doc.filter { word in
      word.pos == .properNoun && word.lefts.isEmpty && !word.rights.contains { $0.dep == "case" }
        && ["nsubj", "nsubjpass", "dobj", "pobj", "attr"].contains(word.dep.rawValue)
    }
  }

  /// - Parameter things: what the essay named before and never takes for a person: “Buddhism”, which is no short name of
  ///   “Chan Buddhism”.
  private mutating func note(_ entity: Span, in sentence: Sentence, besides things: Set<String>) {
    let words = entity.filter { $0.dep != "case" && !["’s", "'s", "’"].contains($0.text) }
    guard words.count > 1, let first = words.first, let last = words.last,
      !things.contains(last.text),
      words.allSatisfy({ $0.pos == .properNoun && $0.text.first?.isUppercase == true })
    else { return }
    let known = bearers[last.text] ?? []
    guard !known.contains(where: { $0.first == first.text }) else { return }
    bearers[last.text, default: []].append(
      Bearer(name: Wording.text(of: words), first: first.text, sentence: sentence))
  }

  /// Whoever bears a surname; where there are several, it does not tell who is meant.
  public func bearers(of surname: String) -> [Bearer] { bearers[surname] ?? [] }
}
