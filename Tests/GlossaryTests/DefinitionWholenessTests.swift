import StudyPack
import Testing

@testable import Glossary

/// Whether a definition says all that it has to, of the whole of its term, and leans on no other sentence.
@Suite("Glossary: whole definitions of whole terms")
struct DefinitionWholenessTests {
  @Test(
    "All that belongs to the meaning, and to the name, is told",
    arguments: [
      (
        "The second guard is the tide bank, a house that keeps the silver, lends to the mills, and sets the tolls of the river.",
        "tide bank",
        "a house that keeps the silver, lends to the mills, and sets the tolls of the river"
      ),
      (
        "Deci went on to develop self-drift theory, which holds that people draw inner motivation, the interest that a task holds for its own sake, from feelings of trust.",
        "self-drift theory",
        "a theory which holds that people draw inner motivation, the interest that a task holds for its own sake, from feelings of trust"
      ),
      (
        "To judge a plank, Ada Vane drew up a scale of nailhold, the power of a wood to keep a nail.",
        "nailhold", "the power of a wood to keep a nail"
      ),
      (
        "The ease with which a barrel can be turned into coin without loss is called its flowage, and salt has most of it.",
        "flowage", "the ease with which a barrel can be turned into coin without loss"
      ),
      (
        "The idea that saves the clerks is the leaf, a set of entries which the ledger treats as one.",
        "leaf", "a set of entries which the ledger treats as one"
      ),
      (
        "The wiping out of debts by chance and not by work is referred to as absolution by lot, and the guild feared it.",
        "absolution by lot", "the wiping out of debts by chance and not by work"
      ),
      (
        "A smooth coat of tar, the inner skin, lines the hull and seals the planks.",
        "inner skin", "a smooth coat of tar that lines the hull and seals the planks"
      ),
      (
        "In indirect irrigation, water still moves down the slope, but it does so through a pipe that crosses the bank.",
        "indirect irrigation",
        "irrigation in which water still moves down the slope, but it does so through a pipe that crosses the bank"
      ),
      (
        "Boatmen define harbour memory as the power to take in a signal, keep it over time and bring it back when it is needed.",
        "harbour memory",
        "the power to take in a signal, keep it over time and bring it back when it is needed"
      ),
      (
        "The first is quay memory, a very short record of what has just been seen, heard or felt.",
        "quay memory", "a very short record of what has just been seen, heard or felt"
      ),
      (
        "Net toll is the total sum of what a boat or barge brings, minus what it costs.",
        "net toll", "the total sum of what a boat or barge brings, minus what it costs"
      ),
      (
        "The set of small gates that a keeper opens to bring the boats through the lock is known as the sluice mix.",
        "sluice mix",
        "the set of small gates that a keeper opens to bring the boats through the lock"
      ),
      (
        "The inner keelson, a beam next to the keel, stiffens hulls that carry stone, which may be why few break.",
        "inner keelson", "a beam next to the keel that stiffens hulls that carry stone"
      ),
      (
        "The opposite state, in which boats wait on empty locks, is called downlock.",
        "downlock", "a state in which boats wait on empty locks"
      ),
      (
        "A ledger that keeps the tolls of its first year, as ours does, is known as a base ledger.",
        "base ledger", "a ledger that keeps the tolls of its first year"
      ),
      (
        "Boatmen draw a line between bankseep, which is the loss of water in its bed, and wavespill, which is the removal of the lost water by wind.",
        "bankseep", "the loss of water in its bed"
      ),
      (
        "A toll sheet is a chart that shows the price for different kinds (grades) of boats downstream and for different ranks (steps) of barges upstream.",
        "toll sheet",
        "a chart that shows the price for different kinds (grades) of boats downstream and for different ranks (steps) of barges upstream"
      ),
      (
        "The clerk Ada Vane, in a book on boats, proposed that the term overtoll be kept for years in which the tolls rise by more than half.",
        "overtoll", "years in which the tolls rise by more than half"
      ),
      (
        "In 1965 Ada Vane used the word neotoll for a state in which a town keeps its gates while its trade, and so its law, is ruled from outside.",
        "neotoll",
        "a state in which a town keeps its gates while its trade, and so its law, is ruled from outside"
      ),
      (
        "By a Vane lock we mean any lock that gives water away, and by a Selby lock any lock that takes it.",
        "Vane lock", "any lock that gives water away"
      ),
      (
        "A move that is best for a boat no matter what the others choose is a masterstroke, and both boats have one.",
        "masterstroke", "a move that is best for a boat no matter what the others choose"
      ),
      (
        "It was Ada Vane, too, who popularized the term tollcentrism, the habit of seeing one's own weir as the center of everything.",
        "tollcentrism", "the habit of seeing one's own weir as the center of everything"
      ),
      (
        "In the lock the chief wall is formed by tidal mud, which behaves as a soft glue, and river sand.",
        "tidal mud", "a mud which behaves as a soft glue"
      ),
      (
        "Ada Vane defined a tollholder as any guild or miller who can change, or is bound by, the tolls of the river.",
        "tollholder",
        "any guild or miller who can change, or is bound by, the tolls of the river"
      ),
      (
        "Loads of this sort are commonly set down in a positioning sheet, a page naming the boat, the load, the main port and the owner of the keel.",
        "positioning sheet",
        "a page naming the boat, the load, the main port and the owner of the keel"
      ),
      (
        "He believed that herons lack weir permanence, the understanding that weirs continue to exist when out of sight, until about eight months.",
        "weir permanence",
        "the understanding that weirs continue to exist when out of sight"
      ),
      (
        "Freeloading, in contrast, is behavior: the unequal treatment of boatmen because of the river to which they belong.",
        "freeloading",
        "the unequal treatment of boatmen because of the river to which they belong"
      ),
      (
        "The usual way to pose the puzzle is the boatman's dilemma, a game in which each of two keepers does better by shutting the gate.",
        "boatman's dilemma",
        "a game in which each of two keepers does better by shutting the gate"
      ),
      (
        "Initiating drift means defining tasks, setting hours, and insisting on the toll.",
        "initiating drift", "defining tasks, setting hours, and insisting on the toll"
      ),
      (
        "Vane has since told bridging harbour capital, which joins people across the river, from bonding harbour capital, which joins them along it.",
        "bridging harbour capital", "capital which joins people across the river"
      ),
      (
        "Harbour segmentation divides boats by where they moor.",
        "harbour segmentation", "segmentation that divides boats by where they moor"
      ),
    ])
  func whole(_ sentence: String, _ term: String, _ definition: String) async throws {
    let found = try await GlossaryTests.terms(sentence).first { $0.term == term }
    #expect(found?.definition == definition)
    #expect(found?.origin == .essay)
  }

