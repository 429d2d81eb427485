public import Language
public import StudyPack

extension Clause {
  /// A sentence as it is written, from its word at `start` on, where its grammar is not plain enough
  /// to take it apart; `nil` where there is nothing to say of `head`.
  ///
  /// - Parameters:
  ///   - start: the index of the first word that belongs to it.
  ///   - aside: places of words that do not belong to it.
  ///   - head: the noun that stands for who or what it speaks of.
  ///   - verb: what is said of it begins with this word.
  public init?(
    written sentence: Sentence, from start: Int = 0, except aside: Range<Int> = 0..<0, head: Token,
    verb: Token
  ) {
    let words = sentence.doc.filter {
      $0.pos != .space && $0.index >= start && !aside.contains($0.index)
    }
    let end = words.reversed().drop { [".", "!", ";", ","].contains($0.text) }.reversed()
    guard start <= verb.index, let last = end.last, last.index >= verb.index else { return nil }
    self.init(
      sentence: sentence, verb: verb, finite: verb, lead: [],
      subject: end.filter { $0.index < verb.index }, head: head,
      body: end.filter { $0.index >= verb.index })
  }

  /// The same without what opens the sentence before its subject.
  public var withoutLead: Clause { shortened(lead: []) }
}
