import Clauses
import Language
import StudyPack

/// The full names of those whom the essay later calls by their surnames, and of what it calls by its letters.
///
/// “Tolliver wrote the first rules” becomes “Martha Tolliver wrote the first rules”, resting on both
/// sentences; where there are two Tollivers, the sentence is not used.
struct FullNames {
  private let surnames: Surnames
  /// What acronyms stand for, and the sentences that tell.
  private let expansions: [String: (text: String, sentence: Sentence)]
  /// Shorter ones, such as those of states, readers know.
  private static let fewestLetters = 3

  init(_ reading: Reading) {
    surnames = Surnames(reading)
    expansions = Dictionary(
      reading.sentences.flatMap { sentence in
        AcronymPair.all(in: sentence).map { ($0.acronym, ($0.expansion, sentence)) }
      }, uniquingKeysWith: { first, _ in first })
  }

  /// What an acronym stands for.
  func expansion(of acronym: String) -> String? { expansions[acronym]?.text }

  /// Whether `word` is the surname of somebody whom the essay names in full.
  func isSurname(_ word: String) -> Bool { !surnames.bearers(of: word).isEmpty }

  /// The sentence with full names; `nil` where it is not sure who is meant.
  func told(_ line: StandingSentence) -> StandingSentence? {
    var line = line
    for surname in names(in: line) {
      let known = surnames.bearers(of: surname)
      guard known.count == 1, let bearer = known.first,
        let named = line.saying(bearer.name, for: surname, as: bearer.sentence)
      else { return nil }
      line = named
    }
    return spelled(line)
  }

  /// “The Harwick Guild Council (HGC) sells rye”: a reader of the line has not met the letters.
  private func spelled(_ line: StandingSentence) -> StandingSentence {
    let acronym = line.sentence.doc.map(\.text).first {
      $0.count >= Self.fewestLetters && expansions[$0] != nil
    }
    guard let acronym, let (full, teller) = expansions[acronym],
      !line.text.lowercased().contains(full.lowercased())
    else { return line }
    return line.saying("\(full) (\(acronym))", for: acronym, as: teller) ?? line
  }

  /// Those that stand alone in the sentence, before a full name if there is one.
  private func names(in line: StandingSentence) -> [String] {
    let doc = line.sentence.doc
    var found: [String] = []
    var inFull: Set<String> = []
    // “Silver wrote”: at the head of a sentence a name may look like another word.
    for token in doc
    where isSurname(token.text) && (token.pos == .properNoun || token.isSubject) {
      if Self.standsAlone(token) {
        if !inFull.contains(token.text), !found.contains(token.text) { found.append(token.text) }
      } else {
        inFull.insert(token.text)
      }
    }
    return found
  }

  /// Not “Ada Tolliver”, “the Tolliver Rules” and “Mr. Tolliver”.
  private static func standsAlone(_ token: Token) -> Bool {
    guard !isOfCase(token), !others.contains(token.entType?.rawValue ?? "") else { return false }
    let isFirstOfName =
      token.dep == "compound"
      || token.index + 1 < token.doc.count
        && token.doc[token.index + 1].pos == .properNoun
    // “The Tolliver–Vane Act”
    let isJoined =
      token.index + 1 < token.doc.count && ["-", "–"].contains(token.doc[token.index + 1].text)
    guard !isFirstOfName, !isJoined else { return false }
    guard token.index > 0 else { return true }
    let before = token.doc[token.index - 1]
    return before.pos != .properNoun && !before.text.hasSuffix(".")
      && !["-", "–"].contains(before.text)
      && before.lower != "the"
  }
}

extension FullNames {
  /// Kinds of names that may have a surname in them, or sound like one.
  fileprivate static let others: Set = [
    "GPE", "LOC", "FAC", "LAW", "WORK_OF_ART", "EVENT", "PRODUCT",
  ]

  /// “Tolliver v. Harwick” is the name of a case.
  fileprivate static func isOfCase(_ token: Token) -> Bool {
    [token.index - 1, token.index + 1].contains { place in
      token.doc.indices.contains(place)
        && ["v.", "v", "vs.", "vs"].contains(token.doc[place].lower)
    }
  }
}

extension StandingSentence {
  /// The same with `name` for the first `word` that it has; the sentence that tells the name is evidence
  /// too.
  fileprivate func saying(_ name: String, for word: String, as teller: Sentence)
    -> StandingSentence?
  {
    guard !text.contains(name) else { return self }
    var words = text.split(separator: " ", omittingEmptySubsequences: false).map(String.init)
    let place = words.firstIndex { part in
      part.split { !$0.isLetter && $0 != "-" }.first.map(String.init) == word
    }
    guard let place else { return self }
    words[place] = words[place].replacing(word, with: name, maxReplacements: 1)
    if place == 0, let first = words[0].first {
      words[0].replaceSubrange(...words[0].startIndex, with: first.uppercased())
    }
    let all = evidence + (teller.id == sentence.id ? [] : [Evidence(teller)])
    var line = StandingSentence(
      sentence, index: index, text: words.joined(separator: " "), evidence: all)
    line.weight = weight
    return line
  }
}
