import Assessment
import Clauses
import Language
import StudyPack

/// What the quiz reads of the perspectives' content.
struct PerspectivesView: Decodable {
  struct Table: Decodable {
    let holders: [String]
    let rows: [Row]
  }

  struct Row: Decodable {
    let aspect: String
    let cells: [String: [Claim]]

    /// The name of a table's only row, where its claims have no matter in common.
    static let everything = "What each says"
    /// The name of the row of what fits none of the others.
    static let rest = "What else each says"
    /// The names of the row of what two parties, or more, say of one another.
    static let mutual: Set<String> = ["Each other", "One another"]

    /// Whether its name says what its claims are about.
    var isMatter: Bool { ![Self.everything, Self.rest].contains(aspect) }

    /// Whether it is on one matter at least.
    var hasMatter: Bool { aspect != Self.everything }

    /// “Millers and mills”: a row that was joined from two.
    var isOfTwoMatters: Bool { aspect.contains(" and ") }

    var claimCount: Int { cells.values.reduce(0) { $0 + $1.count } }
  }

  struct Claim: Decodable {
    let claim: String
    let view: String?
    let evidence: [Evidence]

    /// “They have good reasons”, “their position was wrong”: that there are some is no point before they are named.
    var tellsSomething: Bool {
      let words = claim.lowercased().split { !$0.isLetter }
      let isVerdict =
        words.contains { Self.verdicts.contains(String($0)) }
        && ["position", "view", "argument", "claim"].contains(where: words.contains)
      return !isVerdict
        && !(words.contains("reasons")
          && ["have", "has", "had", "are"].contains(where: words.contains))
    }

    private static let verdicts: Set<String> = [
      "incorrect", "wrong", "right", "correct", "mistaken", "false", "flawed", "true",
    ]
  }

  let tables: [Table]
}

/// Prompts to compare what the holders of the essay's perspectives hold on one matter.
struct PerspectiveFacts {
  let reading: Reading
  let perspectives: PerspectivesView?
  let words: HolderWords

  /// A reader of answers has few points to look for.
  private static let mostClaims = 2
  private static let mostHolders = 3

  var all: [Fact] {
    (perspectives?.tables ?? []).flatMap { table in
      let rows = table.rows.enumerated().sorted {
        ($1.element.claimCount, $0.offset) < ($0.element.claimCount, $1.offset)
      }
      return rows.filter { $0.element.aspect != PerspectivesView.Row.rest }.compactMap {
        fact($0.element, holders: table.holders)
      }.prefix(Self.mostRows)
    }
  }

  /// Two persons who both speak of cells need not speak of the same matter.
  private func isTooWide(_ row: PerspectivesView.Row, for holders: [String]) -> Bool {
    // A person and a theory are of two sorts.
    let persons = holders.count(where: words.isPerson)
    // As are whoever holds a doctrine and another doctrine.
    let names = holders.map { $0.lowercased() }
    if names.contains(where: { $0.hasSuffix("ism") }),
      names.contains(where: { $0.hasSuffix("ist") || $0.hasSuffix("ists") })
    {
      return true
    }
    return persons > 0 && persons < holders.count || !row.aspect.contains(" ") && persons > 0
  }

  /// Whether the sentence has a person say it, and the table puts it down to somebody else.
  private func isAnothers(_ claim: PerspectivesView.Claim, than holder: String) -> Bool {
    let docs = claim.evidence.compactMap { reading[$0.sentence]?.doc }
    return docs.contains { doc in
      guard let main = doc.mainSubject,
        // “The scholar Ada Vane proposed”
        let subject = ([main] + main.rights).first(where: { $0.entType == "PERSON" })
      else { return false }
      return main.head.children.contains { $0.dep == "ccomp" }
        && !holder.contains(subject.text) && !names(holder, doc)
    }
  }

  private func names(_ holder: String, _ doc: Doc) -> Bool {
    let stems = Set(doc.map { Stem.of($0.lower) })
    return Self.stems(holder).contains { stem in
      stems.contains { Self.doctrine($0) == stem }
    }
  }

  /// The rows of which a table says most.
  private static let mostRows = 3

