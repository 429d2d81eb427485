public import Assessment
import StudyPack

/// How the quiz is laid out on paper: versions, shuffling, points, and what stands at its head.
public struct PaperOptions: Sendable {
  public var versions = 1
  public var items = VersionItems.same
  public var shuffleItems = true
  public var shuffleOptions: [QuizKind] = [.choice, .matching, .ordering]
  public var points: [QuizKind: Int] = [:]
  public var head: [String] = []
  public var feedback = ""
}

/// What the versions of a quiz have in common.
public enum VersionItems: String, Sendable, CaseIterable {
  /// The same items, in other orders.
  case same
  /// Other items of the same kinds and levels, as far as the essay gives them.
  case others
}

extension Quiz.Options {
  static var paperFields: [OptionField<Self>] {
    [
      .int(
        "versions", \.paper.versions, in: 1...8,
        "How many versions (A, B, …)"),
      .choice(
        "version-items", \.paper.items,
        "Whether versions have the same items, or others of the same kind and level"),
      .bool("shuffle-items", \.paper.shuffleItems, "Whether versions have items in other orders"),
      .choices(
        "shuffle-options", \.paper.shuffleOptions,
        "The kinds whose options versions have in other orders"),
      .numbers("points", \.paper.points, in: 0...100, "What items are worth, by kind"),
      .strings("head", \.paper.head, "Lines for the head of the paper"),
      .string(
        "feedback", \.paper.feedback,
        "What a student reads after answering, such as “See {section}.”; an item’s own goes before"),
    ]
  }
}

extension PaperOptions {
  /// The items with the points that their kinds have, and the feedback that all have.
  func finished(_ items: [QuizItem]) -> [QuizItem] {
    items.map { item in
      var item = item
      item.points = points[item.kind] ?? item.points
      item.feedback = feedback(on: item) ?? item.feedback
      return item
    }
  }

  /// None where it speaks of the item's section, and the essay has none.
  private func feedback(on item: QuizItem) -> String? {
    let names = feedback.contains(Self.section)
    guard !feedback.isEmpty, !names || item.section != nil else { return nil }
    return feedback.replacing(Self.section, with: item.section ?? "")
  }

  private static let section = "{section}"

  /// The versions of a quiz; none where there is only one. The first has the items as they are.
  func versions(_ sheets: [[QuizItem]], seed: UInt64) -> [QuizVersion]? {
    guard versions > 1, sheets.first?.isEmpty == false else { return nil }
    return sheets.enumerated().map { number, items in
      let name = QuizVersion.name(number)
      guard number > 0 else {
        return QuizVersion(name: name, places: items.map { QuizVersion.Place(id: $0.id) })
      }
      return version(name, of: items, seed: seed &+ UInt64(number))
    }
  }

  private func version(_ name: String, of items: [QuizItem], seed: UInt64) -> QuizVersion {
    var generator = SeededGenerator(seed: seed)
    let order = shuffleItems ? generator.shuffled(items) : items
    return QuizVersion(
      name: name,
      places: order.map { item in
        QuizVersion.Place(
          id: item.id,
          options: isShuffled(item)
            ? generator.order(of: item.shownCount, besides: item.refusedOrders) : nil)
      })
  }

  private func isShuffled(_ item: QuizItem) -> Bool {
    shuffleOptions.contains(item.kind) && item.shownCount > 1 && !item.hasSortedNumbers
  }
}

extension QuizItem {
  /// How many entries a version can put in another order.
  fileprivate var shownCount: Int {
    switch kind {
    case .choice, .ordering: options.count
    case .matching: order?.count ?? 0
    case .trueFalse, .cloze, .short, .essay: 0
    }
  }

  /// No version may show the right order or each pair side by side, and none shows what the first
  /// shows: it would be no other.
  fileprivate var refusedOrders: [[Int]] {
    let same = Array(0..<shownCount)
    return switch kind {
    case .ordering: [order ?? same, same]
    case .matching: [same.compactMap { order?.firstIndex(of: $0) }, same]
    case .choice, .trueFalse, .cloze, .short, .essay: [same]
    }
  }

  /// Years and numbers stand in ascending order in every version, as readers look for them.
  fileprivate var hasSortedNumbers: Bool {
    let numbers = options.compactMap { Int($0.text) }
    return kind == .choice && numbers.count == options.count && numbers == numbers.sorted()
  }
}

extension QuizVersion {
  /// `A` for 0.
  static func name(_ number: Int) -> String { String(UnicodeScalar(UInt8(65 + number))) }

  /// The items of `content` as this version shows them.
  func items(of content: QuizContent) -> [QuizItem] {
    let items = Dictionary(content.allItems.map { ($0.id, $0) }, uniquingKeysWith: { $1 })
    return places.compactMap { place in
      items[place.id].map { place.options.map($0.shown) ?? $0 }
    }
  }
}

extension QuizItem {
  /// With the entries that stood at `places`, in that order.
  fileprivate func shown(_ places: [Int]) -> QuizItem {
    var item = self
    switch kind {
    case .choice: item.options = places.map { options[$0] }
    case .ordering:
      item.options = places.map { options[$0] }
      item.order = order?.compactMap { places.firstIndex(of: $0) }
    case .matching: item.order = order.map { order in places.map { order[$0] } }
    case .trueFalse, .cloze, .short, .essay: break
    }
    return item
  }
}
