import Language
import StudyPack

/// WordNet's definition of a term, where one sense fits the essay and no other does nearly as well.
///
/// After Banerjee & Pedersen, “Extended gloss overlaps” (IJCAI 2003): a sense fits as far as its gloss
/// and those of its neighbours share words with the essay, rare words counting more.
struct DictionaryGloss {
  private let wordNet: WordNet
  private let frequencies: WordFrequencies?
  /// The stems of the essay's content words.
  private let stems: Set<String>
  /// The years that each sentence names.
  private let years: [Set<Int>]
  private static let leastOverlap = 2.5
  private static let leastOverlapOfOnlySense = 2.0
  /// Of a word with several senses: “liquidity” is of water and of money.
  private static let leastOverlapOfWord = 4.0
  /// A phrase means what it does in few ways, but “direct action” may be an essay's own; an essay of few
  /// words shares few with any gloss.
  private var leastOverlapOfPhrase: Double {
    1.6 * min(1, max(0, Double(stems.count - 100) / 300))
  }

  init?(_ reading: Reading) {
    guard let wordNet = reading.wordNet else { return nil }
    self.wordNet = wordNet
    frequencies = reading.frequencies
    years = reading.sentences.map { sentence in
      Set(sentence.text.split { !$0.isNumber }.filter { $0.count == 4 }.compactMap { Int($0) })
    }
    stems = Set(
      reading.sentences.flatMap(\.words).lazy
        .filter { $0.kind == .word && !FunctionWords.contains($0.lower) }.map { Stem.of($0.lower) })
  }

  /// `nil` where WordNet lacks the term, or the choice between its senses is not sure.
  func definition(of candidate: TermCandidate) -> String? {
    sense(of: candidate).flatMap { text($0, candidate) }
  }

  /// Whether the sense that fits is one of thought, nature or public life: “balance of power”. Of persons,
  /// places and what people make, everyday words tell.
  func isOfThought(_ candidate: TermCandidate) -> Bool {
    sense(of: candidate).map { Self.thought.contains($0.lexicographerClass) } == true
  }

  /// Whether the sense that fits is a plant, an animal, or a substance.
  func isOfNature(_ candidate: TermCandidate) -> Bool {
    sense(of: candidate).map { Self.nature.contains($0.lexicographerClass) } == true
  }

  private static let nature: Set<LexicographerClass> = [.animal, .plant, .substance, .food]

  private static let things: Set<LexicographerClass> = [.artifact, .object, .food]

  private static let thought: Set<LexicographerClass> = [
    .act, .attribute, .cognition, .communication, .event, .state, .process, .relation, .phenomenon,
    .group, .possession, .animal, .body, .plant, .substance,
  ]

  private func sense(of candidate: TermCandidate) -> Synset? {
    let senses = wordNet.senses(ofForm: candidate.term.lowercased(), as: .noun)
    let fits = senses.map { (sense: $0, overlap: overlap($0, apart: candidate)) }
      .sorted { $0.overlap > $1.overlap }
    guard let best = fits.first,
      best.overlap >= Self.leastOverlap
        || isOnlySense(senses, candidate)
          && best.overlap
            >= (candidate.wordCount > 1 ? leastOverlapOfPhrase : Self.leastOverlapOfOnlySense)
    else { return nil }
    // Of one word's senses, the one that is used most is the safe guess; a phrase has few.
    if fits.count > 1 {
      if best.overlap < 1.3 * fits[1].overlap { return nil }
      if candidate.wordCount == 1,
        best.sense.id != senses[0].id || best.overlap < Self.leastOverlapOfWord
      {
        return nil
      }
      // A “plank” may be of wood or of a party, where the essay has words of both.
      if candidate.wordCount == 1, Self.things.contains(best.sense.lexicographerClass),
        fits.dropFirst().contains(where: {
          $0.overlap > 0 && Self.thought.contains($0.sense.lexicographerClass)
        })
      {
        return nil
      }
    }
    return best.sense
  }

  private func isOnlySense(_ senses: [Synset], _ candidate: TermCandidate) -> Bool {
    senses.count == 1 && candidate.properCount == 0
  }

