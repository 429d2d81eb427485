/// One line of JSON for a document, as `studypack analyze --format json` prints it.
extension Doc {
  /// `{"text": …, "tokens": [{"start", "text", "tag", "pos", "lemma", "head", "dep", "ent", "sent",
  /// "morph"}, …]}` without line breaks. `start` counts Unicode scalars, `head` is the index of the
  /// token's head, `ent` is `O`, `B-TYPE` or `I-TYPE`, `sent` marks the first token of a sentence.
  public var json: String {
    var json = JSONLine()
    json.raw("{\"text\":")
    json.string(text)
    json.raw(",\"tokens\":[")
    for token in self {
      json.raw(token.index == 0 ? "" : ",")
      token.write(to: &json)
    }
    json.raw("]}")
    return json.text
  }
}

extension Token {
  fileprivate func write(to json: inout JSONLine) {
    let record = record
    json.raw("{\"start\":\(scalarOffset),\"text\":")
    json.string(record.text)
    json.raw(",\"tag\":")
    json.string(record.tag.rawValue)
    json.raw(",\"pos\":\"\(record.partOfSpeech.rawValue)\",\"lemma\":")
    json.string(record.lemma)
    json.raw(",\"head\":\(record.head),\"dep\":")
    json.string(record.dependency.rawValue)
    json.raw(",\"ent\":")
    json.string(record.entity.description)
    json.raw(isSentStart ? ",\"sent\":true" : ",\"sent\":false")
    json.raw(",\"morph\":")
    json.string(record.morphology.description)
    json.raw("}")
  }
}
