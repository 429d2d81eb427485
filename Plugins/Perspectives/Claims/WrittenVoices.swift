import Clauses
import Language
import StudyPack

/// Voices of sentences whose grammar is not plain, by their first words alone: “Opponents also point to
/// the waste: …”, “In my opinion the reform matters most”. The claim is the sentence as it is written.
struct WrittenVoices {
  let names: HolderMentions

  /// What `phrase` says is somebody's view, without the phrase where it opens the sentence.
  func view(of holder: HolderName, by phrase: ViewPhrase, in sentence: Sentence) -> Voice? {
    let start = phrase.opensSentence ? phrase.range.upperBound : 0
    guard isPlain(sentence), let root = sentence.doc.first(where: \.isRoot),
      let subject = subject(of: root, from: start)
    else { return nil }
    return Clause(
      written: sentence, from: start, except: phrase.opensSentence ? 0..<0 : phrase.aside,
      head: subject, verb: verb(root, from: subject)
    )
    .map { Voice(holder: holder, clause: $0, strength: .view) }
  }

  /// “Opponents … reply that …”: a holder opens the sentence, and a verb of saying follows.
  func opening(_ sentence: Sentence) -> Voice? {
    let doc = sentence.doc
    guard isPlain(sentence),
      let first = doc.first(where: { names.name(of: $0, in: sentence) != nil }),
      first.index <= Self.farthest, doc[..<first.index].allSatisfy({ Self.opens($0) }),
      let holder = names.name(of: first, in: sentence), let verb = saying(in: doc, after: first)
    else { return nil }
    return Clause(written: sentence, head: first, verb: verb).map {
      Voice(holder: holder, clause: $0, strength: .view)
    }
  }

  /// “For Merton human beings are …”: of whom, no comma tells a parser where the name ends.
  func opinion(_ sentence: Sentence) -> Voice? {
    let doc = sentence.doc
    guard isPlain(sentence), doc.first?.lower == "for", doc.count > 2,
      doc[1].entType == "PERSON"
        || doc[1].pos == .properNoun, let root = doc.first(where: \.isRoot), root.lemma == "be"
    else { return nil }
    let name = doc[1...].prefix { $0.pos == .properNoun }
    guard let last = name.last, last.index + 1 < root.index, doc[last.index + 1].text != ",",
      doc[last.index + 1].text != "'s", doc[last.index + 1].text != "’s",
      !doc[last.index + 1].isPronoun, let holder = names.name(of: last, in: sentence),
      [.person, .nation].contains(holder.sort)
    else { return nil }
    return Clause(written: sentence, head: doc[root.index - 1], verb: root).map {
      Voice(holder: holder, clause: $0, strength: .view)
    }
  }

  /// “The argument of Norland is that …”
  func stance(_ sentence: Sentence) -> (voice: Voice, name: Token)? {
    let doc = sentence.doc
    guard isPlain(sentence),
      let noun = doc.prefix(3).first(where: { Stances.nouns.contains($0.lemma) && !$0.isPlural }),
      let verb = doc.first(where: { $0.lemma == "be" && $0.isFinite }),
      verb.index + 1 < doc.count, doc[verb.index + 1].lower == "that",
      let name = doc[..<verb.index].first(where: { owns($0, noun) }),
      let holder = names.name(of: name, in: sentence)
    else { return nil }
    return Clause(written: sentence, head: noun, verb: verb).map {
      (Voice(holder: holder, clause: $0, strength: .view), name)
    }
  }

  private func owns(_ name: Token, _ noun: Token) -> Bool {
    name.dep == "poss" && name.head.index == noun.index
      || name.dep == "pobj" && name.head.lower == "of" && name.head.head.index == noun.index
  }

  /// “All in all, I am in favour of it”: from “I” on.
  func author(_ sentence: Sentence) -> Voice? {
    guard isPlain(sentence), let root = sentence.doc.first(where: \.isRoot), Stances.isView(root),
      let subject = root.children.first(where: { $0.dep == "nsubj" && $0.lower == "i" }),
      !AuthorsVoice.announces(root), !AuthorsVoice.perceives(root)
    else { return conclusion(sentence) }
    return Clause(
      written: sentence, from: subject.index, head: subject, verb: verb(root, from: subject)
    ).map { Voice(holder: .author, clause: $0, strength: .view) }
  }

  /// “My own conclusion, therefore, is that …”: what stands behind “that”.
  private func conclusion(_ sentence: Sentence) -> Voice? {
    let doc = sentence.doc
    guard doc.first?.lower == "my", isPlain(sentence),
      let root = doc.first(where: \.isRoot), root.lemma == "be",
      let matter = root.rights.first(where: { $0.dep == "ccomp" }),
      let that = doc[root.index...].first(where: { $0.lower == "that" }), that.index < matter.index,
      let subject = subject(of: matter, from: that.index)
    else { return nil }
    return Clause(
      written: sentence, from: that.index + 1, head: subject, verb: verb(matter, from: subject)
    ).map { Voice(holder: .author, clause: $0, strength: .view) }
  }

  private static let farthest = 4

  private static func opens(_ token: Token) -> Bool {
    ["DT", "JJ", "JJS", "RB", "NN", "NNP", "NNS", "CD"].contains(token.tag.rawValue)
  }

  /// The verb of saying that follows the holder and what narrows it.
  private func saying(in doc: Doc, after noun: Token) -> Token? {
    for token in doc.dropFirst(noun.index + 1).prefix(8) {
      if token.pos == .punctuation { return nil }
      let next = token.index + 1 < doc.count ? doc[token.index + 1].lower : ""
      let isVerb = token.pos == .verb && token.isFinite
      if StanceVerbs.kind(of: token.lower) != nil || Self.sayings.contains(token.lower) {
        // “Vane added a second kind of loaf” tells what Vane did.
        let isAct = Self.acts.contains(token.lower) && next != "that"
        if isVerb && !isAct || ["that", "out"].contains(next) { return token }
      } else if isVerb || token.pos == .auxiliary {
        return nil
      }
    }
    return nil
  }

  private static let acts: Set<String> = ["add", "adds", "added", "wrote", "writes"]

  /// Of verbs that nouns share their form with.
  static let sayings: Set<String> = [
    "reply", "replies", "answer", "answers", "say", "says", "add", "adds", "note", "notes",
    "point", "points", "stress", "respond", "responds", "replied", "answered", "said", "added",
    "wrote", "writes",
  ]

  private func isPlain(_ sentence: Sentence) -> Bool {
    sentence.doc.count <= Standing.longestInTables + 6
      && !sentence.doc.contains { ["(", ")", "?", "“", "\"", ";", "[", "|"].contains($0.text) }
  }

  private func subject(of verb: Token, from start: Int) -> Token? {
    verb.children.first { $0.isSubject && $0.index >= start && $0.index < verb.index }
  }

  /// The first auxiliary of the verb, or the verb.
  private func verb(_ root: Token, from subject: Token) -> Token {
    root.lefts.first { $0.index > subject.index && ["aux", "auxpass"].contains($0.dep.rawValue) }
      ?? root
  }
}
