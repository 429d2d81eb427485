/// Many texts, in order, on several cores.
extension Pipeline {
  /// Analyses texts on up to `jobs` threads at a time; the documents are in the order of the texts.
  public func docs(_ texts: [String], jobs: Int) async -> [Doc] {
    var docs: [Doc] = []
    await map(texts, jobs: jobs, transform: { $0 }, receive: { docs.append($0) })
    return docs
  }

  /// Analyses texts and hands on what `transform` makes of each document, in the order of the
  /// texts.
  ///
  /// `transform` runs on up to `jobs` threads at a time. Texts are read and results held only as
  /// far ahead as keeps the threads busy, so that memory does not grow with the number of texts.
  public func map<Result: Sendable>(
    _ texts: some Sequence<String>, jobs: Int,
    transform: @escaping @Sendable (Doc) -> Result, receive: (Result) throws -> Void
  ) async rethrows {
    guard jobs > 1 else {
      for text in texts { try receive(transform(self(text))) }
      return
    }
    try await withThrowingTaskGroup(of: (Int, Result).self) { group in
      var queue = OrderedQueue<Result>()
      var texts = texts.makeIterator()
      func start(_ number: Int) -> Bool {
        guard let text = texts.next() else { return false }
        group.addTask { (number, transform(self(text))) }
        return true
      }
      var started = 0
      var running = 0
      repeat {
        while running < jobs, started - queue.next < 32 * jobs, start(started) {
          started += 1
          running += 1
        }
        guard let (number, result) = try await group.next() else { break }
        running -= 1
        queue.insert(result, number)
        while let result = queue.popNext() { try receive(result) }
      } while running > 0
    }
  }
}

/// Results that wait for those before them.
private struct OrderedQueue<Element> {
  private(set) var next = 0
  private var waiting: [Int: Element] = [:]

  mutating func insert(_ element: Element, _ number: Int) { waiting[number] = element }

  mutating func popNext() -> Element? {
    guard let element = waiting.removeValue(forKey: next) else { return nil }
    next += 1
    return element
  }
}
