import Testing

@testable import Glossary

/// How authors of textbooks and essays say what a word means, one construction a line.
@Suite("Glossary: constructions that define")
struct DefiningConstructionTests {
  @Test(
    "What a sentence says a word means becomes the word’s definition",
    arguments: [
      (
        "A manifest function is an intended and recognised result of an institution.",
        "manifest function", "an intended and recognised result of an institution"
      ),
      (
        "A gate that turns on its heel and closes against another is a mitre gate.", "mitre gate",
        "a gate that turns on its heel and closes against another"
      ),
      (
        "The term winding hole refers to a wide place where long boats (barges, flats or keels) they call Selby boats can turn.",
        "winding hole",
        "a wide place where long boats (barges, flats or keels) they call Selby boats can turn"
      ),
      (
        "The keepers watched water power—energy of falling water, rain, and snow—with care.",
        "water power", "energy of falling water, rain, and snow"
      ),
      (
        "Precision is the share of the results that are relevant.", "precision",
        "the share of the results that are relevant"
      ),
      (
        "Glycolysis is the first stage of respiration, in which glucose is split in two.",
        "glycolysis", "the first stage of respiration, in which glucose is split in two"
      ),
      (
        "Fermentation is a way of recycling carriers without oxygen.", "fermentation",
        "a way of recycling carriers without oxygen"
      ),
      ("A habitat is where an organism lives.", "habitat", "where an organism lives"),
      (
        "The placebo effect is the improvement that patients feel after an empty treatment.",
        "placebo effect", "the improvement that patients feel after an empty treatment"
      ),
      (
        "Indulgences were documents by which the Church remitted punishment for sins.",
        "indulgences", "documents by which the Church remitted punishment for sins"
      ),
      (
        "Gross domestic product (GDP) is the value of all goods that a country makes in a year.",
        "gross domestic product", "the value of all goods that a country makes in a year"
      ),
      (
        "Sovereignty is understood as the right of a state to rule itself.", "sovereignty",
        "the right of a state to rule itself"
      ),
      (
        "A monopoly exists when a single firm supplies a whole market.", "monopoly",
        "exists when a single firm supplies a whole market"
      ),
      (
        "In retroactive interference, new learning disturbs old memories.",
        "retroactive interference", "interference in which new learning disturbs old memories"
      ),
      (
        "Endings may be removed by a process called stemming.", "stemming",
        "a process by which endings may be removed"
      ),
      (
        "Judges may strike down a law, a power known as judicial review.", "judicial review",
        "a power by which judges may strike down a law"
      ),
      (
        "It starts from a list of known addresses, known as the seed set, and goes on from there.",
        "seed set", "a list of known addresses"
      ),
      (
        "The sinking stone meets a hardened crust, called a rindle, on its way down.", "rindle",
        "a hardened crust"
      ),
      (
        "Organisms that make their own food in this way are called autotrophs.", "autotrophs",
        "organisms that make their own food"
      ),
      (
        "They called this likeness between school and factory the correspondence principle.",
        "correspondence principle", "a likeness between school and factory"
      ),
      ("Economists call such unearned income economic rent.", "economic rent", "unearned income"),
      (
        "Weber defined charisma as a quality that sets one person apart from all others.",
        "charisma", "a quality that sets one person apart from all others"
      ),
      (
        "By “alienation” Marx means the loss of control that workers have over what they make.",
        "alienation", "the loss of control that workers have over what they make"
      ),
      (
        "Joseph Nye coined the term “soft power” to describe the ability to attract people.",
        "soft power", "the ability to attract people"
      ),
      (
        "Durkheim used the word anomie for a state in which rules lose their hold.", "anomie",
        "a state in which rules lose their hold"
      ),
      (
        "What economists call moral hazard is the tendency to take more risks when others pay.",
        "moral hazard", "the tendency to take more risks when others pay"
      ),
      (
        "Polyphony, music in which several voices sound together, grew out of an old habit.",
        "polyphony", "music in which several voices sound together"
      ),
      (
        "Homeostasis, that is, the keeping of a steady state inside the body, needs feedback.",
        "homeostasis", "the keeping of a steady state inside the body"
      ),
      (
        "The blood is filtered by nephrons, tiny tubes each of which has a knot of vessels.",
        "nephrons", "tiny tubes each of which has a knot of vessels"
      ),
      (
        "Farmers planted saxaul, a hardy desert shrub, on the old bed of the lake.", "saxaul",
        "a hardy desert shrub"
      ),
      (
        "Blood enters a knot of tiny vessels, the glomerulus, under high pressure.", "glomerulus",
        "a knot of tiny vessels"
      ),
      (
        "The injection is a toxoid, meaning a poison that has been made harmless by heat.",
        "toxoid", "a poison that has been made harmless by heat"
      ),
      (
        "We should act only on a maxim, that is, a personal principle of action, that all can share.",
        "maxim", "a personal principle of action"
      ),
      (
        "Civil law, by which is meant the family of legal systems of the continent, is old.",
        "civil law", "the family of legal systems of the continent"
      ),
      (
        "The pupils learnt a protocol, the set of rules by which two sides talk.", "protocol",
        "the set of rules by which two sides talk"
      ),
      (
        "What counts is the difference in pull from one side to the other, and sailors call this difference the tidal force.",
        "tidal force", "the difference in pull from one side to the other"
      ),
      (
        "A legal code is meant to be a complete statement of a whole field of law.", "legal code",
        "a complete statement of a whole field of law"
      ),
      (
        """
        There are two forms of control: a rent freeze, which forbids any increase; and vacancy \
        control, which keeps the limit even when a new tenant moves in.
        """, "vacancy control",
        "a form of control which keeps the limit even when a new tenant moves in"
      ),
      (
        "Either way, the harbour will close as a result of lock silting, or a slow filling of the chamber with mud.",
        "lock silting", "a slow filling of the chamber with mud"
      ),
      (
        "Sailors rely on rutters, handbooks or notebooks for finding a way along a coast.",
        "rutters", "handbooks or notebooks for finding a way along a coast"
      ),
      (
        """
        Increasingly over time, wardens have made more use of their powers, including river \
        orders, rules that bypass the council but still have the force of law.
        """, "river orders", "rules that bypass the council but still have the force of law"
      ),
      (
        "The harbour saw *de facto* neutrality, neutrality kept by habit, for a century.",
        "de facto neutrality", "neutrality kept by habit"
      ),
      (
        "The guild set up the journeyman ballot: ballots in which only journeymen had a vote.",
        "journeyman ballot", "ballots in which only journeymen had a vote"
      ),
      (
        "With the coming of steam, the keepers began dredging: the scooping and carting of mud that had blocked the gates.",
        "dredging", "the scooping and carting of mud that had blocked the gates"
      ),
      (
        "The crown chose a master of ferries, who is the civil head of all boatmen.",
        "master of ferries", "a master who is the civil head of all boatmen"
      ),
      (
        "The canal passed into the turnpike era, in which toll companies governed every road.",
        "turnpike era", "an era in which toll companies governed every road"
      ),
      (
        "Rival ferries, run by villages without a licence from the crown, carry cattle across.",
        "rival ferries", "ferries run by villages without a licence from the crown"
      ),
      (
        "Lock tenders represent the company wherever a boat is held up by a closed gate.",
        "lock tenders",
        "tenders that represent the company wherever a boat is held up by a closed gate"
      ),
      (
        "The cargo veto gives harbour masters the power to turn away a single load.", "cargo veto",
        "a veto that gives harbour masters the power to turn away a single load"
      ),
      (
        "A free lock makes every boat dependent on the goodwill of the keeper.", "free lock",
        "a lock that makes every boat dependent on the goodwill of the keeper"
      ),
      (
        "Whereas under tidal tenure, a family holds a bank of mud by using it, others rent.",
        "tidal tenure", "a tenure under which a family holds a bank of mud by using it, others rent"
      ),
      (
        "In a closed regatta, only members of the club may row.", "closed regatta",
        "a regatta in which only members of the club may row"
      ),
      (
        """
        Under the warden-clerk system, the boatmen elect wardens to serve for a year, and the \
        wardens in turn hire a clerk.
        """, "warden-clerk system",
        """
        a system under which the boatmen elect wardens to serve for a year, and the wardens in turn \
        hire a clerk
        """
      ),
      (
        "This is often called the empty berth problem, because some skippers keep a berth without using it.",
        "empty berth problem",
        "a problem in which some skippers keep a berth without using it"
      ),
      (
        "A final sort is the relief lock, so named because it relieves a crowded canal of boats.",
        "relief lock", "a lock that relieves a crowded canal of boats"
      ),
      (
        "According to the doctrine of fair draught, boats should pay by the depth of water that they need.",
        "fair draught",
        "a doctrine according to which boats should pay by the depth of water that they need"
      ),
      (
        "According to ballast theory, empty boats do more harm to banks than laden ones.",
        "ballast theory",
        "a theory according to which empty boats do more harm to banks than laden ones"
      ),
      (
        "The villages held to the doctrine of reversion—that land falls back to the village after a flood.",
        "reversion", "the doctrine that land falls back to the village after a flood"
      ),
      (
        "The towpath clause of Article IV requires owners to keep a path open for horses.",
        "towpath clause", "a clause that requires owners to keep a path open for horses"
      ),
      (
        "Often described as a system of rules made by boatmen, river custom gives way to nobody.",
        "river custom", "a system of rules made by boatmen"
      ),
      (
        "Known as legists, these boatmen believe that every custom should be written down.",
        "legists", "boatmen that believe that every custom should be written down"
      ),
      (
        "The lending of boats to strangers is referred to as skipper’s grace.", "skipper’s grace",
        "the lending of boats to strangers"
      ),
      (
        "Confidence is the conviction that you can bring your boat home.", "confidence",
        "the conviction that you can bring your boat home"
      ),
      (
        "Raft building occurs when villagers use their own timber for a crossing.",
        "raft building", "occurs when villagers use their own timber for a crossing"
      ),
      (
        "Such tidal mills are machines that grind corn by the fall of the tide.", "tidal mills",
        "machines that grind corn by the fall of the tide"
      ),
      (
        "A lifting basin is used to raise boats over a ridge of hills.", "lifting basin",
        "a basin used to raise boats over a ridge of hills"
      ),
      (
        "The rule of selective dredgement—clearing only the deepest part of a channel—saves money.",
        "selective dredgement", "clearing only the deepest part of a channel"
      ),
      (
        "They fill the boat by party-line loading—taking every red or Kentish barrel of a village.",
        "party-line loading", "taking every red or Kentish barrel of a village"
      ),
      (
        "Boats that were built as alternatives to barges and rafts are known as third boats.",
        "third boats", "boats that were built as alternatives to barges and rafts"
      ),
      (
        "Thrift managed to cut the annual shortfall—the amount by which costs are greater than tolls—by half.",
        "shortfall", "the amount by which costs are greater than tolls"
      ),
      (
        "The boatmen signed the River Act, which banned rafts from every canal of the county.",
        "River Act", "an act which banned rafts from every canal of the county"
      ),
      (
        "A new idea, the ferry theory, holds that towns grow where boats must stop.",
        "ferry theory", "a theory that holds that towns grow where boats must stop"
      ),
      (
        "Shares of the harbour dues not owed to the crown by law are known as free mooring.",
        "free mooring", "shares of the harbour dues not owed to the crown by law"
      ),
      (
        "The boats are built of teak, a hard and heavy tropical wood.", "teak",
        "a hard and heavy tropical wood"
      ),
      (
        "The lock ring is a loose arrangement among three trades (the corners of the ring): a guild, a mill and a bank.",
        "lock ring",
        "a loose arrangement among three trades (the corners of the ring): a guild, a mill and a bank"
      ),
      (
        "A toll is a sum asked in both the upper and the lower town.", "toll",
        "a sum asked in both the upper and the lower town"
      ),
      (
        "They kept a boat-in-waiting, or a spare boat that lies behind a lock, for the warden.",
        "boat-in-waiting", "a spare boat that lies behind a lock"
      ),
      (
        "A lock jury consists of a dozen boatmen chosen by their towns.", "lock jury",
        "a dozen boatmen chosen by their towns"
      ),
      (
        "Ferry cases involve two or more keepers who share a landing.", "ferry cases",
        "cases that involve two or more keepers who share a landing"
      ),
      (
        "Feudalism promotes the rule of lords over the land of a village.", "feudalism",
        "a doctrine that promotes the rule of lords over the land of a village"
      ),
      (
        "The lock ring is a loose arrangement among three old trades of the upper river (the corners of the ring): a guild of boatmen, a mill of the town, and a bank within the harbour.",
        "lock ring",
        "a loose arrangement among three old trades of the upper river (the corners of the ring): a guild of boatmen, a mill of the town, and a bank within the harbour"
      ),
      (
        "The council protected shared goods: goods that all families may use for free.",
        "shared goods", "goods that all families may use for free"
      ),
      (
        "Knockout voting, commonly referred to as last-past-the-lock, is based on the principle that the skipper with the most votes wins.",
        "knockout voting", "voting based on the principle that the skipper with the most votes wins"
      ),
      (
        "According to harbour theory, skippers will wait in order to make their cargo known to buyers.",
        "harbour theory",
        "a theory according to which skippers will wait in order to make their cargo known to buyers"
      ),
    ])
  func constructions(_ sentence: String, _ term: String, _ definition: String) async throws {
    let terms = try await GlossaryTests.terms(sentence)
    let found = terms.first { $0.term == term }
    #expect(found?.definition == definition)
    #expect(found?.origin == .essay)
  }

