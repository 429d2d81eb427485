/// A token of a document: a light view that keeps the document alive.
///
/// Beyond either end of the document stands a token without text, tag, relation or children, its own head: whoever looks
/// at a word's neighbours need not ask first whether there are any.
public struct Token: Sendable {
  /// The document that the token is part of.
  public let doc: Doc
  /// Its place in the document, from 0.
  public let index: Int

  private var storage: DocStorage { doc.storage }

  /// Whether it is a token of the document, and not one beyond its ends.
  var isInside: Bool { index >= 0 && index < storage.records.count }

  /// All that is annotated.
  public var record: TokenRecord { isInside ? storage.records[index] : .beyond(at: index) }

  /// The token as it is written.
  public var text: String { isInside ? storage.records[index].text : "" }
  /// The text in lower case.
  public var lower: String { isInside ? storage.lowers[index] : "" }
  /// The Penn tag, such as `NNS`.
  public var tag: Tag { isInside ? storage.records[index].tag : "" }
  /// The universal part of speech.
  public var pos: PartOfSpeech { isInside ? storage.records[index].partOfSpeech : .unset }
  /// Number, tense and the like.
  public var morph: Morphology { record.morphology }
  /// The base form.
  public var lemma: String { isInside ? storage.records[index].lemma : "" }
  /// The relation to the head.
  public var dep: Dependency { isInside ? storage.records[index].dependency : "" }
  /// The type of the entity that the token is part of.
  public var entType: EntityType? { isInside ? storage.records[index].entity.type : nil }
  /// Whether one U+0020 follows.
  public var hasSpaceAfter: Bool { isInside && storage.records[index].hasSpaceAfter }

  /// Whether the token consists of space, such as a line break.
  public var isSpace: Bool { text.unicodeScalars.allSatisfy(\.isPythonSpace) }
  /// The word's outline: `Xxxxx` for “Paris”, `dddd` for “1948”.
  public var shape: String { WordShape.shape(of: text) }

  /// Where the token stands in the document's text, in bytes of UTF-8.
  public var utf8Range: Range<Int> {
    let start = storage.utf8Offsets[place]
    return start..<start + text.utf8.count
  }

  /// Where the token begins in the document's text, in Unicode scalars (spaCy's `idx`).
  public var scalarOffset: Int { storage.scalarOffsets[place] }

  /// The index, or the end of the document that lies before it.
  private var place: Int { Swift.min(Swift.max(index, 0), storage.records.count) }

  /// Whether a sentence begins here.
  public var isSentStart: Bool { isInside && storage.tree.startsSentence[index] }

  /// The sentence that the token is part of. Linear in the sentence's length.
  public var sent: Span {
    guard isInside else { return doc[span: place..<place] }
    let starts = storage.tree.startsSentence
    let first = starts[...index].lastIndex(of: true) ?? 0
    let end = starts[(index + 1)...].firstIndex(of: true) ?? doc.count
    return doc[span: first..<end]
  }
}

extension Token: Hashable {
  public static func == (one: Token, other: Token) -> Bool {
    one.index == other.index && one.doc == other.doc
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(index)
    hasher.combine(text)
  }
}
