import Clauses
import Language
import StudyPack

/// Finds who speaks in the clauses of an essay: subjects, “according to”, “for”, “in the view of”,
/// agents of the passive, pronouns, “the former” and “the latter”, the heading above.
struct VoiceFinder {
  let reading: Reading
  let names: HolderMentions
  let headings: HeadedSections
  let clauses: EssayClauses

  private let verdicts: Verdicts
  private let pairs: Pairs

  init(
    reading: Reading, names: HolderMentions, headings: HeadedSections, clauses: EssayClauses
  ) {
    self.reading = reading
    self.names = names
    self.headings = headings
    self.clauses = clauses
    pairs = Pairs(reading, names: names)
    verdicts = Verdicts(reading, names: names, clauses: clauses)
  }

  private var places: HolderPlaces { HolderPlaces(names: names) }

  var all: [Voice] {
    var voices: [Voice] = []
    var context = Context()
    var previous: Sentence?
    for sentence in reading.sentences {
      context.enter(sentence)
      guard sentence.doc.count <= Self.longest, sentence.text.last != "?" else {
        context.leave(nil)
        previous = sentence
        continue
      }
      let clauses = clauses[sentence]
      var found: [Voice]
      if let phrase = ViewPhrase(in: sentence), let holder = owner(phrase, in: sentence, context) {
        found = viewed(sentence, phrase, holder, clauses)
        if phrase.owner.tag == "PRP$" {
          context.carryOn()
        } else {
          context.note(holder, named: phrase.owner, in: sentence)
        }
      } else {
        found = reported(in: sentence, &context)
        if found.isEmpty {
          found = clauses.flatMap { self.voices(of: $0, in: &context) } + existing(in: sentence)
        }
        if found.isEmpty {
          found = WrittenVoices(names: names).author(sentence).map { [$0] } ?? []
        }
        if found.isEmpty, let voice = WrittenVoices(names: names).opening(sentence) {
          found = [voice]
          context.note([voice.holder], of: voice.clause)
        }
        if found.isEmpty, let (voice, name) = WrittenVoices(names: names).stance(sentence) {
          found = [voice]
          context.note(voice.holder, named: name, in: sentence)
        }
        if let voice = WrittenVoices(names: names).opinion(sentence) { found.append(voice) }
        if found.isEmpty, clauses.isEmpty { note(sentence, in: &context) }
      }
      voices += found.map { $0.knowing(previous) }
      previous = sentence
      context.close(sentence, clauses.first, names)
    }
    return voices
  }

  private static let longest = 120

  /// A sentence whose verb the parse takes for something else still says whom the next one means.
  private func note(_ sentence: Sentence, in context: inout Context) {
    guard let subject = sentence.doc.first(where: { $0.isSubject && $0.head.isRoot }),
      let holder = names.name(of: subject, in: sentence)
    else { return }
    context.note(holder, named: subject, in: sentence)
  }

  /// “On the Norlandian side, there are three concerns: …”
  private func existing(in sentence: Sentence) -> [Voice] {
    guard let clause = clauses.existential(in: sentence) else { return [] }
    return SidewaysVoices(names: names).existing(clause).map { [$0] } ?? []
  }

  /// “Instead, pluralists argue, power is spread.”
  private func reported(in sentence: Sentence, _ context: inout Context) -> [Voice] {
    for var clause in self.clauses.reported(in: sentence) where Stances.isSaying(clause.verb) {
      if let holder = names.name(of: clause.head, in: sentence) {
        context.note([holder], of: clause)
        return [Voice(holder: holder, clause: clause, strength: .view)]
      }
      if clause.head.isPronoun, let subject = Self.person(before: clause.head, in: sentence) {
        // “Vane trusts the market; waiting, she warned, is dear.”
        guard let holder = names.name(of: subject, in: sentence) else { return [] }
        clause.antecedent = Clause.Antecedent(text: holder.text, head: subject, sentence: sentence)
        context.note(holder, named: subject, in: sentence)
        return [Voice(holder: holder, clause: clause, strength: .view)]
      }
      guard clause.head.isPronoun, let holder = context.antecedent(of: clause.head),
        let source = context.source
      else { continue }
      clause.antecedent = Clause.Antecedent(
        text: context.text(of: holder) ?? holder.text, head: source.head, sentence: source.sentence)
      context.carryOn()
      return [Voice(holder: holder, clause: clause, strength: .view)]
    }
    return []
  }

