import Language

/// Rows that a definition goes on with, or that it must not be cut in.
extension DefinitionText {
  /// What the parser gives to another phrase though it goes on with the row that `tokens` end in.
  func rest(behind tokens: [Int]) -> [Int] {
    guard let last = tokens.last, last + 2 < doc.count else { return [] }
    // “The move that is best no matter what the others choose”
    if tokens.suffix(2).map({ doc[$0].lower }) == ["no", "matter"] {
      return Array(doc[(last + 1)...].prefix { $0.pos != .punctuation && !$0.isRoot }.map(\.index))
    }
    // “The belief that boats remain when out of sight”
    if ["when", "where"].contains(doc[last + 1].lower), doc[last].pos == .verb {
      return Array(
        doc[(last + 1)...].prefix { $0.pos != .punctuation && !$0.isRoot && !$0.isFinite }
          .map(\.index))
    }
    // “A feud that leaves every keeper worse off”
    if doc[last + 1].tag == "JJR" {
      return Array(doc[(last + 1)...].prefix { $0.pos != .punctuation && !$0.isRoot }.map(\.index))
    }
    guard doc[last + 1].text == "," else { return [] }
    let verbs = verbsInRow(behind: tokens)
    if !verbs.isEmpty { return verbs }
    let object = sharedObject(behind: last)
    if !object.isEmpty { return object }
    let things = thingsInRow(behind: last)
    if !things.isEmpty { return things }
    // “All that a village owns, minus what it owes”
    if ["minus", "plus", "less"].contains(doc[last + 2].lower) {
      return Array(doc[(last + 1)...].prefix { ![";", ".", ":"].contains($0.text) }.map(\.index))
    }
    return wordsInRow(behind: last)
  }

  /// “A guild that owns the weir, mends the banks, and sets the tolls”, “the right to fish, cut reeds and burn them”.
  private func verbsInRow(behind tokens: [Int]) -> [Int] {
    guard let first = tokens.first, let last = tokens.last else { return [] }
    // “…, and cover the cost”: the last of the row.
    let next = ["and", "or"].contains(doc[last + 2].lower) ? last + 3 : last + 2
    guard next < doc.count, let verb = tokens.first(where: { isOpenVerb($0, tag: doc[next].tag) }),
      doc.first(where: \.isRoot).map({ $0.index < first }) == true
    else { return [] }
    let end = doc[last...].first { $0.text == ";" }?.index ?? doc.count - 1
    let rest = Array(last + 1..<end)
    let isRow = zip(rest, rest.dropFirst()).contains {
      doc[$0].lower == "and" && doc[$1].tag == doc[verb].tag
    }
    // “… and sinks as it grows heavier” tells when.
    return isRow
      && !rest.contains {
        doc[$0].dep == "nsubj" && doc[$0].head.index > last + 2 && doc[$0].head.dep != "advcl"
      }
      ? rest : []
  }

  /// “A miller who can change, or is bound by, the tolls of the guild”: what both verbs are about.
  private func sharedObject(behind last: Int) -> [Int] {
    let verb = doc[last]
    guard verb.pos == .verb, !verb.rights.contains(where: { $0.dep == "dobj" }),
      ["and", "or"].contains(doc[last + 2].lower),
      let comma = doc[(last + 3)...].prefix(6).first(where: { $0.text == "," }),
      [.adposition, .verb].contains(doc[comma.index - 1].pos), comma.index + 1 < doc.count,
      [.determiner, .noun, .adjective].contains(doc[comma.index + 1].pos)
    else { return [] }
    let end = doc.partEnd(from: comma.index)
    return Array(last + 1..<end)
  }

  /// “A sheet naming the boat, the load, and the owner of both”: what the parser joins to the sheet.
  private func thingsInRow(behind last: Int) -> [Int] {
    let noun = doc[last]
    guard noun.dep == "dobj", noun.head.tag == "VBG",
      let article = noun.lefts.first?.lower, ["a", "an", "the"].contains(article),
      doc[last + 2].lower == article
    else { return [] }
    let end = doc.partEnd(from: last)
    let rest = Array(last + 1..<end)
    let isRow = zip(rest, rest.dropFirst()).contains {
      doc[$0].lower == "and" && doc[$1].lower == article
    }
    return isRow && !rest.contains { doc[$0].isRoot || doc[$0].isFinite } ? rest : []
  }

  /// “That owns”, “to fish”
  private func isOpenVerb(_ index: Int, tag: Tag) -> Bool {
    let verb = doc[index]
    guard verb.tag == tag else { return false }
    if verb.tag == "VB" { return verb.lefts.contains { $0.lower == "to" } }
    return verb.isPresentTense && verb.dep == "relcl"
      && (["that", "which"].contains(verb.leftEdge.lower)
        // “A system in which a guild collects the rye, mills it, and sells the bread”
        || verb.leftEdge.lower == "in" && doc[verb.leftEdge.index + 1].lower == "which")
  }

  /// “What has been seen, heard or felt”
  private func wordsInRow(behind last: Int) -> [Int] {
    let tag = doc[last].tag
    // A participle and the past look alike.
    func isAlike(_ index: Int) -> Bool {
      doc[index].tag == tag || tag == "VBN" && doc[index].tag == "VBD"
    }
    guard ["VBN", "VB", "JJ"].contains(tag.rawValue), isAlike(last + 2) else { return [] }
    var end = last + 2
    while end + 2 < doc.count, doc[end + 1].text == ",", isAlike(end + 2) { end += 2 }
    if end + 1 < doc.count, doc[end + 1].text == "," { end += 1 }
    guard end + 2 < doc.count, ["and", "or"].contains(doc[end + 1].lower), isAlike(end + 2)
    else { return [] }
    return Array(last + 1...end + 2)
  }

  /// “The skills that let a boatman plan”, which went on “, steer, and moor”: cut in the middle of a row.
  func endsInARow(_ tokens: [Int]) -> Bool {
    guard let last = tokens.last, last + 4 < doc.count, doc[last + 1].text == "," else {
      return false
    }
    let tag = doc[last].tag
    let next = doc[last + 2]
    guard next.tag == tag, ["VB", "NN", "NNS", "JJ"].contains(tag.rawValue) else { return false }
    var end = last + 2
    while end + 2 < doc.count, doc[end + 1].text == ",", doc[end + 2].tag == tag { end += 2 }
    let behind = doc[(end + 1)...].prefix(3).map(\.lower)
    return [["and"], ["or"], [",", "and"], [",", "or"]].contains { behind.starts(with: $0) }
  }

  /// “The wear of a bank in its place, and silting, which is …”: the next term, with its own meaning.
  func nextExplained(in tokens: [Int]) -> Int? {
    tokens.indices.dropFirst(3).dropLast(4).first { place in
      doc[tokens[place]].text == "," && ["and", "or"].contains(doc[tokens[place + 1]].lower)
        && tokens[(place + 2)...].dropFirst().prefix(3).contains { comma in
          doc[comma].text == "," && comma + 1 < doc.count
            && ["which", "a", "an", "the"].contains(doc[comma + 1].lower)
            && doc[comma - 1].isNounlike
        }
    }
  }

  /// “Three parts: a hub, a rim, and a spoke”: the last of a row is no aside.
  func endsRow(_ tokens: [Int], at next: Int) -> Bool {
    doc[tokens[next]].lower == "and" && tokens[..<next].count { doc[$0].text == "," } > 1
      && !tokens[next...].contains { doc[$0].isFinite }
  }
}
