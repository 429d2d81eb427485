import Clauses
import Language
import StudyPack

/// A sentence that stands alone with those behind it that go on with it: read one after the other they need no other
/// context.
struct Passage {
  /// In the essay's order.
  let sentences: [Sentence]
  private let opening: PromptPoints.Point

  /// In sentences.
  static let most = 3
  /// Of all, in words: what a reader of answers can take in.
  private static let words = 80

  /// `nil` where the sentence says too little, or no other goes on with it.
  ///
  /// - Parameter isSilent: whether a sentence says nothing of its matter.
  init?(
    from line: StandingSentence, _ setting: FactSetting, without isSilent: (Sentence) -> Bool
  ) {
    func tells(_ sentence: Sentence) -> Bool { !isSilent(sentence) && !sentence.doc.isACount }
    guard tells(line.sentence), !Self.announcesSeveral(line.sentence.doc),
      let opening = PromptPoints.Point(line)
    else { return nil }
    self.opening = opening
    var passage = [line.sentence]
    for next in setting.reading.sentences[(line.index + 1)...].prefix(Self.most - 1) {
      guard tells(next), passage.map(\.words.count).reduce(next.words.count, +) <= Self.words,
        Continuation.goesOn(
          next, from: passage[passage.count - 1], naming: Self.names(next, whatIsToldIn: passage))
      else { break }
      passage.append(next)
    }
    guard passage.count > 1, !setting.sequels.answer(passage[passage.count - 1]) else { return nil }
    sentences = passage
  }

  /// Its first `count` sentences as points of an answer.
  func points(_ count: Int) -> [PromptPoints.Point] {
    [opening] + sentences[1..<count].map(PromptPoints.Point.init(goingOn:))
  }

  /// “Three sorts of mills stand here”, “has both merits and faults”: all of them would be the answer.
  private static func announcesSeveral(_ doc: Doc) -> Bool {
    doc.contains { token in
      ["both", "either"].contains(token.lower)
        || token.dep == "nummod" && token.head.isSubject && token.head.isPlural
    }
  }

  private static func names(_ next: Sentence, whatIsToldIn passage: [Sentence]) -> Bool {
    let told = Set(passage.flatMap { $0.doc.filter(\.isNoun).map { $0.lemma.lowercased() } })
    return next.doc.contains { $0.isNoun && told.contains($0.lemma.lowercased()) }
  }
}

extension PromptPoints.Point {
  /// A sentence that is read with the one before it.
  init(goingOn sentence: Sentence) {
    self.init(
      text: Wording.text(of: Pruning(sentence.doc).withoutBrackets).capitalisedFirst,
      evidence: [Evidence(sentence)], sentence: sentence, telling: Array(sentence.doc))
  }
}
