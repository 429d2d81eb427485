/// Python's character predicates, which the model was trained under. Swift's own differ:
/// `isAlphabetic` takes in marks and letter numbers, `isWhitespace` leaves out U+001C to U+001F.
extension Unicode.Scalar {
  /// Python's `str.isspace`.
  var isPythonSpace: Bool {
    switch value {
    case 0x09...0x0D, 0x1C...0x20, 0x85, 0xA0, 0x1680, 0x2000...0x200A, 0x2028, 0x2029, 0x202F,
      0x205F, 0x3000:
      true
    default: false
    }
  }

  /// Python's `str.isalpha`.
  var isPythonLetter: Bool {
    if isASCII { return ("a"..."z").contains(self) || ("A"..."Z").contains(self) }
    return switch properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter: true
    default: false
    }
  }

  /// Python's `str.isdigit`: decimal digits and such as “²”.
  var isPythonDigit: Bool {
    if isASCII { return ("0"..."9").contains(self) }
    return switch properties.numericType {
    case .decimal, .digit: true
    default: false
    }
  }

  /// Python's `str.isupper`.
  var isPythonUppercase: Bool {
    isASCII ? ("A"..."Z").contains(self) : properties.isUppercase
  }

  /// `\d` of Python's regular expressions.
  var isDecimal: Bool {
    isASCII ? ("0"..."9").contains(self) : properties.numericType == .decimal
  }

  /// `\w` of Python's regular expressions.
  var isWordScalar: Bool {
    isPythonLetter || self == "_" || properties.numericType != nil
  }
}
