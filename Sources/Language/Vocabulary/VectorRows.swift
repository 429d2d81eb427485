/// Which row of the vectors each word has: an index into the model's own file, which stays mapped.
///
/// A slot holds the place of an entry in the file rather than a copy of it, so that the index takes
/// 4 MB for a million slots and is made in some milliseconds.
struct VectorRows: Sendable {
  private let file: MappedFile
  private let slots: [UInt32]
  private let mask: Int

  /// Reads `key2row`, a MessagePack map of words' ids to rows, each below `count`.
  init(_ file: MappedFile, count: Int) throws(LanguageError) {
    guard file.count < UInt32.max else { throw file.damaged(at: 0, "too large a file") }
    var reader = MessagePackReader(file)
    var words = try reader.mapCount()
    var size = 16
    while size * 3 < words * 4 { size *= 2 }
    self.file = file
    mask = size - 1
    var slots = [UInt32](repeating: 0, count: size)
    var batch: [Entry] = []
    while words > 0 {
      // Reading and inserting in turn would wait for memory at every word.
      batch.removeAll(keepingCapacity: true)
      for _ in 0..<min(words, 1024) { batch.append(try Self.entry(&reader, count)) }
      for entry in batch { Self.insert(entry, into: &slots, mask) }
      words -= batch.count
    }
    self.slots = slots
  }

  private struct Entry {
    let word: UInt64
    let place: UInt32
  }

  private static func entry(
    _ reader: inout MessagePackReader, _ count: Int
  ) throws(LanguageError) -> Entry {
    let place = UInt32(reader.position)
    let word = try reader.unsigned()
    guard try reader.unsigned() < count else { throw reader.damaged("there is no such row") }
    return Entry(word: word, place: place)
  }

  private static func insert(_ entry: Entry, into slots: inout [UInt32], _ mask: Int) {
    var slot = Int(truncatingIfNeeded: entry.word) & mask
    while slots[slot] != 0 { slot = (slot + 1) & mask }
    slots[slot] = entry.place
  }

  subscript(word: StringID) -> Int? {
    var slot = Int(truncatingIfNeeded: word.rawValue) & mask
    while slots[slot] != 0 {
      var reader = MessagePackReader(file, Int(slots[slot])..<file.count)
      // The file was read through when the index was made, so that nothing can go wrong here.
      guard let found = try? reader.unsigned(), let row = try? reader.unsigned() else { return nil }
      if found == word.rawValue { return Int(row) }
      slot = (slot + 1) & mask
    }
    return nil
  }
}
