import Assessment
import Clauses
import Language
import StudyPack

/// True/false on clauses with a word that has a plain opposite: “increased”, “strong”.
struct OppositeFacts {
  let setting: FactSetting

  func fact(_ clause: Clause) -> Fact? {
    guard setting.isWhole(clause), !clause.isHedged, !clause.isNegated,
      (7...22).contains(clause.wordCount),
      !clause.isOfSome, !tellsWhy(clause),
      let (token, opposite) = opposite(in: clause), !isHinted(opposite, in: clause)
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

  /// “Attract more money because people back winners”: turned round, it contradicts itself.
  private func tellsWhy(_ clause: Clause) -> Bool {
    clause.tokens.contains {
      $0.dep == "advcl" || ["because", "since", "therefore"].contains($0.lower)
        || $0.lower == "order" && $0.index > 0 && $0.doc[$0.index - 1].lower == "in"
    }
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
      // “Nearly 11 kilometres deep” is a measure.
      || token.dep == "acomp" && token.head.index == clause.verb.index
        && !token.children.contains { $0.dep == "npadvmod" || $0.dep == "nummod" }
      || token.dep == "amod" && !sorting.contains(token.lower)
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
        || child.lower == "from"
        || child.dep == "dobj"
          && child.lefts.contains { ["little", "no", "few"].contains($0.lower) }
    }
    return !isBound && token.dep != "conj" && token.index > 0
      && token.doc[token.index - 1].lower != "and"
  }

  /// Words whose opposite makes another statement wherever they stand.
  private static let freelyOpposed: Set<String> = ["directly", "indirectly"]

  private func opposite(of token: Token) -> String? {
    // “Lower” as a verb has another opposite.
    if ["lower", "lowers"].contains(token.lower), token.pos == .verb { return nil }
    // “Less votes” is no English.
    if ["more", "less"].contains(token.lower), token.head.isPlural { return nil }
    if let known = Self.opposites[token.lower] {
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

  /// Of verbs and of adjectives before a noun: WordNet’s opposites seldom fit what stands around them.
  private static let opposites: [String: String] = {
    let pairs = [
      ("increased", "decreased"), ("strengthened", "weakened"), ("strengthens", "weakens"),
      ("rose", "fell"), ("accepted", "rejected"), ("faster", "slower"), ("higher", "lower"),
      ("stronger", "weaker"), ("larger", "smaller"), ("wider", "narrower"),
      ("constitutional", "unconstitutional"), ("supported", "opposed"), ("support", "oppose"),
      ("supports", "opposes"), ("expands", "restricts"), ("restrict", "expand"),
      ("expanded", "restricted"), ("increase", "decrease"), ("increases", "decreases"),
      ("strengthen", "weaken"), ("rise", "fall"), ("rises", "falls"), ("accept", "reject"),
      ("accepts", "rejects"), ("expand", "restrict"),
      ("more", "less"), ("encourage", "discourage"), ("encourages", "discourages"),
      ("encouraged", "discouraged"), ("allowed", "prohibited"), ("approved", "rejected"),
      ("widened", "narrowed"), ("majority", "minority"), ("stricter", "looser"),
      ("easier", "harder"), ("sinks", "rises"), ("maximum", "minimum"),
      ("reduced", "raised"), ("reduces", "raises"), ("reduce", "raise"), ("banned", "allowed"),
      ("bans", "allows"), ("extends", "limits"), ("extended", "limited"),
      ("directly", "indirectly"), ("centralized", "decentralized"), ("legal", "illegal"),
    ]
    var table: [String: String] = [:]
    for (a, b) in pairs {
      table[a] = b
      table[b] = a
    }
    return table
  }()
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
    let shown = opening.isEmpty ? subjectText : smallSubject
    return (opening + shown + " " + text(body)).capitalisedFirst + "."
  }
}
