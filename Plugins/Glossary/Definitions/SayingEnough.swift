import Language
import StudyPack

/// Tells whether a phrase that the essay sets beside a term says enough to be its definition.
///
/// “Salt tax, an unpopular measure” names a kind and sets nothing apart in it; “a permit, a process
/// that takes a month” speaks of what is done with the thing.
struct SayingEnough {
  let wordNet: WordNet?

  func holds(_ found: FoundDefinition, of term: String) -> Bool {
    let phrase = Phrase(found.text, besides: term)
    let isBeside = [.apposition, .relative].contains(found.pattern)
    let isOneEvent = phrase.hasYear && term == term.lowercased() && found.pattern == .naming
    return !phrase.pointsElsewhere && !phrase.tellsOnlyWhoMadeIt
      && !phrase.comparesWithNothing && !isOneEvent && !isBare(phrase, found.pattern)
      && !phrase.saysTooLittle && !phrase.comesOfSomething
      && !(isBeside
        && (phrase.isARow || phrase.isFigure(beside: term) || isDone(phrase, with: term)
          || sumsUp(phrase, behind: term)))
      && !phrase.isCircular
  }

  /// Whether the phrase brings the term in though it says too little: its sentence may say more.
  ///
  /// - Parameter isLast: whether the term ends the sentence: “The ceiling is the carrying capacity.”
  func introduces(_ found: FoundDefinition, _ term: String, isLast: Bool) -> Bool {
    guard [.naming, .label].contains(found.pattern) || isLast && found.pattern == .copula else {
      return false
    }
    let phrase = Phrase(found.text, besides: term)
    return phrase.saysTooLittle || phrase.comesOfSomething || isBare(phrase, found.pattern)
  }

  /// “Mutual aid, called guilds”, “a plan of attack known as …”: the name of a kind with a word before
  /// it, or with one behind “of”.
  private func isBare(_ phrase: Phrase, _ pattern: TermDefinition.Pattern) -> Bool {
    guard phrase.isJoined else { return phrase.content.count < 3 && !isThing(phrase.genus) }
    if phrase.isAPart || phrase.countsOnly || pattern == .naming && phrase.tellsOnlyWhere {
      return true
    }
    return [.naming, .label].contains(pattern) && phrase.isOne && phrase.content.count < 3
      && !isThing(phrase.genus)
  }

  /// “Melted rock”: of what can be touched a word tells the sort; “faint particles” are many.
  private func isThing(_ noun: String?) -> Bool {
    noun?.hasSuffix("s") != true
      && classes(of: noun, atMost: 1).contains { Self.things.contains($0) }
  }

  /// “A permit, a process that takes a month”: the thing is no process, but is got by one.
  private func isDone(_ phrase: Phrase, with term: String) -> Bool {
    guard let genus = phrase.genus, Self.doings.contains(genus) else { return false }
    if genus != "process" { return true }
    let own = classes(of: term.split { !$0.isLetter }.last?.lowercased(), atMost: 3)
    return !own.isEmpty && own.isDisjoint(with: Self.happenings)
  }

  /// “They watched the tide in a broken mirror, a task that tires the eye”: a phrase for all that was
  /// told, at which no thing, person, or time can be explained.
  private func sumsUp(_ phrase: Phrase, behind term: String) -> Bool {
    guard phrase.isOne, let noun = term.split(whereSeparator: { !$0.isLetter }).last,
      noun.first?.isLowercase == true
    else { return false }
    // “Told as one slow ebb, an impression that owes much to …”
    if phrase.genus.map(Self.verdicts.contains) == true { return true }
    let own = classes(of: noun.lowercased(), atMost: 2)
    let said = classes(of: phrase.genus, atMost: 1)
    // “They carry it to other mills, a view that was laughed at”
    if phrase.genus.map(Self.views.contains) == true, noun.hasSuffix("s") { return true }
    if phrase.genus.map(Self.customs.contains) == true, !own.isEmpty {
      return own.isDisjoint(with: Self.happenings)
    }
    return !own.isEmpty && own.isSubset(of: Self.tangible) && !said.isEmpty
      && said.isSubset(of: Self.doingsAndStates)
  }

  private static let tangible: Set<LexicographerClass> = things.union([
    .person, .time, .group, .location,
  ])
  private static let doingsAndStates: Set<LexicographerClass> = happenings.union([
    .cognition, .attribute,
  ])

  private func classes(of noun: String?, atMost most: Int) -> Set<LexicographerClass> {
    guard let noun, let wordNet else { return [] }
    return Set(
      [noun, String(noun.dropLast())].lazy.map {
        wordNet.lexicographerClasses(of: $0, as: .noun, atMost: most)
      }.first { !$0.isEmpty } ?? [])
  }

