/// Words whose full stop need not end a sentence.
enum Abbreviations {
  /// Titles, before a name and written with a capital: “Gen. Lee”, though “the gen. The” is none.
  static let titles: Set = [
    "mr", "mrs", "ms", "dr", "prof", "rev", "hon", "gen", "col", "capt", "lt", "sgt", "maj", "cmdr",
    "adm", "sen", "rep", "gov", "pres", "supt", "messrs", "mme", "mlle", "fr", "mt", "ft", "atty",
  ]
  /// Something follows always, so that the stop never ends a sentence.
  static let leading: Set = [
    "vs", "v", "cf", "eg", "ie", "e.g", "i.e", "viz", "approx", "ca", "eds", "op", "cit", "nos",
    "esp", "incl",
  ]
  /// The stop is part of the word before a number only: “No. 5”, “p. 12”, “Jan. 3”, “Art. IV”.
  static let beforeNumber: Set = [
    "no", "p", "pp", "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov",
    "dec", "c", "para", "fig", "figs", "eq", "vol", "vols", "ch", "chap", "sec", "art", "ed",
  ]
  /// The stop may end a sentence too; a capitalised word that opens sentences decides. “etc.” is not
  /// here: before a capital it ends its sentence nearly always.
  static let closing: Set = [
    "al", "inc", "ltd", "co", "corp", "bros", "jr", "sr", "st", "dept", "univ", "assn", "ave",
    "blvd", "trans", "ed", "u.s", "u.k", "u.n", "e.u", "d.c", "a.m", "p.m", "b.c", "a.d", "b.c.e",
    "c.e", "ph.d", "m.a", "b.a", "m.d", "u.s.a", "u.s.s.r",
  ]
  /// Words before a single capital that is no initial: “vitamin C.”, “plan B.”
  static let labelled: Set = [
    "vitamin", "plan", "type", "group", "class", "grade", "hepatitis", "section", "part", "option",
    "point", "figure", "table", "appendix", "factor", "variable", "model", "category", "war",
    "case", "team", "step", "level", "phase", "block", "side",
  ]
  /// Words that are capitalised because they open a sentence, not because they are names.
  static let openers: Set = [
    "the", "a", "an", "this", "that", "these", "those", "it", "its", "he", "she", "they", "we",
    "i", "you", "his", "her", "their", "our", "my", "your", "in", "on", "at", "by", "for", "from",
    "with", "as", "if", "when", "while", "although", "though", "because", "since", "after",
    "before", "however", "therefore", "thus", "moreover", "furthermore", "nevertheless", "instead",
    "also", "but", "and", "or", "yet", "so", "there", "here", "what", "who", "why", "how", "where",
    "which", "some", "many", "most", "all", "both", "each", "every", "no", "not", "one", "two",
    "first", "second", "third", "finally", "then", "now", "today", "such", "under", "over",
    "during", "despite", "without", "according", "to", "of", "even", "only", "unlike", "given",
    "regarding", "once", "until", "whether", "another", "other", "others", "several", "more", "few",
    "any", "none", "perhaps", "maybe", "still", "later", "earlier", "meanwhile", "similarly",
    "likewise", "additionally", "consequently", "hence", "indeed", "overall", "lastly", "secondly",
    "firstly", "thirdly", "next", "often", "sometimes", "through", "throughout", "about", "between",
    "within", "among", "against", "let", "did", "do", "does", "is", "are", "was", "were", "can",
    "could", "should", "would", "will", "has", "have", "had", "nor", "nonetheless", "conversely",
  ]
}
