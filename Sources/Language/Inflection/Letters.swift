/// Case of letters.
enum Letters {
  /// `word`, a form of `model` in lower case, in the case of `model`: “Party” and “parties” give
  /// “Parties”, “NGOs” and “ngo” give “NGO”.
  static func matchingCase(of model: String, _ word: String) -> String {
    let lower = model.lowercased()
    if lower.hasPrefix(word) { return String(model.prefix(word.count)) }
    if word.hasPrefix(lower) { return model + word.dropFirst(lower.count) }
    guard let first = model.first, first.isUppercase else { return word }
    if model.count > 1, model == model.uppercased() { return word.uppercased() }
    return word.prefix(1).uppercased() + word.dropFirst()
  }
}
