/// A word's morphological features in the form of Universal Dependencies, such as
/// `Number=Sing|Person=3`.
public struct Morphology: Hashable, Sendable, CustomStringConvertible {
  /// The features in alphabetical order, with `|` between them; empty where there are none.
  public let description: String

  /// Takes features in the form of ``description``.
  public init(_ description: String = "") {
    self.description = description
  }

  /// The value of a feature, such as `Sing` for `Number`.
  public subscript(feature: String) -> String? {
    for pair in description.utf8.split(separator: UInt8(ascii: "|")) {
      guard let equals = pair.firstIndex(of: UInt8(ascii: "=")),
        pair[..<equals].elementsEqual(feature.utf8)
      else { continue }
      return String(pair[pair.index(after: equals)...])
    }
    return nil
  }

  /// Whether there are no features.
  public var isEmpty: Bool { description.isEmpty }
}
