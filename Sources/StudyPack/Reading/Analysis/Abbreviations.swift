/// Words whose full stop need not end a sentence.
enum Abbreviations {
  /// A name or a number follows, so that the stop never ends a sentence.
  static let leading: Set = [
    "mr", "mrs", "ms", "dr", "prof", "st", "sr", "rev", "hon", "gen", "col", "capt", "lt", "sgt",
    "maj", "cmdr", "adm", "sen", "rep", "gov", "pres", "supt", "messrs", "mme", "mlle", "fr", "vs",
    "v", "cf", "eg", "ie", "e.g", "i.e", "viz", "approx", "ca", "circa", "fig", "figs", "eq", "mt",
    "ed", "eds", "trans", "vol", "vols", "ch", "chap", "sec", "art", "op", "cit", "nos",
  ]
  /// The stop is part of the word before a number only: “No. 5”, “p. 12”, “Jan. 3”.
  static let beforeNumber: Set = [
    "no", "p", "pp", "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov",
    "dec", "c", "para",
  ]
  /// The stop may end a sentence too; a capitalised word that opens sentences decides.
  static let closing: Set = [
    "etc", "al", "inc", "ltd", "co", "corp", "bros", "jr", "dept", "univ", "assn", "ave", "blvd",
    "u.s", "u.k", "u.n", "e.u", "d.c", "a.m", "p.m", "b.c", "a.d", "b.c.e", "c.e", "ph.d", "m.a",
    "b.a", "m.d", "u.s.a", "u.s.s.r",
  ]
  /// Words that are capitalised because they open a sentence, not because they are names.
  static let openers: Set = [
    "the", "a", "an", "this", "that", "these", "those", "it", "its", "he", "she", "they", "we",
    "i", "you", "his", "her", "their", "our", "my", "in", "on", "at", "by", "for", "from", "with",
    "as", "if", "when", "while", "although", "though", "because", "since", "after", "before",
    "however", "therefore", "thus", "moreover", "furthermore", "nevertheless", "instead", "also",
    "but", "and", "or", "yet", "so", "there", "here", "what", "who", "why", "how", "where", "which",
    "some", "many", "most", "all", "both", "each", "every", "no", "not", "one", "two", "first",
    "second", "third", "finally", "then", "now", "today", "such", "under", "over", "during",
    "despite", "without", "according", "to", "of",
  ]
}
