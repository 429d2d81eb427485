/// Verbs of more than one syllable whose last consonant is doubled before “-ed” and “-ing”: those
/// with the stress on the last syllable, and compounds of verbs that double it. American usage:
/// “travel” is not among them.
enum DoubledVerbs {
  static let polysyllables = words(
    """
    abet abhor abut acquit admit airdrop allot annul appal aver backpedal bedim befit befog beget
    begin beset bestir bootleg bullshit bullwhip diagram carburet catnap chitchat combat commit compel concur confab
    confer control corral crosscut debar debug debus decontrol defer degas demit demob demur deter
    disbar disbud disinter dispel distil eavesdrop embed emit enrol enthral entrap enwrap equip
    estop excel expel extol featherbed flimflam fulfil forbid forget format gift-wrap giftwrap
    handicap hobnob horsewhip humbug imbed impel incur infer inset instal instil inter intercut interlap
    input intermit jitterbug kidnap kneecap leapfrog manumit misfit mishit occur offset omit outbid
    outcrop outfit output outrun outstrip outwit overbid overlap overrun overstep patrol permit photostat pistol-whip horse-whip
    prefer pretermit program propel quickstep rebel rebut recap recommit recur refer refit regret
    remit repel reprogram rerun reset retransmit retrofit sandbag sidestep sideslip sublet submit
    transfer transmit tranship transship trepan typeset unbar uncap unclog underbid undercut
    underpin unfit unman unpeg unpin unplug unrig unstep unstop unwrap unzip uppercut upset
    waterlog weatherstrip wigwag worship zigzag
    """)

  /// Verbs that keep a final “e” before “-ing”, so that they are not taken for others.
  static let keepingE = words("binge singe swinge tinge twinge springe dye be")

  private static func words(_ text: String) -> Set<String> {
    Set(text.split(whereSeparator: { $0 == " " || $0 == "\n" }).map(String.init))
  }
}