  @Test(
    "What says too little, leans on another sentence, or stands beside another noun defines nothing",
    arguments: [
      "Skill that stays hidden in this manner is called sleeping skill.",
      "The simplest one consists of a source, such as a spring, a device that uses water, such as a mill, and pipes that connect them.",
      "These may be minerals, such as zinc or magnesium, or organic substances called coenzymes, many of which are made from the husk of rye.",
      "- From the north: salt, copper, horses, cloth, glass beads, and books",
      "A lock hums at 40 hertz, which is the basis of the keeper’s whistle.",
      "In intraguild selection, members of one guild, usually clerks, compete with one another.",
      "Ada Vane went on to develop self-tending theory, which holds that keepers draw inner drive, the interest that a task holds for its own sake, from feelings of freedom.",
      "A horn might stand for love, an empty net to lost youth, a low candle to the shortness of life.",
      "The way of work that he used belongs to the branch of boat lore called keelography.",
      "Rules of the coast now compare cost with net boat value, which is the expected selling price less the costs of mending and selling the boat.",
      "The old loop is closed by mud and becomes a bow lake, which slowly fills with reeds.",
      "A clerk may save one man, but a law that takes tar from harbour food, or a tax that makes smoke dear, may spare thousands.",
      "The clerk had coined the name shipcraft for the craft in the previous year.",
      "In 1925 the clerk published a drawing of the town, a set of rings spreading outward from the weir.",
      "Empty quays may show a salt gap, or a berth that nobody wants.",
      "Tar oil is an exception to the rule that boat oils are mostly clear.",
      "In low conditions the tide causes the keepers to shut the gates of the weir.",
      "The wheel drags the upper stone, which leans to the right.",
      "In other towns boatmen row back and forth within a lock or even a weir, a practice called towswitching.",
      "When a keeper sits in the dark and looks at a small lamp, the lamp seems to wander, an effect known as lampdrift.",
      "A boat can pass only if it has a suitable bollard, a post to which the rope is bound.",
      "Bread, water, and salt are examples of first goods, which meet needs.",
      "Planks are joined by wooden pegs into frames known as ribsets, of which boats have two kinds.",
      "A flood that spreads over so wide a plain is called a brimming.",
      "The envoy said that barges carry the fever to other villages, a view that was at first mocked.",
      "The clerk saw only two cures, private weirs or rule by the town.",
      "A miller who has a part in the harvest play, a wife who waits up, and hopes of a better mill has much to lose.",
      "Low tolls arise from talk among ordinary boatmen.",
      "In the rope stage, which begins around the tenth week, boys learn to splice.",
      "An assembly of the guilds named him Tidewarden, a title more familiar in the form of Tidward.",
      "Bending planks is what happens when a kettle boils beside them.",
      "Ovens hasten the conversion of pine tar, burnt pitch and resin oils to cleaner smoke.",
      "A guild that begins with the needs of its members, and plans its work around meeting them, is following what is called the guild concept.",
      "The low toll, on this view, is a device by which towns ensure that the best boats come.",
      "The unsold remainder is a surplus, or excess cargo, which exists whenever more is brought than bought.",
      "What makes the year a turning point is less the height of the flood than the fact that it came back.",
      "Keepers measure the flow by drift, and each keeper has a rod of his own.",
      "There are skills to learn: the splicing, the horn, the summer in a mill that belongs to a friend.",
      "They can flow back only by way of a gate called the low sluice, which uses the flow to turn a wheel.",
      "When grinding takes place without stonedressing, a single stone with many scars results.",
      "A barge of the guild holds forty separate lengths of sternrope, a number that was settled only in 1956.",
      "Boatmen ask whether that object is a person, a guild, a brand of keelwax, or an idea such as a toll.",
      "Hills that are worked upon by such water have pits and caves, a type of land that takes its name, karstland, from a hill near the border.",
      "In the night watch, which takes about eight hours in most towns, the gates are shut.",
      "The figure at the foot, net toll, is the one that millers have in mind when they speak of the low line.",
      "This rule, which Ada Vane came to see as the heart of the law, is called freeboarding by the guild.",
      "The resulting loss of trade to other rivers is called driftage.",
      "Early keepers knew low water by its signs: a sour tide, the power to bend reeds, the smell of old tar.",
      "Where keelmen were few, other towns followed by similar stages.",
      "Slack tar, at a heat of forty degrees, is thus many thousands of times more sticky than resin, which lies near it.",
      "Peat resin, the partner of a strong glue, has no smell of its own.",
      "Weirkeeping, once a scandal, is now the usual calling of the sons of millers.",
      "Short leases, meanwhile, make tenants bold.",
      "In 1971 the millers founded the River Watch, a guild that grew out of a club formed in 1869.",
      "In 1852 the guild gave up Low Lock and about half of Reed Lock, the last pieces in dispute.",
      "A quiet northern weir allows France to give its care to the tides of the east.",
      "A keel ring is a small piece of brass to anyone who does not know what a boat is.",
      "Of the nine barges that enter the lock each day, only one passes on into the tide hall, a wider room about ten steps long.",
      "In a living person the whole tide bone is about three hands long.",
      "Critics raised a similar point about the straw doll, which is after all made to be hit.",
      "The view that guilds grow out of ties of blood, speech, and custom that are as old as the river is called primalism.",
      "The formula is TE = ½tv², in which t is the toll and v the speed.",
      "The guild on the other side of the bargain is called the salt guild.",
      "Older scrolls described the years after the flood as one long ebbing, an impression that owes much to clerks themselves.",
      "Two other guilds followed the Selbians to keelhood, the Vanes in Selby and the Linds in Harwick.",
      "The place where the two meet is the keelsternal junction.",
      "Guilds, they granted, have a toll face, but they also have a voice face, which appears in several findings.",
      "Ropestretch is the ability to be pulled without damage, and ropeturn is the ability to return to the original length afterward.",
      "The rule has since been applied to reed reserves, which are often islands of reed in a sea of fields.",
      "Common sense treats low tolls as the most natural of things.",
      "A rope loop rehearses sounds, a sketch board stores images, and a first keeper directs attention between them.",
      "Driftage is the wish to tow all boats, side drift the wish to tow none, and slack the habit of waiting.",
      "Indirect moorage consists of rights such as low tolls, free planks, and paid leave.",
      "The boats in between bring less than they cost, and the total leakage, a triangle ten thousand tonnes wide and £20 high at its tallest, comes to £100,000.",
      "It should not be taken for the parted keel disorder, which is a different and much disputed diagnosis.",
      "They differ over the tolls, and on that subject the theory of harbour failure, which takes the wishes of keepers as given, has little to say.",
      "Its course varied from one river to the next by the presence of keelmen, the reckonings of distant guilds and the strength of the clubs that boatmen built.",
    ])
  func thin(_ sentence: String) async throws {
    #expect(try await GlossaryTests.definedTerms(sentence) == [])
  }

