/// The neighbourhood of a sense.
extension WordNet {
  /// The senses just above, for instances also.
  public func hypernyms(of synset: Synset) -> [Synset] {
    related(synset, by: [.hypernym, .instanceHypernym])
  }

  /// The senses just below, instances also.
  public func hyponyms(of synset: Synset) -> [Synset] {
    related(synset, by: [.hyponym, .instanceHyponym])
  }

  /// The other senses below the same senses: what an “apple” is beside, as a fruit.
  public func coHyponyms(of synset: Synset) -> [Synset] {
    var seen: Set<Synset.ID> = [synset.id]
    return hypernyms(of: synset).flatMap(hyponyms).filter { seen.insert($0.id).inserted }
  }

  /// All senses above, the nearest first.
  public func allHypernyms(of synset: Synset) -> [Synset] {
    var seen: Set<Synset.ID> = [synset.id]
    var found: [Synset] = []
    var level = [synset]
    while !level.isEmpty {
      level = level.flatMap(hypernyms).filter { seen.insert($0.id).inserted }
      found += level
    }
    return found
  }

  /// The opposites of a word in a sense: “short” for “long”. Empty where the word is not one of the
  /// sense's lemmas.
  public func antonyms(of lemma: String, in synset: Synset) -> [String] {
    let key = WordNetText.key(lemma)
    guard let place = synset.lemmas.firstIndex(where: { WordNetText.key($0) == key }) else {
      return []
    }
    return synset.pointers.compactMap { pointer in
      guard pointer.relation == .antonym, pointer.words?.source ?? place == place,
        let lemmas = self.synset(pointer.target)?.lemmas
      else { return nil }
      let target = pointer.words?.target ?? 0
      return lemmas.indices.contains(target) ? lemmas[target] : nil
    }
  }

  private func related(_ synset: Synset, by relations: Set<Synset.Relation>) -> [Synset] {
    synset.pointers.filter { relations.contains($0.relation) }.compactMap { self.synset($0.target) }
  }
}