  /// Whom the sentence itself names before “he” or “she”, as its subject.
  private static func person(before pronoun: Token, in sentence: Sentence) -> Token? {
    guard ["he", "she"].contains(pronoun.lower) else { return nil }
    return sentence.doc[..<pronoun.index].last {
      $0.isSubject && $0.isNoun && $0.entType == "PERSON"
    }
  }

  // MARK: “In her view”

  private func owner(_ phrase: ViewPhrase, in sentence: Sentence, _ context: Context) -> HolderName?
  {
    if phrase.owner.lower == "my" { return .author }
    return phrase.owner.tag == "PRP$"
      ? context.antecedent(owning: phrase.owner) : names.name(of: phrase.owner, in: sentence)
  }

  /// What is so in somebody's view; a phrase that points at its owner goes.
  private func viewed(
    _ sentence: Sentence, _ phrase: ViewPhrase, _ holder: HolderName, _ clauses: [Clause]
  ) -> [Voice] {
    let isPointer = phrase.owner.tag == "PRP$"
    guard !clauses.isEmpty, phrase.opensSentence else {
      return WrittenVoices(names: names).view(of: holder, by: phrase, in: sentence).map { [$0] }
        ?? []
    }
    return clauses.map {
      Voice(holder: holder, clause: isPointer ? $0.withoutLead : $0, strength: .view)
    }
  }

  // MARK: One clause

  private func voices(of clause: Clause, in context: inout Context) -> [Voice] {
    if let lead = places.lead(of: clause) {
      // “As for the guild, its representatives …”: “they” of the next sentence are the guild.
      if HolderNouns.delegates.contains(clause.head.lemma) { context.note([lead], of: clause) }
      return [Voice(holder: lead, clause: clause, strength: .view)]
    }
    if let agent = places.agent(of: clause), Stances.isView(clause.verb) {
      return [Voice(holder: agent, clause: clause, strength: .view)]
    }
    guard AuthorsVoice.isSubject(of: clause) || !isImpersonal(clause), !isNaming(clause) else {
      return []
    }
    if Stances.isViewOfSubject(clause) { return unnamed(clause) }
    if verdicts.isVerdict(clause) {
      return [Voice(holder: .author, clause: clause, strength: .view)]
    }
    if let moved = SidewaysVoices(names: names).moved(clause) { return [moved] }
    let subject = subject(clause, context)
    guard let subject else { return headed(clause) }
    if subject.carriesOn {
      context.carryOn()
    } else if clause.verb.dep != "relcl" {
      context.note(subject.holders, of: clause)
    }
    if let own = headed(clause, despite: subject.holders) { return own }
    var known = clause
    if let instance = subject.instance {
      known.antecedent = Clause.Antecedent(
        text: "\(instance.text) and others", head: clause.head,
        sentence: clause.sentence)
    } else if subject.isPointer, let holder = subject.holders.first,
      let source = context.pointedSource(at: clause.head)
    {
      known.antecedent = Clause.Antecedent(
        text: holder.text, head: source.token, sentence: source.sentence)
    } else if clause.head.tag == "PRP" && subject.holders != [.author] || subject.isPointer,
      let holder = subject.holders.first
    {
      guard subject.holders.count == 1, let source = context.source else { return [] }
      known.antecedent = Clause.Antecedent(
        text: context.text(of: holder) ?? holder.text, head: source.head, sentence: source.sentence)
    }
    let strength: Voice.Strength =
      subject.isStance || subject.holders == [.author] || isView(known, by: subject.holders[0])
      ? .view : .deed
    // That a doctrine spread is history; that its people did something may show what they want.
    let isHistory =
      strength == .deed && subject.holders[0].sort == .school
      && (!known.topic.isPlural || !Self.hasMatter(known.verb))
    guard !isHistory, strength == .view || !Self.isViewNoun(clause.head),
      strength == .view
        || Self.tellsPolicy(known)
          && subject.holders.allSatisfy({ ![.person, .group].contains($0.sort) })
    else { return [] }
    return subject.holders.enumerated().map { place, holder in
      Voice(
        holder: holder, clause: known, strength: strength,
        others: subject.holders.enumerated().filter { $0.offset != place }.map(\.element))
    }
  }

