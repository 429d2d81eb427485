/// CoNLL-U, the form of the Universal Dependencies treebanks.
/// <https://universaldependencies.org/format.html>
extension Doc {
  /// The document with `# newdoc` before it and an empty line after each sentence.
  ///
  /// Labels are the pipeline's, not those of Universal Dependencies. MISC holds what the format has
  /// no column for: `SpaceAfter=No`, `Entity=B-GPE`, `Escaped=Yes` where a form has line breaks,
  /// and `Head=` with an index in the document where a head is in another sentence.
  public var conllu: String {
    var lines = ["# newdoc"]
    for (number, sentence) in sents.enumerated() {
      lines.append("# sent_id = \(number + 1)")
      lines.append("# text = \(CoNLLUText.line(sentence.text))")
      lines += sentence.map { CoNLLURow($0, in: sentence).line }
      lines.append("")
    }
    return lines.joined(separator: "\n") + "\n"
  }

  /// Reads one document in CoNLL-U, such as ``conllu`` wrote; documents are equal after a round
  /// trip. Ranges of words (`1-2`) and empty nodes (`1.1`) are passed over.
  ///
  /// Throws ``LanguageError/malformed(line:problem:)``.
  public init(conllu: String, pipeline: Pipeline? = nil) throws(LanguageError) {
    var records: [TokenRecord] = []
    var start = 0
    let lines = CoNLLUText.parts(of: conllu, at: "\n").map {
      $0.last == "\r" ? String($0.dropLast()) : $0
    }
    for (number, line) in lines.enumerated() {
      if line.isEmpty {
        start = records.count
      } else if line.utf8.first != UInt8(ascii: "#") {
        guard let row = try CoNLLURow(line, number: number + 1) else { continue }
        records.append(row.record(inSentenceFrom: start, at: records.count))
      }
    }
    try self.init(records, vectors: pipeline?.components.vectors)
  }
}
