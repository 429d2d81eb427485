import Assessment
import Clauses
import Language
import StudyPack

/// The forms in which a clause asks for one of its parts.
extension Clause {
  private var leadText: String { lead.isEmpty ? "" : Wording.text(of: lead) + ", " }

  /// “Which of these holds water?”: `asker` stands in the subject's place.
  func askingSubject(_ asker: String, isPlural: Bool) -> String {
    let said = predicate(isPlural: isPlural).replacing(".”", with: "”")
    if let adverb = leadingAdverb {
      return (asker + " " + placed(adverb, in: said)).capitalisedFirst + "?"
    }
    return (leadText + asker + " " + said).capitalisedFirst + "?"
  }

  /// “Sometimes”, where it opens the clause alone.
  private var leadingAdverb: String? {
    guard lead.count == 1, let first = lead.first, first.pos == .adverb else { return nil }
    return first.lower
  }

  /// “Who can sometimes …?”: an adverb behind a first auxiliary or “be”, before any other verb.
  private func placed(_ adverb: String, in predicate: String) -> String {
    guard invertsFreely, finite.index == body.first?.index,
      let space = predicate.firstIndex(of: " ")
    else { return adverb + " " + predicate }
    return predicate[..<space] + " " + adverb + predicate[space...]
  }

  /// The clause with a gap in the place of `tokens`.
  func gapped(at tokens: [Token]) -> String? {
    guard let first = tokens.first?.index, let last = tokens.last?.index else { return nil }
    let hidden = first...last
    func text(_ part: [Token]) -> String {
      let before = part.prefix { $0.index < first }
      let after = part.drop { $0.index <= last }
      guard before.count + after.count < part.count else { return Wording.text(of: part) }
      let gap = [Wording.text(of: Array(before)), QuizItem.gap].filter { !$0.isEmpty }
        .joined(separator: " ")
      let rest = Wording.text(of: Array(after))
      return rest.isEmpty ? gap : gap + (rest.hasPrefix(",") ? "" : " ") + rest
    }
    guard tokens.allSatisfy({ hidden.contains($0.index) }) else { return nil }
    let opening = lead.isEmpty ? "" : text(lead) + ", "
    let subject = antecedent == nil ? text(self.subject) : subjectText
    let shown = subjectIsCapitalised && !opening.isEmpty ? subject.decapitalised : subject
    return (opening + shown + " " + text(body)).capitalisedFirst + "."
  }

  /// “Why did the council close the dock?”: `asker`, the verb that carries tense, the subject, and the
  /// rest without `hidden`; `nil` where the clause denies something or its verb is none that can be
  /// asked with.
  func inverted(_ asker: String, without hidden: [Token], lead isKept: Bool = true) -> String? {
    guard !verb.children.contains(where: { $0.dep == "neg" }), !finite.text.contains("’"),
      finite.index <= verb.index || lead.isEmpty,
      !self.subject.contains(where: { $0.text == "," })
        || self.subject.contains(where: { $0.dep == "cc" })
    else { return nil }
    let gone = Set(hidden.map(\.index))
    let rest = body.filter { !gone.contains($0.index) }
    guard let tense = rest.first(where: { $0.index == finite.index }) else { return nil }
    let before = rest.prefix { $0.index != tense.index }
    guard before.allSatisfy({ $0.pos == .adverb }) else { return nil }
    let subject = smallSubject
    let opening = isKept && !lead.contains(where: { gone.contains($0.index) }) ? leadText : ""
    let behind = rest.filter { $0.index != tense.index }
    if invertsFreely {
      let tail = Wording.text(of: behind)
      return Self.question(opening, asker, tense.lower, subject, tail)
    }
    let helper = tense.tag == "VBD" ? "did" : tense.tag == "VBZ" ? "does" : "do"
    let tail = Self.joined([
      Wording.text(of: Array(before)), tense.tag == "VBP" ? tense.lower : verb.lemma.lowercased(),
      Wording.text(of: behind.filter { $0.index > tense.index }),
    ])
    return Self.question(opening, asker, helper, subject, tail)
  }

  private static func question(
    _ opening: String, _ asker: String, _ verb: String, _ subject: String, _ tail: String
  ) -> String {
    opening.capitalisedFirst + (opening.isEmpty ? asker.capitalisedFirst : asker.decapitalised)
      + " "
      + joined([verb, subject, tail]) + "?"
  }

  private static func joined(_ parts: [String]) -> String {
    parts.filter { !$0.isEmpty }.joined(separator: " ").replacing(" ,", with: ",")
  }

  /// What is said of the subject, the verb that carries tense in the singular or as it is.
  private func predicate(isPlural: Bool) -> String {
    let isMany =
      head.isPlural || subject.contains { $0.dep == "conj" && $0.head.index == head.index }
    guard isMany, !isPlural, let place = body.firstIndex(where: { $0.index == finite.index }) else {
      return Wording.text(of: body)
    }
    let before = Wording.text(of: Array(body[..<place]))
    let after = Wording.text(of: Array(body[(place + 1)...]))
    return Self.joined([before, Self.singular(finite), after])
  }

  private static func singular(_ verb: Token) -> String {
    switch verb.lower {
    case "are": "is"
    case "were": "was"
    case "have": "has"
    case "do": "does"
    default: verb.tag == "VBP" ? Language.VerbForms(of: verb.lemma).thirdPerson : verb.text
    }
  }
}
