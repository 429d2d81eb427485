import Clauses
import Language
import StudyPack

/// How the sentences of a passage speak of a thing that the first of them names.
struct PassageTopic {
  private let links: [Link]

  private enum Link {
    /// It leaves it, maybe for another of its sort: “lower weirs” after “upper weirs”.
    case none
    case named, subject
  }

  init(_ thing: Thing, in passage: Passage) {
    links = passage.sentences.reduce(into: []) { links, sentence in
      links.append(
        links.isEmpty
          ? sentence.doc.mainSubject?.index == thing.head.index ? .subject : .named
          : Self.link(thing, to: sentence, isSubjectBefore: links.last == .subject))
    }
  }

  /// How many sentences speak of it, one after the other.
  var reach: Int { links.firstIndex(of: .none) ?? links.count }

  /// Whether the passage is about it: its first sentence is, or the one that goes on with that.
  var isWhatItIsAbout: Bool { reach > 1 && links.prefix(2).contains(.subject) }

  private static func link(_ thing: Thing, to sentence: Sentence, isSubjectBefore: Bool) -> Link {
    let words = thing.words.map(\.lower)
    let head = thing.head.lemma.lowercased()
    if let subject = sentence.doc.mainSubject {
      // “This was followed by the Toll Act”
      if ["follow", "replace", "succeed"].contains(subject.head.lemma), subject.dep == "nsubjpass" {
        return .none
      }
      let opening = subject.leftEdge.lower
      let pronouns = thing.isPlural ? ["they", "these"] : ["it", "this"]
      // “The act” goes back to the Canal Act, “the Toll Act” and “the act that won” do not.
      let isBare =
        subject.lefts.allSatisfy { isPointer($0) || words.contains($0.lower) }
        && !subject.rights.contains { ["relcl", "acl", "prep"].contains($0.dep.rawValue) }
      let isTheSame =
        isBare && ["the", "this", "these", "such"].contains(opening)
        // “The law” goes on with the Canal Act.
        && (subject.lemma.lowercased() == head
          || thing.isName && isSubjectBefore && subject.lefts.count == 1 && !subject.isPlural)
      if isTheSame || words.stands(in: subject.subtree)
        || isSubjectBefore && pronouns.contains(opening) && !isImpersonal(subject)
      {
        return .subject
      }
      if subject.lemma.lowercased() == head { return .none }
    }
    let isNamed =
      words.stands(in: sentence.doc)
      || !thing.isName && sentence.doc.contains { $0.lemma.lowercased() == head && isIt($0, words) }
    return isNamed ? .named : .none
  }

  /// “It is usual to speak of three weirs”
  private static func isImpersonal(_ subject: Token) -> Bool {
    guard subject.lower == "it", subject.head.lemma == "be",
      let said = subject.head.children.first(where: { $0.dep == "acomp" })
    else { return false }
    return subject.doc[said.index...].dropFirst().first.map { ["to", "that"].contains($0.lower) }
      ?? false
  }

  private static func isPointer(_ token: Token) -> Bool {
    token.pos == .determiner || ["such", "same"].contains(token.lower)
  }

  /// “Weirs” may be the upper weirs, “lower weirs” are not.
  private static func isIt(_ noun: Token, _ words: [String]) -> Bool {
    noun.pos == .noun
      && noun.lefts.allSatisfy { isPointer($0) || words.contains($0.lower) }
  }
}
