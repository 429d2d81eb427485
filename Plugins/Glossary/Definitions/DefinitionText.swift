import Language
import StudyPack

/// The words of a definition, cut to a phrase that stands alone in dictionary style.
struct DefinitionText {
  let doc: Doc
  private static let mostTokens = 45
  /// Words that no definition begins with.
  private static let degrees: Set = [
    "often", "usually", "sometimes", "perhaps", "also", "mostly", "particularly", "especially",
    "just", "merely", "simply",
  ]

  init(_ doc: Doc) { self.doc = doc }

  /// Whether the sentence says one thing more of what others spoke of: “Moreover, mill laws require …”.
  var addsOneThing: Bool {
    doc.first.map { ["moreover", "furthermore", "additionally", "besides"].contains($0.lower) }
      == true
  }

  /// The phrase that `tokens` make, `nil` where they cannot stand alone.
  func phrase(_ tokens: [Int]) -> String? { phrase(tokens, atLeast: 4) }

  /// The same for a phrase that the essay itself sets beside a name: three words can do, where one of
  /// them is “of” or the like.
  func shortPhrase(_ tokens: [Int]) -> String? {
    phrase(tokens, atLeast: tokens.contains { doc[$0].pos == .adposition } ? 3 : 4)
  }

  /// A noun with a word that says of what sort it is: “melted rock”.
  func label(_ tokens: [Int]) -> String? { phrase(tokens, atLeast: 2) }

  /// The phrase of a clause behind the noun that it sets apart: “a democracy in which …”.
  func phrase(_ clause: [Int], after noun: Token, _ relative: String? = nil) -> String? {
    // “Appellate jurisdiction”: a name of doing without an article is not counted.
    let isBare = !noun.lefts.contains { ["det", "poss"].contains($0.dep.rawValue) }
    let isUncounted =
      noun.tag == "NNS" || ["ing", "ism", "ence", "ance"].contains { noun.lower.hasSuffix($0) }
      || isBare && ["tion", "sion", "ment", "age", "ness"].contains { noun.lower.hasSuffix($0) }
    let article = isUncounted ? nil : IndefiniteArticle(before: noun.lower).rawValue
    guard clause.first.map({ doc[$0].lower == "of" }) != true else { return nil }
    return phrase(clause, atLeast: 3, behind: noun).map { phrase in
      [article, noun.lower, relative, phrase].compactMap(\.self).joined(separator: " ")
    }
  }

  /// - Parameter noun: what the phrase will stand behind.
  private func phrase(_ tokens: [Int], atLeast fewest: Int, behind noun: Token? = nil) -> String? {
    let whole = trimmed(tokens)
    let kept = trimmed(shortened(whole + rest(behind: whole)))
    guard (fewest...Self.mostTokens).contains(kept.count), bindsPronouns(kept, behind: noun),
      isBalanced(kept),
      !hasTornDash(kept), isWhole(kept), !endsInARow(kept), noun != nil || !isCounted(kept)
    else { return nil }
    return text(kept)
  }

