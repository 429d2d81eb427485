/// A sense: the words that share it, what it means, and the senses around it.
public struct Synset: Sendable, Identifiable {
  /// A place in WordNet's files; stable for one version of WordNet.
  public struct ID: Hashable, Sendable {
    /// The class, and so the data file.
    public let wordClass: WordClass
    /// Where the sense begins in the data file, in bytes.
    public let offset: Int

    /// The sense that begins at a byte of the class's data file.
    public init(_ wordClass: WordClass, _ offset: Int) {
      self.wordClass = wordClass
      self.offset = offset
    }
  }

  /// A relation to another sense, or from one of the words to one of another sense's words.
  public struct Pointer: Hashable, Sendable {
    /// How the other sense relates to this one.
    public let relation: Relation
    /// The other sense.
    public let target: ID
    /// Places in ``Synset/lemmas`` here and there, where single words are related.
    public let words: Words?
  }

  /// Two words, by their places in the lists of lemmas of two senses.
  public struct Words: Hashable, Sendable {
    /// The word of this sense, from 0.
    public let source: Int
    /// The word of the other sense, from 0.
    public let target: Int
  }

  /// Where WordNet keeps the sense.
  public let id: ID
  /// The words of this sense, with spaces, as they are capitalised.
  public let lemmas: [String]
  /// The coarse class, such as ``LexicographerClass/person``.
  public let lexicographerClass: LexicographerClass
  /// All relations to other senses, in the order of WordNet's file.
  public let pointers: [Pointer]
  /// As WordNet's file has it: most who look for a sense want no gloss.
  private let line: Substring.UTF8View

  /// What the sense means, without examples; read anew each time.
  public var definition: String { WordNetText.gloss(inDataLine: line).definition }
  /// Phrases and sentences in which the sense is used; read anew each time.
  public var examples: [String] { WordNetText.gloss(inDataLine: line).examples }

  /// Reads a line of a data file; `nil` where it is not the line of this sense.
  init?(_ id: ID, line: Substring.UTF8View) {
    var fields = WordNetFields(line)
    guard fields.number() == id.offset,
      let lexicographerClass = fields.number().flatMap(LexicographerClass.init),
      fields.next() != nil, let wordCount = fields.number(radix: 16)
    else { return nil }
    var lemmas: [String] = []
    for _ in 0..<wordCount {
      guard let word = fields.next(), fields.next() != nil else { return nil }
      lemmas.append(WordNetText.lemma(word))
    }
    guard let pointerCount = fields.number() else { return nil }
    var pointers: [Pointer] = []
    for _ in 0..<pointerCount {
      guard let pointer = Pointer(&fields) else { return nil }
      pointers.append(pointer)
    }
    self.id = id
    self.lemmas = lemmas
    self.lexicographerClass = lexicographerClass
    self.pointers = pointers
    self.line = line
  }

  /// Only the class that a line of a data file gives; `nil` where it is not the line of this sense.
  static func lexicographerClass(of id: ID, line: Substring.UTF8View) -> LexicographerClass? {
    var fields = WordNetFields(line)
    guard fields.number() == id.offset else { return nil }
    return fields.number().flatMap(LexicographerClass.init)
  }

  /// The senses that stand in a relation to this one as a whole.
  public func targets(_ relation: Relation) -> [ID] {
    pointers.filter { $0.relation == relation }.map(\.target)
  }
}

extension Synset.Pointer {
  fileprivate init?(_ fields: inout WordNetFields) {
    guard let symbol = fields.next(), let offset = fields.number(),
      let wordClass = fields.next().flatMap(WordClass.init(letter:)),
      let words = fields.number(radix: 16)
    else { return nil }
    relation = Synset.Relation(symbol: String(symbol))
    target = .init(wordClass, offset)
    self.words = words == 0 ? nil : .init(source: words >> 8 - 1, target: words & 0xFF - 1)
  }
}
