/// The strings that spaCy 3 numbers instead of hashing them; a string's id is its place here.
///
/// Data taken from spaCy (MIT licence). They meet ordinary text: `X` is the shape of “I”.
enum ReservedSymbols {
  static let names: [String] =
    [""] + words(flags) + (19...63).map { "FLAG\($0)" } + words(attributes)
    + (1...276).map {
      "DEPRECATED" + String(repeating: "0", count: $0 < 10 ? 2 : $0 < 100 ? 1 : 0) + "\($0)"
    }
    + words(labels)

  /// Places by MurmurHash64A of the name.
  static let table: IDTable<UInt16> = {
    var table = IDTable<UInt16>(minimumCapacity: 457)
    for (place, name) in names.enumerated() where place > 0 {
      var name = name
      let hash = name.withUTF8 { MurmurHash.hash64A(UnsafeRawBufferPointer($0)) }
      table.insert(UInt16(place), for: hash)
    }
    return table
  }()

  private static func words(_ text: String) -> [String] {
    text.split(whereSeparator: { $0 == " " || $0 == "\n" }).map(String.init)
  }

  private static let flags = """
    IS_ALPHA IS_ASCII IS_DIGIT IS_LOWER IS_PUNCT IS_SPACE IS_TITLE IS_UPPER LIKE_URL LIKE_NUM
    LIKE_EMAIL IS_STOP IS_OOV_DEPRECATED IS_BRACKET IS_QUOTE IS_LEFT_PUNCT IS_RIGHT_PUNCT
    IS_CURRENCY
    """

  private static let attributes = """
    ID ORTH LOWER NORM SHAPE PREFIX SUFFIX LENGTH CLUSTER LEMMA POS TAG DEP ENT_IOB ENT_TYPE HEAD
    SENT_START SPACY PROB LANG ADJ ADP ADV AUX CONJ CCONJ DET INTJ NOUN NUM PART PRON PROPN PUNCT
    SCONJ SYM VERB X EOL SPACE
    """

  private static let labels = """
    PERSON NORP FACILITY ORG GPE LOC PRODUCT EVENT WORK_OF_ART LANGUAGE LAW DATE TIME PERCENT MONEY
    QUANTITY ORDINAL CARDINAL acomp advcl advmod agent amod appos attr aux auxpass cc ccomp complm
    conj cop csubj csubjpass dep det dobj expl hmod hyph infmod intj iobj mark meta neg nmod nn
    npadvmod nsubj nsubjpass num number oprd obj obl parataxis partmod pcomp pobj poss possessive
    preconj prep prt punct quantmod relcl rcmod root xcomp acl ENT_KB_ID MORPH ENT_ID IDX _
    """
}
