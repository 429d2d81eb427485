extension StageContext {
  /// `content` as the instructor has it: without what is rejected, and with what is reworded.
  ///
  /// Works on any content whose parts carry an `id`: a rejected part leaves its list, and a reworded
  /// one gets the values that the lesson sets under its own keys. An edit whose target is neither
  /// in the content nor among `candidates` is reported, with what is nearest to it; so is one that
  /// would keep what the stage has not chosen.
  ///
  /// - Parameter candidates: what the stage could have shown, beside what it shows.
  public func corrected<Content: Codable>(
    _ content: Content, among candidates: [CorrectionTarget] = []
  ) throws -> Content {
    guard !corrections.isEmpty else { return content }
    var pass = CorrectionPass(corrections)
    let corrected = pass.corrected(try JSONValue(encoding: content))
    reportGone(among: pass.targets + candidates)
    reportUnshown(shown: pass.targets, among: candidates)
    reportMisfits(pass.misfits)
    return try corrected.decoded(as: Content.self)
  }

  private func reportMisfits(_ misfits: [CorrectionPass.Misfit]) {
    for misfit in misfits {
      let edit = corrections.all.last { $0.id == misfit.id && $0.values[misfit.key] != nil }
      report(
        .warning, code: "correction.key", at: edit?.place,
        "“\(misfit.id)” has no “\(misfit.key)”, and stays as it was",
        remedy: "its text stands under “\(misfit.textKey)”")
    }
  }

  private func reportUnshown(shown: [CorrectionTarget], among candidates: [CorrectionTarget]) {
    let shown = Set(shown.map(\.id))
    let known = Set(candidates.map(\.id))
    for edit in corrections.all where edit.action == .pin || edit.action == .reword {
      guard let id = edit.id, known.contains(id), !shown.contains(id) else { continue }
      report(
        .warning, code: "correction.not-shown", at: edit.place,
        "\(edit.action.rawValue) is about “\(id)”, which is not shown: others were chosen",
        remedy: "ask for more of them with the stage’s options, or remove the edit")
    }
  }

  /// Reports each edit whose target is not among `targets`, with what is nearest to it.
  public func reportGone(among targets: [CorrectionTarget]) {
    let known = Set(targets.map(\.id))
    for edit in corrections.all {
      guard let id = edit.id, !known.contains(id) else { continue }
      report(
        .warning, code: "correction.gone", at: edit.place,
        "\(edit.action.rawValue) is about “\(id)”, which is no longer there"
          + (edit.was.map { " (“\($0.shortened)”)" } ?? ""),
        remedy: edit.nearest(in: targets).map {
          "the nearest is \($0.id), “\($0.wording.shortened)”"
        } ?? edit.remedyWithoutNearest)
    }
  }
}

extension Correction {
  fileprivate var remedyWithoutNearest: String {
    was == nil && values.isEmpty
      ? "add “was:” and how it read, and the nearest is named; or remove the edit"
      : "nothing is like it; remove the edit if it is no longer wanted"
  }
}

/// Walks a content's tree and corrects each part that has an id.
private struct CorrectionPass {
  /// A key that a correction sets and its target has not.
  struct Misfit: Equatable {
    let id: String
    let key: String
    /// Under which key the target has its text.
    let textKey: String
  }

  let corrections: Corrections
  private(set) var misfits: [Misfit] = []
  private(set) var targets: [CorrectionTarget] = []

  init(_ corrections: Corrections) { self.corrections = corrections }

  mutating func corrected(_ value: JSONValue) -> JSONValue {
    switch value {
    case .array(let elements):
      return .array(elements.compactMap { self.part($0) })
    case .object(let members):
      var result: [String: JSONValue] = [:]
      for (key, member) in members.sorted(by: { $0.key < $1.key }) {
        if let part = part(member) { result[key] = part }
      }
      return .object(result)
    case .null, .bool, .int, .double, .string: return value
    }
  }

  private mutating func part(_ value: JSONValue) -> JSONValue? {
    guard let item = ReviewedItem(value) else { return corrected(value) }
    targets.append(CorrectionTarget(id: item.id, wording: item.wording))
    if corrections.isRejected(item.id) { return nil }
    guard case .object(let members) = corrected(value) else { return value }
    return .object(members.merging(changes(to: item), uniquingKeysWith: { _, new in new }))
  }

  private mutating func changes(to item: ReviewedItem) -> [String: JSONValue] {
    let changes = corrections.changes(to: item.id)
    for key in changes.keys.sorted() where item.fields[key] == nil {
      let misfit = Misfit(id: item.id, key: key, textKey: item.textKey)
      // A part may stand in two places.
      if !misfits.contains(misfit) { misfits.append(misfit) }
    }
    return changes.filter { item.fields[$0.key] != nil }
  }
}
