import StudyPack

/// Finds the holders of an essay and what each holds.
struct HolderFinder {
  let reading: Reading
  let names: NameIndex
  let keys: HolderKey
  /// The keys of the holders that the course asks for, in its order; empty where they are to be found.
  let asked: [String]
  /// From the key of a person to that of the doctrine that the essay says the person supports.
  private let doctrines: [String: String]

  init(reading: Reading, names: NameIndex, keys: HolderKey, asked: [String]) {
    self.reading = reading
    self.names = names
    self.keys = keys
    self.asked = asked
    doctrines = Allegiances(reading: reading, names: names, keys: keys).doctrines
  }

  /// In the order in which the essay first gives them a section or a claim.
  func holders() -> [Holder] {
    var table = HolderTable()
    for found in HolderHeadings(reading: reading).all {
      table.addSection(found, key: key(of: found.phrase), name: title(found.phrase))
    }
    for (index, sentence) in reading.sentences.enumerated() {
      for claim in claims(in: sentence, headed: table.heads[sentence.section]) {
        table.add(claim.draft(at: index), key: claim.key, phrase: claim.phrase)
      }
    }
    return SideGroups.merged(table.holders)
  }

  private func key(of phrase: String) -> String {
    let key = keys.key(of: phrase)
    return doctrines[key] ?? key
  }

  private struct KeyedClaim {
    let key: String
    let phrase: String
    let text: String
    let evidence: Evidence

    func draft(at sentence: Int) -> ClaimDraft {
      ClaimDraft(text: text, evidence: evidence, sentence: sentence)
    }
  }

  private struct Mention {
    let place: Attribution
    let phrase: String
    let key: String
  }

  /// At most one claim a holder.
  private func claims(in sentence: Sentence, headed: HolderTable.Head?) -> [KeyedClaim] {
    guard sentence.text.last != "?", sentence.words.count <= 120 else { return [] }
    var result: [KeyedClaim] = []
    let clauses = Clauses(sentence: sentence)
    let mentions = mentions(in: sentence, clauses)
    for (index, mention) in mentions.enumerated() {
      guard !result.contains(where: { $0.key == mention.key }) else { continue }
      let others = mentions.contains { $0.key != mention.key }
      let follows = mentions[..<index].contains { $0.key != mention.key }
      guard let text = clauses.claim(mention.place, alone: !others, follows: follows) else {
        continue
      }
      result.append(
        KeyedClaim(
          key: mention.key, phrase: mention.phrase, text: text, evidence: Evidence(sentence)))
    }
    // `Elazar argues that in such states …` tells of the states, not of Elazar.
    guard let headed,
      mentions.allSatisfy({ names.kind(of: $0.phrase) == .person && $0.key != headed.key }),
      let claim = headedClaim(in: sentence, clauses, headed)
    else { return result }
    return [claim]
  }

  /// Where holders speak, from left to right.
  private func mentions(in sentence: Sentence, _ clauses: Clauses) -> [Mention] {
    let places = Attribution.all(in: sentence)
    let contrasted = clauses.contrastedGroups.filter { group in
      !places.contains { $0.clauseStart == group.clauseStart }
    }
    return (places + contrasted).sorted { $0.clauseStart < $1.clauseStart }.compactMap { place in
      guard let phrase = holderPhrase(place.holder, in: sentence) else { return nil }
      return Mention(place: place, phrase: phrase, key: key(of: phrase.lowercased()))
    }
  }

  /// The holder's name as the sentence has it, where its form shows that it can hold a view.
  private func holderPhrase(_ range: Range<Int>, in sentence: Sentence) -> String? {
    let phrase = sentence.phrase(range)
    let lower = phrase.lowercased()
    if asked.contains(key(of: lower)) { return phrase }
    let words = sentence.words[range].map(\.lower)
    guard let first = words.first, let last = words.last, words.count <= 6 else { return nil }
    if HolderLexicon.isGroup(first) && (words.count == 1 || words[1] == "of") { return phrase }
    if HolderLexicon.isGroup(last) || HolderLexicon.isSchool(last) { return phrase }
    if words.count > 1, HolderLexicon.isDoctrine(last) { return phrase }
    if words.count == 2, HolderLexicon.leaderships.contains(last),
      keys.name(ofAdjective: first) != nil
    {
      return phrase
    }
    return isHolderName(phrase) ? phrase : nil
  }

  private func isHolderName(_ phrase: String) -> Bool {
    let bare = HolderKey.withoutPossessive(phrase[...])
    switch names.kind(of: bare) {
    case .person, .place, .acronym, .unknown: return true
    case .organisation: return bare.hasSuffix("Party")
    case .law, .event, nil: return false
    }
  }

  /// In a holder's own section: a sentence whose subject is the holder, or those who share its mark.
  private func headedClaim(in sentence: Sentence, _ clauses: Clauses, _ head: HolderTable.Head)
    -> KeyedClaim?
  {
    let isDoctrine = names.kind(of: head.key.capitalisedFirst) == nil
    let matches = { (phrase: String) in
      key(of: phrase) == head.key
        || isDoctrine && head.marks.contains { HolderForms.isForm(phrase, of: $0) }
    }
    guard
      let subject = clauses.openingSubject(where: matches)
        ?? (isDoctrine || !head.marks.isEmpty ? clauses.openingMention(where: matches) : nil),
      let text = clauses.claim(from: subject.clauseStart, alone: true, follows: false)
    else { return nil }
    return KeyedClaim(
      key: head.key, phrase: sentence.phrase(subject.holder), text: text,
      evidence: Evidence(sentence))
  }

  /// The phrase of a heading as a column header shows it: the essay's own name where it is an
  /// adjective of one.
  private func title(_ phrase: String) -> String {
    let last = phrase.split(separator: " ").last.map(String.init) ?? ""
    guard !HolderLexicon.isDoctrine(last) else { return phrase.capitalisedFirst }
    let key = key(of: phrase)
    return names.all.first { $0.text.lowercased() == key }?.text ?? phrase.capitalisedFirst
  }
}

/// Gathers holders by key, in the order of their first mention.
private struct HolderTable {
  private(set) var holders: [Holder] = []
  struct Head {
    let key: String
    let marks: [String]
  }

  private(set) var heads: [Int: Head] = [:]
  private var places: [String: Int] = [:]

  mutating func addSection(_ found: HolderHeadings.Found, key: String, name: String) {
    let place = place(of: key, name: name)
    holders[place].sections.insert(found.section)
    holders[place].axes.insert(found.axis)
    guard !found.isShared else { return }
    let isDoctrine = found.phrase.split(separator: " ").last.map(String.init).map(
      HolderLexicon.isDoctrine)
    heads[found.section] = Head(key: key, marks: isDoctrine == true ? found.marks : [])
  }

  mutating func add(_ claim: ClaimDraft, key: String, phrase: String) {
    let place = place(of: key, name: HolderForms.plain(phrase).capitalisedFirst)
    if let axis = HolderForms.axis(of: phrase.lowercased()) { holders[place].axes.insert(axis) }
    holders[place].claims.append(claim)
  }

  private mutating func place(of key: String, name: String) -> Int {
    if let place = places[key] { return place }
    places[key] = holders.count
    holders.append(Holder(key: key, name: HolderKey.withoutPossessive(name[...])))
    return holders.count - 1
  }
}

extension String {
  var capitalisedFirst: String { prefix(1).uppercased() + dropFirst() }
}
