import Clauses
import Language
import StudyPack

/// Groups the claims of a table's holders into rows by what they speak of.
struct AspectRows {
  struct Row {
    let label: String
    /// By the holders' keys, in the essay's order.
    let claims: [String: [Claim]]
    /// Whether its claims, if several holders make them, have a matter in common.
    let isAboutOneMatter: Bool

    var isShared: Bool { claims.count > 1 }
  }

  /// An aspect that a course names, with words that show it.
  struct Asked {
    let name: String
    let words: [String]
  }

  /// The name of the one row of holders who share no matter.
  private static let everything = "What each says"
  /// The name of the row of what holders say besides the matters that they share.
  private static let rest = "What else each says"

  private let topics: Topics
  private let asked: [Asked]
  private let holders: [HolderName]
  private let mutual: String
  private let perCell: Int
  private let wordNet: WordNet?
  /// Whether a matter that two of them mention is one that they speak of: so in a short essay.
  private let mentionsSuffice: Bool

  init(
    topics: Topics, holders: [HolderName], asked: [Asked], perCell: Int, wordNet: WordNet?,
    mentionsSuffice: Bool
  ) {
    self.mentionsSuffice = mentionsSuffice
    self.wordNet = wordNet
    self.perCell = perCell
    self.topics = topics
    self.holders = holders
    self.asked = asked
    let parties = holders.filter { $0.whole == nil && $0.sort != .author }
    mutual = parties.count == 2 ? "Each other" : "One another"
  }

  /// Rows that at least two holders share first, then the others.
  func rows(_ claims: Claims, limit: Int, oneSided: Bool) -> [Row] {
    let entries = holders.flatMap { claims.byHolder[$0.key] ?? [] }.map { ClaimEntry($0, topics) }
    let themes = Themes(
      likeness: Likeness(entries.flatMap(\.topics), wordNet: wordNet), topics: topics)
    var drafts = AspectDrafts(entries, themes: themes, perCell: perCell, limit: limit)
    for aspect in asked { drafts.add(named: aspect.name) { $0.speaks(of: aspect) } }
    drafts.addShared()
    drafts.addFacing(named: mutual)
    let shared = drafts.all.filter { $0.isShared || $0.isAsked && oneSided }
    let left = drafts.left + drafts.all.filter { !$0.isShared && !$0.isAsked }.flatMap(\.entries)
    // Without a row in common nothing stands side by side but all that each says.
    guard shared.contains(where: \.isShared) else {
      return shared.map(row)
        + [everything(left, themes)].compactMap { $0 }.filter { $0.isShared || oneSided }
    }
    guard oneSided else { return shared.map(row) }
    return (shared + besides(shared, left, themes, room: limit - shared.count)).map(row)
  }

  private func everything(_ entries: [ClaimEntry], _ themes: Themes) -> Row? {
    guard !entries.isEmpty else { return nil }
    return Row(
      label: Self.everything, claims: cells(of: entries, atMost: perCell),
      isAboutOneMatter: mentionsSuffice && themes.best(entries, .mentioned) != nil)
  }

  /// A row for what one holder dwells on or the essay often speaks of, and what else is said side by
  /// side in one: better than a row with one cell for each claim.
  private func besides(
    _ shared: [AspectDraft], _ entries: [ClaimEntry], _ themes: Themes, room: Int
  ) -> [AspectDraft] {
    guard room > 0 else { return [] }
    var drafts = AspectDrafts(entries, themes: themes, perCell: perCell, limit: room - 1)
    drafts.addOneSided(besides: Set(shared.compactMap(\.theme?.key)))
    let rest = drafts.left.filter { $0.claim.strength == .view }
    return drafts.all
      + (rest.isEmpty ? [] : [AspectDraft(name: .given(Self.rest), entries: rest)])
  }

  private func row(_ draft: AspectDraft) -> Row {
    let label =
      switch draft.name {
      case .given(let name), .asked(let name): name
      case .theme(let theme): RowLabel(theme: theme, entries: draft.entries).text
      }
    // The one row that stands for many may be longer.
    let isRest = draft.theme == nil && !draft.isAsked && label == Self.rest
    return Row(
      label: label, claims: cells(of: draft.entries, atMost: isRest ? 2 * perCell : perCell),
      isAboutOneMatter: draft.isShared)
  }

  /// The strongest claims of each holder: views before deeds, in the essay's order.
  private func cells(of entries: [ClaimEntry], atMost count: Int) -> [String: [Claim]] {
    Dictionary(grouping: entries.map(\.claim), by: \.holder.key).mapValues { claims in
      let strongest = claims.enumerated().sorted {
        ($1.element.strength, $0.offset) < ($0.element.strength, $1.offset)
      }.prefix(count).map(\.offset)
      return claims.enumerated().filter { strongest.contains($0.offset) }.map(\.element)
    }
  }
}
