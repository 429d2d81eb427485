public import Language
import StudyPack

/// Whether a clause can be read by someone who has not read the sentence before it.
public struct Standing {
  private let referents: Referents

  public init(referents: Referents) { self.referents = referents }

  /// Shorter ones say little, longer ones ask for more than one thing.
  public static let words = 4...30

  /// - Parameter words: how many words it may have.
  public func stands(_ clause: Clause, in words: ClosedRange<Int> = Self.words) -> Bool {
    hasClearSubject(clause) && words.contains(clause.wordCount) && hasForm(clause)
      && Soundness(clause).holds
      && !clause.tokens.contains { points($0, in: clause) }
  }

  /// The same where something else, such as the head of a table's column, tells what its subject is.
  /// There “more” is more than the others, and “now” is the essay's.
  public func stands(_ clause: Clause, whoseSubjectIsKnown: Void) -> Bool {
    stands(clause, knowing: Set(clause.subject.map(\.index)))
  }

  /// The same where a reader knows what the words at these places of the sentence mean.
  public func stands(_ clause: Clause, knowing words: Set<Int>) -> Bool {
    Self.wordsInTables(clause).contains(clause.wordCount) && !hasHole(clause.tokens)
      && !isElliptic(clause)
      && !announces(clause)
      && hasPlainPunctuation(clause, allowing: [":", "—", "–"], commas: 7, quotes: 4)
      && pointer(in: clause, knowing: words) == nil
  }

  /// Whether the clause, whose subject is known, is short enough for a table and points at nothing
  /// outside it.
  public func fits(_ clause: Clause) -> Bool {
    Self.wordsInTables(clause).contains(clause.wordCount) && pointer(in: clause) == nil
  }

  /// “They should be”, “others did”: what, the sentence before tells.
  private func isElliptic(_ clause: Clause) -> Bool {
    guard let last = clause.body.last(where: { $0.dep != "neg" }) else { return true }
    // “Show who they are.”
    if clause.body.suffix(4).dropLast().contains(where: { Self.asking.contains($0.lower) }) {
      return false
    }
    // “That countries should follow”: whom?
    if last.lemma == "follow", last.children.contains(where: { $0.tag == "MD" }) { return true }
    return last.pos == .auxiliary || ["do", "be"].contains(last.lemma) && last.pos == .verb
  }

  private static let asking: Set<String> = ["what", "who", "how", "where"]

  /// A cell may be longer than an item: nobody has to answer it. What a colon announces stays whole.
  private static func wordsInTables(_ clause: Clause) -> ClosedRange<Int> {
    4...(clause.body.contains { $0.text == ":" } ? 70 : longestInTables)
  }

  /// How many words a clause in a table has at most.
  public static let longestInTables = 40

  /// The first word of the clause that points at something outside it, its subject apart.
  public func pointer(in clause: Clause) -> Token? {
    pointer(in: clause, knowing: Set(clause.subject.map(\.index)))
  }

  private func pointer(in clause: Clause, knowing words: Set<Int>) -> Token? {
    clause.tokens.first { token in
      !words.contains(token.index) && !isClearBesideOthers(token, clause)
        && points(token, in: clause)
    }
  }

  private func hasForm(_ clause: Clause) -> Bool {
    hasPlainPunctuation(clause) && !hasHole(clause.tokens) && !announces(clause)
  }

  private func isClearBesideOthers(_ token: Token, _ clause: Clause) -> Bool {
    switch token.lower {
    case "the":
      let noun = token.head.lemma
      return !Referents.leaning.contains(noun) || Self.plain.contains(noun)
    case "such": return token.head.lemma == "way"
    case "so":
      // “Fewer rocks are left, so fewer bones are found.”
      let follows =
        token.doc[max(0, token.index - 1)].text == ","
        && token.index > clause.verb.index
      return token.head.lemma == "do" || token.dep == "mark" || follows
    case "others", "other", "each": return true
    case "instead", "rather": return isFollowed(token, by: "of") || isFollowed(token, by: "than")
    case "their", "its", "his", "her": return isBound(token, in: clause)
    case "those": return token.rightEdge.index > token.index
    // “Could have done otherwise.”
    case "otherwise": return token.head.pos == .verb && token.index > token.head.index
    case "itself", "themselves":
      return !token.head.children.contains { $0.lower == "the" }
    default:
      return ["JJR", "RBR"].contains(token.tag.rawValue) || Self.times.contains(token.lower)
    }
  }

  /// Of the nouns that lean, those that a reader of a table takes as they are.
  private static let plain: Set<String> = [
    "system", "process", "way", "rest",
  ]

