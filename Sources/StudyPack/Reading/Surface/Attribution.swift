/// A place where a sentence says that someone holds a view or takes a stance.
///
/// By surface alone: `X argues that …`, `According to X, …`, `For X, …`, `X’s view is …`. Where the
/// surface leaves a doubt about who the subject is, there is no attribution.
public struct Attribution: Sendable, Hashable {
  public enum Pattern: String, Sendable, Hashable {
    /// The holder is the subject of a stance verb.
    case subject
    /// `According to X`, `in the view of X`
    case accordingTo
    /// `For X,` at the start of a sentence
    case forHolder
    /// `X’s view`
    case possessive
  }

  public let pattern: Pattern
  /// The holder's words without determiners, as indices in ``Sentence/words``.
  public let holder: Range<Int>
  /// The base form of the stance verb, where there is one.
  public let verb: String?
  /// The first word of the clause, determiners included.
  public let clauseStart: Int

  public init(pattern: Pattern, holder: Range<Int>, verb: String?, clauseStart: Int) {
    self.pattern = pattern
    self.holder = holder
    self.verb = verb
    self.clauseStart = clauseStart
  }

  /// All attributions of `sentence`, from left to right.
  public static func all(in sentence: Sentence) -> [Attribution] {
    let finder = AttributionFinder(words: sentence.words)
    return (finder.phrases + finder.subjects).sorted { $0.holder.lowerBound < $1.holder.lowerBound }
  }
}

extension Attribution {
  private static let timeLeads: Set<String> = ["in", "after", "since", "before", "by", "until"]

  /// The index after a lead that needs no comma, `After 1991` or `At the same time`; 0 where the
  /// sentence has none.
  public static func leadEnd(_ words: [Word]) -> Int {
    guard words.count > 5 else { return 0 }
    if timeLeads.contains(words[0].lower), words[1].kind == .number { return 2 }
    return words.prefix(4).map(\.lower) == ["at", "the", "same", "time"] ? 4 : 0
  }
}

private struct AttributionFinder {
  let words: [Word]

  // MARK: Subjects of stance verbs

  var subjects: [Attribution] {
    words.indices.compactMap { index in
      guard let verb = stanceVerb(at: index), let subject = subject(of: index)
      else { return nil }
      return Attribution(
        pattern: .subject, holder: subject.holder, verb: verb, clauseStart: subject.clauseStart)
    }
  }

  /// `like` is a verb only after `would`.
  private func stanceVerb(at index: Int) -> String? {
    if words[index].lower == "like" {
      return index > 0 && words[index - 1].lower == "would" ? "like" : nil
    }
    return StanceVerbs.base(of: words[index].lower)
  }

  private func subject(of verb: Int) -> (holder: Range<Int>, clauseStart: Int)? {
    guard let last = subjectEnd(before: verb) else { return nil }
    var first = last
    while first > 0, isNominal(first - 1) { first -= 1 }
    if let group = groupHead(before: first) { first = group }
    guard isNominal(first) else { return nil }
    var border = first
    while border > 0, HolderLexicon.determiners.contains(words[border - 1].lower) { border -= 1 }
    while first < last, HolderLexicon.determiners.contains(words[first].lower) { first += 1 }
    guard isClauseBorder(border) else { return nil }
    return (first..<(last + 1), border)
  }

  /// The last word before the verb's adverbs and auxiliaries; `nil` for passives and infinitives.
  private func subjectEnd(before verb: Int) -> Int? {
    var index = verb - 1
    var nearest: String?
    while index >= 0 {
      let word = words[index].lower
      if VerbForms.auxiliaries.contains(word) {
        nearest = nearest ?? word
      } else if !HolderLexicon.adverbs.contains(word),
        !(word.hasSuffix("ly") && word.utf8.count > 4)
      {
        break
      }
      index -= 1
    }
    guard index >= 0, words[index].kind == .word, words[index].lower != "to" else { return nil }
    let passive: Set<String> = ["is", "are", "was", "were", "be", "been", "being"]
    if let nearest, passive.contains(nearest), !words[verb].lower.hasSuffix("ing") { return nil }
    if nearest == nil, words[verb].lower.hasSuffix("ing") { return nil }
    return index
  }

  private func isNominal(_ index: Int) -> Bool {
    guard index >= 0, index < words.count else { return false }
    let word = words[index]
    guard word.kind == .word else { return false }
    return !FunctionWords.contains(word.lower) && !VerbForms.auxiliaries.contains(word.lower)
      && StanceVerbs.base(of: word.lower) == nil
      || word.isCapitalised && index > 0 && !FunctionWords.contains(word.lower)
  }

  /// `Supporters of | term limits`: where the group noun stands.
  private func groupHead(before index: Int) -> Int? {
    var of = index - 1
    while of > 0, HolderLexicon.determiners.contains(words[of].lower) { of -= 1 }
    guard of > 0, words[of].lower == "of" || words[of].lower == "for",
      HolderLexicon.isGroup(words[of - 1].lower)
    else { return nil }
    return of - 1
  }

  private func isClauseBorder(_ index: Int) -> Bool {
    guard index > 0, index != Attribution.leadEnd(words) else { return true }
    let before = words[index - 1]
    if before.kind == .punctuation {
      return [",", ";", ":", "(", "—", "–", "“", "\""].contains(before.text)
    }
    return HolderLexicon.clauseOpeners.contains(before.lower)
  }

  // MARK: Phrases

  var phrases: [Attribution] {
    words.indices.compactMap { index in
      accordingTo(index) ?? forHolder(index) ?? possessive(index)
    }
  }

  private func accordingTo(_ index: Int) -> Attribution? {
    guard index + 2 < words.count, words[index].lower == "according", words[index + 1].lower == "to"
    else { return nil }
    return phrase(.accordingTo, from: index + 2, clause: index)
  }

  private func forHolder(_ index: Int) -> Attribution? {
    guard index == 0, words.count > 2, words[0].lower == "for",
      let found = phrase(.forHolder, from: 1, clause: 0),
      found.holder.upperBound < words.count, words[found.holder.upperBound].text == ","
    else { return nil }
    return found
  }

  private func phrase(_ pattern: Attribution.Pattern, from start: Int, clause: Int) -> Attribution?
  {
    var first = start
    while first < words.count, HolderLexicon.determiners.contains(words[first].lower) { first += 1 }
    var end = first
    while end < words.count, isNominal(end) { end += 1 }
    guard end > first, end < words.count, words[end].kind == .punctuation else { return nil }
    return Attribution(pattern: pattern, holder: first..<end, verb: nil, clauseStart: clause)
  }

  /// `Russia’s view of …` at the start of a clause.
  private func possessive(_ index: Int) -> Attribution? {
    guard index + 1 < words.count, words[index].withoutPossessive.isPossessive else { return nil }
    let view: Set<String> = [
      "view", "position", "argument", "claim", "stance", "attitude", "aim", "goal",
    ]
    guard view.contains(words[index + 1].lower) else { return nil }
    var first = index
    while first > 0, isNominal(first - 1) { first -= 1 }
    guard isClauseBorder(first) || words[first - 1].lower == "the" && isClauseBorder(first - 1)
    else { return nil }
    return Attribution(
      pattern: .possessive, holder: first..<(index + 1), verb: nil, clauseStart: first)
  }
}
