/// A stage of a course, with its options: checked, and ready to run.
public struct CourseStage: Sendable {
  public enum Work: Sendable {
    /// A stage in Swift.
    case type(any Stage.Type)
    case program(StageProgram)
  }

  /// Its name in the course, under which its artifact stands in pack.json.
  public let name: String
  public let work: Work
  /// The stages that it must wait for and cannot do without.
  public let needs: [String]
  /// The stages that it waits for where the course has them.
  public let uses: [String]
  /// As the course says; what it leaves out keeps the stage's default.
  public let options: [String: JSONValue]
  /// Where the course or the lesson gives each option its value.
  public let optionPlaces: [String: Place]
  /// The instructor's edits to what it makes, which a lesson lists.
  public let corrections: Corrections
  /// Whether the pack is good without it.
  public let isOptional: Bool
  /// Where the course names it; `nil` in a course without a file.
  public let place: Place?

  public init(
    name: String, work: Work, needs: [String] = [], options: [String: JSONValue] = [:],
    optionPlaces: [String: Place] = [:], corrections: Corrections = Corrections(),
    isOptional: Bool = false, place: Place? = nil
  ) {
    self.name = name
    self.work = work
    self.options = options
    self.optionPlaces = optionPlaces
    self.corrections = corrections
    self.isOptional = isOptional
    self.place = place
    switch work {
    case .type(let type):
      self.needs = (type.needs + needs).withoutRepetition
      uses = type.uses
    case .program:
      self.needs = needs.withoutRepetition
      uses = []
    }
  }
}

extension Array where Element: Hashable {
  /// The first of each of the elements, in order.
  var withoutRepetition: [Element] {
    var seen: Set<Element> = []
    return filter { seen.insert($0).inserted }
  }
}
