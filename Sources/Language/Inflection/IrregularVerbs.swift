/// English verbs that do not form past and participle with “-ed”.
///
/// Each entry is the base, the past and, where it differs from the past, the past participle. Where
/// usage varies, the form is the one that is usual in American edited prose; a verb whose regular
/// forms are usual there (“learn”, “dream”, “burn”) is left out.
enum IrregularVerbs {
  static func forms(of base: String) -> VerbForms? {
    if let special = special[base] { return special }
    if let (past, participle) = table[base] {
      return VerbForms(base: base, past: past, pastParticiple: participle)
    }
    return prefixed(base)
  }

  /// “withdraw” goes like “draw”, “rebuild” like “build”.
  private static func prefixed(_ base: String) -> VerbForms? {
    guard !regularDespitePrefix.contains(base) else { return nil }
    for prefix in prefixes where base.hasPrefix(prefix) {
      let rest = String(base.dropFirst(prefix.count))
      guard let (past, participle) = table[rest] else { continue }
      return VerbForms(base: base, past: prefix + past, pastParticiple: prefix + participle)
    }
    return nil
  }

  private static let prefixes = [
    "over", "under", "out", "re", "un", "fore", "with", "mis", "inter", "up", "pre", "ghost",
    "spoon", "force", "breast", "counter", "sub", "by", "co-", "re-", "down",
  ]

  /// These begin like others by accident.
  private static let regularDespitePrefix: Set<String> = [
    "outfit", "refit", "outlie", "recost", "relay", "relent", "rewet", "underlet",
  ]

  private static let special: [String: VerbForms] = [
    "be": VerbForms(
      base: "be", thirdPerson: "is", past: "was", pastParticiple: "been",
      presentParticiple: "being"),
    "have": VerbForms(base: "have", thirdPerson: "has", past: "had", pastParticiple: "had"),
    "do": VerbForms(base: "do", past: "did", pastParticiple: "done"),
    "redo": VerbForms(base: "redo", past: "redid", pastParticiple: "redone"),
    "undo": VerbForms(base: "undo", past: "undid", pastParticiple: "undone"),
    "outdo": VerbForms(base: "outdo", past: "outdid", pastParticiple: "outdone"),
    "overdo": VerbForms(base: "overdo", past: "overdid", pastParticiple: "overdone"),
    "age": VerbForms(base: "age", past: "aged", pastParticiple: "aged", presentParticiple: "aging"),
    "bus": VerbForms(
      base: "bus", thirdPerson: "buses", past: "bused", pastParticiple: "bused",
      presentParticiple: "busing"),
    "focus": regularWithoutDoubling("focus"), "bias": regularWithoutDoubling("bias"),
    "up": VerbForms(
      base: "up", past: "upped", pastParticiple: "upped", presentParticiple: "upping"),
    "gas": VerbForms(base: "gas", thirdPerson: "gases", past: "gassed", pastParticiple: "gassed"),
    "quiz": VerbForms(
      base: "quiz", thirdPerson: "quizzes", past: "quizzed", pastParticiple: "quizzed"),
    "arc": regularWithoutDoubling("arc"), "sync": regularWithoutDoubling("sync"),
    "ski": VerbForms(
      base: "ski", past: "skied", pastParticiple: "skied", presentParticiple: "skiing"),
    "taxi": VerbForms(
      base: "taxi", past: "taxied", pastParticiple: "taxied", presentParticiple: "taxiing"),
  ]

  private static func regularWithoutDoubling(_ base: String) -> VerbForms {
    VerbForms(
      base: base, past: base + "ed", pastParticiple: base + "ed", presentParticiple: base + "ing")
  }

  static let table: [String: (past: String, participle: String)] = {
    var table: [String: (past: String, participle: String)] = [:]
    for line in entries.split(separator: "\n") {
      for entry in line.split(separator: ",") {
        let forms = entry.split(separator: " ").map(String.init)
        guard forms.count > 1 else { continue }
        table[forms[0]] = (forms[1], forms.count > 2 ? forms[2] : forms[1])
      }
    }
    return table
  }()

  private static let entries = """
    abide abode, bethink bethought, waylay waylaid, rive rived riven, arise arose arisen, awake awoke awoken, bear bore borne, beat beat beaten
    become became become, befall befell befallen, beget begot begotten, begin began begun
    behold beheld, bend bent, beseech besought, beset beset, bespeak bespoke bespoken, bestride bestrode bestridden
    bet bet, betake betook betaken, bid bid, bind bound, bite bit bitten, bleed bled, blow blew blown
    break broke broken, breed bred, bring brought, broadcast broadcast, browbeat browbeat browbeaten
    build built, burst burst, buy bought, cast cast, catch caught, chide chided, choose chose chosen
    cling clung, come came come, cost cost, creep crept, cut cut, deal dealt, dig dug, draw drew drawn
    drink drank drunk, drive drove driven, dwell dwelt, eat ate eaten, fall fell fallen, feed fed
    feel felt, fight fought, find found, flee fled, fling flung, fly flew flown, forbear forbore forborne
    forbid forbade forbidden, forget forgot forgotten, forgive forgave forgiven, forgo forwent forgone
    forsake forsook forsaken, forswear forswore forsworn, freeze froze frozen, get got gotten
    give gave given, go went gone, grind ground, grow grew grown, hang hung, hear heard, hew hewed hewn
    hide hid hidden, hit hit, hold held, hurt hurt, inlay inlaid, keep kept, kneel knelt, know knew known
    lay laid, lead led, leave left, lend lent, let let, lie lay lain, light lit, lose lost, make made
    mean meant, meet met, mislead misled, mow mowed mown, offset offset, partake partook partaken
    pay paid, plead pleaded, prove proved proven, put put, quit quit, read read, rend rent, rid rid
    ride rode ridden, ring rang rung, rise rose risen, run ran run, saw sawed sawn, say said, see saw seen
    seek sought, sell sold, send sent, set set, sew sewed sewn, shake shook shaken, shear sheared shorn
    shed shed, shine shone, shoot shot, show showed shown, shrink shrank shrunk, shut shut, sing sang sung
    sink sank sunk, sit sat, slay slew slain, sleep slept, slide slid, sling slung, slink slunk, slit slit
    smite smote smitten, sow sowed sown, speak spoke spoken, speed sped, spend spent, spin spun, spit spat
    split split, spread spread, spring sprang sprung, stand stood, stave stove, steal stole stolen
    stick stuck, sting stung, stink stank stunk, strew strewed strewn, stride strode stridden
    strike struck, string strung, strive strove striven, sublet sublet, swear swore sworn, sweep swept
    swell swelled swollen, swim swam swum, swing swung, take took taken, teach taught, tear tore torn
    tell told, think thought, thrive thrived, throw threw thrown, thrust thrust, tread trod trodden
    typeset typeset, understand understood, undergo underwent undergone, upset upset, wake woke woken
    wear wore worn, weave wove woven, wed wed, weep wept, wet wet, win won, wind wound, withdraw withdrew withdrawn
    withhold withheld, withstand withstood, wring wrung, write wrote written, bespread bespread
    overcome overcame overcome, overlie overlay overlain, underlie underlay underlain, knit knit
    sunburn sunburned, shave shaved, cleave cleft, leap leaped, backslide backslid, miscast miscast
    forego forewent foregone, undertake undertook undertaken, forecast forecast, crossbreed crossbred
    inbreed inbred, interbreed interbred, telecast telecast, simulcast simulcast, podcast podcast
    sightsee sightsaw sightseen, jerry-build jerry-built, babysit babysat, proofread proofread
    """
}
