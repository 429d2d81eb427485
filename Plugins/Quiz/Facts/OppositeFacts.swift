import Assessment
import Clauses
import Language
import StudyPack

/// True/false on clauses with a word that has a plain opposite: “increased”, “strong”.
struct OppositeFacts {
  let setting: FactSetting

  func fact(_ clause: Clause) -> Fact? {
    guard setting.isWhole(clause), setting.namesItsSubject(clause), setting.isOfTheEssay(clause),
      !clause.isHedged,
      !clause.isNegated, clause.isAnchored, !clause.announcesARow,
      !clause.concludes,
      (7...22).contains(clause.wordCount), clause.verb.dep != "advcl",
      !clause.isOfSome, !tellsWhy(clause), !isOneThingMore(clause),
      !clause.isAShareOfSomething, !clause.comparesWithoutThan, !clause.comesNext,
      let (token, opposite) = opposite(in: clause), !isHinted(opposite, in: clause),
      !isAGuess(token, in: clause)
    else { return nil }
    let changed = clause.text(replacing: token, with: opposite)
    let draft = Draft(
      form: .trueFalse(
        truth: clause.text,
        falsehood: Draft.Falsehood(
          statement: changed,
          correction: "The essay says “\(token.text)”, not “\(opposite)”.")),
      stem: "", evidence: clause.evidence)
    return setting.fact(
      clause, asking: "opposite", answer: "",
      bonus: 0.2, [draft])
  }

  /// “The courts have also allowed mills”: they did other things as well, the contrary perhaps among them.
  private func isOneThingMore(_ clause: Clause) -> Bool {
    clause.verb.children.contains { $0.lower == "also" }
      || clause.tokens.contains { $0.lower == "addition" && $0.dep == "pobj" }
  }

  /// “Attract more money because people back winners”: turned round, it contradicts itself.
  private func tellsWhy(_ clause: Clause) -> Bool {
    clause.tokens.contains {
      $0.dep == "advcl" || ["because", "since", "therefore"].contains($0.lower)
        // “Loses control by buying out the others”
        || $0.dep == "pcomp" && $0.head.lower == "by"
        || $0.lower == "order" && $0.index > 0 && $0.doc[$0.index - 1].lower == "in"
    }
  }

  /// “Long voyages are dangerous”: of a plain quality, said of things at large, anybody guesses which it is.
  private func isAGuess(_ token: Token, in clause: Clause) -> Bool {
    let isPlain = token.tag == "JJ" && ["acomp", "amod"].contains(token.dep.rawValue)
    return isPlain && clause.wordCount < 12
      && !clause.tokens.contains { $0.pos == .properNoun || $0.pos == .number }
  }

  /// “In a direct democracy people decide indirectly”: the statement has the other word as well.
  private func isHinted(_ opposite: String, in clause: Clause) -> Bool {
    clause.tokens.contains { token in
      token.text.count > 4
        && (opposite.contains(token.lemma.lowercased()) || token.lower.contains(opposite))
    }
  }

  private func opposite(in clause: Clause) -> (Token, String)? {
    for token in clause.body where Self.carriesPoint(token, of: clause) && Self.standsFree(token) {
      guard let opposite = opposite(of: token),
        !clause.tokens.contains(where: {
          $0.index != token.index
            && [token.lemma, token.lower, opposite].contains($0.lemma.lowercased())
        }),
        token.index == 0
          || IndefiniteArticle(before: opposite) == IndefiniteArticle(before: token.text)
          || !["a", "an"].contains(token.doc[token.index - 1].lower)
      else { continue }
      return (token, opposite)
    }
    return nil
  }

  /// The verb, what it says its subject is, or an adjective of its object.
  private static func carriesPoint(_ token: Token, of clause: Clause) -> Bool {
    token.index == clause.verb.index
      || freelyOpposed.contains(token.lower) && token.dep != "aux"
        && [.adverb, .adposition, .subordinatingConjunction].contains(token.pos)
      || token.isSuperlative && token.standsForADegree
      // “Nearly 11 kilometres deep” is a measure.
      || token.dep == "acomp" && token.head.index == clause.verb.index
        && !token.children.contains { $0.dep == "npadvmod" || $0.dep == "nummod" }
      || token.dep == "amod" && !sorting.contains(token.lower) && token.lower != "common"
        // “A common law system” is no rare one.
        && token.head.lefts.allSatisfy { $0.dep != "compound" }
        && ["attr", "dobj"].contains(token.head.dep.rawValue)
        && token.head.head.index == clause.verb.index
  }

  /// Before a noun these say of what sort it is: “constitutional law” has no opposite.
  private static let sorting: Set<String> = [
    "constitutional", "unconstitutional", "legal", "illegal",
  ]

  /// Whether nothing in its company goes with the word alone: “allowed to own”, “raised from 3 to 5”,
  /// “gained little”, “accepted and followed”, “both during and after”.
  private static func standsFree(_ token: Token) -> Bool {
    let isBound = token.children.contains { child in
      ["xcomp", "ccomp", "advcl", "conj", "cc"].contains(child.dep.rawValue)
        || ["from", "into"].contains(child.lower) || isBareState(child)
        || child.dep == "dobj"
          && child.lefts.contains { ["little", "no", "few"].contains($0.lower) }
    }
    // “Widened the quarrel beyond the valley”
    let goesBeyond = token.doc[token.index...].contains { $0.lower == "beyond" }
    return !isBound && !goesBeyond && token.dep != "conj" && token.index > 0
      && token.hyphenated.count == 1
      && !goesWithItsObject(token)
      && token.doc[token.index - 1].lower != "and"
  }

