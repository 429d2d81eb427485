/// What is known of one token, apart from where it stands.
public struct TokenRecord: Hashable, Sendable {
  /// The token as it is written; never empty.
  public var text: String
  /// Whether one U+0020 follows, which belongs to no token.
  public var hasSpaceAfter: Bool
  /// The Penn tag.
  public var tag: Tag
  /// The universal part of speech.
  public var partOfSpeech: PartOfSpeech
  /// Number, tense and the like.
  public var morphology: Morphology
  /// The base form.
  public var lemma: String
  /// The index of the token's head in the document; its own index for the root of a sentence.
  public var head: Int
  /// The relation to the head.
  public var dependency: Dependency
  /// The entity that the token is part of.
  public var entity: EntityMark

  /// A token by hand; what is left out is unset, and the lemma is the text.
  public init(
    _ text: String, hasSpaceAfter: Bool = true, tag: Tag = "", partOfSpeech: PartOfSpeech = .unset,
    morphology: Morphology = Morphology(), lemma: String? = nil, head: Int,
    dependency: Dependency = "", entity: EntityMark = .outside
  ) {
    self.text = text
    self.hasSpaceAfter = hasSpaceAfter
    self.tag = tag
    self.partOfSpeech = partOfSpeech
    self.morphology = morphology
    self.lemma = lemma ?? text
    self.head = head
    self.dependency = dependency
    self.entity = entity
  }
}

extension TokenRecord {
  /// What stands beyond the ends of a document.
  static func beyond(at index: Int) -> TokenRecord {
    TokenRecord("", hasSpaceAfter: false, head: index)
  }
}

/// A token's part in an entity, in the scheme IOB.
public enum EntityMark: Hashable, Sendable {
  case outside
  case begins(EntityType)
  case continues(EntityType)

  /// The type of the entity that the token is part of.
  public var type: EntityType? {
    switch self {
    case .outside: nil
    case .begins(let type), .continues(let type): type
    }
  }
}

extension EntityMark: CustomStringConvertible {
  /// `O`, `B-GPE` or `I-GPE`.
  public var description: String {
    switch self {
    case .outside: "O"
    case .begins(let type): "B-\(type.rawValue)"
    case .continues(let type): "I-\(type.rawValue)"
    }
  }

  /// Reads `O`, `B-GPE` or `I-GPE`.
  public init?(_ description: String) {
    let type = EntityType(rawValue: String(description.dropFirst(2)))
    if description == "O" {
      self = .outside
    } else if description.hasPrefix("B-") {
      self = .begins(type)
    } else if description.hasPrefix("I-") {
      self = .continues(type)
    } else {
      return nil
    }
  }
}
