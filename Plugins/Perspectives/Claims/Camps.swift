import Clauses
import Language
import StudyPack

/// On whose side the people of a short essay stand who are no side themselves: in a section or paragraph
/// that tells what opponents hold, the landlords who warn of something are among the opponents.
struct Camps {
  private let names: HolderMentions
  private let clauses: EssayClauses
  private let sections: SideHeadings
  private let headings: HeadedSections
  /// By block, whose it is and from which of its sentences on.
  private var blocks: [Int: (camp: HolderName, from: Int)] = [:]
  private let thinkers: Thinkers
  /// The blocks in which each speaks.
  private let spoken: [HolderName: Set<Int>]
  private let isShort: Bool
  private let reading: Reading

  init(
    _ reading: Reading, _ debate: Debate, names: HolderMentions, headings: HeadedSections,
    clauses: EssayClauses, voices: [Voice]
  ) {
    self.reading = reading
    self.names = names
    self.clauses = clauses
    self.headings = headings
    isShort = debate.isShort
    thinkers = Thinkers(reading, names: names, headings: headings, voices: voices)
    spoken = Dictionary(grouping: voices, by: \.holder).mapValues {
      Set($0.map(\.sentence.id.block))
    }
    sections = SideHeadings(reading, sides: names.sides)
    guard debate.isShort else { return }
    for (block, voices) in Dictionary(grouping: voices, by: \.sentence.id.block) {
      let sides = Set(voices.map(\.holder).filter { $0.sort == .side })
      let camps = sides.isEmpty ? Set(voices.map(\.holder).filter { $0.sort == .school }) : sides
      guard camps.count == 1, let camp = camps.first,
        camp.sort == .school || names.sides.areNamed || debate.isAnnounced,
        let first = voices.filter({ $0.holder == camp }).map(\.sentence.id).min()
      else { continue }
      blocks[block] = (camp, Self.opensSide(block, in: reading) ? 0 : first.ordinal)
    }
  }

  /// The voices with each put to its camp, and what is said in a camp by people without a name.
  func joined(_ voices: [Voice]) -> [Voice] {
    guard isShort else { return voices.map(thinkers.joined) }
    let assigned = voices.compactMap(assigned)
    let spoken = Set(assigned.map(\.sentence.id))
    var all = assigned
    for sentence in reading.sentences where !spoken.contains(sentence.id) {
      if let voice = unnamed(sentence) ?? statement(sentence) { all.append(voice) }
    }
    return all.sorted { $0.sentence.id < $1.sentence.id }
  }

  // MARK: Voices

  private func assigned(_ voice: Voice) -> Voice? {
    let school = thinkers.joined(voice)
    if school.holder != voice.holder { return school }
    // What a group does or once said, told among the arguments of a side, is an instance of them.
    if voice.strength == .deed || voice.clause.finite.tag == "VBD",
      sections.holder(of: voice.sentence.section) != nil,
      voice.holder.sort == .group
    {
      return nil
    }
    guard voice.strength == .view, voice.clause.head.dep != "nsubjpass",
      !Stances.isAnswer(voice.clause.verb),
      let camp = camp(of: voice.sentence), camp != voice.holder,
      voice.holder.sort == .group
        || voice.holder.sort == .person && !isSetAgainst(voice, camp) && isHome(camp, of: voice)
        || voice.holder.sort == .school && camp.sort == .side
    else { return voice }
    // Of two who say it together, one stands for both.
    if let first = voice.others.first, voice.holder.key > first.key { return nil }
    return Voice(holder: camp, clause: voice.clause, strength: .view)
  }

  /// Whether the person speaks nowhere but where the school does.
  private func isHome(_ camp: HolderName, of voice: Voice) -> Bool {
    camp.sort != .school
      || spoken[voice.holder, default: []].allSatisfy { blocks[$0]?.camp == camp }
  }

  /// “For Ada it was …, for Bo it was not”: persons of a paragraph whom the essay sets against each other
  /// are not of one school.
  private func isSetAgainst(_ voice: Voice, _ camp: HolderName) -> Bool {
    camp.sort == .school && voice.sentence.doc.first?.lower == "for"
  }