  /// “Opponents were called Leaguers”, “the model is the Weberian model”: what a name is, and no view.
  private func isNaming(_ clause: Clause) -> Bool {
    let verb = clause.verb
    if HolderAliases.naming.contains(verb.lemma),
      verb.children.contains(where: { $0.dep == "oprd" })
    {
      return true
    }
    guard verb.lemma == "be", let noun = verb.children.first(where: { $0.dep == "attr" }) else {
      return false
    }
    return names.name(of: noun, in: clause.sentence)?.sort == .school
  }

  /// “It is true that …”, “it seems wrong to …”, “it did not matter how …”.
  private func isImpersonal(_ clause: Clause) -> Bool {
    guard clause.head.lower == "it" else { return false }
    if ["matter", "seem", "appear", "happen", "take", "follow"].contains(clause.verb.lemma) {
      return true
    }
    return clause.verb.children.contains { ["acomp", "attr", "oprd"].contains($0.dep.rawValue) }
      && clause.verb.subtree.contains { ["ccomp", "xcomp", "advcl"].contains($0.dep.rawValue) }
  }

  /// What a doctrine does in the present tense is what it holds: “elite theory treats …”.
  private func isView(_ clause: Clause, by holder: HolderName) -> Bool {
    if Stances.isView(clause) { return true }
    return holder.sort == .school && clause.finite.tag != "VBD"
      && !Stances.isFate(clause.verb)
      && clause.verb.rights.contains {
        ["dobj", "ccomp", "xcomp"].contains($0.dep.rawValue) || $0.dep == "prep" && $0.lower == "on"
      }
  }

  /// “Realists come down to earth” tells nothing that they hold; “realists examine each case” does.
  private static func hasMatter(_ verb: Token) -> Bool {
    verb.rights.contains { ["dobj", "ccomp", "xcomp", "attr", "acomp"].contains($0.dep.rawValue) }
  }

  /// Whether a deed may show what somebody wants: not what befell him, what he could not do, or was.
  private static func tellsPolicy(_ clause: Clause) -> Bool {
    clause.head.dep != "nsubjpass" && clause.finite.lower != "could"
      && !(clause.verb.lemma == "be" && clause.finite.tag == "VBD")
  }

  /// “The Norlandian views of the strait are old”: something is said of views, and no view.
  private static func isViewNoun(_ noun: Token) -> Bool {
    Stances.nouns.contains(noun.lemma) || HolderPlaces.viewNouns.contains(noun.lemma)
      || ["policy", "approach"].contains(noun.lemma)
  }

  // MARK: Subjects

  private struct Subject {
    let holders: [HolderName]
    /// Whether the subject is a stance of the holder: “their fear”.
    var isStance = false
    /// Whether it only points at its holder: “the latter”.
    var isPointer = false
    /// Whether its holder is the one of the sentence before: “another concern”.
    var carriesOn = false
    /// Who alone is named of those of whom it speaks: “others, such as Vane”.
    var instance: HolderName?
  }

