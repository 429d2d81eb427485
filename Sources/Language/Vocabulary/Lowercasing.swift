extension String {
  /// Python's `str.lower`: the full Unicode mapping, in which a Greek sigma that ends a word is ς.
  var lowercasedLikePython: String {
    var text = self
    let (isASCII, isPlain) = text.withUTF8 { bytes in
      let isASCII = bytes.allSatisfy { $0 < 0x80 }
      return (isASCII, isASCII && !bytes.contains { (0x41...0x5A).contains($0) })
    }
    if isPlain { return text }
    if isASCII { return text.lowercased() }
    let scalars = Array(unicodeScalars)
    var lower = String.UnicodeScalarView()
    for (place, scalar) in scalars.enumerated() {
      if scalar == "Σ" {
        lower.append(scalars.isFinalSigma(at: place) ? "ς" : "σ")
      } else {
        lower.append(contentsOf: scalar.lowercased)
      }
    }
    return String(lower)
  }
}

extension Unicode.Scalar {
  fileprivate var lowercased: String.UnicodeScalarView {
    guard isASCII else { return properties.lowercaseMapping.unicodeScalars }
    let isUpper = ("A"..."Z").contains(self)
    return String.UnicodeScalarView([isUpper ? Unicode.Scalar(UInt8(value) + 32) : self])
  }
}

extension [Unicode.Scalar] {
  /// Unicode's condition Final_Sigma: a cased letter before, none after, case-ignorables skipped.
  fileprivate func isFinalSigma(at place: Int) -> Bool {
    let before = self[..<place].last { !$0.properties.isCaseIgnorable }
    let after = self[(place + 1)...].first { !$0.properties.isCaseIgnorable }
    return before?.properties.isCased == true && after?.properties.isCased != true
  }
}
