/// Nouns whose plural does not follow the rules, in American usage.
enum IrregularNouns {
  /// Singular and plural alike.
  static let invariant = words(
    """
    aircraft bison chassis corps cod deer fish gallows headquarters hovercraft means moose offspring
    police salmon series sheep shrimp spacecraft species swine trout tuna watercraft crossroads
    barracks bellows rendezvous bourgeois chamois patois cattle clothes thanks
    """)

  /// Singular, though they end in “s”: no “s” is taken off them.
  static let singularInS = words(
    """
    electronics logistics tactics gymnastics acrobatics hermeneutics phonetics mechanics
    astrophysics thermodynamics genetics aesthetics robotics obstetrics pediatrics forensics
    civics classics acoustics semantics metaphysics optics ceramics
    ethos pathos bathos cosmos biceps diabetes mathematics texas kansas dallas christmas arkansas
    massachusetts athens philippines laos illinois mars moses holmes fracas canvas
    politics economics physics mathematics ethics statistics athletics dynamics linguistics news
    bus gas lens atlas bias canvas chaos cosmos census consensus status virus campus focus bonus
    surplus nexus corpus genius circus caucus citrus crisis basis analysis thesis hypothesis oasis
    emphasis synthesis parenthesis diagnosis axis ellipsis neurosis congress process access success
    princess class business iris tennis debris alias plus minus thus this is us yes pus apparatus
    impetus prospectus octopus platypus hiatus stimulus radius nucleus fungus cactus alumnus locus
    syllabus terminus abacus isthmus lotus minus mucus prospectus rumpus sinus walrus
    """)

  /// Ending in “man”, but not of “man”.
  static let regularInMan = words(
    "human german roman shaman talisman ottoman norman caiman cayman brahman turcoman"
  )

  /// After “o”, the plural of these has “es”.
  static let takingEs = words(
    "echo embargo hero potato tomato torpedo veto mosquito tornado volcano buffalo domino mango cargo go no negro innuendo lingo fresco mulatto motto"
  )

  /// Whether a compound is in the tables as a whole: “runner-up”.
  static func isWhole(_ noun: String) -> Bool { plurals[noun] != nil || singulars[noun] != nil }

  /// Ending in “use”, where “-uses” would else be taken for the plural of a noun in “us”.
  static let endingInUse = words(
    "use excuse abuse fuse muse ruse recluse refuse misuse reuse accuse")

  static let singulars: [String: String] = {
    var singulars = Dictionary(
      plurals.map { ($0.value, $0.key) }, uniquingKeysWith: { min($0, $1) })
    // Each of these is the plural of two nouns; the more usual one is meant.
    for entry in variants.split(whereSeparator: { $0 == "\n" || $0 == "," }) {
      let forms = entry.split(separator: " ").map(String.init)
      if forms.count == 2 { singulars[forms[0]] = forms[1] }
    }
    singulars["axes"] = "axis"
    singulars["bases"] = "base"
    singulars["dice"] = "die"
    return singulars
  }()

  static let plurals: [String: String] = {
    var plurals: [String: String] = [:]
    for entry in entries.split(whereSeparator: { $0 == "\n" || $0 == "," }) {
      let forms = entry.split(separator: " ").map(String.init)
      if forms.count == 2 { plurals[forms[0]] = forms[1] }
    }
    return plurals
  }()