  private static let things: Set<LexicographerClass> = [
    .animal, .artifact, .body, .food, .object, .plant, .possession, .shape, .substance,
  ]
  private static let views: Set = ["view", "claim", "conclusion", "suggestion", "finding", "fact"]
  private static let verdicts: Set = [
    "impression", "verdict", "complaint", "remark", "charge", "fate", "judgement", "judgment",
    "suspicion", "guess", "boast", "achievement",
  ]
  private static let customs: Set = [
    "practice", "custom", "habit", "policy", "attitude", "change", "trend", "tendency", "feature",
  ]
  private static let doings: Set = ["process", "choice", "decision", "step", "move", "task"]
  private static let happenings: Set<LexicographerClass> = [
    .act, .event, .process, .phenomenon, .state, .feeling, .motive,
  ]
}

/// The words of a definition.
private struct Phrase {
  private let spelled: [String]
  private let words: [String]
  /// Those with a meaning of their own that the term does not have.
  let content: Set<String>
  private let numbers: [Substring]
  private let commas: Int
  private let wordsBeforeComma: Int
  private let named: [String]
  private let own: Set<String>

  init(_ text: String, besides term: String) {
    numbers = text.split { !$0.isNumber }
    commas = text.count { $0 == "," }
    wordsBeforeComma = text.prefix { $0 != "," }.split(separator: " ").count
    spelled = text.split { !$0.isLetter }.map(String.init)
    words = spelled.map { $0.lowercased() }
    named = term.lowercased().split { !$0.isLetter }.map(String.init)
    let own = Set(named.map { Stem.of($0) })
    self.own = own
    content = Set(words.filter { !FunctionWords.contains($0) }.map { Stem.of($0) }).subtracting(own)
  }

  /// Where something is joined to the noun: “of”, “that”, “to”.
  private var joint: Int { words.firstIndex { Self.joints.contains($0) } ?? words.endIndex }

  var isJoined: Bool { joint < words.endIndex }

  /// “Help against floods and a trade that lasts”: two more things beside the term.
  ///
  /// “Cures, peat or clay from the hills”: one of two.
  var isARow: Bool {
    guard !["a", "an", "the", "any"].contains(words.first), commas == 0 else { return false }
    let isOneOfTwo =
      named.last?.hasSuffix("s") == true && genus?.hasSuffix("s") == false
      && words[..<joint].contains("or")
    // “Conversion of tar, pitch and resin”
    let isRowOfThree =
      words[..<joint].contains("and") && isJoined && words.first?.hasSuffix("ing") == false
      && ["to", "of", "in", "from", "with", "by", "for"].contains(words[joint])
    return isOneOfTwo || isRowOfThree
      || zip(words, words.dropFirst()).contains { $0 == "and" && ["a", "an"].contains($1) }
  }

  /// “Learning that stays hidden”, “the part that does the work”; “parts of which boats have two kinds”,
  /// “what happens when a kettle boils”; “the ceiling, written K”: which, is not told.
  var saysTooLittle: Bool {
    if let which = words.firstIndex(where: { ["that", "which", "who"].contains($0) }), which < 3 {
      let before = words.prefix(which).last
      if content.count < 3, words.count < 7, before != "in" { return true }
      let isOf = before == "of"
      if isOf, words.contains(where: { ["kinds", "types", "sorts", "forms"].contains($0) }) {
        return true
      }
    }
    if words.first == "only" { return true }
    // “A structure of guild rule”: between whom?
    if isOne, words.count < 6, ["structure", "arrangement", "division", "form"].contains(words[1]) {
      return true
    }
    // “A head, chosen by the guild”: of what?
    if isOne, wordsBeforeComma == 2,
      ["head", "chief", "leader", "member"].contains(words.dropFirst().first)
    {
      return true
    }
    if tellsOnlyItsBeginning { return true }
    if words.starts(with: ["what", "happens"]) || words.starts(with: ["what", "the"]) {
      return true
    }
    // “How planks are bent and how boats are mended”: what it serves for.
    if words.first == "how", zip(words, words.dropFirst()).contains(where: { $0 == ("and", "how") })
    {
      return true
    }
    return words.first == "the" && commas == 1 && wordsBeforeComma == 2
  }

  /// “The resulting loss of trade”, “a step in which the cost is spread instead over years”: of or instead of what,
  /// the sentence before tells.
  var comesOfSomething: Bool {
    ["a", "an", "the"].contains(words.first)
      && ["resulting", "ensuing", "corresponding", "remaining"].contains(words.dropFirst().first)
      || zip(words, words.dropFirst()).contains { $0 == "instead" && $1 != "of" }
  }

  /// “Forty lengths of rope, a number that was settled in 1412”: so many, and not the rope.
  func isFigure(beside term: String) -> Bool {
    let figures: Set = ["number", "figure", "date", "total", "sum", "percentage", "proportion"]
    return genus.map(figures.contains) == true && named.last.map(figures.contains) != true
  }

  /// “A guild that grew out of a club of 1412”; but “a guild that was founded to keep the locks”.
  private var tellsOnlyItsBeginning: Bool {
    guard let that = words.firstIndex(where: { ["that", "which"].contains($0) }), that < 5 else {
      return false
    }
    let told = words[(that + 1)...].drop { ["was", "were", "had", "been", "first"].contains($0) }
    return told.first.map(Self.beginnings.contains) == true
      && !told.contains { ["to", "for", "whose", "who"].contains($0) }
  }

