public import StudyPack

/// Compares what several holders think of a matter, in the essay's own words.
///
/// Works on headings and on attributions as the surface shows them. A sentence that does not plainly
/// speak of a holder's view gives no claim; an essay that compares nothing gives no table.
public struct Perspectives: Stage {
  public static let name = "perspectives"
  public static let help = "Who holds what: tables of holders and aspects, with the essay's words"

  public static let rewords: [CorrectionField] = [.text("claim")]

  public struct Options: StageOptions {
    /// Each as `Name` or `Name: alias, alias`; empty to find them.
    public var holders: [String] = []
    public var maxHolders = 4
    public var rows = 8
    public var claimsPerCell = 2
    public var minClaims = 2

    public init() {}

    public static var fields: [OptionField<Self>] {
      [
        .strings("holders", \.holders, "Whose views, as “Name: alias, alias”; none to find them"),
        .int("max-holders", \.maxHolders, in: 2...8, "How many holders a table has at most"),
        .int("rows", \.rows, in: 1...40, "How many rows a table has at most"),
        .int("claims-per-cell", \.claimsPerCell, in: 1...10, "How many claims a cell has at most"),
        .int("min-claims", \.minClaims, in: 1...10, "How many claims a holder needs"),
      ]
    }
  }

  private let options: Options

  public init(options: Options) { self.options = options }

  public func run(_ context: StageContext) async throws -> Artifact<PerspectivesContent> {
    let content = try context.corrected(content(of: context.reading))
    return Artifact(content: content, documents: [content.document])
  }

  private func content(of reading: Reading) -> PerspectivesContent {
    let names = NameIndex(reading)
    let asked = AskedHolders(options.holders)
    let keys = HolderKey(names: names, aliases: asked.aliases)
    let all = HolderFinder(reading: reading, names: names, keys: keys, asked: asked.keys).holders()
    let holders = chosen(from: all, asked, Comparison(reading: reading, keys: keys))
    guard holders.count > 1 else {
      return PerspectivesContent(tables: [], reason: reason(all, asked))
    }
    let rows = Aspects(reading: reading, names: names, holders: holders, keys: keys)
      .rows(limit: options.rows, perCell: options.claimsPerCell)
    return PerspectivesContent(tables: [PerspectivesTable(holders, rows)], reason: nil)
  }

  private func chosen(from all: [Holder], _ asked: AskedHolders, _ comparison: Comparison)
    -> [Holder]
  {
    guard !asked.keys.isEmpty else {
      return comparison.holders(all, limit: options.maxHolders, minimum: options.minClaims)
    }
    return asked.keys.compactMap { key in
      guard var holder = all.first(where: { $0.key == key }),
        holder.claims.count >= options.minClaims
      else { return nil }
      holder.name = asked.names[key] ?? holder.name
      return holder
    }
  }

  private func reason(_ all: [Holder], _ asked: AskedHolders) -> String {
    if !asked.keys.isEmpty {
      return
        "No table: fewer than two of the holders asked for have \(options.minClaims) claims each."
    }
    return all.filter { $0.claims.count >= options.minClaims }.count > 1
      ? "No table: the essay tells of several views but does not plainly set them side by side."
      : "No table: fewer than two holders have \(options.minClaims) plain claims each."
  }
}

/// The holders that a course asks for.
private struct AskedHolders {
  private(set) var keys: [String] = []
  private(set) var names: [String: String] = [:]
  private(set) var aliases: [String: String] = [:]

  init(_ texts: [String]) {
    for text in texts {
      let parts = text.split(separator: ":", maxSplits: 1).map { $0.trimmed }
      guard let name = parts.first, !name.isEmpty else { continue }
      let key = name.lowercased()
      keys.append(key)
      names[key] = name
      aliases[key] = key
      for alias in (parts.count > 1 ? parts[1] : "").split(separator: ",") {
        aliases[alias.trimmed.lowercased()] = key
      }
    }
  }
}

extension Substring {
  fileprivate var trimmed: String {
    String(drop(while: \.isWhitespace).reversed().drop(while: \.isWhitespace).reversed())
  }
}
