import Language
import StudyPack

/// “**Term**: what it means”: a list item or a paragraph that is an entry of a glossary, with a
/// colon or a dash behind a term that the author set apart or that stands in a list.
struct EntryDefinitions {
  private let sentence: Sentence
  private let block: Block
  private static let separators: Set = [":", "–", "—", "-"]

  init(_ sentence: Sentence, in block: Block) {
    self.sentence = sentence
    self.block = block
  }

  var all: [FoundDefinition] {
    let doc = sentence.doc
    guard sentence.id.ordinal == 0,
      let separator = doc.prefix(8).first(where: { Self.separators.contains($0.text) })?.index,
      separator > 0, doc[separator - 1].hasSpaceAfter || doc[separator].text == ":",
      // “From the north: salt and horses”
      doc[0].pos != .adposition,
      isSetApart(before: separator), !RemarkHeading.words.contains(doc[separator - 1].lower),
      !doc[..<separator].contains(where: { $0.pos == .verb && $0.tag != "VBG" })
    else { return [] }
    let tokens = Array(separator + 1..<doc.count)
    guard let first = tokens.first.map({ doc[$0] }),
      ["DET", "NOUN", "ADJ", "VERB", "PROPN"].contains(first.pos.rawValue),
      let text = DefinitionText(doc).phrase(tokens)
    else { return [] }
    return [FoundDefinition(term: 0..<separator, text: text, pattern: .entry)]
  }

  private func isSetApart(before separator: Int) -> Bool {
    let end = sentence.range.lowerBound + sentence.doc[separator].utf8Range.upperBound
    let isMarked = block.marks.contains { mark in
      (mark.kind == .strong || mark.kind == .emphasis)
        && mark.range.lowerBound == sentence.range.lowerBound
        && mark.range.upperBound <= end
    }
    if case .listItem = block.kind { return isMarked || separator <= 3 }
    return isMarked
  }
}
