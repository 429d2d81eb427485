/// The essay's title, and its body without it.
struct EssayTitle {
  let text: String?
  let body: [DraftBlock]

  /// A heading is the title where it comes first and stands above all others: it is the only one of
  /// level 1, or nothing but the next heading follows it.
  init(_ drafts: [DraftBlock]) {
    let levels = drafts.map { draft in
      if case .heading(let level) = draft.kind { level } else { Int?.none }
    }
    let highest = levels.compactMap(\.self).min()
    let isAlone = levels.count { $0 == highest } == 1
    let isFollowedByHeading = levels.count > 1 && levels[1] == levels[0]
    guard let first = levels.first, first != nil, first == highest,
      isAlone && drafts.count > 1 || isFollowedByHeading
    else {
      text = nil
      body = drafts
      return
    }
    text = CitationMarkers.removed(from: drafts[0]).string
    body = Array(drafts.dropFirst())
  }
}

extension CitationMarkers {
  /// The block without its citation markers.
  static func removed(from block: DraftBlock) -> DraftBlock {
    var block = block
    block.remove(CitationMarkers(block).all.map(\.removal))
    return block
  }
}