  private static let times: Set<String> = [
    "now", "today", "currently", "recently", "recent", "nowadays", "ongoing", "already", "yet",
    "again", "still",
  ]

  // MARK: Subject

  private func hasClearSubject(_ clause: Clause) -> Bool {
    if clause.antecedent != nil { return true }
    guard clause.head.tag.rawValue.hasPrefix("NN"), !isBareDemonym(clause),
      !Self.vagueSubjects.contains(clause.head.lemma), !Self.ordinals.contains(clause.head.lower),
      !(clause.verb.lemma == "be" && isOneOfARow(clause.head))
    else { return false }
    // “The second form of lobbying”, “the court’s action”: which, the sentences before tell.
    if clause.head.pos == .noun,
      clause.head.lefts.contains(where: { left in
        Self.laterOrdinals.contains(left.lower)
          || left.dep == "poss" && left.pos == .noun
            && Referents.leaning.contains(clause.head.lemma)
      })
    {
      return false
    }
    let determiner = clause.head.children.first { $0.dep == "det" || $0.dep == "predet" }
    // “There is one chief, who leads”: of what, the part that is left does not tell.
    if clause.head.lefts.contains(where: { $0.lower == "one" && $0.dep == "nummod" }) {
      return false
    }
    // “The reality is less than perfect”: which reality?
    if determiner?.lower == "the", !clause.head.isNarrowed(in: clause.tokens),
      !referents.isEstablished(clause.head)
    {
      return false
    }
    // “The last level rests on …”: the last of what?
    if clause.head.pos == .noun, !clause.head.isNarrowed(in: clause.tokens),
      clause.head.lefts.contains(where: { Self.ordinals.contains($0.lower) }),
      !clause.head.lefts.contains(where: { $0.dep == "nummod" })
    {
      return false
    }
    // “However, the lock …”: which lock, the sentence before tells.
    if clause.opensWithConnective, determiner?.lower == "the", clause.head.pos == .noun,
      !clause.head.isNarrowed(in: clause.tokens)
    {
      return false
    }
    return !Self.vagueDeterminers.contains(determiner?.lower ?? "")
  }

  /// “Chinese believe”: of whom it speaks is not plain English.
  private func isBareDemonym(_ clause: Clause) -> Bool {
    clause.subject.count == 1 && clause.head.entType == "NORP"
      && ["ese", "ish", "nch"].contains { clause.head.lower.hasSuffix($0) }
  }

  /// “The first obstacle is …”
  private func isOneOfARow(_ noun: Token) -> Bool {
    noun.pos != .properNoun && noun.lefts.contains { Self.ordinals.contains($0.lower) }
  }

  private static let ordinals: Set<String> = [
    "first", "second", "third", "fourth", "fifth", "last", "final", "next", "main", "additional",
    "further", "other", "only",
  ]

  private static let laterOrdinals: Set<String> = [
    "second", "third", "fourth", "fifth", "next", "other", "additional", "further",
  ]

  private static let vagueSubjects: Set<String> = [
    "thing", "one", "other", "lot", "everyone", "anyone", "someone", "nobody", "reason", "example",
    "result", "way", "point", "question", "answer", "case", "fact", "issue", "problem", "author",
    "figure", "table", "section", "chapter", "essay", "reader", "difference", "exception",
    "advantage", "something", "number", "most", "some", "many", "kind", "sort",
  ]
  private static let vagueDeterminers: Set<String> = [
    "another", "both", "either", "neither", "such",
  ]

  // MARK: Pointers

