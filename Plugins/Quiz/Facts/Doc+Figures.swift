import Clauses
import Language

/// Sentences whose point is a figure.
extension Doc {
  /// “Wheels cost the millers 400 dollars”, “19,500 mills of stone and 16,500 of wood”.
  var isACount: Bool {
    let numbers = filter { $0.pos == .number }.compactMap { $0.entType?.rawValue }
    return numbers.contains("MONEY") || numbers.count { ["CARDINAL", "PERCENT"].contains($0) } > 1
  }

  /// “About two-thirds of all cases …” counts what it is about.
  var isAShare: Bool {
    contains {
      $0.entType == "PERCENT"
        || ["thirds", "third", "half", "quarter", "quarters", "percent"].contains($0.lower)
          && $0.isSubject
    }
  }
}
