import Language

/// The name of a row, in the essay's words.
struct RowLabel {
  let theme: Theme
  let entries: [ClaimEntry]

  /// The noun as the claims have it, with the word that all of them set before it; two nouns where
  /// the row's claims use two.
  var text: String {
    let main = phrase(theme.key)
    let without = entries.filter { !$0.topics.contains { $0.key == theme.key } }
    guard without.count > 0 else { return main.capitalisedFirst }
    var counts: [String: Int] = [:]
    for entry in without {
      for topic in entry.topics where theme.near[topic.key] != nil {
        counts[topic.key, default: 0] += 1
      }
    }
    guard let second = counts.min(by: { ($1.value, $0.key) < ($0.value, $1.key) })?.key else {
      return main.capitalisedFirst
    }
    let words = [theme.key, second].map { noun($0) }
    return words.joined(separator: " and ").capitalisedFirst
  }

  private func phrase(_ key: String) -> String {
    let topics = entries.compactMap { entry in entry.topics.first { $0.key == key } }
    guard topics.allSatisfy({ $0.nation == nil }) else { return noun(key) }
    let tokens = topics.map(\.token)
    if let measure = measure(of: tokens) { return measure + " " + noun(key) }
    // Of “voter interest”, “voter” alone would promise more than one claim has.
    if tokens.count == 1, tokens[0].dep == "compound", tokens[0].pos == .noun {
      return tokens[0].lower + " " + tokens[0].head.lower
    }
    let before = tokens.map { token in
      token.lefts.last {
        ["compound", "amod"].contains($0.dep.rawValue) && $0.index == token.index - 1
      }?
      .text
    }
    guard
      let common = before.first(where: { word in 2 * before.count { $0 == word } > before.count })
        ?? nil,
      !SchoolForms.variants.contains(common.lowercased()), common.first?.isLowercase == true,
      tokens.first?.pos != .properNoun
    else { return noun(key) }
    return common + " " + noun(key)
  }

  /// “Standard of” before “living”, where each claim has it so.
  private func measure(of tokens: [Token]) -> String? {
    let heads = tokens.map { token in
      token.dep == "pobj" && token.head.lower == "of" && token.lefts.isEmpty
        && token.head.head.pos == .noun ? token.head.head.lower : nil
    }
    guard tokens.count > 1, let first = heads.first ?? nil, heads.allSatisfy({ $0 == first }) else {
      return nil
    }
    return first + " of"
  }

  /// The form in which most of the claims have the noun.
  private func noun(_ key: String) -> String {
    let words = entries.compactMap { entry in entry.topics.first { $0.key == key }?.text }
    return words.min { a, b in
      (words.count { $0 == b }, words.firstIndex(of: a) ?? 0)
        < (words.count { $0 == a }, words.firstIndex(of: b) ?? 0)
    } ?? key
  }
}
