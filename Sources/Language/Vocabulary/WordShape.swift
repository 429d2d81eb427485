/// The outline of a word that the model sees: letters become `X` or `x`, digits `d`, runs are cut
/// after four. “Washington” and “Paris” have the shape `Xxxxx`, “1,200” has `d,ddd`.
enum WordShape {
  static func shape(of text: String) -> String {
    let scalars = text.unicodeScalars
    guard scalars.count < 100 else { return "LONG" }
    var shape = String.UnicodeScalarView()
    var last: Unicode.Scalar?
    var run = 0
    for scalar in scalars {
      let sign = sign(for: scalar)
      run = sign == last ? run + 1 : 1
      last = sign
      if run <= 4 { shape.append(sign) }
    }
    return String(shape)
  }

  private static func sign(for scalar: Unicode.Scalar) -> Unicode.Scalar {
    if scalar.isPythonLetter { return scalar.isPythonUppercase ? "X" : "x" }
    return scalar.isPythonDigit ? "d" : scalar
  }
}
