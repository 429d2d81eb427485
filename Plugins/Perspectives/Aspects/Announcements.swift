import Clauses
import Language
import StudyPack

/// What a paragraph says that it is about: “On trade, …”, “Regarding security concerns, …”, “The first
/// obstacle is the border.” It holds for the rest of the paragraph.
struct Announcements {
  /// By block and the sentence's place in it, the noun that is announced there.
  private let nouns: [SentenceID: Token]
  private let openings: [Int: [(ordinal: Int, noun: Token)]]

  init(_ reading: Reading, names: HolderMentions) {
    var nouns: [SentenceID: Token] = [:]
    var openings: [Int: [(ordinal: Int, noun: Token)]] = [:]
    for sentence in reading.sentences {
      guard let noun = Self.noun(in: sentence), names.name(of: noun, in: sentence) == nil else {
        continue
      }
      nouns[sentence.id] = noun
      openings[sentence.id.block, default: []].append((sentence.id.ordinal, noun))
    }
    self.nouns = nouns
    self.openings = openings
  }

  /// The noun that the sentence itself announces.
  func noun(of sentence: Sentence) -> Token? { nouns[sentence.id] }

  /// The noun that the sentence or the last one before it in the paragraph announces.
  func noun(over sentence: Sentence) -> Token? {
    openings[sentence.id.block]?.last { $0.ordinal <= sentence.id.ordinal }?.noun
  }

  private static func noun(in sentence: Sentence) -> Token? {
    announced(at: sentence.doc) ?? numbered(in: sentence)
  }

  // MARK: “Regarding …”

  private static let openings: [[String]] = [
    ["on"], ["regarding"], ["concerning"], ["as", "regards"], ["as", "regard"], ["as", "for"],
    ["as", "to"], ["with", "regard", "to"], ["with", "respect", "to"], ["in", "terms", "of"],
    ["when", "it", "comes", "to"], ["in", "the", "field", "of"], ["in", "the", "area", "of"],
    ["in", "the", "realm", "of"],
  ]

  private static func announced(at doc: Doc) -> Token? {
    let opening = openings.first { words in
      doc.count > words.count && zip(words, doc).allSatisfy { $0 == $1.lower }
    }
    guard let opening else { return nil }
    let phrase = doc.dropFirst(opening.count).prefix { $0.text != "," }
    guard phrase.count <= 7, opening.count + phrase.count < doc.count else { return nil }
    return matter(of: Array(phrase))
  }

  /// “Security” of “the security concerns”, “the treaty” of “the view of the treaty”.
  private static func matter(of phrase: [Token]) -> Token? {
    guard let noun = phrase.last, noun.pos == .noun, noun.entType == nil,
      !HolderPlaces.viewNouns.contains(noun.lemma),
      phrase.allSatisfy({
        [.determiner, .adjective, .noun, .properNoun].contains($0.pos) || isLink($0)
      })
    else { return nil }
    guard Stances.nouns.contains(noun.lemma) || Topics.isVague(noun.lemma) else { return noun }
    return noun.lefts.last { $0.dep == "compound" && $0.pos == .noun }
  }

  /// The “of” after “the question”, behind which the matter comes.
  private static func isLink(_ token: Token) -> Bool {
    token.dep == "prep"
      && (Stances.nouns.contains(token.head.lemma) || Topics.isVague(token.head.lemma))
  }

  // MARK: “The first obstacle is …”

  private static let ordinals: Set<String> = [
    "first", "second", "third", "fourth", "last", "final", "another", "main",
  ]

  private static func numbered(in sentence: Sentence) -> Token? {
    guard let verb = sentence.doc.first(where: \.isRoot), verb.lemma == "be",
      let subject = verb.lefts.first(where: { $0.dep == "nsubj" }),
      !Stances.nouns.contains(subject.lemma),
      subject.lefts.contains(where: { ordinals.contains($0.lower) }),
      let matter = verb.rights.first(where: { $0.dep == "attr" }), matter.pos == .noun,
      matter.rightEdge.index == matter.index, !Topics.isVague(matter.lemma)
    else { return nil }
    return matter
  }
}
