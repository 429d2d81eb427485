import Language

/// “… called the free rider problem, because some people receive …”, “redistributive policy, so named
/// because it redistributes …”: why a thing has its name tells what it is.
struct ReasonDefinitions {
  let phrases: DefinitionText
  let words: [NamingWord]
  private var doc: Doc { phrases.doc }

  var all: [FoundDefinition] {
    words.compactMap { naming in
      naming.term.flatMap {
        definition($0, behind: $0.upperBound, of: subject(before: naming.start))
      }
    } + soNamed
  }

  /// “These bakers are often called night hands, since they …”: what is called so.
  private func subject(before start: Int) -> Token? {
    let subject = doc[..<start].last { $0.dep == "nsubjpass" }
    return subject.flatMap { noun in
      noun.pos == .noun && noun.rights.isEmpty
        && noun.lefts.map(\.lower).elementsEqual(["these"]) ? noun : nil
    }
  }

  /// “X, so named because …”
  private var soNamed: [FoundDefinition] {
    doc.filter { $0.pos == .adverb && $0.isBehindComma && $0.lower == "so" }.compactMap { so in
      guard so.index > 1, so.index + 1 < doc.count,
        ["named", "called"].contains(doc[so.index + 1].lower),
        let term = DefinableTerm(doc[so.index - 2]), term.tokens.upperBound == so.index - 1
      else { return nil }
      return definition(term.tokens, behind: so.index + 2)
    }
  }

  private func definition(_ term: Range<Int>, behind end: Int, of subject: Token? = nil)
    -> FoundDefinition?
  {
    guard term.count > 1, let start = reasonStart(behind: end), start + 2 < doc.count else {
      return nil
    }
    // “The gradual theory of tolls” is a theory.
    let joint = term.dropFirst().first { doc[$0].pos == .adposition } ?? term.upperBound
    let own = doc[joint - 1]
    let noun = subject.map { $0.isPlural == own.isPlural ? $0 : own } ?? own
    let clause = Array(start..<reasonEnd(from: start))
    guard noun.pos == .noun, tellsOfAll(clause),
      !Self.counts.contains(doc[start].lower)
        || doc[start].head.index > start
          && doc[start].head.isNounlike
    else { return nil }
    let pronouns: Set = noun.isPlural ? ["they", "these"] : ["it"]
    let said = clause.dropFirst().drop { doc[$0].pos == .adverb }
    let text =
      pronouns.contains(doc[start].lower)
      ? phrases.phrase(Array(said), after: noun, "that")
      : phrases.phrase(clause, after: noun, "in which")
    return text.map { FoundDefinition(term: term, text: $0, pattern: .property) }
  }

  /// “because each is made of …”: of what, the noun before would tell.
  private static let counts: Set = ["each", "one", "both", "some", "all", "most", "many", "none"]

  /// Behind “because” or “since”, with a comma before it or without.
  private func reasonStart(behind end: Int) -> Int? {
    let start = end < doc.count && doc[end].text == "," ? end + 1 : end
    guard start < doc.count, ["because", "since"].contains(doc[start].lower) else { return nil }
    return start + 1
  }

  /// Where the sentence goes on to another thing.
  private func reasonEnd(from start: Int) -> Int {
    doc[start...].first { token in
      [";", ":", "—"].contains(token.text)
        || token.index + 1 == doc.count && token.pos == .punctuation
        || token.text == "," && token.index + 1 < doc.count
          && ["and", "but", "which", "so", "while"].contains(doc[token.index + 1].lower)
    }?.index ?? doc.count
  }

  /// In the present, of nobody by name.
  private func tellsOfAll(_ clause: [Int]) -> Bool {
    let finite = clause.first { doc[$0].isFinite }
    guard let finite, doc[finite].isPresentTense || doc[finite].lower == "can" else { return false }
    return !clause.contains {
      ["PERSON", "DATE"].contains(doc[$0].entType?.rawValue) || doc[$0].dep == "neg"
    }
  }
}
