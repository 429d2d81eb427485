/// All that the engine needs to know of a word apart from where it stands: made once for each
/// distinct word, and for each norm that a tokenizer exception gives it.
struct WordType {
  let text: String
  let lower: String
  let isSpace: Bool
  let scalarCount: Int
  let id: StringID
  let lowerID: StringID
  let norm: String
  let normID: StringID
  let prefixID: StringID
  let suffixID: StringID
  let shapeID: StringID
  /// Its row in the model's table of vectors.
  let vectorRow: Int?

  init(_ text: String, id: StringID, norm: String?, norms: Norms, vectors: VectorTable) {
    let scalars = text.unicodeScalars
    self.text = text
    self.id = id
    lower = text.lowercasedLikePython
    isSpace = scalars.allSatisfy(\.isPythonSpace)
    scalarCount = scalars.count
    lowerID = StringID(lower)
    self.norm = norm ?? norms[id] ?? lower
    normID = StringID(self.norm)
    prefixID = StringID(scalars.prefix(1))
    suffixID = StringID(scalars.suffix(3))
    shapeID = StringID(WordShape.shape(of: text))
    vectorRow = vectors.row(of: id)
  }
}
