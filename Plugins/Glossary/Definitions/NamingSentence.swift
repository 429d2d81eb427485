import Language
import StudyPack

/// The sentence in which the essay says that something is called so, where its grammar does not tell
/// what: with the one before it, if it leans on that. “… are taken back here. The rescuing is called
/// reabsorption.”
struct NamingSentence {
  let text: String
  let sentence: Sentence

  /// More is an extract and no explanation.
  private static let mostWords = 48

  init?(of candidate: TermCandidate, in reading: Reading) {
    let introducing = Set(candidate.definitions.filter(\.isThin).map(\.sentence))
    guard candidate.cues.contains(.named) || !introducing.isEmpty else { return nil }
    for index in candidate.uses.prefix(3) {
      let sentence = reading.sentences[index]
      guard introducing.contains(index) || Self.names(candidate, in: sentence),
        !Self.tellsFromOthers(sentence), !Self.christens(candidate, in: sentence)
      else { continue }
      if let standing = StandAloneText(sentence), !Self.points(sentence),
        sentence.words.count <= Self.mostWords
      {
        let isOpen = introducing.contains(index) || Self.ends(sentence, with: candidate)
        let more = isOpen ? Self.more(behind: index, in: reading) : nil
        let texts = [standing.text, more].compactMap(\.self)
        (text, self.sentence) = (
          texts.joined(separator: " ").replacing(" ()", with: ""), sentence
        )
        return
      }
      guard index > 0 else { continue }
      let previous = reading.sentences[index - 1]
      guard previous.id.block == sentence.id.block, let first = StandAloneText(previous),
        previous.words.count + sentence.words.count <= Self.mostWords
      else { continue }
      let both = first.text + " " + sentence.text
      (text, self.sentence) = (both.replacing(" ()", with: ""), sentence)
      return
    }
    return nil
  }

  /// “They used a rite called slow water.”: the sentence is there to bring the name in.
  private static func ends(_ sentence: Sentence, with candidate: TermCandidate) -> Bool {
    let last = sentence.words.last { $0.kind == .word }
    return last.map { Stem.of($0.lower) } == candidate.words.last.map { Stem.of($0) }
  }

  /// What the next sentence says of what a thin one brought in: “They used a rite called slow water. This rite asked
  /// each of them for a boat.”
  private static func more(behind index: Int, in reading: Reading) -> String? {
    guard index + 1 < reading.sentences.count else { return nil }
    let (sentence, next) = (reading.sentences[index], reading.sentences[index + 1])
    guard next.id.block == sentence.id.block, let first = next.doc.first,
      ["this", "these", "it", "they", "such"].contains(first.lower),
      next.doc.first(where: \.isRoot)?.lefts.contains(where: {
        $0.isSubject && $0.leftEdge.index == 0
      }) == true,
      sentence.words.count + next.words.count <= mostWords
    else { return nil }
    return next.text
  }

  /// Whether words of naming stand right before the term, which ends there.
  private static func names(_ candidate: TermCandidate, in sentence: Sentence) -> Bool {
    let text = sentence.text.lowercased()
    guard let term = text.firstRange(of: candidate.term.lowercased()),
      endsName(candidate, in: sentence)
    else { return false }
    let before = text[..<term.lowerBound]
    // “(also called salt tax)”, “what is called the salt tax”: said by the way of another thing.
    if before.suffix(40).contains("(") || before.suffix(40).contains(" what ") { return false }
    var words = before.split { !$0.isLetter && $0 != "-" }[...]
    while let last = words.last, between.contains(String(last)) { words.removeLast() }
    // “Bakers named a dear oven first” gives nothing a name; “The feasts known as …” tell of no others.
    let isOfOne = words.first == "the" && words.count < 5
    return !isOfOne
      && namings.contains { naming in
        words.suffix(naming.count).elementsEqual(naming, by: { $0 == $1 })
      }
  }

  /// “The first is called tar salt and the second sea salt”: two sentences before tell of the first.
  private static func tellsFromOthers(_ sentence: Sentence) -> Bool {
    sentence.doc.prefix(3).contains {
      $0.isSubject && ["first", "second", "former", "latter", "other"].contains($0.lower)
    }
  }

  /// “A young boatman named Bo Lind”: who it is, and no word for anything.
  private static func christens(_ candidate: TermCandidate, in sentence: Sentence) -> Bool {
    candidate.term.split(separator: " ").allSatisfy { $0.first?.isUppercase == true }
      && sentence.text.contains("named \(candidate.term)")
  }

  /// “ATP” in “ATP synthase” is half a name.
  private static func endsName(_ candidate: TermCandidate, in sentence: Sentence) -> Bool {
    guard let last = candidate.words.last else { return false }
    let place = sentence.doc.first { $0.lower.hasPrefix(last) || $0.lemma.lowercased() == last }
    guard let place, place.index + 1 < sentence.doc.count else { return true }
    let next = sentence.doc[place.index + 1]
    // “Called the keeping of slow water”: “keeping” is half of it.
    if candidate.wordCount == 1,
      NamingWord.complement(behind: place.index + 1, in: sentence.doc) != nil
    {
      return false
    }
    return !next.isNounlike && next.text != "-" && next.tag != "POS"
  }

  private static let namings: [[String]] = [
    ["called"], ["call"], ["calls"], ["known", "as"], ["is", "named"], ["are", "named"],
    ["was", "named"], ["termed"], ["speak", "of"], ["speaks", "of"],
  ]
  /// What may stand between those words and the name.
  private static let between: Set = [
    "a", "an", "the", "this", "it", "its", "them", "these", "such",
  ]

  /// “This is called …”, “such failures are known as …”, “the rescuing is called …”
  private static func points(_ sentence: Sentence) -> Bool {
    guard let first = sentence.doc.first else { return true }
    // “The ease with which …” says which.
    if first.lower == "the", first.head.rights.contains(where: { tellsWhich($0) }) { return false }
    return ["this", "these", "such", "that", "those", "the", "it", "they", "both", "here", "all"]
      .contains(first.lower)
      || sentence.doc.contains {
        ["this", "that"].contains($0.lower) && $0.isSubject
          // “When that defence fails”
          || ["this", "that"].contains($0.lower) && $0.dep == "det"
            // “Maintained that rye …”
            && ($0.index == 0 || sentence.doc[$0.index - 1].pos != .verb)
            && !$0.head.rights.contains { tellsWhich($0) }
          // “Doing so takes force”
          || $0.lower == "so" && $0.head.lemma == "do"
      }
  }
}

private func tellsWhich(_ child: Token) -> Bool {
  // “The burning that follows”: on what, the sentence before tells.
  let isOutcome =
    child.dep == "relcl" && ["follow", "result"].contains(child.lemma)
    && !child.rights.contains { ["dobj", "prep"].contains($0.dep.rawValue) }
  return ["prep", "relcl", "acl"].contains(child.dep.rawValue) && !isOutcome
    && NamingWord.end(of: child) == nil
}

extension Token {
  fileprivate var isSubject: Bool { dep == "nsubj" || dep == "nsubjpass" }
}
