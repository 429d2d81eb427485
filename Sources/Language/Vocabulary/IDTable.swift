/// Numbers by 64-bit hashes: open addressing in two flat arrays, for hot look-ups.
///
/// The key's own low bits choose the slot, so keys must be hashes already. Key 0 marks a free slot
/// and cannot be stored.
struct IDTable<Value: FixedWidthInteger & Sendable>: Sendable {
  private var keys: [UInt64]
  private var values: [Value]
  private var mask: Int
  private(set) var count = 0

  init(minimumCapacity: Int = 8) {
    var slots = 16
    while slots * 3 < minimumCapacity * 4 { slots *= 2 }
    keys = Array(repeating: 0, count: slots)
    values = Array(repeating: 0, count: slots)
    mask = slots - 1
  }

  subscript(key: UInt64) -> Value? {
    let slot = slot(of: key)
    return keys[slot] == key && key != 0 ? values[slot] : nil
  }

  func contains(_ key: UInt64) -> Bool { self[key] != nil }

  /// Stores `value` under `key`; the last value wins.
  mutating func insert(_ value: Value, for key: UInt64) {
    guard key != 0 else { return }
    if count * 4 >= keys.count * 3 { grow() }
    let slot = slot(of: key)
    if keys[slot] == 0 {
      keys[slot] = key
      count += 1
    }
    values[slot] = value
  }

  private func slot(of key: UInt64) -> Int {
    var slot = Int(truncatingIfNeeded: key) & mask
    while keys[slot] != key, keys[slot] != 0 { slot = (slot + 1) & mask }
    return slot
  }

  private mutating func grow() {
    let old = self
    self = IDTable(minimumCapacity: old.keys.count)
    for (key, value) in zip(old.keys, old.values) where key != 0 { insert(value, for: key) }
  }
}
