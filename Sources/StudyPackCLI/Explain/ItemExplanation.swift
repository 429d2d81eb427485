import Assessment
import FoundationEssentials
import ItemLint
import StudyPack

/// The whole story of one question of a pack.
struct ItemExplanation {
  private let item: QuizItem
  private let findings: [LintFinding]

  init(of wanted: String, in pack: String) throws {
    let items = try Self.items(of: pack)
    let byNumber = Int(wanted).flatMap { items.indices.contains($0 - 1) ? $0 - 1 : nil }
    guard let place = items.firstIndex(where: { $0.id == wanted }) ?? byNumber else {
      throw ExplainError.noItem(wanted, pack, known: items.map(\.id))
    }
    item = items[place]
    findings = ItemLint().findings(in: items)[place]
  }

  private static func items(of pack: String) throws -> [QuizItem] {
    var isFolder = false
    let exists = FileManager.default.fileExists(atPath: pack, isDirectory: &isFolder)
    let file = exists && isFolder ? FilePathParts(pack).appending("pack.json") : pack
    guard let bytes = FileManager.default.contents(atPath: file) else {
      throw PackContentsError.missing(file)
    }
    do {
      let stages = try JSONDecoder().decode(StagesOfPack.self, from: bytes).stages
      return stages.sorted { $0.key < $1.key }.flatMap { $0.value.items ?? [] }
    } catch {
      throw PackContentsError.noPack(file)
    }
  }

  var text: String {
    var lines = [
      "\(item.id): \(item.kind.rawValue), \(item.level.rawValue), \(item.difficulty.rawValue)"
    ]
    lines.append("Question: \(item.stem)")
    lines += item.options.map { "  \($0.correct ? "*" : "-") \($0.text)" }
    if item.options.isEmpty { lines.append("Key: \(item.answer)") }
    lines += (item.modelPoints ?? []).map { "  point: \($0)" }
    lines.append("")
    lines += item.evidence.map { "Line \($0.line): “\($0.text)”" }
    lines += story
    lines.append("")
    lines +=
      findings.isEmpty
      ? ["Lint finds nothing."]
      : findings.map { "Lint, \($0.severity.rawValue): [\($0.rule)] \($0.message)" }
    return lines.map { $0.printable + "\n" }.joined()
  }

  private var story: [String] {
    guard let story = item.story else {
      return [
        "",
        "Its story is not told: it is the instructor’s own, or rests on more than one sentence.",
      ]
    }
    let features = story.features.sorted { $0.key < $1.key }.map { "  \($0.key): \($0.value)" }
    let sources = story.sources.map { source in
      let likeness = source.likeness.map { ", likeness to the key \($0)" } ?? ""
      let lines = source.evidence.map { "line \($0.line)" }.joined(separator: ", ")
      return "  \(source.option): \(lines)\(likeness)"
    }
    return ["", "Statement: \(story.statement)", "The question \(story.transformation)."]
      + (features.isEmpty ? [] : ["Features:"] + features)
      + (sources.isEmpty ? [] : ["Options from the essay:"] + sources)
  }
}

private struct StagesOfPack: Decodable {
  var stages: [String: Part]

  struct Part: Decodable {
    var items: [QuizItem]?

    init(from decoder: any Decoder) throws {
      let container = try decoder.container(keyedBy: CodingKeys.self)
      // Another stage may call other things its items.
      items = try? container.decode([QuizItem].self, forKey: .items)
    }

    private enum CodingKeys: CodingKey { case items }
  }
}

enum ExplainError: StudyPackError, Equatable {
  case noItem(String, String, known: [String])

  var exitStatus: ExitStatus { .data }

  var diagnostics: [Diagnostic] {
    switch self {
    case .noItem(let item, let pack, let known):
      [
        Diagnostic(
          .error, code: "explain.no-item", at: Place(file: pack),
          "The pack has no question “\(item)”",
          remedy: known.isEmpty
            ? "build a pack with the stage quiz"
            : "name one of 1 to \(known.count), or an id such as \(known[0])")
      ]
    }
  }
}