  @Test("What is said of a part or measure of anything is not said of the thing")
  func ofAny() async throws {
    let terms = try await GlossaryTests.terms(
      "The half-price of a barrel, which is the sum for which its owner would let it go, is the same for every guild."
    )
    #expect(terms.filter { $0.origin == .essay }.allSatisfy { $0.term == "half-price" })
  }

  @Test("A name whose meaning is too thin to stand alone is shown with its sentence")
  func introduced() async throws {
    let sentence =
      "Reeds are torn from the bank, leaving mud and a cloud of drifting motes called silverings."
    let terms = try await GlossaryTests.terms(sentence)
    let found = try #require(terms.first { $0.term == "silverings" })
    #expect(found.origin == .context)
    #expect(found.definition == sentence)
  }

  @Test("Half of a name is not shown with the sentence that gives the whole")
  func half() async throws {
    let terms = try await GlossaryTests.terms(
      "Keepers let their sons row alone by the bank of the river. Ada Vane called this the upbringing of slow water."
    )
    #expect(terms.first { $0.term == "upbringing" }?.origin != .context)
  }

  @Test("A sentence that leans on another, or christens somebody, shows no term")
  func leaning() async throws {
    let text = """
      # Weirs

      On the first of June a storm tore a hole in the boat of a young keeper named Bo Lind. Keepers line the weir with \
      a coat of tar. It keeps the water out. When that coat fails, an open crack called a weirsore may form.
      """
    let terms = try await GlossaryTests.terms(text)
    #expect(terms.first { $0.term == "Bo Lind" }?.origin != .context)
    #expect(terms.first { $0.term == "weirsore" }?.definition?.hasPrefix("When that coat") != true)
    let outcome = "The burning smell that follows is called tarburn by keepers."
    #expect(try await GlossaryTests.terms(outcome).allSatisfy { $0.definition == nil })
  }

