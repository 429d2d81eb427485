import StudyPack

/// Which sections the essay gives to one holder each.
struct HeadedSections {
  /// How a section's own sentences show that they speak of its holder.
  struct Mark {
    let holder: HolderName
    /// The words by which the heading differs from its siblings.
    let words: [String]

    func isMention(_ word: String) -> Bool { words.contains { SchoolForms.isForm(word, of: $0) } }
  }

  /// Holders with headings that announce the same thing, in the essay's order.
  private(set) var axes: [[HolderName]] = []
  /// Schools that a section's title is the name of.
  private(set) var titled: Set<HolderName> = []
  private var marks: [Int: Mark] = [:]

  init(_ reading: Reading, names: HolderNames) {
    var byAxis: [String: [HolderName]] = [:]
    var order: [String] = []
    let all = HolderHeadings(reading: reading).all.map { found in
      (found, names.name(ofTitle: found.phrase, headed: found.head))
    }
    for (found, name) in all {
      // “The Austrian explanation” beside a Keynesian one is no country's.
      let title = reading.sections[found.section].title ?? ""
      let isOfSchools =
        name.sort == .nation && all.contains { $0.0.axis == found.axis && $0.1.sort == .school }
      let holder = (isOfSchools ? names.school(ofTitle: found.phrase, headed: found.head) : name)
        .spelled(as: title)
      let axis = found.isShared ? "\(found.axis) \(found.section)" : found.axis
      if byAxis[axis] == nil { order.append(axis) }
      if byAxis[axis]?.contains(holder) != true { byAxis[axis, default: []].append(holder) }
      // “New” of “new federalism” marks anything that is new; “modern” alone is the holder's name.
      let words = found.marks.filter {
        !SchoolForms.variants.contains($0) || $0 == found.phrase
      }
      if !found.isShared {
        marks[found.section] = Mark(holder: holder, words: words)
      }
    }
    titled = Set(
      reading.sections.compactMap(\.title).map { names.name(ofTitle: $0) }
        .filter { $0.sort == .school })
    axes = order.compactMap { byAxis[$0] }.filter { $0.count > 1 }
    if axes.isEmpty { addDoctrines(of: reading, names) }
  }

  /// Sections that are each called by a doctrine: “Libertarianism”, “Liberal egalitarianism”. What the
  /// thinkers of such a section hold, the doctrine holds.
  private mutating func addDoctrines(of reading: Reading, _ names: HolderNames) {
    let found = reading.sections.enumerated().compactMap { number, section -> (Int, HolderName)? in
      guard let title = section.title, title.split(separator: " ").count <= 3,
        title.lowercased().hasSuffix("ism")
      else { return nil }
      return (number, names.name(ofTitle: title))
    }
    guard Set(found.map(\.1)).count > 1 else { return }
    for (number, holder) in found { marks[number] = Mark(holder: holder, words: []) }
    axes.append(found.map(\.1))
  }

  func holder(of section: Int) -> HolderName? { marks[section]?.holder }

  /// The mark of a section whose heading names a school; a nation's section tells of others too.
  func mark(of section: Int) -> Mark? {
    marks[section].flatMap { $0.holder.sort == .school && !$0.words.isEmpty ? $0 : nil }
  }
}

extension HolderName {
  /// With the capitals that the title has behind a dash: “Vane–Orsby theory”.
  fileprivate func spelled(as title: String) -> HolderName {
    let words = title.split(separator: " ").map(String.init).filter {
      $0.contains("–") || $0.allSatisfy(\.isUppercase)
    }
    guard sort == .school, !words.isEmpty else { return self }
    let spelled = text.split(separator: " ").map { word in
      words.first { $0.lowercased() == word.lowercased() } ?? String(word)
    }
    return HolderName(key: key, text: spelled.joined(separator: " "), sort: sort, axis: axis)
  }
}
