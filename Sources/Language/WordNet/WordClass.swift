/// The open word classes, for each of which WordNet has files of its own.
public enum WordClass: String, Hashable, Sendable, CaseIterable {
  case noun = "n"
  case verb = "v"
  case adjective = "a"
  case adverb = "r"

  /// The class of a universal part of speech; `nil` for those that WordNet leaves out.
  public init?(_ partOfSpeech: PartOfSpeech) {
    switch partOfSpeech {
    case .noun, .properNoun: self = .noun
    case .verb, .auxiliary: self = .verb
    case .adjective: self = .adjective
    case .adverb: self = .adverb
    default: return nil
    }
  }

  /// The class that WordNet's files write as `letter`; `s` is an adjective beside a better known
  /// one.
  init?(letter: some StringProtocol) {
    guard let wordClass = letter == "s" ? .adjective : WordClass(rawValue: String(letter)) else {
      return nil
    }
    self = wordClass
  }

  var fileName: String {
    switch self {
    case .noun: "noun"
    case .verb: "verb"
    case .adjective: "adj"
    case .adverb: "adv"
    }
  }
}
