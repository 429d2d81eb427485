import Clauses
import Language
import StudyPack

/// Which sentences tell enough to be a line of the handout by themselves.
///
/// A sentence may stand alone and still only announce what the next ones say, or carry on what those
/// before it began. The abstract may have such a sentence, since others stand beside it there; a line
/// has nothing beside it.
struct Telling {
  private let referents: Referents
  private let sequels: Sequels
  private let loose: LooseWords
  /// The sentences that lie within a quotation of several.
  private let quoted: Set<SentenceID>

  init(_ reading: Reading, _ referents: Referents) {
    self.referents = referents
    sequels = Sequels(reading)
    loose = LooseWords(reading, referents, asksBack: true)
    quoted = Self.quoted(in: reading)
  }

  func tells(_ line: StandingSentence) -> Bool {
    let doc = line.sentence.doc
    guard let root = doc.first(where: \.isRoot) else { return false }
    return !Announcement(doc, root).isMade && !Proposal(doc, root).isToldBefore
      && !Concession(doc, root).isMade && !sequels.answer(line.sentence)
      && !loose.goBack(line.sentence) && !Pointing(doc, root, referents).isFound
      && !Self.isQuotation(line.text) && !quoted.contains(line.sentence.id)
      && !Self.isCutShort(doc) && !Self.hasOpenBracket(line.text)
      && !Self.disagrees(root) && !Self.isASum(doc, root) && !Self.isAShare(doc)
      && !Self.isReckoned(doc)
      && !Self.isInvented(root)
      && !(doc[0].lower == "not" && ["a", "an", "all", "every"].contains(doc[1].lower))
  }

  /// “Bakers is told”: a slip of the essay that a handout need not repeat.
  private static func disagrees(_ root: Token) -> Bool {
    guard
      let verb = ([root] + root.lefts.filter { ["aux", "auxpass"].contains($0.dep.rawValue) })
        .first(where: { ["is", "was", "has"].contains($0.lower) }),
      let subject = root.lefts.last(where: \.isSubject)
    else { return false }
    return subject.tag == "NNS" && subject.lefts.isEmpty && subject.rights.isEmpty
      && subject.lemma.lowercased() != subject.lower && verb.index == subject.index + 1
  }

  /// “The tolls of the guild were about $2.7 billion”: when?
  private static func isASum(_ doc: Doc, _ root: Token) -> Bool {
    root.lemma == "be" && root.isToldInThePast
      && doc.contains { $0.entType == "MONEY" }
      && !doc.contains { $0.entType == "DATE" }
  }

  private static func quoted(in reading: Reading) -> Set<SentenceID> {
    var quoted: Set<SentenceID> = []
    var (block, depth) = (-1, 0)
    for sentence in reading.sentences {
      if sentence.id.block != block { (block, depth) = (sentence.id.block, 0) }
      let marks = sentence.text.count { $0 == "“" } - sentence.text.count { $0 == "”" }
      if depth > 0 || marks > 0 { quoted.insert(sentence.id) }
      depth = max(0, depth + marks)
    }
    return quoted
  }

  /// “About 73 percent of the guild are weavers”: a figure for what other sentences say.
  private static func isAShare(_ doc: Doc) -> Bool {
    doc.contains { $0.entType == "PERCENT" }
  }

  /// “The toll is $12 divided by $4, or 3”: a sum worked out to show a rule, with its figures told elsewhere.
  private static func isReckoned(_ doc: Doc) -> Bool {
    guard doc.count(where: { $0.tag == "CD" && $0.text.contains(where: \.isNumber) }) > 1 else {
      return false
    }
    return doc.contains { ["divided", "multiplied", "minus", "times"].contains($0.lower) }
      || doc.count { $0.text == "$" || $0.text == "£" || $0.text == "€" } > 1
        && doc.first(where: \.isRoot).map { !$0.isToldInThePast } == true
  }

  /// “A young weaver may distrust the guild and change his mind”: somebody thought up to show it.
  private static func isInvented(_ root: Token) -> Bool {
    guard
      root.children.contains(where: { ["may", "might"].contains($0.lower) && $0.dep == "aux" }),
      let subject = root.lefts.last(where: \.isSubject)
    else { return false }
    return subject.lefts.contains { ["a", "an"].contains($0.lower) }
      && root.subtree.contains { ["his", "her", "he", "she"].contains($0.lower) }
  }

  /// “Rye cannot, because it needs dry summers”: what, the sentence before tells.
  private static func isCutShort(_ doc: Doc) -> Bool {
    doc.contains { modal in
      guard modal.tag == "MD", modal.dep != "aux" else { return false }
      let next = doc[modal.index...].dropFirst().first { $0.dep != "neg" }
      return next.map { $0.pos == .punctuation } ?? true
    }
  }

  private static func hasOpenBracket(_ text: String) -> Bool {
    text.count { $0 == "(" } != text.count { $0 == ")" }
  }

  /// Whose words they are, and of what, another sentence tells.
  private static func isQuotation(_ text: String) -> Bool {
    ["“", "\""].contains { text.hasPrefix($0) }
      && ["”", "\"", "”.", "\"."].contains { text.hasSuffix($0) }
      && text.count { ["“", "”", "\""].contains($0) } == 2
  }
}
