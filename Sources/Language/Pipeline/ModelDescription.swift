import FoundationEssentials

/// What a model says of itself in `meta.json`.
public struct ModelDescription: Hashable, Sendable {
  /// Such as `en_core_web_md`.
  public let name: String
  /// Such as `3.8.0`.
  public let version: String

  private struct Meta: Decodable {
    let lang: String
    let name: String
    let version: String
    let spacyVersion: String
    let pipeline: [String]

    enum CodingKeys: String, CodingKey {
      case lang, name, version, pipeline
      case spacyVersion = "spacy_version"
    }
  }

  private static let pipeline = [
    "tok2vec", "tagger", "parser", "attribute_ruler", "lemmatizer", "ner",
  ]

  /// Reads the description, and refuses what is not an English pipeline of spaCy 3.7 or 3.8: word
  /// attributes and label schemes of others differ.
  init(_ folder: ModelFolder) throws(LanguageError) {
    let file = try folder.file("meta.json")
    guard let meta = try? JSONDecoder().decode(Meta.self, from: Data(file.bytes)) else {
      throw file.damaged(at: 0, "not the description of a pipeline")
    }
    guard meta.lang == "en" else {
      throw .foreign(file: file.path, found: "language “\(meta.lang)”", expected: "“en”")
    }
    guard meta.spacyVersion.hasPrefix(">=3.7") || meta.spacyVersion.hasPrefix(">=3.8") else {
      throw .foreign(
        file: file.path, found: "spaCy \(meta.spacyVersion)", expected: "spaCy 3.7 or 3.8")
    }
    guard meta.pipeline == Self.pipeline else {
      throw .foreign(
        file: file.path, found: "the pipeline \(meta.pipeline.joined(separator: ", "))",
        expected: Self.pipeline.joined(separator: ", "))
    }
    name = "\(meta.lang)_\(meta.name)"
    version = meta.version
  }
}

extension ModelDescription: CustomStringConvertible {
  /// Such as `en_core_web_md 3.8.0`.
  public var description: String { "\(name) \(version)" }
}
