/// What a rule writes; attributes that it does not name stay as they are.
struct AttributeChanges: Sendable {
  var tag: String?
  var partOfSpeech: PartOfSpeech?
  var morphology: Morphology?
  var lemma: String?
  var dependency: String?

  init() {}

  init(_ pairs: [MessagePackValue.Pair], in file: MappedFile) throws(LanguageError) {
    for pair in pairs {
      guard let name = pair.key.string, let value = pair.value.string else {
        throw file.damaged(at: 0, "an attribute that is not a string")
      }
      try set(name, to: value, in: file)
    }
  }

  private mutating func set(
    _ name: String, to value: String, in file: MappedFile
  ) throws(LanguageError) {
    switch name {
    case "TAG": tag = value
    case "POS": partOfSpeech = PartOfSpeech(rawValue: value)
    case "MORPH": morphology = Morphology(value == "_" ? "" : value)
    case "LEMMA": lemma = value
    case "DEP": dependency = value
    default:
      throw .foreign(
        file: file.path, found: "a rule for \(name)", expected: "TAG, POS, MORPH, LEMMA or DEP")
    }
  }

  /// Writes `later` over this.
  mutating func apply(_ later: AttributeChanges) {
    tag = later.tag ?? tag
    partOfSpeech = later.partOfSpeech ?? partOfSpeech
    morphology = later.morphology ?? morphology
    lemma = later.lemma ?? lemma
    dependency = later.dependency ?? dependency
  }
}
