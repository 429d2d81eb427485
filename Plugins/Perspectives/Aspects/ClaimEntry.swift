import StudyPack

/// A claim that looks for its row, and what it is about.
struct ClaimEntry {
  let claim: Claim
  let topics: [Topics.Topic]
  /// Whether another holder is what the claim's own verb is about.
  let isDirect: Bool

  init(_ claim: Claim, _ topics: Topics) {
    self.claim = claim
    self.topics = topics.topics(of: claim)
    isDirect = topics.isDirect(claim)
  }

  func speaks(of aspect: AspectRows.Asked) -> Bool {
    topics.contains { topic in
      aspect.words.contains {
        Stem.of(topic.token.lower) == Stem.of($0) || topic.token.lemma.lowercased() == $0
      }
    }
  }
}
