import Clauses
import Language
import StudyPack

/// Whose thinkers stand for a school: those whose names its heading has, those of whom its own section speaks
/// from the start of a paragraph, and not those who object there.
struct Thinkers {
  private let headings: HeadedSections
  private let names: HolderMentions
  /// By section, the persons who stand for its school.
  private var own: [Int: Set<HolderName>] = [:]
  /// Paragraphs in which somebody objects.
  private var objecting: Set<Int> = []

  init(
    _ reading: Reading, names: HolderMentions, headings: HeadedSections, voices: [Voice]
  ) {
    self.headings = headings
    self.names = names
    let spoken = Dictionary(grouping: voices, by: \.sentence.id.block)
    for (block, sentences) in Dictionary(grouping: reading.sentences, by: \.id.block) {
      guard let first = sentences.min(by: { $0.id < $1.id }),
        let school = headings.holder(of: first.section), school.sort == .school
      else { continue }
      if sentences.contains(where: Self.objects) { objecting.insert(block) }
      let voices = spoken[block] ?? []
      own[first.section, default: []].formUnion(
        Self.openers(of: first, school, names, voices)
          + Self.namesakes(of: school, among: voices.map(\.holder)))
    }
    // Who speaks of several schools sorts them, and is of none.
    let sections = own
    own = own.mapValues { persons in
      persons.filter { person in sections.values.count { $0.contains(person) } == 1 }
    }
  }

  /// The voice as its school's, where a thinker of the school speaks in its section.
  func joined(_ voice: Voice) -> Voice {
    let section = voice.sentence.section
    if [.nation, .group].contains(voice.holder.sort), let school = school(of: voice.clause.head) {
      return Voice(
        holder: school, clause: voice.clause, strength: voice.strength, matter: voice.matter)
    }
    guard voice.holder.sort == .person, speaks(voice), voice.strength == .view,
      !Stances.isObjection(voice.clause.verb),
      let school = headings.holder(of: section), school.sort == .school,
      stands(voice.holder, for: section), !sorts(voice, school), !isCited(voice),
      !objecting.contains(voice.sentence.id.block)
    else { return voice }
    return Voice(holder: school, clause: voice.clause, strength: .view, matter: voice.matter)
  }

  /// Whether the person stands for the section's school, or one of two who speak together does.
  private func stands(_ person: HolderName, for section: Int) -> Bool {
    guard let own = own[section] else { return false }
    return own.contains(person)
      || person.isSeveral && own.contains { person.key.contains($0.key) }
  }

  /// “The Vane–Orsby theory” is Vane's and Orsby's.
  private static func namesakes(of school: HolderName, among holders: [HolderName]) -> [HolderName]
  {
    let words = Set(school.text.lowercased().split { !$0.isLetter }.map(String.init))
    return holders.filter { person in
      guard person.sort == .person, !person.isSeveral else { return false }
      return person.key.split(separator: " ").last.map { words.contains(String($0)) } ?? false
    }
  }

  /// Whether the person thinks or says it: “the verdict worried Vane” tells what befell one.
  private func speaks(_ voice: Voice) -> Bool {
    let named = names.name(of: voice.clause.head, in: voice.sentence)
    return named == voice.holder || voice.holder.isSeveral || voice.clause.antecedent != nil
      || named == nil && voice.clause.head.dep != "nsubj"
      || ViewPhrase(in: voice.sentence) != nil || voice.clause.head.isPronoun
  }

  /// The school of a heading whose people a noun names: Keynesians of the Keynesian explanation.
  private func school(of noun: Token) -> HolderName? {
    guard noun.pos == .properNoun || SchoolForms.root(of: noun.lower) != nil else { return nil }
    return headings.axes.joined().first { $0.sort == .school && Self.isNamed(by: noun, $0) }
  }

  /// “Elgar argues that in moral states …” tells of the school from outside.
  private func sorts(_ voice: Voice, _ school: HolderName) -> Bool {
    guard let mark = headings.mark(of: voice.sentence.section) else { return false }
    return voice.clause.body.contains { mark.isMention($0.lower) }
  }

  /// “Some cite the trials of Ada Vane, who reported …”: whom others bring in need not be of the school.
  private func isCited(_ voice: Voice) -> Bool {
    let verb = voice.clause.verb
    return verb.dep == "relcl" && !([verb.head] + verb.head.ancestors).contains(where: \.isSubject)
  }

  /// The person of whom a paragraph's first sentence speaks; all persons who speak in a paragraph that
  /// begins with the school itself.
  private static func openers(
    of first: Sentence, _ school: HolderName, _ names: HolderMentions, _ voices: [Voice]
  ) -> [HolderName] {
    let subject = first.doc.first { $0.isSubject && $0.head.isRoot }
    if let subject, let name = names.name(of: subject, in: first), name.sort == .person {
      return Stances.isObjection(subject.head) ? [] : [name]
    }
    let speaksOfSchool = first.doc.contains { token in
      names.name(of: token, in: first) == school || isNamed(by: token, school)
    }
    return speaksOfSchool ? voices.map(\.holder).filter { $0.sort == .person } : []
  }

  /// “Austrians” of the Austrian explanation.
  private static func isNamed(by token: Token, _ school: HolderName) -> Bool {
    school.text.lowercased().split(separator: " ").contains { word in
      !SchoolForms.variants.contains(String(word))
        && SchoolForms.isKin(token.lower, of: String(word))
    }
  }

  private static func objects(_ sentence: Sentence) -> Bool {
    sentence.doc.contains { objecting.contains($0.lemma.lowercased()) }
  }

  private static let objecting: Set<String> = [
    "objection", "critic", "criticism", "critique", "opponent", "criticise", "criticize",
  ]
}