  @Test(
    "A sentence that tells of something without saying what it is defines nothing",
    arguments: [
      "The story tells of a river cable hub, which then sends the signals of the coast to every home.",
      "For example, in a mill accident, the miller responsible is compelled to pay the others.",
      "Given the bakers’ memory of what they believed to be unjust rule by the guild, however, and the use of the market law to punish weavers and their servants for market offences, the impetus to ensure fair, just, and equal treatment to everyone accused of a debt—no matter how poor—is perhaps more plain.",
      "Coastal policy addresses matters such as tide change and coastal erosion, the thinning of the dune layer, well depletion in areas along the marsh, and harbour pollution and herring extinction.",
      "Access to Selby, the river base that receives letters of sailors who live overseas, was denied to the press.",
      "The chief porter requirements are the ability to lift sacks and to climb a ladder.",
      "When heavy rain falls on a slope, water that would otherwise rush into a river spreads out.",
      "He falls between the boaster, who claims too much, and the self-deprecator, who claims too little.",
      "The court established its own authority in 1803, a process called judicial review.",
      "The law mentions negative reinforcement, which students persistently confuse with punishment.",
      "The mayor received the report, a list of complaints about the oven.",
      "Bakers bought salt, the finest rye of the valley, and old ovens.",
      "In 1948 a third party, called the Wheat Party, won four states.",
      "Two programmes exist to help students, and both are large.",
      "Land grants were the primary means by which the state supported its schools.",
      "The heightened competition is a function of what people believe about service.",
      "Historians call this panic the Great Fear.",
      "Trade is an important part of the relationship between the two towns.",
      "Retrieval is the act of getting it back out.",
      "Education is a way out of poverty for many children.",
      "The law requires drivers to carry a licence from the crown.",
      "While dredging work requires the patience of many hands, the weather on the river has its own mind.",
      "They asked whether to pay the toll money, or a share of the cargo that the warden had weighed.",
      "In a representative guild, the members do not decide by themselves.",
      "In public education, we tend to speak of locks as of doors.",
      "In a mooring place, boats may lie for days without a keeper.",
      "In a border lease, Elizabeth Marsh lets a field to strangers.",
      "These were called half-moon gates, because each is made of two leaves.",
      "It is called the silent lock, because the gates never creak in the wind.",
      "The council named a speaker pro tempore, who acts in the absence of the warden.",
      "River pilots represent another of the trades that the crown protects.",
      "Farmers distrust the theory of dear bread, which says that bread grows dear when mills are few.",
      "The charter has a Toll Clause, which states, in part, “No boat shall wait for another.”",
      "The town sold its institutional access points—the upper and lower quays—to the guild.",
      "Parliament debated the River Act, which was passed after a long night.",
      "The board is led by a number of underwardens, lock constables, under one warden.",
      "The charter protects the rights of the skippers—particularly boatmen belonging to small villages.",
      "The crown paid Aid to Boatmen with Leaky Ferries (a relief-era programme) and bread to the towns.",
      "Envoys live in the other town and keep an office (known as a legation) there.",
      "Dearer timber makes boats costlier to build.",
      "In that decade, many boatmen organized themselves into an angry group dubbed the Wet League.",
      "The harbour is run by a board of wardens, known as the Lock Board.",
      "Boat repair is a slow process that will be covered in more detail in the following section.",
      "Spring floods helped the “gather round the lamp” phenomenon, which occurs when a village fears the water.",
      "Born in part from an older ferry union known as the Reed Union, the guild was more hostile to tolls.",
      "Following the Selby decision, the number of towns that taxed salt boats increased rapidly.",
      "Yet on a yearly basis, skippers and pilots print stories that are cruel and false.",
      "Many colleges, such as Rye College and Warden Ames’s alma mater, the College of Selby, own boats.",
      "This hatred stems from ferry rivalry, gossip that has fed on the quarrel, dear tolls, and the general belief that the board sleeps.",
      "Wardens can also cut a fine if there are doubts about the seal, concerns about winter illness, or reason to feel the fine was harsh.",
      "The wardens attend fairs, boat-naming ceremonies, or other joyful events of the village.",
      "Some wardens believe in harbour activism, or the need to defend the rights of the boatmen.",
      "Stories about the warden often examine temperament, or the warden’s ability to lead the harbour and to deal with the guild.",
      "The long story of tolls is an enduring testament to the need for order.",
      "Fairs are the days on which songs have the greatest effect.",
      "In Selby, the relevant guilds are the Guild of Mercers and the Salt Guild.",
      "The salt tax was conceived as a remedy for several troubles of the river trade.",
      "The notice describes the office seeking a boatman, an account of what the office does, an account of what the work asks, and a list of the skills.",
      "Bread had become a duty of the crown guard—one to which most taxes are devoted—and grew dear.",
      "River gossip now focuses on the quarrels of the wardens rather than on the tolls.",
      "Fuel wood money is typically used to mend the highways of the county.",
      "Low water also occurs when some gates are not closed at night.",
      "The warden spoke of a plan for dock-side appointments, where the R stands for rye.",
      "Upper boatmen, who, as the name implies, are boatmen of the upper river, pay no toll.",
      "With the passage of the River Act in 1841, known as the toll reform bill, the towns were free.",
      "The village has a river council, which generally consists of a small number of councillors.",
      "The Silt Party was a new political party created by the boatmen.",
    ])
  func none(_ sentence: String) async throws {
    #expect(try await GlossaryTests.definedTerms(sentence) == [])
  }
}
