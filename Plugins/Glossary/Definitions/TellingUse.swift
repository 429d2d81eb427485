import Language
import StudyPack

/// Tells whether a sentence teaches something of a term: the term is its subject, all of it, and what
/// is said of it is neither a judgement nor a circumstance.
struct TellingUse {
  private let sentence: Sentence
  private let candidate: TermCandidate
  private static let lengths = 6...35

  init(_ sentence: Sentence, of candidate: TermCandidate) {
    self.sentence = sentence
    self.candidate = candidate
  }

  var tells: Bool {
    guard Self.lengths.contains(sentence.words.count),
      let verb = sentence.doc.first(where: \.isRoot),
      !verb.isHedged(),
      let subject = verb.lefts.last(where: { $0.dep.rawValue.hasPrefix("nsubj") }),
      isTerm(subject), isOfTime(verb),
      // “Guilds also include …”: others as well.
      !verb.children.contains(where: { $0.lower == "also" }),
      // “In a number of ways”: the next sentences tell them.
      !sentence.text.hasSuffix(" ways."),
      !sentence.doc.contains(where: { $0.tag == "PRP" && $0.lower != "themselves" })
    else { return false }
    return saysSomething(verb)
  }

  /// Whether it tells what every thing of the term's kind is made of or does: “inactivated vaccines
  /// contain microbes which have been killed”.
  var tellsMakeup: Bool {
    guard Self.lengths.contains(sentence.words.count),
      let verb = sentence.doc.first(where: \.isRoot), verb.isPresentTense, !verb.isHedged(),
      Self.makeup.contains(verb.lemma),
      let subject = verb.lefts.last(where: { $0.dep == "nsubj" }), isTerm(subject),
      !sentence.doc.contains(where: {
        $0.tag == "PRP" || $0.entType == "PERCENT"
          || ["typically", "often", "usually"].contains($0.lower)
          || ["this", "these", "that"].contains($0.lower) && $0.dep == "det"
      })
    else { return false }
    return verb.rights.contains { object in
      ["dobj", "prep"].contains(object.dep.rawValue)
        && object.subtree.contains { $0.isNounlike }
        && !object.lefts.contains { $0.lower == "the" }
    } && verb.rightEdge.index - verb.index >= 4
  }

  /// Verbs for what a thing is made of and what it does to others.
  private static let makeup: Set = [
    "contain", "consist", "comprise", "combine", "carry", "convert", "turn", "transform", "filter",
    "produce", "release", "store", "transport", "protect", "regulate", "connect", "separate",
    "measure", "bind", "break", "absorb", "reflect", "forbid", "coordinate", "translate", "kill",
    "hold", "state", "treat", "supply", "remove", "collect", "pump", "prevent",
  ]

  /// The subject is the term: not one of its kind, and not the term with more.
  private func isTerm(_ subject: Token) -> Bool {
    guard let term = DefinableTerm(subject),
      TermKey(subject.doc[span: term.tokens].text) == candidate.key
    else { return false }
    return isName || term.tokens.count > 1 || term.determiner?.lower != "the"
  }

  /// What was so once is worth knowing of a name alone.
  private func isOfTime(_ verb: Token) -> Bool {
    let finite = verb.children.filter { ["aux", "auxpass"].contains($0.dep.rawValue) } + [verb]
    // “has been strengthened” tells what happened.
    if finite.contains(where: { $0.lemma == "have" && $0.index != verb.index }) { return false }
    return finite.contains(where: \.isPresentTense)
      || isName && finite.contains { $0.tag == "VBD" }
  }

  private var isName: Bool { candidate.properCount * 2 > candidate.count }

  private func saysSomething(_ verb: Token) -> Bool {
    if Self.empty.contains(verb.lemma) { return false }
    if verb.lemma == "be", verb.dep != "auxpass" {
      return verb.rights.contains { $0.dep == "attr" && DefiningNoun.saysKind($0) }
    }
    return verb.rights.contains {
      ["dobj", "ccomp", "xcomp", "prep", "agent", "advcl"].contains($0.dep.rawValue)
    }
  }

  /// Verbs that say that something is there, changes, or has effects, and not what it is.
  private static let empty: Set = [
    "have", "do", "remain", "become", "cause", "vary", "differ", "continue", "seem", "appear",
    "tend", "need", "exist", "grow", "rise", "fall", "increase", "decrease", "come", "begin",
    "start", "end", "matter", "change", "play", "lead", "result", "raise", "face", "receive",
    "lose", "win", "get", "empower", "allow", "enable", "make", "take", "go", "see", "suggest",
    "show", "consider", "criticize",
    "criticise", "die", "survive", "last", "belong", "lag", "require", "represent",
  ]
}
