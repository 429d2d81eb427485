import Clauses
import Language
import StudyPack

/// What each section of an essay is about, and which sentences tell of it.
///
/// “Laying pipes under a town is dear” and “a clerk counted the boats” lead to a point that other sentences
/// make. Beside those a reader takes them in; on a handout they tell nothing.
struct Matter {
  private let headings: HeadingWords
  private let terms: [[String]]
  /// The first word of each.
  private let heads: Set<String>
  /// The sentences that say what a term means.
  private let defining: Set<SentenceID>
  /// By section: how many of its sentences tell of the past.
  private let pastShares: [Double]
  /// Of all its sentences.
  private let pastShare: Double
  /// In how many sentences a noun stands.
  private let uses: [String: Int]
  /// How many make one of the essay's chief nouns.
  private let usesOfChief: Int
  /// The blocks of more than one sentence.
  private let manySentences: Set<Int>
  /// The essay's first block, which may be a scene.
  private let opening: Int?
  /// A short essay has no room for scenes, and comes back to little.
  let isShort: Bool

  init(_ reading: Reading, _ glossary: ExplainedTerms, _ headings: HeadingWords) {
    self.headings = headings
    defining = glossary.defining
    terms = glossary.names.map { $0.lowercased().split(separator: " ").map(String.init) }
    heads = Set(terms.compactMap(\.first))
    var uses: [String: Int] = [:]
    var past = reading.sections.map { _ in 0 }
    var all = past
    for sentence in reading.sentences {
      for noun in Self.nouns(sentence.doc) { uses[noun, default: 0] += 1 }
      guard let root = sentence.doc.first(where: \.isRoot) else { continue }
      all[sentence.section] += 1
      if root.isToldInThePast { past[sentence.section] += 1 }
    }
    self.uses = uses
    usesOfChief = max(Self.fewestUses, (uses.values.max() ?? 0) / 3)
    isShort = reading.sentences.count < Self.fewestSentences
    opening = reading.sentences.first?.id.block
    manySentences = Set(reading.sentences.lazy.filter { $0.id.ordinal > 0 }.map(\.id.block))
    pastShares = zip(past, all).map { Double($0) / Double(max(1, $1)) }
    pastShare = Double(past.reduce(0, +)) / Double(max(1, all.reduce(0, +)))
  }

  func defines(_ sentence: Sentence) -> Bool { defining.contains(sentence.id) }

  /// Whether the sentence names what its section is about: a term; a noun of the heading or the title, said of
  /// what the essay comes back to; one of the essay's chief nouns. A history may tell of all that it comes back
  /// to. What somebody showed is told with what it is.
  func has(_ sentence: Sentence) -> Bool {
    if isShort || defines(sentence) { return true }
    guard let root = sentence.doc.first(where: \.isRoot), !root.lefts.contains(where: \.isIt) else {
      return false
    }
    let nouns = Self.nouns(sentence.doc)
    let isOfSubject = isFamiliar(root)
    let stems = Set(nouns.map(Stem.of))
    let isOnTopic = namesATerm(sentence) || isOfSubject && takesUpHeading(stems, sentence.section)
    if sentence.id.block == opening {
      return isOnTopic && !root.isToldInThePast || headings.titleShare(in: stems) > 0
    }
    // “The khans did more than that”: a short sentence at a paragraph's head leads to what it says.
    if opensParagraph(sentence), sentence.words.count < Self.wordsOfALead, !namesATerm(sentence) {
      return false
    }
    if isOnTopic || root.tellsWhatSomebodyShowed { return true }
    let isHistory = isHistory(sentence.section)
    guard isOfSubject, isHistory || !root.isToldInThePast else { return false }
    return nouns.contains { uses[$0, default: 0] >= (isHistory ? Self.fewestUses : usesOfChief) }
  }

  private func opensParagraph(_ sentence: Sentence) -> Bool {
    sentence.id.ordinal == 0 && manySentences.contains(sentence.id.block)
  }

  /// Whether the sentence may stand in a timeline: a history tells events for their own sake, another essay
  /// those of what it is about.
  func hasEvent(_ sentence: Sentence) -> Bool {
    tellsThePast(sentence.section) || has(sentence) || isOfChief(sentence)
  }

  private func isOfChief(_ sentence: Sentence) -> Bool {
    sentence.doc.mainSubject.map {
      Self.nouns($0.subtree).contains { uses[$0, default: 0] >= usesOfChief }
    }
      ?? false
  }

