import Clauses
import Language
import StudyPack

/// What makes a definition one that a quiz can ask for.
extension DefinedTerm {
  /// In words.
  static let lengths = 5...40

  /// Whether it can stand in a stem or among options; a longer one is written.
  var isShort: Bool { words.count <= 32 }

  /// Whether the definition is a clear phrase that does not lean on its context.
  var isClear: Bool {
    let words = words
    guard Self.lengths.contains(words.count), term.split(separator: " ").count <= 5,
      // “Access to Selby, the town that …” is none of the town.
      !term.contains(" to "),
      let first = words.first, !Self.leaning.contains(first),
      !words.contains(where: Self.pointers.contains), !definition.contains("the following"),
      !definition.contains("?"),
      definition.first?.isNumber == false, !Self.isList(definition),
      kind != "person", !isLoneName || words.count >= Self.fewestOfLoneName,
      definition.balancesMarks
    else { return false }
    let stems = stems
    return !name.stems.isEmpty && saysMore && !isOtherName
      && stems.count >= (name.isName ? Self.fewestOfName : Self.fewestContentWords)
      && !(words.first.map { Self.degrees.contains(Stem.of($0)) } ?? false)
      && !isCounting && !judges
      && !isARemark && !Self.hasSecondClause(definition)
      && (!isNameable || !Self.isStatement(words)) && !isOfAnOwner && !isOfAYear
      && !isANameWithoutArticle
  }

  /// “A direct toll is a toll which …” and not much else: a definition may use the term's words where it
  /// has enough of its own.
  private var saysMore: Bool {
    let (named, told) = (name.stems, stems)
    return !named.isSubset(of: told) || told.subtracting(named).count >= Self.fewestOwnWords
  }

  private static let fewestOwnWords = 4

  /// “Lock courts, or courts of passage”: the same noun, and nothing that tells what it does.
  private var isOtherName: Bool {
    let named = term.lowercased().split(separator: " ").map(String.init)
    return words.count < 6 && named.count > 1 && named.last.map(words.contains) == true
      && !["a", "an", "the"].contains(words[0]) && !words.contains(where: Self.relatives.contains)
  }

  /// Whether it is asked for only where there is little else: the definition goes on from the term's own noun
  /// and may tell what it does besides, or the term is a name of one word.
  var isLessSure: Bool { repeatsItsHead && !isKnownByItsClause || isLoneName }

  private var isLoneName: Bool { name.isName && !term.contains(" ") }

  private static let fewestOfLoneName = 8

  /// “The first reason”, “a problem”: one of a row, and no “Fifth Amendment” or “free rider problem”.
  private var isCounting: Bool {
    let named = term.lowercased().split(separator: " ").map(String.init)
    guard let first = named.first, let head = named.last else { return false }
    if Self.counting.contains(head) { return named.count < 3 }
    return Self.counting.contains(first) && !name.isName
  }

  /// Whether its noun, or a word before that, judges the term: not “a number that states …”, “testimony by
  /// one person”.
  private var judges: Bool {
    let phrase = words.prefix(3).prefix { !Self.relatives.contains($0) }
    let next = phrase.count < words.count ? words[phrase.count] : ""
    return phrase.contains {
      Self.judging.contains($0) && !($0 == phrase.last && next == "that" && Self.sums.contains($0))
    }
  }

  /// Heads that are nothing without the clause behind them, and with it say what a thing is.
  private static let sums: Set<String> = ["number", "fact"]

  /// “The mayor’s right to speak”: what somebody has stood beside the term and is no sort of it.
  private var isOfAnOwner: Bool {
    definition.split(separator: " ").prefix(3).contains { $0.hasSuffix("’s") || $0.hasSuffix("'s") }
  }

  /// “The passage of the act in 1841”: one event, and no meaning.
  private var isOfAYear: Bool {
    !name.isName
      && definition.split { !$0.isNumber }.contains { $0.count == 4 }
  }

  /// “Well-known society that …”: something was lost before it.
  private var isANameWithoutArticle: Bool {
    guard name.isName, !name.isPlural, let first = words.first else { return false }
    return isNameable && !["a", "an", "the"].contains(first)
  }

  /// Whether the definition can be read among others, away from its term: not “a wider lock”, “rows of boats
  /// before the gate itself”.
  var standsAlone: Bool {
    let words = words
    return words.count > Self.lengths.lowerBound && !isLessSure
      && !words.contains {
        ["itself", "themselves", "more", "less", "wider", "larger", "smaller"].contains($0)
      }
      && !zip(words.indices, words).contains { place, word in
        word == "the" && place + 1 < words.count
          && (place + 2 == words.count || Self.joints.contains(words[place + 2]))
      }
  }

  /// What may stand behind a noun that nothing tells apart: “of the gate and …”
  private static let joints: Set<String> = [
    "and", "or", "is", "are", "was", "were", "has", "have", "can", "to", "by", "with", "from",
    "into",
  ]

  /// “A rope knot of the Selby boatmen”: among terms of other sorts, a name in it would tell which it is.
  var isOfAPlace: Bool {
    !name.isName
      && definition.split(separator: " ").dropFirst().contains {
        $0.first?.isUppercase == true && $0.dropFirst().first?.isLowercase == true
          && !Self.everywhere.contains(where: $0.hasPrefix)
      }
  }

  private static let everywhere = ["Earth", "Sun", "Moon"]

