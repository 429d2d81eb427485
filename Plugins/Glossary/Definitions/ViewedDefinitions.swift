import Language

/// “A broad definition of tolling as the right to …”: what somebody takes the word to mean.
struct ViewedDefinitions {
  let phrases: DefinitionText
  private var doc: Doc { phrases.doc }

  var all: [FoundDefinition] { doc.compactMap(definition) }

  private func definition(_ noun: Token) -> FoundDefinition? {
    guard ["definition", "conception", "notion"].contains(noun.lower), noun.index + 3 < doc.count,
      doc[noun.index + 1].lower == "of",
      let joint = doc[(noun.index + 2)...].prefix(Self.mostTokens).first(where: { $0.lower == "as" }
      ),
      joint.index + 1 < doc.count, doc[joint.index + 1].pos == .determiner,
      let last = doc[..<joint.index].last, last.isNounlike,
      (noun.index + 2..<joint.index).allSatisfy({
        [.noun, .properNoun, .adjective].contains(doc[$0].pos) || doc[$0].isHyphened
      })
    else { return nil }
    let end = doc.partEnd(from: joint.index)
    return phrases.phrase(Array(joint.index + 1..<end)).map {
      FoundDefinition(term: noun.index + 2..<joint.index, text: $0, pattern: .meaning)
    }
  }

  private static let mostTokens = 6
}
