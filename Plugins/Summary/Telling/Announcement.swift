import Clauses
import Language

/// A sentence that says that there is something, or how much of it, and leaves what it is to the next
/// ones: “One side of baking is the price”, “The town had to solve two problems”.
struct Announcement {
  private let doc: Doc
  private let root: Token

  init(_ doc: Doc, _ root: Token) {
    self.doc = doc
    self.root = root
  }

  var isMade: Bool {
    guard !names else { return false }
    return namesOnePart || counts || speaksOfSome || endsOnOthers || hasVagueMatter
      || bringsSomethingUp || judgesWithoutMatter || varies || hasAVariety || hasItsOwn
      || asksOnly || judgesOnly || opensARow || showsOnly || isAPartOfIt || hasAHistory
      || contains
  }

  /// A colon or a dash brings what is announced.
  private var names: Bool { doc.contains { [":", "—", "–"].contains($0.text) } }

  private var subject: Token? { root.lefts.last(where: \.isSubject) }

  /// “One side of baking is the price.”
  private var namesOnePart: Bool {
    if ["regard", "concern", "relate", "involve"].contains(root.lemma),
      let subject, Self.parts.contains(subject.lemma)
    {
      return subject.lefts.contains { ["one", "another", "a", "an"].contains($0.lower) }
    }
    guard root.lemma == "be", let subject, Self.parts.contains(subject.lemma),
      subject.lefts.contains(where: { ["one", "another"].contains($0.lower) }),
      let said = root.rights.first(where: { $0.dep == "attr" })
    else { return false }
    return said.rights.isEmpty && said.lefts.allSatisfy { $0.dep == "det" }
  }

  /// “The town had to solve two problems”, “three ways lead to bread”.
  private var counts: Bool {
    doc.contains { noun in
      noun.isNoun && Self.parts.contains(noun.lemma) && noun.isCounted
        && ["dobj", "attr", "nsubj", "nsubjpass", "pobj"].contains(noun.dep.rawValue)
        && !noun.rights.contains {
          ["appos", "conj"].contains($0.dep.rawValue) || $0.dep == "relcl" && $0.tag != "VB"
        }
        && !noun.ancestors.contains { ["relcl", "advcl", "acl"].contains($0.dep.rawValue) }
    }
  }

  /// “The guild pursued a variety of aims”, “a variety of views exist”.
  private var hasAVariety: Bool {
    ["exist", "emerge"].contains(root.lemma)
      && subject.map { ["variety", "range", "number"].contains($0.lemma) } == true
      || root.rights.contains { $0.dep == "dobj" && ["variety", "range"].contains($0.lemma) }
  }

  /// “The theory of dear bread has its hard cases.”
  private var hasItsOwn: Bool {
    root.lemma == "have"
      && root.rights.contains { noun in
        noun.dep == "dobj" && noun.lefts.contains { ["its", "their"].contains($0.lower) }
          && noun.rights.isEmpty
      } && !root.rights.contains { ["advcl", "conj"].contains($0.dep.rawValue) }
  }

  /// “The gap in prices is especially wide”, “the effects of rye are plain enough”.
  private var judgesOnly: Bool {
    root.lemma == "be" && doc.count < 16
      && root.rights.contains { said in
        said.dep == "acomp"
          && said.children.contains {
            ["especially", "particularly", "enough", "striking"].contains($0.lower)
          }
          && said.rights.allSatisfy { $0.dep == "advmod" }
      }
  }

  /// “Fire is not the only danger of an oven”, “evidence for rye comes from old mills”.
  private var opensARow: Bool {
    if root.lemma == "be", root.children.contains(where: { $0.dep == "neg" }) {
      return root.rights.contains { noun in
        noun.dep == "attr" && noun.lefts.contains { $0.lower == "only" }
      }
    }
    return ["come", "derive", "stem"].contains(root.lemma)
      && subject.map { ["evidence", "support", "proof"].contains($0.lemma) } == true
      && !doc.contains { $0.lower == "that" && $0.dep == "mark" }
  }

  /// “Tolliver gave a striking example”, “salt matters most for what it makes possible”.
  private var showsOnly: Bool {
    if root.lemma == "matter" {
      return root.rights.contains {
        $0.lower == "for" && $0.rights.contains { $0.leftEdge.lower == "what" }
      }
    }
    return root.givesOnlyAnExample
  }

  /// “Ovens make up an important part of a town”, which any other thing does as well.
  private var isAPartOfIt: Bool {
    ["make", "form", "be", "constitute"].contains(root.lemma)
      && root.rights.contains { noun in
        ["dobj", "attr"].contains(noun.dep.rawValue)
          && ["part", "component", "element", "feature"].contains(noun.lemma)
          && noun.lefts.contains { Self.grand.contains($0.lower) }
      } && !root.rights.contains { ["advcl", "conj"].contains($0.dep.rawValue) }
  }

  private static let grand: Set = [
    "important", "significant", "key", "vital", "major", "crucial", "central", "essential", "big",
    "large", "main",
  ]

  /// “Dear bread has a long history.”
  private var hasAHistory: Bool {
    root.lemma == "have"
      && root.rights.contains { noun in
        noun.dep == "dobj" && noun.lemma == "history"
          && noun.lefts.contains { ["long", "rich", "complex", "old"].contains($0.lower) }
          && !noun.rights.contains { $0.lower == "of" }
      }
  }

