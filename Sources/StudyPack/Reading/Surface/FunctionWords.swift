/// The closed classes of English words: articles, pronouns, prepositions, conjunctions, auxiliaries
/// and the commonest adverbs, which carry no topic of their own.
public enum FunctionWords {
  static let list: Set<String> = Set(
    """
    a an the this that these those it its itself he him his himself she her hers herself they them
    their theirs themselves we us our ours ourselves you your yours i me my mine one ones who whom
    whose which what whatever whoever when where why how whether if although though because since
    while whereas as after before until till unless once in on at by for from with without within
    during under over between among amongst against about above below into onto through throughout
    across along around behind beside besides beyond near off out up down toward towards upon via
    per of to and but or nor so yet not no some any many most much more less least few fewer several
    all each every both either neither another other others such same than then thus hence therefore
    however moreover furthermore nevertheless nonetheless meanwhile instead indeed perhaps maybe
    also too very quite rather only just even still again ever never always often sometimes usually
    now today here there despite according like unlike regarding concerning due is are was were be
    been being am has have had having do does did doing done will would can could may might must
    shall should cannot own well way ways
    """.split(whereSeparator: \.isWhitespace).map(String.init))

  /// Whether `word`, in lower case, is a function word.
  public static func contains(_ word: String) -> Bool { list.contains(word) }
}
