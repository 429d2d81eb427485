/// The words by which a name shows on its surface what it names.
enum NameLexicon {
  /// Small words that may link the parts of one name.
  static let links: Set<String> = ["of", "the", "and", "for", "de", "von", "van", "la", "le", "du"]

  /// Titles that stand before a person's name and are kept with it in running text.
  static let titles: Set<String> = [
    "president", "senator", "justice", "judge", "dr", "dr.", "doctor", "professor", "prof.", "mr",
    "mr.", "mrs", "mrs.", "ms", "ms.", "sir", "lord", "lady", "king", "queen", "prince", "princess",
    "emperor", "empress", "tsar", "pope", "bishop", "saint", "st.", "general", "colonel", "captain",
    "admiral", "governor", "mayor", "chancellor", "premier", "minister", "secretary", "chairman",
    "representative", "rep.", "sen.", "congressman", "congresswoman", "ambassador",
  ]

  /// Head words of names, by what they make the name a name of.
  static let heads: [String: Name.Kind] = {
    let words: [(Name.Kind, String)] = [
      (
        .law,
        """
        act acts amendment amendments treaty convention constitution clause charter law laws code
        statute bill protocol accord accords agreement pact declaration edict doctrine resolution
        ordinance proclamation rule rights articles compromise directive covenant magna
        """
      ),
      (
        .organisation,
        """
        court courts congress committee commission party department agency bureau house senate
        council association organization organisation union university college company corporation
        board bank institute institution foundation federation league alliance society church
        ministry parliament assembly academy force forces army navy service office administration
        authority club coalition conference network caucus cabinet legislature community center
        centre fund group school museum times post guard
        """
      ),
      (
        .place,
        """
        states kingdom republic empire city county river sea ocean lake island islands mountain
        mountains valley region province district territory peninsula coast desert bay gulf strait
        street avenue square park africa america asia europe
        """
      ),
      (
        .event,
        """
        war wars revolution movement rebellion uprising crisis depression summit massacre battle
        renaissance reformation enlightenment plague famine scandal trial trials march election
        congresses olympics
        """
      ),
    ]
    var table: [String: Name.Kind] = [:]
    for (kind, list) in words {
      for word in list.split(whereSeparator: \.isWhitespace) { table[String(word)] = kind }
    }
    return table
  }()

  /// Given names common enough that a capitalised word after one is a person's family name. Only
  /// evidence of a kind, never of an identity.
  static let givenNames: Set<String> = Set(
    """
    abraham adam albert alexander alexis alfred alice andrew ann anna anne anthony antonio arthur
    barack barbara barry benjamin bernard betty bill bob boris brian carl carol caroline catherine
    charles charlotte chris christopher claude clara daniel david deborah dennis donald dorothy
    douglas edgar edmund edward edwin eleanor elizabeth emily emma emmanuel eric ernest eugene eva
    florence francis frank franklin franz frederick friedrich gary george gerald giovanni gordon
    grace gregory hannah hans harold harriet harry helen henri henry herbert hillary howard hubert
    hugh ian immanuel isaac jack jacob jacques james jane janet jason jean jeffrey jennifer jeremy
    jerry jesse jessica jim jimmy joan joe johann john jonathan jose joseph josef juan judith julia
    julius karen karl katherine kenneth kevin larry laura lawrence lee leo leon leonard lewis linda
    louis lucy ludwig luis lyndon malcolm marcus margaret maria marie mark martha martin mary max
    maria michael michel mikhail mitch mitt nancy nathaniel neil nelson nicholas noam oliver oscar
    otto patricia patrick paul pedro peter philip pierre rachel ralph ray raymond rebecca richard
    robert roger ronald rosa rose roy russell ruth sally samuel sandra sarah scott sigmund simon
    sonia sophia stephen steven stuart susan ted theodore theresa thomas thurgood tim timothy tom
    ulysses victor vincent virginia vladimir walter warren wilhelm will william winston woodrow
    """.split(whereSeparator: \.isWhitespace).map(String.init))

  static let months: Set<String> = [
    "january", "february", "march", "april", "may", "june", "july", "august", "september",
    "october", "november", "december",
  ]

  static let weekdays: Set<String> = [
    "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday",
  ]

  /// Prepositions after which a bare name is a place, if it is one thing most of the time.
  static let locatives: Set<String> = ["in", "from", "across", "throughout", "into", "near"]

  /// Words that open a sentence with a capital and begin no name.
  static let openers: Set<String> = Set(
    """
    a an the this that these those it its he she they we you i his her their our your my who what
    which when where why how if although though because since while whereas as after before until
    unless once in on at by for from with without within during under over between among against
    about into through of to and but or nor so yet for not no some many most much few several all
    each every both either neither another other others such same one two three four five six seven
    eight nine ten first second third finally however moreover therefore thus hence then also
    furthermore nevertheless nonetheless meanwhile instead indeed perhaps maybe today now here there
    despite according given like unlike regarding concerning even only just still again often
    sometimes usually generally specifically especially particularly currently recently later
    earlier initially lastly next overall similarly likewise conversely consequently
    """.split(whereSeparator: \.isWhitespace).map(String.init))
}
