/// The name that a misspelt one was probably meant to be.
enum NearestName {
  /// The nearest of `candidates` by edit distance, if it is near enough to be meant: at most a third
  /// of the letters differ, but one always may. Ties go to the first in order of the alphabet.
  static func to(_ name: String, in candidates: some Sequence<String>) -> String? {
    let allowed = max(1, name.count / 3)
    return
      candidates
      .map { (distance: distance(name.lowercased(), $0.lowercased()), name: $0) }
      .filter { $0.distance <= allowed }
      .min { ($0.distance, $0.name) < ($1.distance, $1.name) }?.name
  }

  /// The number of insertions, deletions, replacements and swaps of neighbours that turn `a` into
  /// `b` (optimal string alignment, after Damerau 1964).
  static func distance(_ a: String, _ b: String) -> Int {
    let a = Array(a)
    let b = Array(b)
    var beforeLast: [Int] = []
    var last = Array(0...b.count)
    for i in a.indices {
      var row = [i + 1]
      for j in b.indices {
        var best = min(last[j + 1] + 1, row[j] + 1, last[j] + (a[i] == b[j] ? 0 : 1))
        if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] {
          best = min(best, beforeLast[j - 1] + 1)
        }
        row.append(best)
      }
      (beforeLast, last) = (last, row)
    }
    return last[b.count]
  }
}
