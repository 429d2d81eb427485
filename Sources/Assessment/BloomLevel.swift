/// What an item asks of a student, after the revised taxonomy (Anderson & Krathwohl 2001), as far as
/// an item on a text can.
public enum BloomLevel: String, Codable, Sendable, Hashable, CaseIterable {
  case remember
  case understand
  case apply
  case analyse
  case evaluate
}

/// How hard an item is expected to be for a student who has read the essay once.
public enum Difficulty: String, Codable, Sendable, Hashable, CaseIterable {
  case easy
  case medium
  case hard
}