  /// How far the sentence tells what holds, from 0 to 1: among sentences that do, one that tells what happened
  /// tells a case of it.
  func generality(of sentence: Sentence) -> Double {
    guard let root = sentence.doc.first(where: \.isRoot), root.isToldInThePast, !isShort else {
      return 1
    }
    return min(1, 0.5 + pastShares[sentence.section])
  }

  /// Whether the sentence, which is not about one of the essay's chief things, names a person, a place or a year that
  /// the essay does not come back to: it tells a case. A history is made of them.
  func tellsOfOne(_ sentence: Sentence) -> Bool {
    guard !isShort, !isHistory(sentence.section), !isOfChief(sentence) else { return false }
    return sentence.doc.contains { token in
      guard let type = token.entType?.rawValue else { return false }
      if type == "DATE" { return token.text.count == 4 && token.tag == "CD" }
      return Self.names.contains(type) && token.isNoun
        && uses[token.lemma.lowercased(), default: 0] < usesOfChief
    }
  }

  /// “Bo Lind counted the boats”: what one person did, outside a history; what he held or found is told with “that”.
  func tellsOfADeed(_ sentence: Sentence) -> Bool {
    guard !isShort, !isHistory(sentence.section), !defines(sentence),
      let root = sentence.doc.first(where: \.isRoot), root.isToldInThePast,
      let subject = root.lefts.last(where: \.isSubject), subject.entType == "PERSON"
    else { return false }
    return !root.children.contains { ["ccomp", "xcomp"].contains($0.dep.rawValue) }
      && !Self.holding.contains(root.lemma)
  }

  private static let holding: Set = [
    "advocate", "propose", "reject", "defend", "oppose", "criticize", "criticise", "favor",
    "favour",
    "develop", "coin", "define", "distinguish", "call", "identify", "divide", "formulate",
  ]

  private static let names: Set<String> = ["PERSON", "GPE", "LOC", "FAC", "ORG", "WORK_OF_ART"]

  /// Whether one of the essay's terms is in it; of an essay with few, they do not tell what it is about.
  func tellsOfTerm(_ sentence: Sentence) -> Bool {
    terms.count < Self.fewTerms || defines(sentence) || namesATerm(sentence)
  }

  func namesATerm(_ sentence: Sentence) -> Bool {
    let lemmas = sentence.doc.map { $0.lemma.lowercased() }
    guard
      lemmas.contains(where: heads.contains)
        || sentence.words.contains(where: { heads.contains($0.lower) })
    else { return false }
    let words = sentence.doc.map(\.lower)
    return terms.contains { $0.stands(in: words) || $0.stands(in: lemmas) }
  }

  /// Whether a section tells what happened.
  func tellsThePast(_ section: Int) -> Bool { pastShares[section] >= Self.fewestOfAHistory }

  /// Whether it does so for its own sake, and not how something was found out that the essay is about.
  private func isHistory(_ section: Int) -> Bool {
    pastShare >= Self.fewestOfAnEssay && tellsThePast(section)
  }

  private func takesUpHeading(_ stems: Set<String>, _ section: Int) -> Bool {
    headings.share(in: stems, of: section) > 0 || headings.titleShare(in: stems) > 0
  }

  /// “Methane has four bonds”, “a four-year-old watches” are of what the essay does not come back to.
  private func isFamiliar(_ root: Token) -> Bool {
    guard let subject = root.lefts.last(where: \.isSubject), subject.isNoun else { return true }
    return Self.nouns(subject.subtree).contains { uses[$0, default: 0] >= Self.fewestUses }
  }

  private static func nouns(_ tokens: some Sequence<Token>) -> Set<String> {
    Set(tokens.lazy.filter(\.isNoun).map { $0.lemma.lowercased() })
  }

  /// Of a section's sentences.
  private static let fewestOfAHistory = 0.4
  private static let fewestOfAnEssay = 0.6
  private static let fewestUses = 3
  private static let fewestSentences = 30
  private static let wordsOfALead = 14
  private static let fewTerms = 5
}

extension Token {
  /// “It is well to begin with two words”
  fileprivate var isIt: Bool { isSubject && ["it", "there"].contains(lower) || dep == "expl" }

  /// “Tolliver showed in 1931 that heavier boats are slower”
  var tellsWhatSomebodyShowed: Bool {
    children.contains { clause in
      clause.dep == "ccomp" && clause.index > index
        && clause.children.contains { $0.lower == "that" && $0.dep == "mark" }
    }
  }
}