  private static let entries = """
    man men, woman women, child children, person people, foot feet, tooth teeth, goose geese
    mouse mice, louse lice, ox oxen, die dice, penny pennies, brother brothers
    afterlife afterlives, midlife midlives, attorney-general attorneys-general
    calf calves, elf elves, half halves, hoof hooves, knife knives, leaf leaves, life lives
    loaf loaves, scarf scarves, self selves, sheaf sheaves, shelf shelves, thief thieves
    wife wives, wolf wolves, wharf wharves, dwarf dwarves
    alumnus alumni, alumna alumnae, cactus cacti, focus focuses, fungus fungi, nucleus nuclei
    radius radii, stimulus stimuli, syllabus syllabi, locus loci, bacillus bacilli, terminus termini
    addendum addenda, bacterium bacteria, curriculum curricula, datum data, erratum errata
    medium media, memorandum memoranda, millennium millennia, ovum ova, stratum strata
    symposium symposia, referendum referendums, forum forums, museum museums, spectrum spectra
    criterion criteria, phenomenon phenomena, automaton automata, polyhedron polyhedra
    alga algae, antenna antennas, formula formulas, larva larvae, vertebra vertebrae, nebula nebulae
    appendix appendices, index indexes, matrix matrices, vertex vertices, vortex vortices, codex codices
    analysis analyses, axis axes, basis bases, crisis crises, diagnosis diagnoses, ellipsis ellipses
    emphasis emphases, hypothesis hypotheses, neurosis neuroses, oasis oases, parenthesis parentheses
    synopsis synopses, synthesis syntheses, thesis theses, genesis geneses, metamorphosis metamorphoses
    corpus corpora, genus genera, opus opuses, octopus octopuses, virus viruses, census censuses
    bureau bureaus, plateau plateaus, tableau tableaux, château châteaux, beau beaux
    passerby passersby, runner-up runners-up, quiz quizzes, bus buses, gas gases, lens lenses
    ax axes, cherub cherubs, seraph seraphs, kibbutz kibbutzim, schema schemas, stigma stigmas
    libretto librettos, paparazzo paparazzi, graffito graffiti, concerto concertos
    roof roofs, belief beliefs, chief chiefs, proof proofs, brief briefs, grief griefs, handkerchief handkerchiefs
    movie movies, pie pies, tie ties, lie lies, cookie cookies, zombie zombies, species species
    pixie pixies, commie commies, quickie quickies, magpie magpies, reverie reveries
    selfie selfies, brownie brownies, hoodie hoodies, smoothie smoothies, collie collies
    bourgeoisie bourgeoisies, camaraderie camaraderies, laddie laddies, budgie budgies
    psyche psyches, creche creches, mustache mustaches, quiche quiches, pastiche pastiches
    posse posses, impasse impasses, crevasse crevasses, finesse finesses, mousse mousses
    whiz whizzes, fez fezzes, psoriasis psoriases, canvas canvases, alias aliases, atlas atlases
    bias biases, iris irises, pelvis pelvises, clutch clutches
    calorie calories, genie genies, prairie prairies, rookie rookies, eerie eeries, specie species
    bookie bookies, boogie boogies, hippie hippies, junkie junkies, goalie goalies, necktie neckties
    cache caches, ache aches, headache headaches, niche niches, avalanche avalanches, cliche cliches
    shoe shoes, toe toes, hoe hoes, foe foes, canoe canoes, oboe oboes, woe woes
    axe axes, monarch monarchs, patriarch patriarchs, stomach stomachs, epoch epochs, matriarch matriarchs
    loch lochs, eunuch eunuchs, tech techs
    """

  /// Plurals that are in use beside the usual one, and their singulars.
  private static let variants = """
    antennae antenna, formulae formula, personae persona, retinae retina, tracheae trachea
    indices index, apices apex, cortices cortex, foci focus, calculi calculus, genii genius
    alveoli alveolus, bronchi bronchus, thrombi thrombus, hypothalami hypothalamus, cumuli cumulus
    auditoria auditorium, continua continuum, dicta dictum, equilibria equilibrium, maxima maximum
    mausolea mausoleum, minima minimum, momenta momentum, optima optimum, phyla phylum, sera serum
    referenda referendum, rostra rostrum, septa septum, stadia stadium, ultimata ultimatum
    vacua vacuum, cilia cilium, protozoa protozoan, octahedra octahedron, minutiae minutia
    concerti concerto, crescendi crescendo, libretti libretto, soprani soprano, tempi tempo
    virtuosi virtuoso, torsi torso, banditti bandit, lemmata lemma, dogmata dogma
    bureaux bureau, plateaux plateau, milieux milieu, adieux adieu, pence penny, brethren brother
    busses bus, gasses gas, indexes index, menservants manservant, kibbutzes kibbutz
    """

  /// Ending in “-us” or “-is”, and plural all the same.
  static let pluralInVowelAndS = words(
    """
    menus gurus emus gnus tutus haikus flus taxis skis alibis rabbis bikinis khakis safaris kiwis
    spaghettis graffitis martinis tsunamis semis minis israelis iraqis pakistanis saudis nazis
    """)

  /// Ending in “-men”, and singular.
  static let singularInMen = words(
    "abdomen omen specimen stamen rumen regimen acumen dolmen bitumen semen lumen foramen")

  /// Ending in “-oe”: “-oes” is theirs, not that of a noun in “-o”.
  static let endingInOe = words(
    """
    shoe horseshoe snowshoe toe tiptoe mistletoe hoe backhoe foe canoe oboe woe floe aloe doe roe
    throe sloe
    """)

  private static func words(_ text: String) -> Set<String> {
    Set(text.split(whereSeparator: { $0 == " " || $0 == "\n" }).map(String.init))
  }
}
