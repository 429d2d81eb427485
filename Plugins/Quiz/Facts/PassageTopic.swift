import Clauses
import Language
import StudyPack

/// How the sentences of a passage speak of a thing that the first of them names.
struct PassageTopic {
  private let links: [Link]

  private enum Link {
    case none, named, subject
  }

  init(_ thing: Thing, in passage: Passage) {
    links = passage.sentences.reduce(into: []) { links, sentence in
      links.append(
        links.isEmpty
          ? sentence.doc.mainSubject?.index == thing.head.index ? .subject : .named
          : Self.link(thing, to: sentence, isSubjectBefore: links.last == .subject))
    }
  }

  /// How many sentences there are up to the last that speaks of it.
  var reach: Int { (links.lastIndex { $0 != .none } ?? 0) + 1 }

  /// Whether the passage is about it: its first sentence is, or the one that goes on with that.
  var isWhatItIsAbout: Bool { reach > 1 && links.prefix(2).contains(.subject) }

  private static func link(_ thing: Thing, to sentence: Sentence, isSubjectBefore: Bool) -> Link {
    let words = thing.words.map(\.lower)
    let head = thing.head.lemma.lowercased()
    if let subject = sentence.doc.mainSubject {
      let opening = subject.leftEdge.lower
      let pronouns = thing.isPlural ? ["they", "these"] : ["it", "this"]
      // “The act” goes back to the Canal Act, “the Toll Act” and “the act that won” do not.
      let isTheSame =
        subject.lemma.lowercased() == head
        && ["the", "this", "these", "such"].contains(opening)
        && subject.lefts.allSatisfy { $0.pos == .determiner || words.contains($0.lower) }
        && !subject.rights.contains { ["relcl", "acl", "prep"].contains($0.dep.rawValue) }
      if isTheSame || words.stands(in: subject.subtree)
        || isSubjectBefore && pronouns.contains(opening)
      {
        return .subject
      }
    }
    let isNamed =
      words.stands(in: sentence.doc)
      || !thing.isName && sentence.doc.contains { $0.pos == .noun && $0.lemma.lowercased() == head }
    return isNamed ? .named : .none
  }
}