  private func subject(_ clause: Clause, _ context: Context) -> Subject? {
    let head = clause.head
    if AuthorsVoice.isSubject(of: clause) { return Subject(holders: [.author]) }
    if head.lower == "i" { return nil }
    if head.tag == "PRP" {
      guard let holder = context.antecedent(of: head), !hasRival(clause, of: holder) else {
        return nil
      }
      return Subject(holders: [holder])
    }
    if let pointed = context.pointed(at: head, clause) {
      return Subject(holders: [pointed], isPointer: true)
    }
    if let owner = stanceOwner(clause) { return Subject(holders: [owner], isStance: true) }
    // “Others, such as Vane, stress …”
    if ["others", "some"].contains(head.lower), let named = instance(of: head, clause) {
      return Subject(holders: [named], instance: named)
    }
    if let holder = context.last, isAnotherStance(clause) {
      return Subject(holders: [holder], isStance: true, carriesOn: true)
    }
    guard clause.subject.contains(where: { $0.index == head.index }) else { return nil }
    if let nation = whole(clause) { return Subject(holders: [nation]) }
    if let nation = spokenOf(clause) { return Subject(holders: [nation], isStance: true) }
    let joined =
      [head]
      + head.conjuncts.filter {
        $0.index > head.index && $0.head.index >= head.index && !HolderNouns.areOwn($0)
      }
    let holders = joined.compactMap { names.name(of: $0, in: clause.sentence) }
    // “Norland and the rain”: the rain holds nothing, so that the clause tells of more than a holder.
    guard !holders.isEmpty, holders.count == joined.count else { return nil }
    if let pair = pairs.name(of: holders) { return Subject(holders: [pair]) }
    return Subject(holders: holders)
  }

  /// “When Ada and Bo looked, they found …”: whether the sentence itself names others before the pronoun
  /// that it may mean. What thinks or wants is somebody.
  private func hasRival(_ clause: Clause, of holder: HolderName) -> Bool {
    let pronoun = clause.head
    let isSomebody = Stances.isView(clause)
    let isNamed = clause.sentence.doc[..<pronoun.index].contains {
      $0.isSubject && names.name(of: $0, in: clause.sentence) == holder
    }
    // “Ada backs the spending because it helps”: what helps is what she backs.
    if clause.verb.dep == "advcl", !isSomebody,
      clause.verb.head.rights.contains(where: { $0.dep == "dobj" && $0.isNoun })
    {
      return true
    }
    return !isNamed
      && clause.sentence.doc[..<pronoun.index].contains { noun in
        guard noun.isNoun || noun.isPronoun, noun.isSubject || noun.dep == "dobj",
          noun.index != pronoun.index,
          noun.lower != pronoun.lower,
          names.name(of: noun, in: clause.sentence) != holder
        else { return false }
        let isMany = noun.isPlural || noun.children.contains { $0.dep == "conj" }
        switch pronoun.lower {
        case "they": return isMany && (!isSomebody || names.names.isSomebody(noun))
        case "he", "she": return noun.entType == "PERSON"
        default: return !isMany && !noun.isPronoun && !isSomebody
        }
      }
  }

  private func instance(of head: Token, _ clause: Clause) -> HolderName? {
    head.rights.first { $0.dep == "prep" && $0.lower == "as" }.flatMap(places.object(of:))
      .flatMap { names.name(of: $0, in: clause.sentence) }
  }

  /// “The government” in a section that the essay gives to one nation.
  private func whole(_ clause: Clause) -> HolderName? {
    guard let holder = headings.holder(of: clause.sentence.section), holder.sort == .nation else {
      return nil
    }
    let isBare = clause.subject.count == 2 && clause.subject[0].lower == "the"
    if isBare, HolderNouns.wholes.contains(clause.head.lemma.lowercased()) { return holder }
    // “The ruling camp of Norland wants …”, where the section is Norland's.
    let of = clause.head.rights.first { $0.dep == "prep" && $0.lower == "of" }.flatMap(
      places.object(of:))
    guard let of, names.name(of: of, in: clause.sentence) == holder, !clause.head.isPlural,
      clause.head.dep == "nsubj", !Self.isViewNoun(clause.head), Stances.isView(clause)
    else { return nil }
    return holder
  }

  /// “Norlandian commentators say that Norland fears …” tells what Norland fears.
  private func spokenOf(_ clause: Clause) -> HolderName? {
    guard let matter = clause.verb.children.first(where: { $0.dep == "ccomp" }),
      Stances.isView(matter),
      let subject = matter.children.first(where: { $0.dep == "nsubj" }),
      let nation = names.name(of: subject, in: clause.sentence), nation.sort == .nation,
      clause.head.lefts.contains(where: { names.name(of: $0, in: clause.sentence) == nation })
    else { return nil }
    return nation
  }

