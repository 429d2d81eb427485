import Clauses

/// What makes mentions mentions of one holder, and what the essay calls it.
struct HolderName: Hashable {
  /// What sort of holder a name shows; only holders of one sort stand beside each other.
  enum Sort: Hashable {
    /// A country, a people, a place that acts.
    case nation
    case person
    /// A school of thought, a theory, a doctrine and its people.
    case school
    /// Who is for or against something.
    case side
    /// Any other group: “small states”, “landlords”.
    case group
    /// Who writes the essay.
    case author
  }

  let key: String
  let text: String
  let sort: Sort
  /// The head noun that names share which differ by their modifiers: “state” of “small states”.
  var axis: String?

  /// The holder whose part it is, where the essay tells only there of it: the nation of a party.
  var whole: String?

  /// Whether it is two persons who only speak together.
  var isSeveral = false

  /// As the head of a column shows it.
  var title: String { text.capitalisedFirst + (whole.map { " (\($0))" } ?? "") }

  /// All words by which it is called, in lower case.
  var called: String { text.lowercased() + " " + key }

  /// The same as a part of another holder.
  func within(_ other: HolderName) -> HolderName {
    var name = self
    name.whole = other.title
    return name
  }

  static let author = HolderName(key: "the author", text: "The author", sort: .author)

  static func == (a: HolderName, b: HolderName) -> Bool { a.key == b.key }
  func hash(into hasher: inout Hasher) { hasher.combine(key) }
}
