import Clauses
public import StudyPack

/// Compares what several holders think of a matter, in the essay's own words.
///
/// Who holds what is read from headings and from the parse of each sentence. A sentence that does not
/// plainly speak of a holder gives no claim; an essay that compares nothing gives no table.
public struct Perspectives: Stage {
  public static let name = "perspectives"
  public static let help = "Who holds what: tables of holders and aspects, with the essay's words"

  public static let rewords: [CorrectionField] = [.text("claim"), .text("text")]

  public struct Options: StageOptions {
    /// Each as `Name` or `Name: alias, alias`; empty to find them.
    public var holders: [String] = []
    /// Each as `Name` or `Name: word, word`; empty to find them.
    public var aspects: [String] = []
    public var maxHolders = 4
    public var rows = 8
    public var claimsPerCell = 3
    public var minClaims = 0
    public var oneSided = true
    public var tables = 2

    public init() {}

    public static var fields: [OptionField<Self>] {
      [
        .strings("holders", \.holders, "Whose views, as “Name: alias, alias”; none to find them"),
        .strings("aspects", \.aspects, "Rows of your own, as “Name: word, word”; they come first"),
        .int(
          "max-holders", \.maxHolders, in: 2...8,
          "How many holders a table has at most, the author apart"),
        .int("rows", \.rows, in: 1...40, "How many rows a table has at most"),
        .int("claims-per-cell", \.claimsPerCell, in: 1...10, "How many claims a cell has at most"),
        .int(
          "min-claims", \.minClaims, in: 0...10,
          "How many claims a holder needs; 0: one in a short essay, else two"),
        .bool("one-sided", \.oneSided, "Also rows in which only one holder speaks"),
        .int("tables", \.tables, in: 1...6, "How many tables at most"),
      ]
    }
  }

  private let options: Options

  public init(options: Options) { self.options = options }

  public func run(_ context: StageContext) async throws -> Artifact<PerspectivesContent> {
    let tables = PerspectiveTables(context.reading, options)
    let content = try context.corrected(tables.content, among: tables.candidates)
      .withoutEmptyRows
    return Artifact(content: content, documents: [content.document])
  }
}

extension PerspectivesContent {
  /// A row from which an instructor has taken every claim says nothing.
  var withoutEmptyRows: PerspectivesContent {
    var content = self
    for place in content.tables.indices {
      content.tables[place].rows = content.tables[place].rows.compactMap { row in
        var row = row
        row.cells = row.cells.filter { !$0.value.isEmpty }
        row.isShared = row.cells.count > 1
        row.relations.removeAll { !$0.holders.allSatisfy { row.cells[$0] != nil } }
        return row.cells.isEmpty ? nil : row
      }
    }
    content.tables.removeAll { $0.rows.isEmpty }
    if content.tables.isEmpty, content.reason == nil {
      content.reason = "No table: every claim has been rejected."
    }
    return content
  }
}
