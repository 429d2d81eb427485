import Glibc

/// Where an essay turns to another matter: between paragraphs that share few words, so that those which
/// share many stay together.
///
/// After Hearst, “TextTiling” (Computational Linguistics, 1997), with whole paragraphs for its windows,
/// and the best of all divisions found by dynamic programming (Heinonen, COLING-ACL 1998).
struct TopicBreaks {
  /// Neighbouring paragraphs on one matter, in order; together all paragraphs.
  let groups: [Range<Int>]

  private static let sizes = 2...12
  /// Of paragraphs, in the middle.
  private static let usualSize = 5.0
  /// By how much a group's pairs of paragraphs count less the larger the group is.
  private static let dilution = 0.25
  /// A break is kept where paragraphs across it share less than this part of what those within do.
  private static let looseness = 0.75

  init(_ cohesion: ParagraphCohesion) {
    let wanted = Int((Double(cohesion.count) / Self.usualSize).rounded())
    groups = Self.joined(Self.division(cohesion, into: max(2, wanted)), cohesion)
  }

  /// The groups whose paragraphs share most, so many or, where there are too few paragraphs, one.
  private static func division(_ cohesion: ParagraphCohesion, into wanted: Int) -> [Range<Int>] {
    let count = cohesion.count
    let worth = worth(cohesion)
    // best[n][end]: the last of n groups that together end before `end`, and what they are worth.
    var best: [[(worth: Double, start: Int)?]] = [Array(repeating: nil, count: count + 1)]
    best[0][0] = (0, 0)
    for number in 1...wanted {
      let row = (0...count).map { end -> (worth: Double, start: Int)? in
        sizes.compactMap { size -> (worth: Double, start: Int)? in
          guard size <= end, let before = best[number - 1][end - size],
            let own = worth[end - size][size]
          else { return nil }
          return (before.worth + own, end - size)
        }.max { ($0.worth, $0.start) < ($1.worth, $1.start) }
      }
      best.append(row)
    }
    var groups: [Range<Int>] = []
    var end = count
    for number in (1...wanted).reversed() {
      guard let last = best[number][end] else { return [0..<count] }
      groups.insert(last.start..<end, at: 0)
      end = last.start
    }
    return groups
  }

  /// By start and size: how much more than others the pairs of a group share.
  private static func worth(_ cohesion: ParagraphCohesion) -> [[Int: Double]] {
    let pairs = (0..<cohesion.count).map { later in
      (max(0, later - sizes.upperBound + 1)..<later).map { cohesion.similarity($0, later) }
    }
    let all = pairs.joined()
    let mean = all.reduce(0, +) / Double(max(1, all.count))
    return (0..<cohesion.count).map { start in
      var sum = 0.0
      var worth: [Int: Double] = [:]
      for size in 2...sizes.upperBound where start + size <= cohesion.count {
        let last = start + size - 1
        sum += pairs[last].suffix(size - 1).reduce(0) { $0 + $1 - mean }
        worth[size] = sum / pow(Double(size), dilution)
      }
      return worth
    }
  }

  /// The groups without breaks that are not clear.
  private static func joined(_ groups: [Range<Int>], _ cohesion: ParagraphCohesion) -> [Range<Int>]
  {
    var joined = Array(groups.prefix(1))
    for (before, group) in zip(groups, groups.dropFirst()) {
      let across = mean(before.flatMap { a in group.map { cohesion.similarity(a, $0) } })
      let within = mean(
        [before, group].flatMap { group in
          group.flatMap { a in (a + 1..<group.upperBound).map { cohesion.similarity(a, $0) } }
        })
      if across < looseness * within {
        joined.append(group)
      } else {
        joined[joined.count - 1] = joined[joined.count - 1].lowerBound..<group.upperBound
      }
    }
    return joined
  }

  private static func mean(_ values: [Double]) -> Double {
    values.reduce(0, +) / Double(max(1, values.count))
  }
}
