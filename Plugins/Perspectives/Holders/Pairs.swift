import Clauses
import Language
import StudyPack

/// Persons who only ever speak together: “Ada Vane and Bo Lind found that …”.
struct Pairs {
  private var names: [[String]: HolderName] = [:]

  init(_ reading: Reading, names mentions: HolderMentions) {
    var together: [[String]: [HolderName]] = [:]
    var alone: Set<String> = []
    for sentence in reading.sentences {
      for token in sentence.doc where token.isSubject {
        guard let row = Self.row(from: token, in: sentence, mentions) else { continue }
        let keys = row.map(\.key)
        if row.count == 2 { together[keys] = row } else { alone.formUnion(keys) }
      }
    }
    for (keys, row) in together where alone.isDisjoint(with: keys) {
      names[keys] = HolderName(
        key: keys.joined(separator: " and "), text: row.map(\.text).joined(separator: " and "),
        sort: .person, isSeveral: true)
    }
  }

  /// The two as one holder, where neither speaks without the other.
  func name(of holders: [HolderName]) -> HolderName? { names[holders.map(\.key)] }

  private static func row(
    from subject: Token, in sentence: Sentence, _ mentions: HolderMentions
  ) -> [HolderName]? {
    let all = [subject] + subject.conjuncts.filter { $0.index > subject.index }
    let row = all.compactMap { mentions.name(of: $0, in: sentence) }
    return row.count == all.count && row.allSatisfy { $0.sort == .person } ? row : nil
  }
}
