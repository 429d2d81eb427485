/// What `studypack stages` says of a stage.
public struct StageDescription: Sendable, Hashable, Codable {
  public struct Option: Sendable, Hashable, Codable {
    public var key: String
    public var help: String
    /// What it may hold, in words.
    public var expected: String
    /// The default as a course would write it.
    public var standard: String

    private enum CodingKeys: String, CodingKey {
      case key, help, expected
      case standard = "default"
    }
  }

  public var name: String
  public var help: String
  public var needs: [String]
  public var uses: [String]
  public var options: [Option]

  public init(_ type: any Stage.Type) {
    name = type.name
    help = type.help
    needs = type.needs
    uses = type.uses
    options = Self.options(type)
  }

  private static func options<S: Stage>(_ type: S.Type) -> [Option] {
    let defaults = S.Options()
    return S.Options.fields.map {
      Option(
        key: $0.key, help: $0.help, expected: $0.expected, standard: $0.defaultText(defaults))
    }
  }
}

extension StageDescription: CustomStringConvertible {
  /// Name and help, then a line for what it needs and for each option.
  public var description: String {
    var lines = ["\(name): \(help)"]
    if !needs.isEmpty { lines.append("  needs \(needs.joined(separator: ", "))") }
    if !uses.isEmpty { lines.append("  uses \(uses.joined(separator: ", "))") }
    lines += options.map { "  \($0.key): \($0.standard)  # \($0.help); \($0.expected)" }
    return lines.joined(separator: "\n")
  }
}
