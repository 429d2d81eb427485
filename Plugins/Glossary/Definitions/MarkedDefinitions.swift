import Language
import StudyPack

/// Definitions of what the author sets in bold type or italics. The mark tells that the sentence
/// introduces a term, so that a form will do which otherwise may tell of one thing alone: “the fluid
/// around the discs is the **stroma**”, “by **chunking**, that is, grouping …”.
struct MarkedDefinitions {
  let phrases: DefinitionText
  /// The tokens of each marked phrase.
  private let marked: [Range<Int>]
  /// Those in bold type.
  private let bold: [Range<Int>]
  private var doc: Doc { phrases.doc }

  private static let mostTokens = 5

  init(_ sentence: Sentence, in block: Block) {
    phrases = DefinitionText(sentence.doc)
    marked = block.marks.compactMap { mark in
      guard mark.kind == .strong || mark.kind == .emphasis else { return nil }
      return Self.tokens(of: sentence, in: mark.range)
    }
    bold = block.marks.filter { $0.kind == .strong }
      .compactMap { Self.tokens(of: sentence, in: $0.range) }
  }

  var all: [FoundDefinition] {
    let found =
      marked.compactMap { term in
        named(term) ?? explained(term) ?? announced(term) ?? ofKind(term) ?? beside(term)
      } + bold.compactMap(MarkedGlosses(phrases: phrases).definition)
    return found.map { definition in
      var definition = definition
      definition.isMarked = true
      return definition
    }
  }

  private static func tokens(of sentence: Sentence, in range: TextRange) -> Range<Int>? {
    let start = sentence.range.lowerBound
    let inside = sentence.doc.filter { token in
      token.utf8Range.lowerBound + start >= range.lowerBound
        && token.utf8Range.upperBound + start <= range.upperBound && token.pos != .space
    }
    guard let first = inside.first, let last = inside.last, inside.count <= mostTokens,
      inside.count < sentence.doc.count - 2,
      inside.contains(where: \.isNounlike) || last.tag == "VBG"
    else { return nil }
    return first.index..<last.index + 1
  }

  private func found(
    _ term: Range<Int>, _ tokens: [Int], _ pattern: TermDefinition.Pattern
  ) -> FoundDefinition? {
    phrases.shortPhrase(tokens).map { FoundDefinition(term: term, text: $0, pattern: pattern) }
  }

  // MARK: “A list of … is a **schedule**”

  private func named(_ term: Range<Int>) -> FoundDefinition? {
    let head = doc[term.upperBound - 1]
    guard head.dep == "attr", isAll(term, of: head),
      let subject = InvertedCopula(head)?.subject
    else { return nil }
    return found(term, subject.subtree.map(\.index), .naming)
  }

  /// Whether nothing but an article stands beside the term in its phrase.
  private func isAll(_ term: Range<Int>, of head: Token) -> Bool {
    head.subtree.allSatisfy {
      term.contains($0.index) || $0.pos == .determiner || $0.pos == .punctuation
        || $0.isInBrackets
    }
  }

  // MARK: “…, that is, …”, “from **X**, that is, from …”

  private func explained(_ term: Range<Int>) -> FoundDefinition? {
    let opening = doc[term.upperBound...].prefix(5).map(\.lower)
    let announcing = Self.announcing.first { opening.starts(with: $0) }
    guard let announcing else { return nil }
    let first = term.upperBound + announcing.count
    let start = doc.behindRepeatedPreposition(at: first, of: term)
    if start == first, start < doc.count, doc[start].pos == .adposition { return nil }
    let end = doc[min(start, doc.count)...].first { [".", ";", ":"].contains($0.text) }?.index
    return found(term, Array(start..<max(start, end ?? doc.count)), .apposition)
  }

  private static let announcing = [
    [",", "that", "is", "to", "say"], [",", "that", "is", ","], [",", "i.e.", ","],
  ]

  // MARK: “A **free market**: one in which …”

  private func announced(_ term: Range<Int>) -> FoundDefinition? {
    let start = term.upperBound + 1
    guard start < doc.count, [":", "—", "–"].contains(doc[term.upperBound].text),
      ["a", "an", "the", "any", "one"].contains(doc[start].lower)
    else { return nil }
    let end = doc[start...].first { [".", ";"].contains($0.text) }?.index ?? doc.count
    guard doc[start].lower == "one" else { return found(term, Array(start..<end), .entry) }
    return phrases.phrase(Array(start + 1..<max(start + 1, end)), after: doc[term.upperBound - 1])
      .map { FoundDefinition(term: term, text: $0, pattern: .entry) }
  }

  // MARK: “The **quantity** of a good is the amount that …”

  private func ofKind(_ term: Range<Int>) -> FoundDefinition? {
    let subject = doc[term.lowerBound..<term.upperBound].first {
      $0.dep == "nsubj" && $0.head.lemma == "be"
    }
    guard let subject, subject.head.isPresentTense, subject.head.statesByItself,
      !subject.head.isHedged(),
      subject.rights.allSatisfy({ isOfAny($0) || term.contains($0.index) })
    else { return nil }
    return attribute(of: subject.head).flatMap { found(term, $0, .copula) }
  }

  private func isOfAny(_ child: Token) -> Bool {
    child.dep == "prep" && child.lower == "of"
      && child.rights.allSatisfy { noun in
        !noun.lefts.contains { ["the", "this", "these", "its", "their"].contains($0.lower) }
      }
  }

  // MARK: “His best idea, the **zone**, is the distance between …”

  private func beside(_ term: Range<Int>) -> FoundDefinition? {
    let apposition = doc[term.lowerBound..<term.upperBound].first {
      $0.dep == "appos" && $0.head.dep == "nsubj" && !term.contains($0.head.index)
    }
    guard let verb = apposition?.head.head, verb.lemma == "be", verb.isPresentTense,
      !verb.isHedged()
    else { return nil }
    return attribute(of: verb).flatMap { found(term, $0, .copula) }
  }

  private func attribute(of verb: Token) -> [Int]? {
    guard let noun = verb.rights.first(where: { $0.dep == "attr" }),
      DefiningNoun.saysKind(noun) || isOwnedKind(noun)
    else { return nil }
    return noun.subtree.map(\.index)
  }

  /// “A miller's consent to the terms”
  private func isOwnedKind(_ noun: Token) -> Bool {
    noun.pos == .noun && !DefiningNoun.isRole(noun)
      && noun.lefts.contains { $0.dep == "poss" && $0.pos == .noun }
      && noun.rights.contains { ["prep", "acl", "relcl"].contains($0.dep.rawValue) }
  }
}

/// “A table that lists … is a demand schedule”: the subject of “is” says what its predicate is called.
struct InvertedCopula {
  let subject: Token

  init?(_ name: Token) {
    let verb = name.head
    guard verb.lemma == "be", verb.isPresentTense || verb.tag == "VBD", !verb.isHedged(),
      verb.statesByItself,
      !verb.children.contains(where: { $0.dep == "advcl" || $0.dep == "advmod" }),
      let subject = verb.lefts.last(where: { $0.dep == "nsubj" }), subject.pos == .noun,
      subject.rights.contains(where: { ["prep", "relcl", "acl"].contains($0.dep.rawValue) }),
      !subject.lefts.contains(where: {
        $0.dep == "poss"
          || ["this", "that", "these", "those", "some", "one", "such", "each"].contains($0.lower)
      })
    else { return nil }
    self.subject = subject
  }
}

extension Token {
  fileprivate var isInBrackets: Bool {
    doc[..<index].contains { $0.text == "(" } && doc[index...].contains { $0.text == ")" }
  }
}