  /// Whose part of the essay the sentence stands in; a paragraph's only from where it says so.
  private func camp(of sentence: Sentence) -> HolderName? {
    if let camp = sections.holder(of: sentence.section) { return camp }
    if headings.holder(of: sentence.section)?.sort == .school { return nil }
    guard let (camp, from) = blocks[sentence.id.block], sentence.id.ordinal >= from,
      !opposes(sentence)
    else { return nil }
    return camp
  }

  /// “On the other hand, …”: the whole paragraph is one side's.
  private static func opensSide(_ block: Int, in reading: Reading) -> Bool {
    reading.sentences(in: block..<block + 1).first?.doc.prefix(8).contains {
      ["hand", "side", "reasons", "arguments", "against"].contains($0.lower)
    } ?? false
  }

  /// “However, the guild doubts it.”
  private func opposes(_ sentence: Sentence) -> Bool {
    let opening = sentence.doc.prefix(6).map(\.lower)
    if opening.contains("hand") || opening.contains("side") { return false }
    return opening.contains { Self.turning.contains($0) }
  }

  private static let turning: Set<String> = [
    "however", "but", "yet", "contrast", "contrary", "conversely", "nevertheless", "although",
    "though", "while", "whereas", "unlike", "instead",
  ]

  /// “Some parents complain that …”, by people whom nothing else in the essay makes a holder.
  private func unnamed(_ sentence: Sentence) -> Voice? {
    guard let camp = camp(of: sentence), !opposes(sentence),
      let clause = clauses[sentence].first, Stances.isView(clause), clause.head.isNoun,
      clause.finite.tag != "VBD",
      clause.head.isPlural || clause.head.entType == "PERSON",
      names.names.isSomebody(clause.head), names.name(of: clause.head, in: sentence) == nil,
      clause.verb.rights.contains(where: { ["ccomp", "dobj", "xcomp"].contains($0.dep.rawValue) })
    else { return nil }
    return Voice(holder: camp, clause: clause, strength: .view)
  }

  /// What a section of arguments says itself.
  private func statement(_ sentence: Sentence) -> Voice? {
    guard let camp = sections.holder(of: sentence.section), !opposes(sentence) else { return nil }
    if case .listItem = reading.block(of: sentence).kind { return listed(sentence, camp) }
    guard let clause = clauses[sentence].first, ["VBZ", "VBP", "MD"].contains(clause.finite.tag),
      clause.head.isNoun, !Stances.isView(clause), clause.lead.isEmpty,
      !reportsFindings(sentence.id.block),
      // What happened to somebody is an instance, and no argument.
      !sentence.doc.contains(where: { $0.entType == "PERSON" || $0.entType == "DATE" })
    else { return nil }
    return Voice(holder: camp, clause: clause, strength: .view)
  }

  /// Whether the paragraph tells what was found out: its plain statements are findings, and nobody's argument.
  private func reportsFindings(_ block: Int) -> Bool {
    reading.sentences(in: block..<block + 1).contains { sentence in
      sentence.doc.contains { Self.findings.contains($0.lemma) && $0.isSubject }
    }
  }

  /// What these show, they show to both sides.
  static let findings: Set<String> = ["research", "study", "evidence", "survey", "experiment"]

  /// An item of a list of arguments, as it is written.
  private func listed(_ sentence: Sentence, _ camp: HolderName) -> Voice? {
    guard sentence.id.ordinal == 0, let root = sentence.doc.first(where: \.isRoot),
      !sentence.doc.contains(where: { $0.text == "?" })
    else { return nil }
    let head = root.children.first { $0.isSubject } ?? root
    guard
      var clause = Clause(
        written: sentence, head: head, verb: head.index < root.index ? root : head)
    else { return nil }
    if head.isPronoun, let noun = matter(before: sentence) { clause.antecedent = noun }
    return Voice(holder: camp, clause: clause, strength: .view, isListed: true)
  }

  /// What “it” of a list's item means: the subject of the item before that has a noun for one.
  private func matter(before sentence: Sentence) -> Clause.Antecedent? {
    for other in reading.sentences.reversed()
    where other.id < sentence.id && other.section == sentence.section {
      guard let root = other.doc.first(where: \.isRoot),
        let head = root.children.first(where: \.isSubject), head.isNoun
      else { continue }
      return head.isPlural
        ? nil
        : Clause.Antecedent(
          text: Wording.text(
            of: other.doc.filter {
              head.leftEdge.index <= $0.index && $0.index <= head.rightEdge.index
            }),
          head: head, sentence: other)
    }
    return nil
  }
}
