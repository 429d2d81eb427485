/// What a stage's program answers: `stage-response.schema.json`.
struct StageResponse: Decodable {
  static let keys = ["protocol", "content", "documents", "files", "diagnostics", "error"]

  struct Refusal: Decodable {
    var message: String
    var remedy: String?
  }

  /// Trouble that did not stop the program.
  struct Remark: Decodable {
    var severity: Diagnostic.Severity?
    var code: String?
    var message: String
    var remedy: String?
    var sentence: SentenceID?

    func report(to context: StageContext) {
      context.report(
        severity ?? .warning, code: code ?? "program.remark",
        at: sentence.flatMap { context.reading[$0] }, message, remedy: remedy)
    }
  }

  var content: JSONValue
  var documents: [Document]
  var files: [PackFile]
  var diagnostics: [Remark]

  private enum CodingKeys: String, CodingKey { case content, documents, files, diagnostics }

  init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    content = try container.decode(JSONValue.self, forKey: .content)
    documents = try container.decodeIfPresent([Document].self, forKey: .documents) ?? []
    files = try container.decodeIfPresent([SentFile].self, forKey: .files)?.map(\.file) ?? []
    diagnostics = try container.decodeIfPresent([Remark].self, forKey: .diagnostics) ?? []
  }
}