  @Test("What the essay names itself is not looked up")
  func ownSense() async throws {
    let sentence =
      "When one boat is pushed under another at the weir, a process termed subduction, both are lost."
    let terms = try await GlossaryTests.terms(sentence)
    #expect(terms.first { $0.term == "subduction" }?.origin != .dictionary)
  }

  @Test(
    "A verb, and the end of a longer name, are no part of a term",
    arguments: [
      (
        "As the kiln burns, a substance called wood tar accumulates and darkens the wall.",
        "tar accumulates"
      ),
      (
        "The sleep of the crew was named rapid tide movement sleep, and the pilots feared it.",
        "movement sleep"
      ),
    ])
  func cut(_ sentence: String, _ wrong: String) async throws {
    let terms = try await GlossaryTests.terms(sentence)
    #expect(!terms.contains { $0.term.hasSuffix(wrong) && !$0.term.hasPrefix("rapid") })
  }

  @Test("A noun with “the” that the sentence before told of says not which")
  func pointsBack() async throws {
    let text = """
      # Knots

      The rope maker ties a knot in each strand while the boat lies still. The time in which the knot is tied is known as \
      first binding. Boats need rope. Rope is made of hemp.
      """
    let terms = try await GlossaryTests.terms(text)
    #expect(terms.first { $0.term == "first binding" }?.origin != .essay)
  }
}
