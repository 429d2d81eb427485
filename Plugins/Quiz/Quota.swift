/// How many items of each sort are wanted, and how many there are.
struct Quota<Sort: Hashable> {
  /// `nil` where any number will do.
  private let wanted: [Sort: Int]?
  private var given: [Sort: Int] = [:]

  /// - Parameter wanted: an empty one sets no bounds.
  init(_ wanted: [Sort: Int] = [:]) { self.wanted = wanted.isEmpty ? nil : wanted }

  /// How many are wanted; `nil` where any number will do.
  func wanted(of sort: Sort) -> Int? { wanted?[sort] }

  func allows(_ sort: Sort) -> Bool {
    guard let wanted else { return true }
    return given[sort] ?? 0 < wanted[sort] ?? 0
  }

  mutating func take(_ sort: Sort) { given[sort, default: 0] += 1 }

  /// How many of `sort` there are, and how many were wanted, where that is fewer.
  func shortage(of sort: Sort) -> (given: Int, wanted: Int)? {
    guard let wanted = wanted?[sort], given[sort] ?? 0 < wanted else { return nil }
    return (given[sort] ?? 0, wanted)
  }
}

extension Dictionary where Value == Int {
  /// The parts of `whole` by the shares that this gives, in whole numbers, by the largest remainder;
  /// of equal remainders the first of `order` is served first.
  func parts(of whole: Int, inOrder order: [Key]) -> [Key: Int] {
    let keys = order.filter { self[$0] ?? 0 > 0 }
    let sum = keys.reduce(0) { $0 + (self[$1] ?? 0) }
    guard sum > 0 else { return [:] }
    let exact = keys.map { (self[$0] ?? 0) * whole }
    var parts = Dictionary(
      zip(keys, exact.map { $0 / sum }), uniquingKeysWith: { first, _ in first })
    let left = whole - parts.values.reduce(0, +)
    let byRemainder = keys.indices.sorted { a, b in
      (exact[b] % sum, a) < (exact[a] % sum, b)
    }
    for index in byRemainder.prefix(left) { parts[keys[index], default: 0] += 1 }
    return parts
  }
}
