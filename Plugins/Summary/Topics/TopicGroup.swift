import StudyPack

/// Neighbouring paragraphs of an essay without headings that are about one matter.
struct TopicGroup {
  /// Counted from 1.
  let paragraphs: ClosedRange<Int>
  /// Indices in ``Reading/sentences``.
  let sentences: Range<Int>
  /// `nil` where no phrase of the essay is sure to say what it is about.
  let name: TopicName?

  /// A shorter essay is surveyed as it is.
  private static let fewestParagraphs = 8
  private static let fewestWords = 600

  /// The groups of an essay, in order; none where it has headings, is short, or turns to nothing else.
  static func groups(of reading: Reading) -> [TopicGroup] {
    guard reading.sections.count == 1, reading.sections.first?.title == nil else { return [] }
    let paragraphs = paragraphs(of: reading)
    guard paragraphs.count >= fewestParagraphs,
      reading.sentences.reduce(0, { $0 + $1.words.count }) >= fewestWords
    else { return [] }
    let breaks = TopicBreaks(ParagraphCohesion(paragraphs.map { reading.sentences[$0] }))
    guard breaks.groups.count > 1 else { return [] }
    let names = TopicNames(reading, paragraphs: paragraphs)
    return breaks.groups.compactMap { group in
      guard let first = paragraphs[group].first, let last = paragraphs[group].last else {
        return nil
      }
      return TopicGroup(
        paragraphs: group.lowerBound + 1...group.upperBound,
        sentences: first.lowerBound..<last.upperBound, name: names.name(of: group))
    }
  }

  /// The sentences of each paragraph, with the list or the quotation behind it.
  private static func paragraphs(of reading: Reading) -> [Range<Int>] {
    var paragraphs: [Range<Int>] = []
    for (index, sentence) in reading.sentences.enumerated() {
      let opens = sentence.id.ordinal == 0 && reading.block(of: sentence).kind == .paragraph
      if let last = paragraphs.last, !opens {
        paragraphs[paragraphs.count - 1] = last.lowerBound..<index + 1
      } else {
        paragraphs.append(index..<index + 1)
      }
    }
    return paragraphs
  }
}