  /// “Rose in revolt”
  private static func isBareState(_ preposition: Token) -> Bool {
    preposition.lower == "in" && preposition.head.pos == .verb
      && preposition.children.contains {
        $0.dep == "pobj" && $0.tag == "NN" && $0.entType == nil && $0.lefts.isEmpty
      }
  }

  /// “Raised a question”, “raised money”, “was limited in scope”, “encouraged many firms to move”: with
  /// the other word they would be no English.
  private static func goesWithItsObject(_ verb: Token) -> Bool {
    guard verb.pos == .verb else { return false }
    let behind = verb.doc[(verb.index + 1)...]
    if verb.lemma == "raise" || verb.lemma == "reduce" {
      return verb.subtree.contains {
        raised.contains($0.lemma) || $0.entType == "MONEY" || $0.text == "$"
      }
    }
    if ["limit", "extend"].contains(verb.lemma) {
      return verb.children.contains { $0.dep == "nsubjpass" || $0.lower == "to" }
    }
    return ["encourage", "discourage", "allow", "permit", "enable", "ban", "forbid", "prohibit"]
      .contains(verb.lemma)
      && zip(behind, behind.dropFirst()).contains { $0.tag == "TO" && $1.tag == "VB" }
  }

  private static let raised: Set<String> = [
    "question", "concern", "possibility", "issue", "doubt", "revenue", "money", "fund", "child",
    "family", "awareness", "objection", "hope", "army",
  ]

  /// Words whose opposite makes another statement wherever they stand.
  private static let freelyOpposed: Set<String> = ["directly", "indirectly"]

  private func opposite(of token: Token) -> String? {
    // “Lower” as a verb has another opposite.
    if ["lower", "lowers"].contains(token.lower), token.pos == .verb { return nil }
    // “Less votes” is no English.
    if ["more", "less"].contains(token.lower), token.head.isPlural {
      return token.lower == "more" && token.dep == "amod" ? "fewer" : nil
    }
    if token.isSuperlative {
      // “The least attention” of what an essay is about, nobody would believe.
      return token.standsForADegree ? Opposites.ofSuperlatives[token.lower] : nil
    }
    if let known = Opposites.table[token.lower] {
      // “The meaning has expanded”: most of the verbs’ opposites want an object.
      let wantsObject =
        token.pos == .verb && !["rise", "rose", "rises", "sinks"].contains(token.lower)
      let hasObject = token.children.contains { $0.dep == "dobj" || $0.dep == "nsubjpass" }
      return wantsObject && !hasObject ? nil : known
    }
    guard let wordNet = setting.reading.wordNet else { return nil }
    let lemma = token.lemma.lowercased()
    switch token.pos {
    // Before a noun, “constitutional” may only say of what kind.
    case .adjective where token.tag == "JJ" && token.dep == "acomp":
      guard let sense = wordNet.senses(of: lemma, as: .adjective).first,
        let opposite = wordNet.antonyms(of: lemma, in: sense).first, isCommon(opposite),
        // “Common” against “individual” is another matter, and “different from” no place for “same”.
        Self.negates(lemma, opposite), !token.children.contains(where: { $0.dep == "prep" })
      else { return nil }
      return opposite
    default: return nil
    }
  }

  /// “Visible” and “invisible”: the one is the other with a prefix that denies.
  private static func negates(_ a: String, _ b: String) -> Bool {
    ["un", "in", "im", "il", "ir", "dis", "non"].contains { $0 + a == b || $0 + b == a }
  }

  private func isCommon(_ word: String) -> Bool {
    !word.contains(" ") && !word.contains("_")
      && (setting.reading.frequencies?.zipf(of: word) ?? 0) >= 3.4
  }
}

extension Clause {
  /// The clause as a sentence, with another word in one place.
  func text(replacing token: Token, with word: String) -> String {
    func text(_ part: [Token]) -> String {
      guard let place = part.firstIndex(where: { $0.index == token.index }) else {
        return Wording.text(of: part)
      }
      let parts = [
        Wording.text(of: Array(part[..<place])), word,
        Wording.text(of: Array(part[(place + 1)...])),
      ]
      return parts.filter { !$0.isEmpty }.joined(separator: " ").replacing(" ,", with: ",")
    }
    let opening = lead.isEmpty ? "" : text(lead) + ", "
    let shown =
      subject.contains { $0.index == token.index }
      ? text(subject) : opening.isEmpty ? subjectText : smallSubject
    return (opening + shown + markBehindSubject + " " + text(body)).capitalisedFirst + "."
  }
}

extension Token {
  /// “The largest”, “most common”.
  fileprivate var isSuperlative: Bool { tag == "JJS" || tag == "RBS" }

  /// Whether a superlative compares: not “at most”, “most of them”, “his latest speech”, “one of the most
  /// common”, or praise that has no contrary.
  fileprivate var standsForADegree: Bool {
    let before = doc.prefix(index).suffix(2).map(\.lower)
    guard index > 0, before.last != "at", before != ["of", "the"],
      !head.lefts.contains(where: { $0.dep == "poss" })
    else { return false }
    return lower != "most" && lower != "least"
      || head.pos == .adjective && !Opposites.praise.contains(head.lower)
  }
}
