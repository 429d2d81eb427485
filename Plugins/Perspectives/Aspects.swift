import StudyPack

/// Groups the claims of several holders into rows by what they speak of.
struct Aspects {
  let reading: Reading
  let names: NameIndex
  let holders: [Holder]
  /// Stems of the holders' own names, which tell no aspect.
  private let ownStems: Set<String>
  private let nounness: Nounness

  init(reading: Reading, names: NameIndex, holders: [Holder], keys: HolderKey) {
    self.reading = reading
    self.names = names
    self.holders = holders
    nounness = Nounness(reading)
    var own: Set<String> = []
    let held = Set(holders.map(\.key))
    for holder in holders {
      for word in (holder.key + " " + holder.name.lowercased()).split(separator: " ") {
        own.insert(Stem.of(String(word)))
      }
    }
    for (name, _) in names.all where held.contains(keys.key(of: name.lowercased())) {
      own.insert(Stem.of(name.lowercased()))
    }
    ownStems = own
  }

  struct Row {
    let label: String
    let isShared: Bool
    /// By place of the holder.
    let claims: [Int: [ClaimDraft]]
  }

  private struct Entry {
    let holder: Int
    let claim: ClaimDraft
    let stems: [String: String]
    /// Whether the claim speaks of another holder of the table.
    let namesAnother: Bool
  }

  /// Rows that at least two holders share first, then the others, then what is left.
  func rows(limit: Int, perCell: Int) -> [Row] {
    var left = entries
    var rows: [Row] = []
    while rows.count < limit, let stem = best(left, shared: true) {
      rows.append(take(stem, from: &left, perCell: perCell, shared: true))
    }
    if rows.count < limit, let row = takeMutual(from: &left, perCell: perCell) { rows.append(row) }
    while rows.count < limit - 1, let stem = best(left, shared: false) {
      rows.append(take(stem, from: &left, perCell: perCell, shared: false))
    }
    while !rows.isEmpty, rows.count < limit - 1, let stem = theme(of: left) {
      rows.append(take(stem, from: &left, perCell: perCell, shared: false))
    }
    if rows.count < limit, !left.isEmpty {
      rows.append(rest(left, perCell: perCell, alone: rows.isEmpty))
    }
    return rows
  }

  private var entries: [Entry] {
    holders.enumerated().flatMap { place, holder in
      holder.claims.map { claim in
        Entry(
          holder: place, claim: claim, stems: stems(in: claim),
          namesAnother: holders.indices.contains { $0 != place && names(holders[$0], claim) })
      }
    }
  }

  private func names(_ holder: Holder, _ claim: ClaimDraft) -> Bool {
    claim.text.lowercased().contains(holder.key)
  }

  /// The stems of a claim that can name an aspect, with the word each stands for.
  private func stems(in claim: ClaimDraft) -> [String: String] {
    if let topic = announcedTopic(of: reading.sentences[claim.sentence].words) {
      return [Stem.of(topic.lower): topic.text]
    }
    var stems: [String: String] = [:]
    let words = reading.sentences[claim.sentence].words
    for (place, word) in words.enumerated() where word.kind == .word {
      // `service` tells nothing of `an internet service provider`.
      let next = place + 1 < words.count ? words[place + 1] : word
      if !word.isCapitalised, next.kind == .word, nounness.isNoun(Stem.of(next.lower)),
        !FunctionWords.contains(next.lower), StanceVerbs.base(of: next.lower) == nil
      {
        continue
      }
      let stem = Self.topicStem(word, opens: place == 0)
      guard isTopic(word, stem) else { continue }
      stems[stem] = stems[stem] ?? word.withoutPossessive.text
    }
    return stems.filter { claim.text.contains($0.value) }
  }

  /// `On responsibility, …`: the sentence itself says what it speaks of.
  private func announcedTopic(of words: [Word]) -> Word? {
    guard words.first?.lower == "on",
      let comma = words.prefix(5).firstIndex(where: { $0.text == "," }),
      comma > 1, !FunctionWords.contains(words[comma - 1].lower), words[comma - 1].kind == .word,
      !ownStems.contains(Stem.of(words[comma - 1].lower))
    else { return nil }
    return words[comma - 1]
  }

  /// An acronym and a word of a name are their own stems: `US` is not `us`.
  private static func topicStem(_ word: Word, opens: Bool) -> String {
    word.isAcronym || word.isCapitalised && !opens
      ? word.withoutPossessive.text : Stem.of(word.lower)
  }

  private func isTopic(_ word: Word, _ stem: String) -> Bool {
    if word.isAcronym { return !ownStems.contains(stem.lowercased()) }
    let lower = Stem.of(word.lower)
    guard !FunctionWords.contains(word.lower), !ownStems.contains(lower),
      StanceVerbs.kind(of: word.lower) != .opinion, !Self.vague.contains(lower)
    else { return false }
    return word.text.utf8.count > 3 && nounness.isNoun(lower)
  }

  /// Nouns that name no subject of a view, as stems.
  private static let vague: Set<String> = Set(
    """
    thing people time year role importance fact case example part number group person man view
    belief idea argument theory perspective position issue point reason member kind type form term
    approach result effect others world country model author essay need sense other majority give attach follow lead step piece charge region want expect believe member share
    """.split(whereSeparator: \.isWhitespace).map { Stem.of(String($0)) })

