/// Words with a plain opposite, as the essay's own sentences have them.
enum Opposites {
  /// Of verbs and of adjectives before a noun: WordNet's opposites seldom fit what stands around them.
  static let table = bothWays([
    ("increased", "decreased"), ("strengthened", "weakened"), ("strengthens", "weakens"),
    ("rose", "fell"), ("accepted", "rejected"), ("faster", "slower"), ("higher", "lower"),
    ("stronger", "weaker"), ("larger", "smaller"), ("wider", "narrower"),
    ("constitutional", "unconstitutional"), ("supported", "opposed"), ("support", "oppose"),
    ("supports", "opposes"), ("expands", "restricts"), ("restrict", "expand"),
    ("expanded", "restricted"), ("increase", "decrease"), ("increases", "decreases"),
    ("strengthen", "weaken"), ("rise", "fall"), ("rises", "falls"), ("accept", "reject"),
    ("accepts", "rejects"), ("expand", "restrict"),
    ("more", "less"), ("encourage", "discourage"), ("encourages", "discourages"),
    ("encouraged", "discouraged"), ("allowed", "prohibited"), ("approved", "rejected"),
    ("widened", "narrowed"), ("majority", "minority"), ("stricter", "looser"),
    ("easier", "harder"), ("sinks", "rises"),
    ("reduced", "raised"), ("reduces", "raises"), ("reduce", "raise"), ("banned", "allowed"),
    ("bans", "allows"), ("extends", "limits"), ("extended", "limited"),
    ("directly", "indirectly"), ("centralized", "decentralized"), ("legal", "illegal"),
    ("won", "lost"), ("wins", "loses"),
    ("older", "younger"), ("cheaper", "dearer"), ("longer", "shorter"), ("richer", "poorer"),
    ("deeper", "shallower"), ("thicker", "thinner"), ("hotter", "cooler"), ("heavier", "lighter"),
    ("granted", "denied"), ("grants", "denies"),
    ("permanent", "temporary"), ("voluntary", "compulsory"), ("indirect", "direct"),
    ("permits", "forbids"), ("permitted", "forbidden"), ("permit", "forbid"),
    ("requires", "forbids"), ("required", "forbade"),
    ("upheld", "overturned"), ("favored", "opposed"), ("favor", "oppose"),
    ("favors", "opposes"), ("gained", "lost"), ("gain", "lose"), ("gains", "loses"),
    ("improved", "worsened"), ("improves", "worsens"), ("improve", "worsen"),
    ("liked", "disliked"), ("like", "dislike"),
    ("positive", "negative"), ("formal", "informal"), ("broader", "narrower"),
    ("simple", "complex"), ("active", "passive"), ("better", "worse"),
    ("rare", "common"), ("difficult", "easy"), ("expensive", "cheap"), ("strong", "weak"),
  ]).merging([
    "ratified": "rejected", "adopted": "rejected", "abolished": "kept", "fewer": "more",
    "lacks": "has",
    "lacked": "had",
  ]) { first, _ in
    first
  }

  static let ofSuperlatives = bothWays([
    ("most", "least"), ("largest", "smallest"), ("biggest", "smallest"), ("highest", "lowest"),
    ("strongest", "weakest"), ("oldest", "youngest"), ("longest", "shortest"),
    ("richest", "poorest"), ("earliest", "latest"), ("easiest", "hardest"),
    ("heaviest", "lightest"), ("hottest", "coldest"), ("deepest", "shallowest"),
    ("fastest", "slowest"), ("widest", "narrowest"), ("cheapest", "dearest"),
  ])

  /// What nobody would believe to be “least …” of a matter that an essay dwells on.
  static let praise: Set<String> = [
    "important", "significant", "famous", "notable", "prominent", "notorious", "striking",
    "obvious", "visible", "recent", "celebrated", "influential", "serious", "remarkable",
    "fundamental", "basic", "recognizable", "controversial", "pressing", "crucial",
  ]

  /// A word's first opposite counts.
  private static func bothWays(_ pairs: [(String, String)]) -> [String: String] {
    let turned = pairs + pairs.map { ($1, $0) }
    return Dictionary(turned) { first, _ in first }
  }
}