  private func points(_ token: Token, in clause: Clause) -> Bool {
    switch token.lower {
    case "this", "these": return true
    case "above", "below": return token.pos != .adposition
    case "that":
      return token.tag == "DT" && !token.isNarrowed(in: clause.tokens) && !token.opensMatter
    case "those": return !token.isNarrowed(in: clause.tokens)
    case "such": return !isFollowed(token, by: "as")
    case "other", "others":
      return !clause.tokens.contains { $0.lower == "than" || $0.lower == "each" }
    case "the": return pointsBack(token, in: clause)
    case "one", "ones":
      return token.pos == .pronoun || token.lower == "ones" || token.dep == "attr"
    case "each": return token.dep == "det" && Referents.leaning.contains(token.head.lemma)
    case "more" where token.tag != "RBR" || token.head.dep == "nummod":
      return ([token.head] + token.head.children).contains { $0.dep == "nummod" }
    // “A related view”: to what, the sentence before tells.
    case "related", "relevant": return token.dep == "amod" && token.children.isEmpty
    case "former": return token.dep != "amod"
    // “Would like it raised there”, “wanted all four”: where, and four of what?
    case "there": return token.dep == "advmod"
    case _ where token.tag == "CD" && !token.isNarrowed(in: clause.tokens):
      return ["dobj", "pobj", "nsubj", "nsubjpass"].contains(token.dep.rawValue)
        && token.index > 0 && ["all", "the"].contains(token.doc[token.index - 1].lower)
        && !clause.tokens.contains { $0.index < token.index && $0.lower == "each" }
    case "opposite": return token.dep == "amod" && !token.head.isNarrowed(in: clause.tokens)
    case "both": return !isFollowed(token, by: "of") && !joins(token, in: clause)
    case "itself", "themselves":
      // “The demand itself”: which demand, the sentence before tells.
      return clause.tokens.contains { $0.index == token.index - 1 && $0.isNoun }
    case "us": return token.tag == "PRP"
    // “Residents in favour”: of what, the sentence before tells.
    case "favor", "favour", "opposition", "agreement", "question":
      return token.dep == "pobj" && token.head.lower == "in" && token.children.isEmpty
    default: break
    }
    let isCounting = token.dep == "nummod" || ["many", "several", "various"].contains(token.lower)
    if isCounting, ["dobj", "pobj"].contains(token.head.dep.rawValue),
      Self.counted.contains(token.head.lemma)
    {
      return !token.head.isNarrowed(in: clause.tokens)
    }
    if token.tag == "PRP$", Referents.leaning.contains(token.head.lemma) { return true }
    // “Asks the city to do it”: what, another clause tells.
    if token.lower == "it", token.dep == "dobj", token.head.lemma == "do" { return true }
    if token.tag == "PRP" || token.tag == "PRP$" { return !isBound(token, in: clause) }
    // “Smaller”, “more difficult”: than what?
    if token.tag == "JJR" || token.tag == "RBR" && ["more", "less"].contains(token.lower) {
      return !clause.tokens.contains { $0.lower == "than" } && token.pos != .properNoun
        && token.dep != "nmod" && !Self.settled.contains(token.lower)
    }
    return Self.pointers.contains(token.lower)
  }

  /// What a sentence counts and the next ones name: “two main forces”.
  private static let counted: Set<String> = [
    "type", "kind", "way", "form", "factor", "reason", "part", "force", "category", "level",
    "stage",
    "step", "thing", "group", "challenge", "function", "purpose", "consequence", "role", "task",
    "requirement", "component", "feature", "method", "option", "source", "point", "goal", "element",
    "aspect", "principle",
    "approach",
  ]

  /// Comparatives that have become plain words.
  private static let settled: Set<String> = [
    "lower", "upper", "higher", "outer", "inner", "better",
  ]

  /// “Both A and B” names what it means; “both countries” does not.
  private func joins(_ token: Token, in clause: Clause) -> Bool {
    clause.tokens.contains { $0.dep == "cc" && $0.index > token.index && $0.lower == "and" }
      && (token.dep != "det" || token.head.children.contains { $0.dep == "conj" })
  }

  private func isFollowed(_ token: Token, by word: String) -> Bool {
    token.index + 1 < token.doc.count && token.doc[token.index + 1].lower == word
  }

  private func pointsBack(_ article: Token, in clause: Clause) -> Bool {
    guard article.dep == "det", article.head.isNoun else { return article.dep == "det" }
    // “The first method of proposal”
    if Self.counted.contains(article.head.lemma),
      article.head.lefts.contains(where: { Self.ordinals.contains($0.lower) })
    {
      return true
    }
    if clause.antecedent != nil, article.index < clause.verb.index,
      clause.subject.contains(where: { $0.index == article.index })
    {
      return false
    }
    // “A canal … the canal”
    let isNamedBefore = clause.tokens.contains {
      $0.index < article.index && $0.isNoun && $0.lemma == article.head.lemma
    }
    return !isNamedBefore
      && !referents.isKnown(article.head, in: clause.tokens, of: clause.sentence)
  }

  private static let pointers: Set<String> = [
    "aforementioned", "latter", "respectively", "similar", "similarly", "same",
    "here", "now", "today", "currently", "recently", "nowadays", "yesterday", "tomorrow", "ago",
    "afterward", "afterwards", "later", "earlier", "previously", "subsequently", "thereafter",
    "thereby", "therein", "so", "then", "meanwhile", "another", "i", "my", "we", "our", "you",
    "your", "following", "next", "likewise", "again", "instead", "else", "elsewhere", "otherwise",
    "accordingly", "thus", "hence", "already", "alternate", "additional", "remaining",
    "corresponding", "respective", "prior", "resulting", "ensuing", "yet", "whatever", "soon",
    "newly", "still",
    // What is new to the essay's author is not to its reader.
    "recent", "ongoing", "upcoming",
  ]