  private func best(_ entries: [Entry], shared: Bool) -> String? {
    var holdersOf: [String: Set<Int>] = [:]
    var counts: [String: Int] = [:]
    for entry in entries {
      for stem in entry.stems.keys {
        holdersOf[stem, default: []].insert(entry.holder)
        counts[stem, default: 0] += 1
      }
    }
    let able = counts.filter {
      $0.value > 1 && (holdersOf[$0.key, default: []].count > 1) == shared
    }
    return able.keys.min { rank($0, holdersOf, counts) < rank($1, holdersOf, counts) }
  }

  /// Of the first claim that has one: the first noun after its verb that the essay keeps using.
  private func theme(of entries: [Entry]) -> String? {
    for entry in entries {
      let words = reading.sentences[entry.claim.sentence].words
      let verb = words.firstIndex { StanceVerbs.base(of: $0.lower) != nil } ?? 0
      for word in words.dropFirst(verb + 1) {
        let stem = Self.topicStem(word, opens: false)
        guard entry.stems[stem] != nil, nounness.uses(of: Stem.of(word.lower)) >= Self.leastUses
        else { continue }
        return stem
      }
    }
    return nil
  }

  /// How often an essay uses a noun that is one of its themes.
  private static let leastUses = 3

  /// Most holders first, then names before common nouns, then most claims.
  private func rank(_ stem: String, _ holders: [String: Set<Int>], _ counts: [String: Int])
    -> (Int, Int, Int, String)
  {
    let isName = stem.first?.isUppercase == true || names.kind(of: stem.capitalisedFirst) != nil
    return (-holders[stem, default: []].count, isName ? 0 : 1, -counts[stem, default: 0], stem)
  }

  private func take(_ stem: String, from left: inout [Entry], perCell: Int, shared: Bool) -> Row {
    let taken = left.filter { $0.stems[stem] != nil }
    left.removeAll { $0.stems[stem] != nil }
    return Row(label: label(stem, taken), isShared: shared, claims: cells(taken, perCell))
  }

  /// What the holders say of one another, where at least two do.
  private func takeMutual(from left: inout [Entry], perCell: Int) -> Row? {
    let mutual = left.filter(\.namesAnother)
    guard Set(mutual.map(\.holder)).count > 1 else { return nil }
    left.removeAll(where: \.namesAnother)
    return Row(label: "Each other", isShared: true, claims: cells(mutual, perCell))
  }

  private func rest(_ entries: [Entry], perCell: Int, alone: Bool) -> Row {
    let cells = cells(entries, perCell)
    return Row(
      label: alone ? "Main points" : "Other points", isShared: cells.count > 1, claims: cells)
  }

  private func cells(_ entries: [Entry], _ perCell: Int) -> [Int: [ClaimDraft]] {
    Dictionary(grouping: entries, by: \.holder).mapValues { Array($0.map(\.claim).prefix(perCell)) }
  }

  /// The word as the claims have it; a pair of words where all claims agree on the one beside it.
  private func label(_ stem: String, _ entries: [Entry]) -> String {
    let words = entries.compactMap { $0.stems[stem] }
    let lower = words.first { $0.first?.isLowercase == true }
    let word = lower ?? words.first ?? stem
    return (commonPair(stem, entries) ?? word).capitalisedFirst
  }

  private func commonPair(_ stem: String, _ entries: [Entry]) -> String? {
    let pairs = entries.map { entry -> Set<String> in
      let words = reading.sentences[entry.claim.sentence].words
      return Set(
        words.indices.dropFirst().compactMap { index in
          guard Stem.of(words[index].lower) == Stem.of(stem.lowercased()),
            words[index - 1].kind == .word, !HolderLexicon.isGroup(words[index - 1].lower),
            StanceVerbs.base(of: words[index - 1].lower) == nil,
            !ownStems.contains(Stem.of(words[index - 1].lower)),
            !FunctionWords.contains(words[index - 1].lower)
          else { return nil }
          return words[index - 1].text + " " + words[index].text
        })
    }
    guard var common = pairs.first else { return nil }
    for pair in pairs.dropFirst() { common.formIntersection(pair) }
    return common.min()
  }
}

/// Which stems the essay uses as nouns: those that mostly stand after an article, a possessive or a
/// preposition, or before a verb.
private struct Nounness {
  private var after: [String: Int] = [:]
  private var total: [String: Int] = [:]

  private static let openers: Set<String> = [
    "the", "a", "an", "of", "their", "its", "his", "her", "in", "on", "for", "with", "and", "about",
    "over", "by", "against", "between", "from", "more", "less", "no",
  ]

  init(_ reading: Reading) {
    for sentence in reading.sentences {
      for (index, word) in sentence.words.enumerated() where word.kind == .word {
        let stem = Stem.of(word.lower)
        total[stem, default: 0] += 1
        if Self.endsPhrase(index, sentence.words) { after[stem, default: 0] += 1 }
      }
    }
  }

  /// Whether the word ends a noun phrase: what follows is no content word.
  private static func endsPhrase(_ index: Int, _ words: [Word]) -> Bool {
    let next = index + 1 < words.count ? words[index + 1] : nil
    let isLast = next.map { $0.kind != .word || FunctionWords.contains($0.lower) } ?? true
    guard isLast, index > 0 else { return false }
    let lower = words[index].lower
    guard !lower.hasSuffix("ed"), !lower.hasSuffix("ly"), !lower.hasSuffix("ing") else {
      return false
    }
    return openers.contains(words[index - 1].lower)
      || words[index - 1].kind == .word
        && !FunctionWords.contains(words[index - 1].lower)
  }

  func uses(of stem: String) -> Int { total[stem] ?? 0 }

  func isNoun(_ stem: String) -> Bool {
    2 * (after[stem] ?? 0) >= total[stem] ?? 0 && after[stem] != nil
  }
}
