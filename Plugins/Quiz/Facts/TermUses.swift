import Language
import StudyPack

/// How an essay's sentences have a term: with which article, or as many.
struct TermUses {
  private(set) var definite = 0
  private(set) var indefinite = 0
  /// With no word before it that belongs to it: “of hard water”.
  private(set) var bare = 0
  /// As the essay first writes it of many.
  private(set) var plural: String?

  /// Whether there is one of its sort: “the mayor”.
  var isThisOne: Bool { definite > 2 && definite > 2 * (bare + indefinite) }

  init(_ words: [String], in reading: Reading) {
    for doc in reading.sentences.lazy.map(\.doc) {
      for start in doc.indices where doc[start].lower == words[0] || words.count == 1 {
        let end = start + words.count
        guard end <= doc.count, doc[start..<end - 1].map(\.lower) == words.dropLast(),
          end == doc.count || !doc[end].isNoun && doc[end].text != "-" && doc[end].tag != "CD"
        else { continue }
        count(doc[span: start..<end], words, in: doc)
      }
    }
  }

  private mutating func count(_ use: Span, _ words: [String], in doc: Doc) {
    guard let first = use.first, let last = use.last else { return }
    if last.lower != words.last {
      if last.isPlural, last.lemma.lowercased() == words.last { plural = plural ?? use.text }
      return
    }
    guard first.index > 0 else {
      bare += 1
      return
    }
    switch doc[first.index - 1] {
    case let before where before.lower == "the": definite += 1
    case let before where ["a", "an"].contains(before.lower): indefinite += 1
    // “One kind of weir” is of many.
    case let before
    where before.lower == "of"
      && ["kind", "type", "form", "sort", "variety"].contains(before.head.lemma):
      break
    case let before where [.adposition, .verb, .coordinatingConjunction].contains(before.pos):
      bare += 1
    default: break
    }
  }
}