  /// Whether no word of the term stands in its definition, nor one that begins as it does: “fracking” is
  /// read off “fracturing”.
  var hidesItsName: Bool {
    let (named, told) = (name.stems, stems)
    return named.isDisjoint(with: told)
      && !named.contains { word in
        word.count >= 4 && told.contains { $0.hasPrefix(word.prefix(4)) }
      }
  }

  private var words: [String] {
    // “He or she” is whoever does it, and points at nobody.
    definition.lowercased().replacing("he or she", with: "anybody").split {
      !$0.isLetter && $0 != "’"
    }.map(String.init)
  }

  private var stems: Set<String> { Set(words.filter { !FunctionWords.contains($0) }.map(Stem.of)) }

  /// “A vein which speaks of it”: what a term does, and not what it is.
  var repeatsItsHead: Bool {
    let own = Set(name.term.lowercased().split(separator: " ").map(String.init))
    let opening = words.prefix(3)
    // “A weak tide that occurs when …” sets a neap tide apart by more than what it does.
    guard let place = opening.firstIndex(where: own.contains), place < 2, place + 1 < words.count
    else {
      return false
    }
    return ["which", "that", "to", "of", "where", "whose"].contains(words[place + 1])
  }

  /// `the events on which it has the greatest effect`, of a plain word: what is said of it here.
  private var isARemark: Bool {
    words.first == "the" && !term.contains(" ") && !name.isName
      && ["greatest", "most", "largest", "biggest", "highest", "least", "best", "strongest"]
        .contains(where: words.contains)
  }

  /// `goods cannot be sold there`: a whole statement and no phrase, as a verb before any relative
  /// word shows.
  private static func isStatement(_ words: [String]) -> Bool {
    let phrase = words.prefix { !relatives.contains($0) }
    return phrase.indices.dropFirst().contains { place in
      let word = words[place]
      // “A wall made of clay”, “made up of several firms”.
      let isMadeOf =
        word == "made" && place + 1 < words.count
        && ["of", "up", "from", "by"].contains(words[place + 1])
      return VerbForms.auxiliaries.contains(word) && word != "being" && word != "been"
        || statements.contains(word) && !isMadeOf
    }
  }

  private static let relatives: Set<String> = [
    "that", "which", "who", "whose", "where", "when", "whom", "by", "in", "how", "what", "whether",
  ]
  /// Past forms that are never participles.
  private static let statements: Set<String> = [
    "became", "began", "broke", "brought", "came", "chose", "drew", "fell", "gave", "went", "grew",
    "led", "lost", "made", "met", "ran", "rose", "took", "won", "wrote",
  ]

  /// `an account of X, an account of Y, and a list of Z` tells what stood beside the term.
  private static func isList(_ definition: String) -> Bool {
    let parts = definition.split(separator: ",").map { part in
      part.split(separator: " ").drop { ["and", "or"].contains($0) }.first ?? ""
    }
    return parts.count > 1 && !definition.contains(":")
      && parts.allSatisfy { ["a", "an"].contains($0) }
  }

  /// `…, and the issue is …`, `…; it is …`
  private static func hasSecondClause(_ definition: String) -> Bool {
    guard !definition.contains(";") else { return true }
    let parts = definition.lowercased().split(separator: ",")
    // “The fact that the mayor, the clerk, and the miller are chosen …”
    let opening = parts.prefix(1).joined().split(separator: " ").map(String.init)
    guard !opening.contains(where: relatives.contains) else { return false }
    return parts.dropFirst().contains { part in
      let words = part.split(separator: " ").map(String.init)
      guard let first = words.first, ["and", "but", "so"].contains(first) else { return false }
      return words.dropFirst(2).contains {
        ["is", "are", "was", "were", "has", "have"].contains($0)
      }
    }
  }

  /// `a type of good` names a class and sets the term apart from nothing in it.
  private static let fewestContentWords = 3
  /// What is said of a name beside other matters seldom explains it.
  private static let fewestOfName = 5

  private static let degrees: Set<String> = Set(
    ["difficult", "hard", "easy", "popular", "controversial"].map { Stem.of($0) })

  private static let leaning: Set<String> = [
    "it", "this", "that", "these", "those", "they", "he", "she", "because", "when", "so", "more",
    "most", "one", "not", "also",
    "important", "often", "very", "now", "still", "other", "others", "another", "their", "its",
  ]
  /// Words of praise and degree: what they begin judges the term and does not define it.
  private static let judging: Set<String> = [
    "important", "major", "key", "good", "great", "common", "primary", "main", "best", "better",
    "only", "most", "more", "big", "significant", "same", "example", "first", "second", "result",
    "reason", "case", "biggest", "largest", "likely", "way", "ones", "one",
    // Heads that sum up a whole clause: `…, a position that many share`.
    "position", "part", "piece", "portion", "fact", "move", "testament", "reminder", "sign",
    "proof", "hallmark", "cornerstone",
    "pillar", "ingredient", "element", "factor", "concern", "source", "cause", "matter", "step",
    "feat", "trend", "task", "decision", "number", "choice", "attempt", "solution",
    "issue", "topic",
  ]
  /// Words by which a subject is one of a row of things and no term.
  private static let counting: Set<String> = [
    "first", "second", "third", "fourth", "fifth", "last", "next", "main", "chief", "goal", "goals",
    "reason", "reasons", "example", "source", "way", "ways", "difference", "problem", "exception",
    "result",
    "people", "many", "another",
  ]
  private static let pointers: Set<String> = [
    "this", "these", "he", "she", "we", "i", "former", "latter",
    "section", "chapter", "discussed", "later", "also", "however",
  ]
}
