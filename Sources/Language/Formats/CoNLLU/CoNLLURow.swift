/// A token as a line of CoNLL-U.
struct CoNLLURow {
  private var record: TokenRecord
  /// From 1 within the sentence; 0 for a root.
  private var head: Int
  /// The head's index in the document, where it is in another sentence.
  private var farHead: Int?
  private var identifier: Int

  init(_ token: Token, in sentence: Span) {
    record = token.record
    identifier = token.index - sentence.range.lowerBound + 1
    let isNear = sentence.range.contains(record.head)
    farHead = isNear ? nil : record.head
    head = token.isRoot || !isNear ? 0 : record.head - sentence.range.lowerBound + 1
  }

  // MARK: Writing

  var line: String {
    let isEscaped = CoNLLUText.needsEscape(record.text) || CoNLLUText.needsEscape(record.lemma)
    let form = isEscaped ? CoNLLUText.escaped(record.text) : record.text
    let lemma = isEscaped ? CoNLLUText.escaped(record.lemma) : record.lemma
    let columns = [
      "\(identifier)", form, field(lemma), field(record.partOfSpeech.rawValue),
      field(record.tag.rawValue), field(record.morphology.description), "\(head)",
      field(record.dependency.rawValue), "_", miscellany(isEscaped: isEscaped),
    ]
    return columns.joined(separator: "\t")
  }

  private func field(_ text: String) -> String { text.isEmpty ? "_" : text }

  private func miscellany(isEscaped: Bool) -> String {
    var items: [String] = []
    if record.entity != .outside { items.append("Entity=\(record.entity)") }
    if isEscaped { items.append("Escaped=Yes") }
    if let farHead { items.append("Head=\(farHead)") }
    if !record.hasSpaceAfter { items.append("SpaceAfter=No") }
    return field(items.joined(separator: "|"))
  }

  // MARK: Reading

  /// Reads a line; `nil` where it is not a token of its own.
  init?(_ line: String, number: Int) throws(LanguageError) {
    let columns = CoNLLUText.parts(of: line, at: "\t")
    guard columns.count == 10 else {
      throw .malformed(line: number, problem: "\(columns.count) columns instead of 10")
    }
    if columns[0].contains("-") || columns[0].contains(".") { return nil }
    guard let identifier = Int(columns[0]), let head = Int(columns[6]) else {
      throw .malformed(line: number, problem: "“\(columns[0])”, “\(columns[6])”: not numbers")
    }
    let misc = Morphology(columns[9])
    self.identifier = identifier
    self.head = head
    farHead = misc["Head"].flatMap { Int($0) }
    record = try Self.record(columns, misc, number)
  }

  private static func record(
    _ columns: [String], _ misc: Morphology, _ number: Int
  ) throws(LanguageError) -> TokenRecord {
    let isEscaped = misc["Escaped"] == "Yes"
    let lemma = columns[1] == "_" ? columns[2] : content(columns[2])
    guard let text = isEscaped ? CoNLLUText.unescaped(columns[1]) : columns[1],
      let lemma = isEscaped ? CoNLLUText.unescaped(lemma) : lemma
    else { throw .malformed(line: number, problem: "a form that is not escaped properly") }
    guard let pos = PartOfSpeech(rawValue: content(columns[3])) else {
      throw .malformed(line: number, problem: "“\(columns[3])” is no universal part of speech")
    }
    guard let entity = EntityMark(misc["Entity"] ?? "O") else {
      throw .malformed(line: number, problem: "an entity that is not in the scheme IOB")
    }
    return TokenRecord(
      text, hasSpaceAfter: misc["SpaceAfter"] != "No", tag: Tag(rawValue: content(columns[4])),
      partOfSpeech: pos, morphology: Morphology(content(columns[5])), lemma: lemma, head: 0,
      dependency: Dependency(rawValue: content(columns[7])), entity: entity)
  }

  private static func content(_ column: String) -> String { column == "_" ? "" : column }

  /// The token, in a sentence that begins at token `start`, when it is token `index`.
  func record(inSentenceFrom start: Int, at index: Int) -> TokenRecord {
    var record = record
    record.head = farHead ?? (head == 0 ? index : start + head - 1)
    return record
  }
}
