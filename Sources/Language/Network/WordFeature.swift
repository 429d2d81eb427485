/// What a network sees of a word, by spaCy's names.
enum WordFeature: String {
  case norm = "NORM"
  case prefix = "PREFIX"
  case suffix = "SUFFIX"
  case shape = "SHAPE"
  case spaceAfter = "SPACY"
  case isSpace = "IS_SPACE"

  /// The value as a key of a ``HashEmbedding``.
  func key(of type: WordType, hasSpaceAfter: Bool) -> UInt64 {
    switch self {
    case .norm: type.normID.rawValue
    case .prefix: type.prefixID.rawValue
    case .suffix: type.suffixID.rawValue
    case .shape: type.shapeID.rawValue
    case .spaceAfter: hasSpaceAfter ? 1 : 0
    case .isSpace: type.isSpace ? 1 : 0
    }
  }
}