  private static let beginnings: Set = [
    "grew", "formed", "founded", "emerged", "arose", "began", "started", "originated",
    "established", "created",
  ]

  /// “Part of the mayor's plan”
  var isAPart: Bool { words.starts(with: ["part", "of"]) }

  /// “A council of 12 members”
  var countsOnly: Bool { !numbers.isEmpty && words.count <= 4 }

  /// “The feasts on the North Coast”: a noun alone, and a name of a place.
  var tellsOnlyWhere: Bool {
    guard joint == 2, words.first == "the", ["in", "on", "at", "of"].contains(words[joint]) else {
      return false
    }
    let behind = spelled[(joint + 1)...].filter { $0 != "the" && $0 != "and" }
    return !behind.isEmpty && behind.allSatisfy { $0.first?.isUppercase == true }
  }

  /// The noun that names the kind, where words show it: the last before what is joined to it.
  var genus: String? {
    // “A choice the court upheld”
    if isOne, words.count > 3, words[2] == "the" { return words[1] }
    return words[..<joint].last
  }

  /// “The passage of the act in 1841”
  var hasYear: Bool { numbers.contains { $0.count == 4 } }

  /// “A matter that the next chapter takes up”, “the one office that …”, “a new party”, “men who, as the
  /// name says, …”: to be read beside something else.
  var pointsElsewhere: Bool {
    if words.first == "the", ["one", "only"].contains(words.dropFirst().first) { return true }
    // “The so-called open hand, every means …” names the term by another name.
    let pairs = Array(zip(words, words.dropFirst()))
    if pairs.contains(where: { $0 == ("so", "called") }) { return true }
    // “A kind of land that takes its name” from a hill
    if let name = pairs.firstIndex(where: { $0 == ("its", "name") }), name > 0,
      ["takes", "took", "gets", "got", "has", "owes", "derives", "gave", "gives"].contains(
        words[name - 1])
    {
      return true
    }
    // “Wider than the one in wages”, “for the first time”
    if pairs.contains(where: { $0 == ("the", "one") }) { return true }
    if words.starts(with: ["the", "first", "time"]) { return true }
    if isOne, words.dropFirst().first == "new" { return true }
    // “A title more familiar in another form”: of the word.
    if isOne, Self.wordsForWords.contains(words.dropFirst().first ?? "") { return true }
    if pairs.contains(where: { $0 == ("the", "name") }),
      words.contains(where: { ["implies", "suggests", "says"].contains($0) })
    {
      return true
    }
    return pairs.contains { first, second in
      ["following", "next", "previous", "preceding", "last"].contains(first)
        && ["section", "chapter", "paragraph", "part"].contains(second)
    }
  }

  var isOne: Bool { ["a", "an"].contains(words.first) }

  /// “A concept developed by Martha Tolliver in 1931”: who had it first, not what it is.
  var tellsOnlyWhoMadeIt: Bool {
    guard words.count > 3, Self.thoughts.contains(words[1]), Self.makings.contains(words[2]) else {
      return false
    }
    return !words.contains { ["that", "which", "to", "according"].contains($0) }
  }

  private static let thoughts: Set = [
    "concept", "idea", "notion", "theory", "term", "word", "name", "method", "technique", "model",
  ]
  private static let makings: Set = [
    "developed", "introduced", "coined", "proposed", "invented", "devised", "created",
    "popularized",
    "suggested", "associated", "pioneered", "favored", "favoured",
  ]

  /// “Funds which need more trouble to spend”: than which?
  var comparesWithNothing: Bool {
    guard let which = words.firstIndex(of: "which") else {
      return false
    }
    let told = words[which...]
    // “A rule which seems so modest”
    if told.dropFirst().first?.hasPrefix("seem") == true { return true }
    return told.contains("more") && !told.contains("than") && !told.contains("or")
      && !told.contains("one")
  }

  /// “A guild which has a small number of guildsmen”
  var isCircular: Bool {
    // “Access to goods” of the access to a market
    if let first = words.first, first == named.first, named.contains("to") { return true }
    guard let which = words.firstIndex(where: { ["which", "that"].contains($0) }), which > 0,
      own.contains(Stem.of(words[which - 1]))
    else { return false }
    let noun = words[which - 1]
    return noun.count > 4
      && words[which...].contains { $0.hasPrefix(noun) && $0.count > noun.count + 1 }
  }

  private static let wordsForWords: Set = [
    "title", "name", "word", "term", "phrase", "expression", "nickname", "spelling",
  ]
  private static let joints: Set = [
    "of", "that", "which", "who", "whose", "whom", "where", "when", "in", "for", "with", "to", "by",
    "from", "at", "on", "between", "among", "against", "through", "without", "under", "over", "as",
    "into", "about", "within", "around", "whereby", "how", "what", "along", "across", "behind",
  ]
}