  /// A gloss that only says the term again explains nothing.
  private func text(_ sense: Synset, _ candidate: TermCandidate) -> String? {
    // Of salt, its colour, weight and where it is mined: what an essay has it for is hardly among that.
    guard sense.lexicographerClass != .substance else { return nil }
    let shown = GlossText(
      stems: stems, years: candidate.uses.reduce(into: []) { $0.formUnion(years[$1]) },
      isPhrase: candidate.wordCount > 1)
    guard let definition = shown.text(sense.definition), !isOneOfMany(sense, candidate),
      !tellsOfMembers(definition, candidate)
    else {
      return nil
    }
    // “Caused by a virus that …” tells of a disease where it comes from.
    guard definition.split(separator: " ").count >= 4, !definition.hasPrefix("caused by"),
      !saysAgain(definition, candidate), !isPlainCompound(definition, candidate)
    else { return nil }
    return definition.replacing("`", with: "‘").replacing("'", with: "’")
  }

  /// “The members of a town who rule” for a form of rule
  private func tellsOfMembers(_ definition: String, _ candidate: TermCandidate) -> Bool {
    guard definition.hasPrefix("the members of"), let last = candidate.words.last else {
      return false
    }
    let own = wordNet.lexicographerClasses(of: last, as: .noun, atMost: 1)
    return candidate.words.contains("of") || own.isEmpty || own.first != .group
  }

  /// “A member of the party” for a name of one word, which may as well be that of a book or a cause.
  private func isOneOfMany(_ sense: Synset, _ candidate: TermCandidate) -> Bool {
    candidate.wordCount == 1 && sense.lexicographerClass == .person
      && (candidate.partOfSpeech == .properNoun
        || candidate.forms.keys.allSatisfy { $0.first?.isUppercase == true })
  }

  /// “the government of a state” for “state government”, too.
  private func saysAgain(_ definition: String, _ candidate: TermCandidate) -> Bool {
    let key = TermKey(definition).text
    let stems = Set(key.split(separator: " "))
    // “Someone who monopolizes …” of a monopolist
    if candidate.wordCount == 1, let word = candidate.words.first, word.count > Self.longStem,
      definition.lowercased().split(whereSeparator: { !$0.isLetter }).contains(where: {
        $0.hasPrefix(word.prefix(Self.longStem))
      })
    {
      return true
    }
    return key.contains(candidate.key.text)
      || candidate.wordCount > 1
        && (candidate.key.text.split(separator: " ").allSatisfy(stems.contains)
          || isCircular(definition, candidate))
  }

  /// Words that begin alike for so many letters are of one family.
  private static let longStem = 8

  /// “A company that makes …” of “auto companies”: of words that everybody joins.
  private func isPlainCompound(_ definition: String, _ candidate: TermCandidate) -> Bool {
    guard candidate.wordCount > 1, candidate.partOfSpeech != .properNoun, let frequencies,
      let head = candidate.words.last, !candidate.words.contains("of"),
      candidate.words.allSatisfy({ frequencies.zipf(of: $0) > Self.everyday })
    else { return false }
    let opening = definition.lowercased().split { !$0.isLetter }.prefix(4).map(String.init)
    return opening.contains { Stem.of($0) == Stem.of(head) }
  }

  /// By the logarithm of a word's uses in a thousand million: once in twelve thousand words and more.
  private static let everyday = 4.9

  /// “The council of a municipality” for “municipal council”, “the right to graze” for “grazing rights”
  private func isCircular(_ definition: String, _ candidate: TermCandidate) -> Bool {
    let words = definition.lowercased().split { !$0.isLetter }.map(String.init)
      .filter { !FunctionWords.contains($0) }
    return words.count <= candidate.wordCount
      && candidate.words.allSatisfy { own in words.contains { $0.prefix(3) == own.prefix(3) } }
  }

  private func overlap(_ sense: Synset, apart candidate: TermCandidate) -> Double {
    let neighbours = sense.targets(.hypernym).compactMap(wordNet.synset)
    let text = ([sense.definition] + sense.examples + sense.lemmas + neighbours.map(\.definition))
      .joined(separator: " ").lowercased()
    let own = Set(candidate.words.map { Stem.of($0) })
    let words = Set(text.split { !$0.isLetter }.map(String.init))
      .filter { !FunctionWords.contains($0) && stems.contains(Stem.of($0)) }
    return words.filter { !own.contains(Stem.of($0)) }.map(weight).sorted().reduce(0, +)
  }

  /// 0 for the most common words, 1 for one in a million.
  private func weight(_ word: String) -> Double {
    guard let frequencies else { return 0.5 }
    return max(0, (6 - frequencies.zipf(of: word)) / 3)
  }
}