  private func fact(_ row: PerspectivesView.Row, holders: [String]) -> Fact? {
    let telling = Dictionary(
      uniqueKeysWithValues: row.cells.map { holder, claims in
        (holder, claims.filter { $0.tellsSomething && !isAnothers($0, than: holder) })
      })
    let hasPersons = holders.contains(where: words.isPerson)
    let speaking = Self.main(
      holders.filter {
        telling[$0]?.isEmpty == false && !(hasPersons && words.areScholars($0))
      })
    let claims = speaking.flatMap { holder in
      (telling[holder] ?? []).prefix(Self.mostClaims).map { (holder, $0) }
    }
    guard speaking.count >= 2, !row.isOfTwoMatters,
      row.hasMatter && !speaking.contains(where: isAPeople) && !isTooWide(row, for: speaking)
        || areSetSideBySide(speaking),
      let first = claims.first?.1.evidence.first,
      let section = reading[first.sentence]?.section
    else { return nil }
    let points = claims.map { holder, claim in
      words.isNamed(holder, in: claim.claim) ? claim.claim : "\(holder): \(claim.claim)"
    }
    var told: Set<SentenceID> = []
    var draft = Draft(
      form: .essay(points: points),
      stem: stem(speaking, row.aspect),
      evidence: claims.flatMap(\.1.evidence).filter { told.insert($0.sentence).inserted })
    draft.level = .analyse
    draft.difficulty = .hard
    return Fact(
      key: "perspective \(row.aspect.lowercased())", answer: "", section: section,
      weight: row.aspect == PerspectivesView.Row.everything ? Self.leastWeight : Self.weight,
      drafts: [draft])
  }

  /// Without a matter nobody knows what to compare.
  private static let leastWeight = 3

  private func stem(_ speaking: [String], _ aspect: String) -> String {
    let speaking = speaking.map(Self.argued)
    let holders = words.list(speaking)
    if PerspectivesView.Row.mutual.contains(aspect) {
      let others = speaking.count == 2 ? "each other" : "one another"
      return "Compare how \(holders) see \(others): what does the essay say?"
    }
    let matter = aspect == PerspectivesView.Row.everything ? nil : matter(aspect)
    return "Compare \(words.compared(speaking))\(matter.map { " on " + $0 } ?? ""): "
      + "what does the essay say of each?"
  }

  /// “On the market”, where the essay speaks of one that can be counted; `nil` where English would want to know which.
  private func matter(_ aspect: String) -> String? {
    let matter = words.matter(aspect)
    guard matter == matter.lowercased() else { return matter }
    let uses = TermUses(matter.split(separator: " ").map(String.init), in: reading)
    if matter.contains(" ") {
      return uses.definite > uses.bare + uses.indefinite ? "the " + matter : matter
    }
    if uses.bare > 0 || uses.indefinite + uses.definite == 0 { return matter }
    return uses.definite > 0 ? "the " + matter : nil
  }

  /// Of headings, “For tolls” and “Against tolls” are arguments.
  private static func argued(_ holder: String) -> String {
    ["For ", "Against "].contains(where: holder.hasPrefix)
      ? "the arguments " + holder.decapitalised : holder
  }

  /// Whether the essay itself names two of them in one breath, or they are two sorts of one thing: of an
  /// author and a first lady nobody learns by comparing them.
  private func areSetSideBySide(_ holders: [String]) -> Bool {
    let words = holders.map(Self.stems)
    let isOfOneSort = words.dropFirst().contains { !$0.isDisjoint(with: words[0]) }
    guard !isOfOneSort else { return true }
    let lines = reading.sections.compactMap(\.title) + reading.sentences.map(\.text)
    return lines.contains { line in
      let stems = Self.stems(line)
      return words.count { !$0.isEmpty && $0.isSubset(of: stems) } >= 2
    }
  }

  /// Countries and peoples say much on every matter, and answer each other only where the essay says so.
  private func isAPeople(_ holder: String) -> Bool {
    let name = holder.split(separator: " ").last ?? ""
    return reading.sentences.contains { sentence in
      sentence.doc.contains {
        $0.text == name && ["GPE", "NORP"].contains($0.entType?.rawValue)
      }
    }
  }

  private static func stems(_ text: String) -> Set<String> {
    Set(
      text.lowercased().split { !$0.isLetter }.map(String.init)
        .filter { !FunctionWords.contains($0) }.map { doctrine(Stem.of($0)) })
  }

  /// “Elitism”, “elitists” and “elites” are of one doctrine.
  private static func doctrine(_ stem: String) -> String {
    ["ist", "ism"].first(where: stem.hasSuffix).map { String(stem.dropLast($0.count)) } ?? stem
  }

  /// Those of which a question can speak in one breath: a party of another holder, which the table
  /// names with its nation in brackets, only where there are too few without it.
  private static func main(_ holders: [String]) -> [String] {
    let whole = holders.filter { !$0.contains("(") }
    return Array((whole.count >= 2 ? whole : holders).prefix(mostHolders))
  }

  /// Before the prompts on what stands under a heading.
  private static let weight = 20
}
