import Clauses
import Language

/// A sentence that is true only of what the one before it tells of: a plan, a law that never came, what
/// somebody charged or supposed. “In each town, bakers would elect two masters.”
struct Proposal {
  private let doc: Doc
  private let root: Token

  init(_ doc: Doc, _ root: Token) {
    self.doc = doc
    self.root = root
  }

  var isToldBefore: Bool { wouldBe || wasToBe || hadBeen }

  /// “Would” without a condition of its own.
  private var wouldBe: Bool {
    root.children.contains { $0.dep == "aux" && $0.lower == "would" }
      && !doc.contains { Self.conditions.contains($0.lower) }
  }

  private static let conditions: Set = [
    "if", "unless", "without", "otherwise", "when", "once", "until",
  ]

  /// “The price was to be set each year”, but “the aim was to set a price”.
  private var wasToBe: Bool {
    zip(doc, doc.dropFirst()).contains { verb, next in
      verb.lemma == "be" && verb.tag == "VBD" && next.lower == "to" && next.tag == "TO"
        && verb.lefts.last(where: \.isSubject).map { !Self.aims.contains($0.lemma) } ?? true
        && (verb.isRoot || verb.head.isRoot)
    }
  }

  private static let aims: Set = [
    "aim", "goal", "purpose", "plan", "task", "point", "idea", "hope", "intention", "job", "role",
    "effect", "way", "method", "mission", "objective", "duty", "answer", "solution", "response",
    "step", "strategy", "result", "alternative", "option", "choice", "function", "remedy",
  ]

  /// “The guild had sold the mill”: before what, or in whose words, the sentence before tells.
  private var hadBeen: Bool {
    root.tag == "VBN" && root.children.contains { $0.dep == "aux" && $0.lower == "had" }
      && !doc.contains { $0.entType == "DATE" }
      && !root.children.contains { $0.dep == "advcl" || $0.lower == "by" || $0.lower == "long" }
  }
}
