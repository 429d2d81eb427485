/// Which stages wait for which.
struct StageGraph {
  private let stages: [CourseStage]
  private let names: [String]

  init(_ stages: [CourseStage]) {
    self.stages = stages
    names = stages.map(\.name)
  }

  /// The stages in the order in which they would run one by one: each after all that it waits for,
  /// ties by name. Stages on a cycle are left out.
  var order: [CourseStage] {
    var done: Set<String> = []
    var order: [CourseStage] = []
    var waiting = stages.sorted { $0.name < $1.name }
    while let index = waiting.firstIndex(where: { done.isSuperset(of: predecessors(of: $0)) }) {
      let next = waiting.remove(at: index)
      done.insert(next.name)
      order.append(next)
    }
    return order
  }

  /// The stages of the course that `stage` waits for.
  func predecessors(of stage: CourseStage) -> [String] {
    stage.needs + stage.uses.filter { $0 != stage.name && names.contains($0) }
  }

  /// Notes needs that nothing gives, and cycles.
  func check(_ errors: inout ConfigurationErrors) {
    var isComplete = true
    for stage in stages {
      for need in stage.needs where !names.contains(need) {
        isComplete = false
        errors.add(.unknownNeed(need, stage: stage.name, known: names), at: stage.place)
      }
    }
    guard isComplete, let cycle else { return }
    let place = stages.first { $0.name == cycle[0] }?.place
    errors.add(.needsCycle(cycle), at: place)
  }

  /// A cycle's names, its alphabetically first at both ends.
  private var cycle: [String]? {
    let ordered = Set(order.map(\.name))
    let stuck = stages.filter { !ordered.contains($0.name) }
    guard var current = stuck.map(\.name).min() else { return nil }
    var path: [String] = []
    while !path.contains(current) {
      path.append(current)
      guard let stage = stuck.first(where: { $0.name == current }),
        let next = predecessors(of: stage).filter({ !ordered.contains($0) }).min()
      else { return nil }
      current = next
    }
    let circle = Array(path.drop { $0 != current })
    guard let first = circle.min(), let start = circle.firstIndex(of: first) else { return nil }
    return Array(circle[start...] + circle[..<start]) + [first]
  }
}
