/// Base forms, after WordNet's own Morphy (`morphy(7WN)`): the exception list, else endings taken
/// off as long as nothing is found.
extension WordNet {
  private typealias Ending = (old: String, new: String)

  private static let endings: [WordClass: [Ending]] = [
    .noun: [
      ("s", ""), ("ses", "s"), ("ves", "f"), ("xes", "x"), ("zes", "z"), ("ches", "ch"),
      ("shes", "sh"), ("men", "man"), ("ies", "y"),
    ],
    .verb: [
      ("s", ""), ("ies", "y"), ("es", "e"), ("es", ""), ("ed", "e"), ("ed", ""), ("ing", "e"),
      ("ing", ""),
    ],
    .adjective: [("er", ""), ("est", ""), ("er", "e"), ("est", "e")],
    .adverb: [],
  ]

  /// The lemmas of which `form` can be a form, the likeliest first; empty where WordNet knows none.
  public func baseForms(of form: String, as wordClass: WordClass) -> [String] {
    let form = WordNetText.key(form)
    let irregular = irregularBases(of: form, as: wordClass)
    if !irregular.isEmpty { return known([form] + irregular, wordClass) }
    var forms = [form]
    var found = known(forms + shortened(forms, wordClass), wordClass)
    while found.isEmpty, !forms.isEmpty {
      forms = shortened(forms, wordClass)
      found = known(forms, wordClass)
    }
    return found
  }

  private func shortened(_ forms: [String], _ wordClass: WordClass) -> [String] {
    forms.flatMap { form in
      (Self.endings[wordClass] ?? []).filter { form.hasSuffix($0.old) }
        .map { form.dropLast($0.old.count) + $0.new }
    }
  }

  private func known(_ forms: [String], _ wordClass: WordClass) -> [String] {
    var seen: Set<String> = []
    return forms.filter { contains($0, as: wordClass) && seen.insert($0).inserted }
  }
}
