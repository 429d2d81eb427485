/// A half-open range in a block's plain text, in UTF-8 bytes. Its ends never split a character.
public typealias TextRange = Range<Int>

extension String {
  /// The characters at `range`, in UTF-8 bytes; clamped to the text, and to whole characters.
  public subscript(utf8 range: TextRange) -> Substring {
    let lower = utf8.index(startIndex, offsetBy: max(0, range.lowerBound), limitedBy: endIndex)
    let upper = utf8.index(startIndex, offsetBy: max(0, range.upperBound), limitedBy: endIndex)
    return self[(lower ?? endIndex)..<(upper ?? endIndex)]
  }
}