  /// “The charter contains several rules that guide the guild.”
  private var contains: Bool {
    ["contain", "include", "have", "offer"].contains(root.lemma)
      && root.rights.contains { noun in
        noun.dep == "dobj" && noun.tag == "NNS" && noun.isCounted
          && !noun.rights.contains { ["appos", "conj"].contains($0.dep.rawValue) }
          && noun.rights.contains { $0.dep == "relcl" && $0.tag != "VB" }
      }
  }

  /// “Bakers look at how ovens are built.”
  private var asksOnly: Bool {
    ["look", "ask", "study", "examine", "consider", "wonder", "investigate"].contains(root.lemma)
      && doc[root.index...].prefix(4).contains {
        ["how", "why", "whether", "what", "which", "ways"].contains($0.lower)
      }
  }

  /// “Some kinds of bread need little salt.”
  private var speaksOfSome: Bool {
    guard let subject, Self.parts.contains(subject.lemma) else { return false }
    return subject.lefts.contains { Self.some.contains($0.lower) }
      && !subject.rights.contains { ["relcl", "acl"].contains($0.dep.rawValue) }
  }

  /// “Some ovens burn longer than others.”
  private var endsOnOthers: Bool {
    let words = doc.filter { $0.pos != .punctuation && $0.pos != .space }.suffix(2).map(\.lower)
    return words == ["than", "others"]
      && subject.map { $0.lefts.contains { $0.lower == "some" } || $0.lower == "some" } ?? false
  }

  /// “There was a clear turn in the baking of bread.”
  private var hasVagueMatter: Bool {
    guard root.children.contains(where: { $0.dep == "expl" }),
      let matter = root.rights.first(where: { $0.dep == "attr" || $0.dep == "nsubj" })
    else { return false }
    return Self.vague.contains(matter.lemma) && !matter.rights.contains { $0.lower == "from" }
  }

  /// “In 1410, two new guilds appeared”, “a new voice emerged”.
  private var bringsSomethingUp: Bool {
    ["appear", "emerge", "arise", "exist", "occur"].contains(root.lemma)
      && (subject.map { $0.isCounted || $0.lefts.contains { $0.lower == "new" } } ?? false)
      && !root.rights.contains { ["xcomp", "advcl", "conj"].contains($0.dep.rawValue) }
  }

  /// “Baking is an old and difficult matter.”
  private var judgesWithoutMatter: Bool {
    if root.lemma == "be",
      root.rights.contains(where: { $0.dep == "attr" && $0.lemma == "example" })
    {
      return true
    }
    guard ["be", "remain", "constitute", "become", "face"].contains(root.lemma),
      let said = root.rights.first(where: { ["attr", "dobj", "acomp"].contains($0.dep.rawValue) }),
      !root.rights.contains(where: { ["advcl", "conj"].contains($0.dep.rawValue) })
    else { return false }
    if said.dep == "acomp" {
      return Self.shapeless.contains(said.lemma)
        && said.rights.allSatisfy { ["from", "to"].contains($0.lower) }
    }
    return Self.anything.contains(said.lemma) && said.rights.isEmpty
      && said.lefts.allSatisfy { ["det", "amod", "advmod"].contains($0.dep.rawValue) }
  }

  /// “The price of bread varies a great deal.”
  private var varies: Bool {
    ["vary", "differ"].contains(root.lemma)
      && !root.rights.contains {
        ["advcl", "conj", "ccomp"].contains($0.dep.rawValue) || $0.lower == "with"
          || $0.lower == "in"
      }
  }

  /// What an essay announces and then names.
  private static let parts: Set = [
    "aspect", "side", "dimension", "element", "part", "feature", "reason", "way", "factor", "type",
    "kind", "sort", "form", "step", "example", "difference", "thing", "question", "issue",
    "problem",
    "change", "option", "category", "cause", "argument", "explanation", "challenge", "solution",
    "method", "goal", "purpose", "function", "role", "task", "advantage", "disadvantage", "effect",
    "consequence", "principle", "condition", "approach", "attempt", "effort", "area",
  ]

  private static let some: Set = [
    "some", "many", "several", "various", "certain", "different", "other", "numerous",
  ]

  private static let vague: Set = [
    "shift", "turn", "change", "complexity", "difference", "variety", "diversity", "dimension",
    "side", "aspect", "development", "relationship", "connection", "pattern",
  ]

  /// What anything may be called.
  private static let anything: Set = [
    "matter", "enterprise", "paradox", "thing", "topic", "issue", "subject", "story", "one",
    "phenomenon", "institution", "question", "problem", "challenge", "process", "task", "business",
  ]

  private static let shapeless: Set = [
    "different", "complex", "complicated", "contradictory", "mixed", "varied", "similar",
    "important", "interesting",
  ]
}

extension Token {
  /// “Gave a striking example”: of what, the next sentences tell.
  var givesOnlyAnExample: Bool {
    ["give", "offer", "provide", "supply"].contains(lemma)
      && rights.contains { noun in
        noun.dep == "dobj"
          && ["example", "illustration", "demonstration", "instance"].contains(noun.lemma)
          && !noun.rights.contains { $0.lower == "of" }
      }
  }

  /// “Two problems”, “several problems”, “a number of problems”.
  var isCounted: Bool {
    let isOfNumber =
      dep == "pobj" && head.lower == "of"
      && ["number", "variety", "range", "couple"].contains(head.head.lower)
    return isOfNumber
      || lefts.contains { left in
        left.tag == "CD" && left.lower != "one" && left.dep == "nummod"
          || ["several", "various", "multiple", "numerous"].contains(left.lower)
      }
  }
}
