import FoundationEssentials

extension Doc {
  /// Reads what ``json`` wrote; documents are equal after a round trip.
  ///
  /// Throws ``LanguageError/malformed(line:problem:)``. Vectors are those of `pipeline`, where one
  /// is given.
  public init(json: String, pipeline: Pipeline? = nil) throws(LanguageError) {
    let doc: JSONDoc
    do {
      doc = try JSONDecoder().decode(JSONDoc.self, from: Data(json.utf8))
    } catch {
      throw .malformed(line: 1, problem: "not an analysed document in JSON")
    }
    try self.init(try doc.records, vectors: pipeline?.components.vectors)
    guard text.utf8.elementsEqual(doc.text.utf8) else {
      throw .malformed(line: 1, problem: "the tokens do not make up the text")
    }
  }
}

private struct JSONDoc: Decodable {
  let text: String
  let tokens: [JSONToken]

  var records: [TokenRecord] {
    get throws(LanguageError) {
      let ends = tokens.dropFirst().map(\.start) + [text.unicodeScalars.count]
      var records: [TokenRecord] = []
      for (place, token) in tokens.enumerated() {
        let space = ends[place] > token.start + token.text.unicodeScalars.count
        guard let record = token.record(hasSpaceAfter: space) else {
          throw .malformed(line: 1, problem: "token \(place) has an unknown “pos” or “ent”")
        }
        records.append(record)
      }
      return records
    }
  }
}

private struct JSONToken: Decodable {
  let start: Int
  let text: String
  let tag: String
  let pos: String
  let lemma: String
  let head: Int
  let dep: String
  let ent: String
  let morph: String?

  func record(hasSpaceAfter: Bool) -> TokenRecord? {
    guard let pos = PartOfSpeech(rawValue: pos), let entity = EntityMark(ent) else { return nil }
    return TokenRecord(
      text, hasSpaceAfter: hasSpaceAfter, tag: Tag(rawValue: tag), partOfSpeech: pos,
      morphology: Morphology(morph ?? ""), lemma: lemma, head: head,
      dependency: Dependency(rawValue: dep), entity: entity)
  }
}
