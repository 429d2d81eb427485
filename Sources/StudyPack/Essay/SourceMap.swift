/// From a block's plain text back to the essay file.
///
/// Kept as runs, since nearly all plain text stands in the file as it is: in a run, text byte
/// `textStart + i` is file byte `sourceStart + i`; between runs stands what is markup or was
/// normalised away.
public struct SourceMap: Sendable, Hashable, Codable {
  public struct Run: Sendable, Hashable, Codable {
    public var textStart: Int
    public var sourceStart: Int
    /// Length in UTF-8 bytes, in the text and in the file; 0 never occurs.
    public var length: Int

    public init(textStart: Int, sourceStart: Int, length: Int) {
      self.textStart = textStart
      self.sourceStart = sourceStart
      self.length = length
    }
  }

  /// In ascending order of `textStart`, without overlap.
  public var runs: [Run]

  public init(runs: [Run] = []) { self.runs = runs }

  /// The file offset of the text byte at `offset`. A byte that no run covers (a line break turned
  /// into a blank, a decoded entity's tail) maps to the end of the run before it.
  public func sourceOffset(of offset: Int) -> Int? {
    let next = runs.partitioningIndex { $0.textStart > offset }
    guard next > 0 else { return runs.first?.sourceStart }
    let run = runs[next - 1]
    return run.sourceStart + min(offset - run.textStart, run.length)
  }
}

extension Array {
  /// The first index whose element satisfies `predicate`, in an array partitioned by it.
  func partitioningIndex(where predicate: (Element) -> Bool) -> Int {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if predicate(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