  /// “The hope of supporters was …”, “Russia's aim is …”, “Their fear was …”.
  ///
  /// What somebody else thinks of a holder's aims is not the holder's: “the fears of X were unfounded”.
  private func stanceOwner(_ clause: Clause) -> HolderName? {
    guard isStance(clause) else { return nil }
    let head = clause.head
    for child in head.children {
      if child.dep == "poss" {
        if child.tag == "PRP$" { return nil }
        if let name = names.name(of: child, in: clause.sentence) { return name }
      }
      if child.dep == "prep", child.lower == "of" || child.lower == "among",
        let noun = child.children.first(where: { $0.dep == "pobj" }),
        let name = names.name(of: noun, in: clause.sentence)
      {
        return name
      }
    }
    return nil
  }

  /// “Her aim is …”, “the fear was that …”, “the concern is about …”.
  private func isStance(_ clause: Clause) -> Bool {
    Stances.nouns.contains(clause.head.lemma) && clause.head.dep == "nsubj"
      && clause.verb.lemma == "be"
      && clause.verb.rights.contains {
        ["ccomp", "xcomp", "attr"].contains($0.dep.rawValue)
          || $0.dep == "prep" && $0.lower == "about"
      }
  }

  /// “Another concern is …”: of whoever the sentence before told the first one.
  private func isAnotherStance(_ clause: Clause) -> Bool {
    isStance(clause) && clause.head.lefts.count == 1 && clause.head.rights.isEmpty
      && ["another", "second", "further"].contains(clause.head.lefts[0].lower)
  }

  // MARK: Headings

  /// What is thought of somebody, and the sentence does not say by whom: in a holder's own section, by
  /// the holder.
  private func unnamed(_ clause: Clause) -> [Voice] {
    if headings.holder(of: clause.sentence.section) == nil, AuthorsVoice.judges(clause) {
      return [Voice(holder: .author, clause: clause, strength: .view)]
    }
    guard clause.head.isNoun, clause.subject.first?.lower != "this",
      let head = headings.holder(of: clause.sentence.section),
      names.name(of: clause.head, in: clause.sentence) != head,
      !clause.body.contains(where: { $0.dep == "agent" }),
      clause.verb.rights.contains(where: {
        ["oprd", "prep", "xcomp", "ccomp"].contains($0.dep.rawValue)
      })
    else { return [] }
    return [Voice(holder: head, clause: clause, strength: .view)]
  }

  /// In a holder's own section: what the section tells of those who share the heading's mark.
  private func headed(_ clause: Clause) -> [Voice] {
    guard let mark = headings.mark(of: clause.sentence.section),
      clause.subject.first?.lower != "no",
      !Camps.findings.contains(clause.head.lemma),
      clause.tokens.contains(where: { mark.isMention($0.lower) && sets($0, the: clause) }),
      clause.finite.tag != "VBD" || Stances.isView(clause),
      Self.hasMatter(clause.verb) || Stances.isView(clause) || clause.head.dep == "nsubjpass"
        || clause.verb.rights.contains(where: { $0.dep == "prep" && $0.lower == "on" })
    else { return [] }
    return [Voice(holder: mark.holder, clause: clause, strength: .view)]
  }

  /// The same where the clause has another subject: “towns with a communal culture” speak for it, and
  /// what an author argues of them is not the author's; `nil` where the subject speaks for itself.
  private func headed(_ clause: Clause, despite subjects: [HolderName]) -> [Voice]? {
    guard let mark = headings.mark(of: clause.sentence.section), subjects.count == 1,
      let subject = subjects.first, subject != mark.holder
    else { return nil }
    switch subject.sort {
    case .person, .group, .nation:
      let own = headed(clause)
      return own.isEmpty ? nil : own
    case .school, .side, .author: return nil
    }
  }

  /// Whether a word belongs to the subject, or to what says where or under what the clause holds.
  private func sets(_ word: Token, the clause: Clause) -> Bool {
    if (clause.subject + clause.lead).contains(where: { $0.index == word.index }) { return true }
    return word.ancestors.contains {
      $0.dep == "prep" && ["in", "under", "for"].contains($0.lower)
        && ($0.head.index == clause.verb.index
          || $0.head.dep == "ccomp" && $0.head.head.index == clause.verb.index)
    }
  }
}
