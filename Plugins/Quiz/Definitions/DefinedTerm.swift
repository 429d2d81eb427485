import Clauses
import Language
import StudyPack

/// A term with the definition that the essay gives it.
struct DefinedTerm {
  let term: String
  /// A phrase without a full stop.
  let definition: String
  let evidence: [Evidence]
  let section: Int

  /// What the glossary takes it for.
  var kind: String?
  /// The noun that says what it is: “layer” of an aquifer.
  var genus: String?
  /// The same as far as its words show it, where the essay says it in other words.
  var genusWord: String?
  /// What explains it in full: with what stands behind “, which”, and what it does or when it occurs.
  var explanation: String?
  /// What the essay sets before it: “the” Electoral College, “an” Arrhenius acid.
  var article: String?
  /// Who the essay says means it so: “by rye law Vane means …”.
  var meaner: String?
  /// Of a name, what the definition says that its bearer does, where it says no more.
  var work: TermWork?
  /// Whether the essay tells more that it does.
  var doesMore = false
  /// Whether the sentence tells what was once.
  var isTold = false
  /// Whether its clause says what it is: of a rule or a tax what it does is what it is, of a school or a
  /// firm it is a remark.
  var isKnownByItsClause = false
  /// Whether the definition leads to the term and does not hold a word of it.
  var isNameable = true

  var name: TermName {
    TermName(term: term, kind: kind, block: evidence.first?.sentence.block ?? 0)
  }
}

/// What the quiz reads of the glossary's content.
struct GlossaryView: Decodable {
  struct Term: Decodable {
    let term: String
    let definition: String?
    let origin: String?
    /// Where the glossary has an instructor's words: the quiz asks for the essay's all the same.
    let essayDefinition: String?
    let kind: String?
    let evidence: [Evidence]
  }

  let terms: [Term]
}