  /// A pronoun may mean the clause's own subject, or a noun of its number before it.
  private func isBound(_ pronoun: Token, in clause: Clause) -> Bool {
    guard let place = clause.tokens.firstIndex(where: { $0.index == pronoun.index }) else {
      return false
    }
    let before = clause.tokens[..<place].filter(\.isNoun)
    let subject = clause.topic
    switch pronoun.lower {
    case "he", "him", "his", "himself", "she", "her", "hers", "herself":
      // The model does not know every name of a person; “her” tells that it is one.
      return subject.pos == .properNoun || before.contains { $0.entType == "PERSON" }
    case "they", "them", "their", "theirs", "themselves":
      // “The wealthy” are many.
      let isMany =
        subject.isPlural || subject.tag == "JJ" || subject.children.contains { $0.dep == "conj" }
      if pronoun.lower == "them", pronoun.head.index == clause.verb.index {
        return before.contains { $0.index != subject.index && $0.isPlural }
      }
      // “Their opinions are many”: whose, the subject itself does not tell.
      let isOwn = clause.subject.contains { $0.index == pronoun.index }
      return isMany && !isOwn || before.contains(where: \.isPlural)
    case "it", "its", "itself":
      if pronoun.dep == "expl" { return true }
      // Nobody ratifies himself: an object of the clause's own verb means something else.
      if pronoun.lower == "it",
        pronoun.head.index == clause.verb.index
          || pronoun.head.head.index == clause.verb.index && pronoun.dep == "pobj"
      {
        return before.contains {
          $0.index != subject.index && $0.dep != "compound" && $0.dep != "amod" && !$0.isPlural
            && $0.entType != "PERSON" && $0.dep != "pobj"
            && $0.entType != "DATE"
        }
      }
      // “The charge that it serves …”: no noun means itself in what it announces.
      let above = Set(pronoun.ancestors.map(\.index))
      return before.contains {
        !$0.isPlural && ($0.pos == .properNoun || $0.entType != "PERSON")
          && (pronoun.dep != "nsubj" || !above.contains($0.index))
      }
        || clause.antecedent != nil && !subject.isPlural && subject.entType != "PERSON"
    default: return false
    }
  }

  // MARK: Form

  private func hasPlainPunctuation(
    _ clause: Clause, allowing allowed: Set<String> = [], commas: Int = 5, quotes: Int = 2
  ) -> Bool {
    let marks = clause.tokens.filter { $0.pos == .punctuation || $0.text.count == 1 }.map(\.text)
    guard
      !marks.contains(where: {
        [";", ":", "?", "!", "(", ")", "[", "]", "—", "–", "/"].contains($0)
          && !allowed.contains($0)
      })
    else { return false }
    let opening = marks.count { $0 == "“" }
    return opening == marks.count { $0 == "”" } && opening < quotes
      && marks.count { $0 == "\"" } % 2 == 0
      && marks.count { $0 == "," } < commas
  }

  /// “As shown in , the …”: something was taken out of the text.
  private func hasHole(_ tokens: [Token]) -> Bool {
    let isTorn = zip(tokens, tokens.dropFirst()).contains { token, next in
      guard next.index == token.index + 1 else { return false }
      let isOpen = token.tag == "IN" && token.dep == "prep" && next.pos == .punctuation
      return isOpen && !["“", "\""].contains(next.text) || token.text == "," && next.text == ","
    }
    guard !isTorn, let last = tokens.last else { return true }
    return last.tag == "IN" && last.dep == "prep" && last.children.isEmpty && last.head.pos != .verb
  }

  /// “This chapter describes …”, “will be discussed”.
  private func announces(_ clause: Clause) -> Bool {
    let isFuture = clause.body.first?.lower == "will"
    return isFuture
      && ["discuss", "explain", "describe", "analyze", "analyse", "examine", "explore"]
        .contains(clause.verb.lemma)
  }
}

extension Token {
  /// “They deny that blame helps”: what a tagger took for “that blame” opens what they deny.
  fileprivate var opensMatter: Bool {
    guard dep == "det", index > 0, head.isSubject, head.head.dep == "ccomp" else { return false }
    return head.head.head.index == index - 1
  }
}