  /// What the parser gives to another phrase though it goes on with the row that `tokens` end in.
  private func rest(behind tokens: [Int]) -> [Int] {
    guard let last = tokens.last, last + 2 < doc.count else { return [] }
    // “The move that is best no matter what the others choose”
    if tokens.suffix(2).map({ doc[$0].lower }) == ["no", "matter"] {
      return Array(doc[(last + 1)...].prefix { $0.pos != .punctuation && !$0.isRoot }.map(\.index))
    }
    guard doc[last + 1].text == "," else { return [] }
    let verbs = verbsInRow(behind: tokens)
    if !verbs.isEmpty { return verbs }
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
    return isRow && !rest.contains { doc[$0].dep == "nsubj" && doc[$0].head.index > last + 2 }
      ? rest : []
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

  /// The words of `tokens` as they stand, with a single blank where some are left out.
  private func text(_ tokens: [Int]) -> String {
    var text = ""
    let tokens = withoutCommaBeforeRelative(tokens)
    for (place, index) in tokens.enumerated() {
      let token = doc[index]
      text += place == 0 && token.hasSentenceCapital ? token.text.lowercasedFirst : token.text
      guard place + 1 < tokens.count else { break }
      let next = tokens[place + 1]
      let hasBlank = next == index + 1 ? token.hasSpaceAfter : doc[next].pos != .punctuation
      if hasBlank { text += " " }
    }
    return text
  }

  /// “A system called the ring, in which …” is “a system in which …”.
  private func withoutCommaBeforeRelative(_ tokens: [Int]) -> [Int] {
    guard let place = tokens.firstIndex(where: { doc[$0].text == "," }), place <= 3,
      place + 2 < tokens.count, doc[tokens[place + 1]].pos == .adposition,
      doc[tokens[place + 2]].lower == "which"
    else { return tokens }
    return tokens.indices.filter { $0 != place }.map { tokens[$0] }
  }

  /// Nothing hangs at its end, and no mark stands twice where something was left out.
  private func isWhole(_ tokens: [Int]) -> Bool {
    guard let first = tokens.first, let last = tokens.last else { return false }
    let hangs =
      ["ADP", "DET", "CCONJ", "SCONJ", "PART"].contains(doc[last].pos.rawValue)
      && doc[last].dep != "prt"
      || doc[last].lacksObject || doc[last].tag == "MD"
      // “Protected the mills in particular”: as against what else?
      || tokens.suffix(2).map { doc[$0].lower } == ["in", "particular"]
      // “The look that results”
      || tokens.count > 1
        && ["that", "which", "who"].contains(doc[tokens[tokens.count - 2]].lower)
        && doc[tokens[tokens.count - 2]].dep != "det"
      // “a hub which then sends”: after what, a sentence before tells.
      || tokens.contains { doc[$0].lower == "then" && doc[$0].dep == "advmod" }
      || comparesBySo(tokens)
      // “Where boats were few, others …”, “many times wider than a barge”
      || isAnAmount(tokens) || isMoreThanUntold(tokens) || disagrees(tokens)
      // “Is following what” is called so
      || ["what", "who", "how"].contains(doc[last].lower)
      // “The set of tools” that a guild blends
      || isCutBeforeRelative(last)
      // “The speed of the change than the fact”
      || comparesWithNothing(tokens)
      // “the wish to ensure fair” without the treatment
      || doc[last].dep == "amod" && doc[last].head.index > last
    let isDoubled = zip(tokens, tokens.dropFirst()).contains {
      doc[$0].text == "," && doc[$1].pos == .punctuation && $1 != $0 + 1
    }
    let namesAnother = tokens.contains {
      ["acl", "ROOT", "ccomp", "conj"].contains(doc[$0].dep.rawValue) && doc[$0].tag == "VBN"
        && (["call", "term", "dub", "name"].contains(doc[$0].lemma)
          || doc[$0].lemma == "know" && $0 + 1 < doc.count && doc[$0 + 1].lower == "as")
    }
    // “By such means” without the word that points, “what is left over”: of what, is not told.
    let isTorn =
      tokens.count > 1 && doc[last].lower == "means" && doc[tokens[tokens.count - 2]].lower == "by"
      || doc[first].lower == "what" && tokens.count < 6
    return !hangs && !isDoubled && !namesAnother && !isTorn && !isChoice(tokens)
      && doc[first].lower != "either"
      && !Self.degrees.contains(doc[first].lower) && !namesOther(tokens)
  }

  /// “A wider weir about two hands long”: than which?
  private func isMoreThanUntold(_ tokens: [Int]) -> Bool {
    let known: Set = ["higher", "lower", "upper", "inner", "outer", "senior", "elder", "former"]
    return ["a", "an", "the"].contains(tokens.first.map { doc[$0].lower })
      && tokens.dropFirst().first.map { doc[$0].tag == "JJR" && !known.contains(doc[$0].lower) }
        == true
      && !tokens.contains { doc[$0].lower == "than" }
  }

  /// “Custom that are old”: a word was lost, or the parser took a verb for a noun.
  private func disagrees(_ tokens: [Int]) -> Bool {
    let words = tokens.prefix(6)
    return zip(words.dropFirst(), zip(words, words.dropFirst(2))).contains { that, around in
      ["that", "which"].contains(doc[that].lower) && doc[around.0].tag == "NN"
        && doc[around.1].lower == "are" && !tokens.prefix(4).contains { doc[$0].lower == "of" }
    }
  }

  private func isAnAmount(_ tokens: [Int]) -> Bool {
    let words = tokens.prefix(8).map { doc[$0].lower }
    guard let first = words.first, ["few", "many", "several", "most"].contains(first) else {
      return false
    }
    return words.dropFirst().first == ","
      || zip(words, words.dropFirst()).contains {
        $0 == "times" && ["more", "as", "less"].contains($1)
      }
  }

  private func isCutBeforeRelative(_ last: Int) -> Bool {
    guard last + 1 < doc.count, doc[last].isNounlike else { return false }
    let next = doc[last + 1]
    return ["that", "who", "whom", "whose"].contains(next.lower)
      && ["WDT", "WP", "WP$"].contains(next.tag.rawValue)
  }

  private func comparesWithNothing(_ tokens: [Int]) -> Bool {
    guard let than = tokens.firstIndex(where: { doc[$0].lower == "than" }) else { return false }
    return !tokens[..<than].contains {
      ["JJR", "RBR"].contains(doc[$0].tag.rawValue)
        || ["other", "rather", "else", "different", "more", "less"].contains(doc[$0].lower)
    }
  }

  /// “A flood over so wide an area”: as what, a sentence before tells.
  private func comparesBySo(_ tokens: [Int]) -> Bool {
    zip(tokens.indices, zip(tokens, tokens.dropFirst())).contains { place, pair in
      doc[pair.0].lower == "so" && [.adjective, .adverb].contains(doc[pair.1].pos)
        && !tokens[place...].contains { ["that", "as"].contains(doc[$0].lower) }
    }
  }

  /// “The skills that let a boatman plan”, which went on “, steer, and moor”: cut in the middle of a row.
  private func endsInARow(_ tokens: [Int]) -> Bool {
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

  /// “Two weirs on one stream” are some.
  private func isCounted(_ tokens: [Int]) -> Bool {
    tokens.first.map { doc[$0].pos == .number } == true
  }

  /// “A fire or a rat”: two things, of which neither says what the term is.
  private func isChoice(_ tokens: [Int]) -> Bool {
    let words = tokens.map { doc[$0].lower }
    // “A weir that holds the stream, or a mill”
    if ["a", "an"].contains(words.first),
      words.indices.dropLast(2).contains(where: {
        words[$0] == "," && words[$0 + 1] == "or" && ["a", "an"].contains(words[$0 + 2])
      })
    {
      return true
    }
    guard let first = tokens.first, ["a", "an", "the"].contains(doc[first].lower),
      let or = tokens.prefix(doc[first].lower == "the" ? tokens.count : 5)
        .firstIndex(where: { doc[$0].lower == "or" }), or + 1 < tokens.count
    else { return false }
    return ["a", "an", "the"].contains(doc[tokens[or + 1]].lower)
  }

  /// “the other party” is told apart from one that was named.
  private func namesOther(_ tokens: [Int]) -> Bool {
    tokens.prefix(2).contains { doc[$0].lower == "other" } && doc[tokens[0]].lower == "the"
  }

  /// A dash beside words that were left out joins what does not belong together.
  private func hasTornDash(_ tokens: [Int]) -> Bool {
    // “Benefits—small or large” without what the second dash leads to
    if let last = tokens.last, last + 1 < doc.count, isDash(last + 1),
      !tokens.count(where: isDash).isMultiple(of: 2)
    {
      return true
    }
    return zip(tokens, tokens.dropFirst()).contains { one, other in
      other != one + 1 && ["—", "–"].contains { $0 == doc[one].text || $0 == doc[other].text }
    }
  }

  private func isDash(_ index: Int) -> Bool { ["—", "–"].contains(doc[index].text) }

  /// Without what contrasts, and without the asides at its end, the last first, as long as it is too
  /// long for a glossary.
  private func shortened(_ tokens: [Int]) -> [Int] {
    var kept = tokens
    let contrast = zip(kept.indices, zip(kept, kept.dropFirst())).first { _, pair in
      doc[pair.0].text == ","
        && ["whereas", "while", "although", "though", "but"].contains(doc[pair.1].lower)
        && !doc.goesOnWithSame(behind: pair.0)
    }
    if let contrast { kept = Array(kept[..<contrast.0]) }
    if let aside = aside(in: kept) { kept = Array(kept[..<aside]) }
    if let other = nextExplained(in: kept) { kept = Array(kept[..<other]) }
    while kept.count > 30, let comma = kept.lastIndex(where: { doc[$0].text == "," }), comma >= 8 {
      let next = kept.index(after: comma)
      guard next < kept.count,
        [
          "which", "who", "where", "although", "though", "while", "because", "but", "so", "since",
          "as", "including", "such", "and",
        ].contains(doc[kept[next]].lower), !endsRow(kept, at: next)
      else { break }
      kept = Array(kept[..<comma])
    }
    return kept
  }

  /// “…, together with the use of this knowledge”, “…, as ours does”: what is added, and points back.
  private func aside(in tokens: [Int]) -> Int? {
    tokens.indices.dropFirst(5).dropLast().first { place in
      guard doc[tokens[place]].text == "," else { return false }
      return ["together", "along"].contains(doc[tokens[place + 1]].lower)
        || doc[tokens[place + 1]].lower == "as"
          && tokens[place...].prefix(4).contains { ["ours", "we", "our"].contains(doc[$0].lower) }
    }
  }

  /// “The wear of a bank in its place, and silting, which is …”: the next term, with its own meaning.
  private func nextExplained(in tokens: [Int]) -> Int? {
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
  private func endsRow(_ tokens: [Int], at next: Int) -> Bool {
    doc[tokens[next]].lower == "and" && tokens[..<next].count { doc[$0].text == "," } > 1
      && !tokens[next...].contains { doc[$0].isFinite }
  }

  private func trimmed(_ tokens: [Int]) -> [Int] {
    var kept = withoutWay(withoutEmptyBrackets(tokens))[...]
    while let last = kept.last, isLoose(doc[last]) { kept.removeLast() }
    while let first = kept.first, isLoose(doc[first]) || doc[first].dep == "cc" {
      kept.removeFirst()
    }
    return Array(kept)
  }

  /// “organisms that make their food in this way” point back, and are told without it.
  private func withoutWay(_ tokens: [Int]) -> [Int] {
    let end = tokens.suffix(3).map { doc[$0].lower }
    let isWay =
      end.starts(with: ["in", "this"]) && ["way", "manner", "fashion"].contains(end.last)
    return isWay ? tokens.dropLast(3) : tokens
  }

  /// What pointed to a figure was left out of the text, and its brackets stayed.
  private func withoutEmptyBrackets(_ tokens: [Int]) -> [Int] {
    tokens.indices.filter { place in
      let opens = doc[tokens[place]].text == "(" && place + 1 < tokens.count
      let closes = doc[tokens[place]].text == ")" && place > 0
      return !(opens && doc[tokens[place + 1]].text == ")")
        && !(closes && doc[tokens[place - 1]].text == "(")
    }.map { tokens[$0] }
  }

  private func isLoose(_ token: Token) -> Bool {
    token.isSpace || token.pos == .punctuation && !["”", ")", "“", "("].contains(token.text)
      || token.text == "\""
  }

  /// A pronoun in a definition means something before it in the definition, or the definition does
  /// not stand alone.
  private func bindsPronouns(_ tokens: [Int], behind noun: Token?) -> Bool {
    tokens.enumerated().allSatisfy { place, index in
      let token = doc[index]
      switch token.lower {
      // “What a learner can do if he or she has help”
      case "he", "she": return place > 0 && isEither(token)
      case "him", "her", "his", "hers", "i", "me", "my", "here",
        "former", "latter", "himself", "herself":
        return false
      case "above", "below": return token.pos == .adposition
      // “The belief that you can make a difference”: anybody.
      case "you":
        return place > 0 && doc[tokens[place - 1]].lower == "that"
          || tokens[..<place].contains { doc[$0].lower == "you" }
      case "your": return tokens[..<place].contains { doc[$0].lower == "you" }
      case "this", "these": return token.dep == "det" && names(token.head, tokens[..<place])
      // “Another of the measures”: which others, a sentence before tells.
      case "another": return token.index + 1 < doc.count && doc[token.index + 1].lower != "of"
      // “A graph of the same facts”: as what, a sentence before tells.
      case "the": return !repeats(token, besides: tokens)
      case "same":
        return tokens[place...].contains { ["as", "that"].contains(doc[$0].lower) }
          || tokens.count > 6 && place + 2 < tokens.count
          || tokens[..<place].contains { isOneOfSeveral(doc[$0]) }
      case "that" where token.dep == "det": return names(token.head, tokens[..<place])
      // “Both the belief and the avoidance”: which, a sentence before tells.
      case "both" where token.index + 1 < doc.count && doc[token.index + 1].lower == "the":
        return place > 0 && [.adposition, .verb].contains(doc[tokens[place - 1]].pos)
      case "such":
        let next = tokens.dropFirst(place + 1).prefix(2).map { doc[$0].lower }
        return next.first == "as" || next.last == "way"
      case "those":
        if token.dep == "det", names(token.head, tokens[..<place]) { return true }
        return place + 1 < tokens.count
          && ["who", "that", "which", "of", "with", "in"].contains(doc[tokens[place + 1]].lower)
      // “A union for weavers they founded”: somebody else did; “what boatmen owe for tolls they make”.
      case "they":
        let isBehindItsObject = place > 0 && doc[tokens[place - 1]].isNounlike
        return tokens[..<(isBehindItsObject ? place - 1 : place)].contains {
          ["NNS", "NNPS"].contains(doc[$0].tag.rawValue)
        }
      case "them", "their", "themselves":
        return noun?.isPlural == true && place > 0
          || bindsMany(tokens[..<place], besidesFirst: noun == nil)
      case "it":
        // “the act of getting it back”: the first noun says what the term is, and “it” is another.
        return tokens[..<place].count { doc[$0].isNounlike } > 1
      // “A process in which boats stick to its wall”: of no process.
      case "its", "itself":
        return noun?.isPlural == false && place > 0
          || tokens[..<place].contains { doc[$0].isNounlike && (noun != nil || !doc[$0].isPlural) }
      default: return true
      }
    }
  }

  /// “They can flow back by a gate that uses the flow”: of what the sentence tells before.
  private func repeats(_ article: Token, besides tokens: [Int]) -> Bool {
    let noun = article.head
    guard article.dep == "det", noun.index == article.index + 1, noun.tag == "NN",
      noun.rights.isEmpty, let first = tokens.first
    else { return false }
    let stem = Stem.of(noun.lower)
    return doc[..<first].contains { $0.pos == .verb && Stem.of($0.lower) == stem }
  }

  /// “Two boats in the same lock”: what they share is told.
  private func isOneOfSeveral(_ token: Token) -> Bool {
    token.pos == .number
      || ["all", "every", "each", "both", "any", "different"].contains(token.lower)
  }

  /// “Because of those traits” of the traits that it speaks of, “that spread” of what is spread
  private func names(_ noun: Token, _ tokens: ArraySlice<Int>) -> Bool {
    let opening = noun.lower.prefix(7)
    return tokens.contains {
      doc[$0].isNounlike && doc[$0].lemma == noun.lemma
        || opening.count == 7 && doc[$0].lower.hasPrefix(opening)
    }
  }

  /// Whether “their” behind these words means something among them: “herds that follow their leaders”,
  /// but not “lands set aside for their use”.
  private func bindsMany(_ tokens: ArraySlice<Int>, besidesFirst: Bool) -> Bool {
    if tokens.contains(where: { ["someone", "anyone", "those", "person"].contains(doc[$0].lower) })
    {
      return true
    }
    let isTold = tokens.contains {
      doc[$0].dep == "nsubj" && ["that", "which", "who"].contains(doc[$0].lower)
    }
    let isDone = tokens.contains { doc[$0].dep == "nsubj" && doc[$0].isPlural }
    let nouns = tokens.drop { !doc[$0].isNounlike }
    return isDone
      || (isTold || !besidesFirst ? nouns : nouns.dropFirst()).contains { doc[$0].isPlural }
  }

  private func isEither(_ pronoun: Token) -> Bool {
    let around = doc[max(0, pronoun.index - 2)..<min(doc.count, pronoun.index + 3)].map(\.lower)
    return around.contains("he") && around.contains("or") && around.contains("she")
  }

  private func isBalanced(_ tokens: [Int]) -> Bool {
    let texts = tokens.map { doc[$0].text }
    let text = texts.joined()
    // “the charge(s)”: a bracket may be a part of a word.
    return text.count { $0 == "(" } == text.count { $0 == ")" }
      && texts.count { $0 == "“" } == texts.count { $0 == "”" }
      && texts.count { $0 == "\"" }.isMultiple(of: 2)
  }
}

extension Doc {
  /// “…, but it does so through a gate”: of what was told before the comma.
  func goesOnWithSame(behind comma: Int) -> Bool {
    comma + 2 < count && self[comma + 1].lower == "but"
      && ["it", "they"].contains(self[comma + 2].lower)
  }
}

extension Token {
  /// “that represents”: a verb with a relative for its subject, and nothing behind it.
  fileprivate var lacksObject: Bool {
    isPresentTense
      && lefts.contains { $0.dep == "nsubj" && ["that", "which", "who"].contains($0.lower) }
  }
}
