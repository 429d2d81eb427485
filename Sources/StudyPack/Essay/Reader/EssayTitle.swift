/// The essay's title, and its body without it.
struct EssayTitle {
  let text: String?
  let body: [DraftBlock]

  /// A heading is the title where it comes first and stands above all others: it is the only one of
  /// the highest level, or nothing but the next heading follows it.
  init(_ drafts: [DraftBlock]) {
    guard let first = drafts.first, let level = first.headingLevel, Self.isTitle(level, of: drafts)
    else {
      text = nil
      body = drafts
      return
    }
    text = CitationMarkers.removed(from: first).string
    body = Array(drafts.dropFirst())
  }

  private static func isTitle(_ level: Int, of drafts: [DraftBlock]) -> Bool {
    let others = drafts.dropFirst().compactMap(\.headingLevel)
    if others.allSatisfy({ $0 > level }) { return true }
    return drafts.count > 1 && drafts[1].headingLevel == level && others.allSatisfy { $0 >= level }
  }
}

extension DraftBlock {
  var headingLevel: Int? {
    if case .heading(let level) = kind { level } else { nil }
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
