/// The era that an essay writes behind a year: `44 BC`, `79 CE`.
public enum YearEra: String, Sendable, CaseIterable {
  case bc = "BC"
  case bce = "BCE"
  case ad = "AD"
  case ce = "CE"

  /// Whether years count back from it.
  public var countsBack: Bool { self == .bc || self == .bce }
}
