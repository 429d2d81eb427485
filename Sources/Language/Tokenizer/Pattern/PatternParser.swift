/// Parses the subset of Python's regular expressions that spaCy's English tokenizers use.
///
/// Not in the subset, and refused: negated classes, `.`, back-references, capturing groups, lazy
/// quantifiers.
struct PatternParser {
  struct Problem: Error {
    let text: String
  }

  private let scalars: [UInt32]
  private var place = 0
  private var depth = 0

  static func parse(_ pattern: String) throws(Problem) -> PatternNode {
    var text = pattern.unicodeScalars.map(\.value)
    if text.starts(with: "(?u)".unicodeScalars.map(\.value)) { text.removeFirst(4) }
    var parser = PatternParser(scalars: text)
    let node = try parser.alternatives()
    guard parser.place == text.count else { throw parser.problem("a stray parenthesis") }
    return node
  }

  private init(scalars: [UInt32]) {
    self.scalars = scalars
  }

  private func problem(_ text: String) -> Problem {
    Problem(text: "\(text) at scalar \(place) of a pattern")
  }

  // MARK: Looking and taking

  private func sees(_ sign: Unicode.Scalar, ahead: Int = 0) -> Bool {
    place + ahead < scalars.count && scalars[place + ahead] == sign.value
  }

  private mutating func takes(_ text: String) -> Bool {
    let wanted = text.unicodeScalars
    guard scalars[place...].starts(with: wanted.map(\.value)) else { return false }
    place += wanted.count
    return true
  }

  private mutating func next() throws(Problem) -> UInt32 {
    guard place < scalars.count else { throw problem("an early end") }
    defer { place += 1 }
    return scalars[place]
  }

  // MARK: Grammar

  private mutating func alternatives() throws(Problem) -> PatternNode {
    guard depth < 32 else { throw problem("too deep a nesting") }
    depth += 1
    defer { depth -= 1 }
    var branches = [try sequence()]
    while takes("|") { branches.append(try sequence()) }
    return branches.count == 1 ? branches[0] : .alternatives(branches)
  }

  private mutating func sequence() throws(Problem) -> PatternNode {
    var items: [PatternNode] = []
    while place < scalars.count, !sees("|"), !sees(")") { items.append(try repeatedAtom()) }
    return items.count == 1 ? items[0] : .sequence(items)
  }

  private mutating func repeatedAtom() throws(Problem) -> PatternNode {
    let atom = try atom()
    guard let (least, most) = try quantifier() else { return atom }
    guard least <= most, most == PatternNode.unlimited || most <= 1000 else {
      throw problem("a repetition too many")
    }
    return .repeated(atom, atLeast: least, atMost: most)
  }

  private mutating func quantifier() throws(Problem) -> (Int, Int)? {
    if takes("?") { return (0, 1) }
    if takes("*") { return (0, PatternNode.unlimited) }
    if takes("+") { return (1, PatternNode.unlimited) }
    guard takes("{") else { return nil }
    let least = number() ?? 0
    let most = takes(",") ? number() ?? PatternNode.unlimited : least
    guard takes("}") else { throw problem("an open repetition") }
    return (least, most)
  }

  private mutating func number() -> Int? {
    let digits = scalars[place...].prefix { (0x30...0x39).contains($0) }.prefix(6)
    place += digits.count
    return digits.isEmpty ? nil : digits.reduce(0) { $0 * 10 + Int($1 - 0x30) }
  }

  private mutating func atom() throws(Problem) -> PatternNode {
    if takes("(") { return try group() }
    if takes("[") { return .set(try characterClass()) }
    if takes("^") { return .start }
    if takes("$") { return .end }
    if sees(".") || sees("*") || sees("+") || sees("?") { throw problem("an unknown operator") }
    return .set(try element().set)
  }

  private mutating func group() throws(Problem) -> PatternNode {
    let makes = try groupKind()
    let body = try alternatives()
    guard takes(")") else { throw problem("an open parenthesis") }
    guard case .lookBehind = makes else { return makes.around(body) }
    guard body.width.count == 1, body.width.upperBound < 100 else {
      throw problem("a look-behind of varying width")
    }
    return .lookBehind(body, width: body.width.lowerBound)
  }

  private enum GroupKind {
    case plain
    case lookAhead(isNegative: Bool)
    case lookBehind

    func around(_ body: PatternNode) -> PatternNode {
      switch self {
      case .plain, .lookBehind: body
      case .lookAhead(let isNegative): .lookAhead(body, isNegative: isNegative)
      }
    }
  }

  private mutating func groupKind() throws(Problem) -> GroupKind {
    if takes("?:") { return .plain }
    if takes("?=") { return .lookAhead(isNegative: false) }
    if takes("?!") { return .lookAhead(isNegative: true) }
    if takes("?<=") { return .lookBehind }
    throw problem("a capturing group")
  }

  private mutating func characterClass() throws(Problem) -> ScalarSet {
    guard !sees("^") else { throw problem("a negated class") }
    var ranges: [ClosedRange<UInt32>] = []
    var classes: [ScalarSet.Class] = []
    while !takes("]") {
      switch try element() {
      case .named(let named): classes.append(named)
      case .scalar(let low):
        let high = try upperBound() ?? low
        guard low <= high else { throw problem("a range that runs backwards") }
        ranges.append(low...high)
      }
    }
    return ScalarSet(ranges: ranges, classes: classes)
  }

  private mutating func upperBound() throws(Problem) -> UInt32? {
    guard sees("-"), !sees("]", ahead: 1) else { return nil }
    place += 1
    guard case .scalar(let high) = try element() else { throw problem("a range to a class") }
    return high
  }

  private enum Element {
    case scalar(UInt32)
    case named(ScalarSet.Class)

    var set: ScalarSet {
      switch self {
      case .scalar(let value): ScalarSet(value)
      case .named(let named): ScalarSet(ranges: [], classes: [named])
      }
    }
  }

  private mutating func element() throws(Problem) -> Element {
    guard takes("\\") else { return .scalar(try next()) }
    if takes("w") { return .named(.word) }
    if takes("d") { return .named(.digit) }
    if takes("S") { return .named(.nonspace) }
    if takes("u") { return .scalar(try hexadecimal(4)) }
    if takes("U") { return .scalar(try hexadecimal(8)) }
    let sign = try next()
    if sign < 128, Unicode.Scalar(sign)?.isPythonLetter == true || (0x30...0x39).contains(sign) {
      throw problem("an unknown escape")
    }
    return .scalar(sign)
  }

  private mutating func hexadecimal(_ count: Int) throws(Problem) -> UInt32 {
    var value: UInt32 = 0
    for _ in 0..<count {
      guard let digit = Unicode.Scalar(try next()).flatMap({ Character($0).hexDigitValue }) else {
        throw problem("a number that is not hexadecimal")
      }
      value = value << 4 | UInt32(digit)
    }
    return value
  }
}
