import Assessment

/// One `assessmentItem`: what the answer is, what is shown, and how it is marked.
struct QTIItem {
  private let item: QuizItem

  init(_ item: QuizItem) { self.item = item }

  var element: XMLElement {
    XMLElement(
      "assessmentItem",
      [
        "xmlns": QTIPackage.namespace, "identifier": item.id, "title": String(item.stem.prefix(80)),
        "adaptive": "false", "timeDependent": "false",
      ],
      [response, outcome] + explained + [XMLElement("itemBody", [:], body + rubric)] + processing
        + explanation)
  }

  // MARK: Answer

  private var response: XMLElement {
    switch item.kind {
    case .choice, .trueFalse:
      let right = item.options.indices.filter { item.options[$0].correct }.map { "O\($0)" }
      return declaration(right.count == 1 ? "single" : "multiple", "identifier", right)
    case .ordering: return declaration("ordered", "identifier", (item.order ?? []).map { "O\($0)" })
    case .matching:
      let pairs = (item.pairs ?? []).indices.map { "L\($0) R\($0)" }
      return declaration("multiple", "directedPair", pairs)
    case .cloze, .short: return declaration("single", "string", [item.answer], accepted: accepted)
    case .essay: return declaration("single", "string", [])
    }
  }

  private var accepted: [String] { [item.answer] + (item.accepted ?? []) }

  private func declaration(
    _ cardinality: String, _ type: String, _ values: [String], accepted: [String] = []
  ) -> XMLElement {
    let right = XMLElement(
      "correctResponse", [:], values.map { XMLElement("value", text: $0) })
    let mapping = XMLElement(
      "mapping", ["defaultValue": "0"],
      accepted.map {
        XMLElement(
          "mapEntry",
          ["mapKey": $0, "mappedValue": "1", "caseSensitive": "false"], [])
      })
    return XMLElement(
      "responseDeclaration",
      ["identifier": "RESPONSE", "cardinality": cardinality, "baseType": type],
      (values.isEmpty ? [] : [right]) + (accepted.isEmpty ? [] : [mapping]))
  }

  private var outcome: XMLElement {
    XMLElement(
      "outcomeDeclaration",
      ["identifier": "SCORE", "cardinality": "single", "baseType": "float"], [])
  }

  /// By the standard's own templates; what a person has to mark has none.
  private var processing: [XMLElement] {
    let template: String
    switch item.kind {
    case .essay: return []
    case .cloze, .short: template = "map_response"
    case .choice, .trueFalse, .matching, .ordering: template = "match_correct"
    }
    return [
      XMLElement(
        "responseProcessing",
        ["template": "http://www.imsglobal.org/question/qti_v2p1/rptemplates/\(template)"], [])
    ]
  }

  // MARK: Feedback

  /// What a student reads after answering, whatever the answer was.
  private var explanation: [XMLElement] {
    item.explanation.isEmpty
      ? []
      : [
        XMLElement(
          "modalFeedback",
          ["outcomeIdentifier": "FEEDBACK", "identifier": "essay", "showHide": "show"],
          text: item.explanation)
      ]
  }

  private var explained: [XMLElement] {
    explanation.isEmpty
      ? []
      : [
        XMLElement(
          "outcomeDeclaration",
          ["identifier": "FEEDBACK", "cardinality": "single", "baseType": "identifier"],
          [XMLElement("defaultValue", [:], [XMLElement("value", text: "essay")])])
      ]
  }

  /// How an answer at length is to be marked, for who marks it.
  private var rubric: [XMLElement] {
    let lines = ([item.answer] + (item.modelPoints ?? [])).filter { !$0.isEmpty }
    guard item.kind == .essay, !lines.isEmpty else { return [] }
    return [XMLElement("rubricBlock", ["view": "scorer"], lines.map { XMLElement("p", text: $0) })]
  }

  // MARK: Body

  private var body: [XMLElement] {
    switch item.kind {
    case .choice, .trueFalse: [choice]
    case .ordering:
      [
        interaction(
          "orderInteraction", ["shuffle": "false"], item.options.enumerated().map(simpleChoice))
      ]
    case .matching: [matching]
    case .cloze, .short: [XMLElement("p", text: item.stem), entry]
    case .essay: [interaction("extendedTextInteraction", ["expectedLines": "12"], [])]
    }
  }

  private var choice: XMLElement {
    let right = item.options.count { $0.correct }
    return interaction(
      "choiceInteraction", ["shuffle": "false", "maxChoices": right == 1 ? "1" : "0"],
      item.options.enumerated().map(simpleChoice))
  }

  private func simpleChoice(_ place: Int, _ option: QuizOption) -> XMLElement {
    XMLElement("simpleChoice", ["identifier": "O\(place)"], text: option.text)
  }

  private var entry: XMLElement {
    XMLElement(
      "p", [:],
      [
        XMLElement(
          "textEntryInteraction",
          ["responseIdentifier": "RESPONSE", "expectedLength": "\(max(10, item.answer.count))"], [])
      ])
  }

  private var matching: XMLElement {
    let pairs = item.pairs ?? []
    let order = item.order ?? Array(pairs.indices)
    func side(_ entries: [(String, String)]) -> XMLElement {
      XMLElement(
        "simpleMatchSet", [:],
        entries.map { id, text in
          XMLElement("simpleAssociableChoice", ["identifier": id, "matchMax": "1"], text: text)
        })
    }
    return interaction(
      "matchInteraction", ["shuffle": "false", "maxAssociations": "\(pairs.count)"],
      [
        side(pairs.indices.map { ("L\($0)", pairs[$0].left) }),
        side(order.map { ("R\($0)", pairs[$0].right) }),
      ])
  }

  private func interaction(
    _ name: String, _ attributes: [String: String], _ children: [XMLElement]
  ) -> XMLElement {
    let all = attributes.merging(["responseIdentifier": "RESPONSE"]) { own, _ in own }
    return XMLElement(name, all, [XMLElement("prompt", text: item.stem)] + children)
  }
}
