import Language
import StudyPack

/// “Instead, pluralists argue, power is spread”: what somebody is said to say around the words that
/// report it, as a clause of whoever says it.
struct ReportedClause {
  private let sentence: Sentence
  private let pruning: Pruning

  init(_ sentence: Sentence) {
    self.sentence = sentence
    pruning = Pruning(sentence.doc)
  }

  var clause: Clause? {
    let roots = sentence.doc.filter(\.isRoot)
    guard roots.count == 1, let root = roots.first, isPlain,
      let verb = root.children.first(where: { isReport($0, in: root) }),
      let subject = verb.children.first(where: { $0.dep == "nsubj" })
    else { return nil }
    let matter = pruning.kept(root, except: [verb.index]).drop {
      $0.pos == .punctuation || $0.dep == "cc"
    }
    let words = matter.reversed().drop { [".", ","].contains($0.text) }.reversed()
    guard words.contains(where: { $0.isSubject && $0.head.index == root.index }) else { return nil }
    return Clause(
      sentence: sentence, verb: verb, finite: verb, lead: [], subject: pruning.kept(subject),
      head: subject, body: [verb] + words)
  }

  private var isPlain: Bool {
    sentence.doc.last?.text == "."
      && !sentence.doc.contains { [";", ":", "?", "!", "“", "\"", "("].contains($0.text) }
  }

  /// Between two commas, with nothing but its subject.
  private func isReport(_ verb: Token, in root: Token) -> Bool {
    guard ["ccomp", "parataxis"].contains(verb.dep.rawValue), verb.isFinite,
      verb.index < root.index,
      verb.rightEdge.index + 1 < sentence.doc.count
    else { return false }
    let isClosed =
      verb.rightEdge.text == "," || sentence.doc[verb.rightEdge.index + 1].text == ","
    return isClosed
      && verb.children.allSatisfy { $0.dep == "nsubj" || $0.pos == .punctuation }
  }
}
