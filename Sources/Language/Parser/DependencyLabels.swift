/// The parser's labels under small numbers. A label such as `nsubj||ccomp` was made in training to
/// straighten a crossing arc: the token is an `nsubj` of the nearest `ccomp` below its head.
///
/// Nivre and Nilsson, “Pseudo-Projective Dependency Parsing” (2005).
struct DependencyLabels: Sendable {
  /// Names without decoration.
  private(set) var names: [String] = []
  /// For each class of the network, the number of its label.
  private(set) var labels: [Int32] = []
  /// For each class, the number of the label that the true head bears, where the arc was moved.
  private(set) var trueHeads: [Int32?] = []
  private(set) var root: Int32 = 0

  init(_ classes: TransitionClasses) {
    root = number("ROOT")
    for label in classes.labels {
      let parts = label.split(separator: "|", omittingEmptySubsequences: true).map(String.init)
      labels.append(number(parts.first ?? ""))
      trueHeads.append(parts.count > 1 ? number(parts[1]) : nil)
    }
  }

  private mutating func number(_ name: String) -> Int32 {
    if let place = names.firstIndex(of: name) { return Int32(place) }
    names.append(name)
    return Int32(names.count - 1)
  }
}
