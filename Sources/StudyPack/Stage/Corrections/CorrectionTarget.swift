/// Something that an edit can be about: what a stage shows, or could have shown.
public struct CorrectionTarget: Sendable, Hashable {
  public var id: String
  /// What it says, for messages and for finding what is nearest to one that is gone.
  public var wording: String

  public init(id: String, wording: String) {
    self.id = id
    self.wording = wording
  }
}

extension Correction {
  /// What is nearest to this edit's target among `targets`, where something is near: by the wording
  /// that the edit remembers, else by an id that differs in two characters at most.
  public func nearest(in targets: [CorrectionTarget]) -> CorrectionTarget? {
    guard let id else { return nil }
    return wording.flatMap { Self.likest($0, like: id, in: targets) }
      ?? targets.map { (NearestName.distance(id, $0.id), $0) }
      .filter { $0.0 <= 2 }
      .min { ($0.0, $0.1.id) < ($1.0, $1.1.id) }?.1
  }

  /// How the target read, else what the edit makes of it.
  private var wording: String? {
    was ?? values.sorted { $0.key < $1.key }.compactMap(\.value.string).max { $0.count < $1.count }
  }

  /// By Dice's coefficient of the words, at least a third of them shared; one of the same kind goes
  /// before another.
  private static func likest(
    _ wording: String, like id: String, in targets: [CorrectionTarget]
  ) -> CorrectionTarget? {
    let words = wording.wordSet
    let kind = id.kindOfID
    let scored = targets.map { target -> (score: Double, target: CorrectionTarget) in
      let others = target.wording.wordSet
      let shared = Double(2 * words.intersection(others).count)
      let likeness = shared / Double(max(1, words.count + others.count))
      return (likeness + (likeness > 0 && target.id.kindOfID == kind ? 0.1 : 0), target)
    }
    return scored.filter { $0.score >= 1.0 / 3 }
      .max { a, b in a.score == b.score ? a.target.id > b.target.id : a.score < b.score }?.target
  }
}

extension String {
  fileprivate var wordSet: Set<Substring> {
    Set(lowercased().split { !$0.isLetter && !$0.isNumber })
  }

  /// `choice` of `choice-7k2m9x4p`.
  fileprivate var kindOfID: Substring { lastIndex(of: "-").map { self[..<$0] } ?? self[...] }
}
