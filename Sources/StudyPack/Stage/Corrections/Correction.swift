/// One edit of an instructor's to what a stage makes, as `lesson.yml` has it.
public struct Correction: Sendable, Hashable, Codable {
  public enum Action: String, Sendable, Hashable, Codable, CaseIterable {
    /// It is not to be shown; another may take its place.
    case reject
    /// It is to be kept, whatever else the stage finds.
    case pin
    /// It is to be kept, and says something else.
    case reword
    /// It is the instructor's own.
    case add
  }

  public var action: Action
  /// The ``ItemID`` of what is corrected; `nil` for what is added.
  public var id: String?
  /// How it read when the edit was made: by this the nearest is found once it is gone.
  public var was: String?
  /// What `reword` and `add` set, by the names of the stage's fields.
  public var values: [String: JSONValue]
  /// For `add`, a file of things to add, as seen from where the user stands.
  public var file: String?
  /// Where the edit stands.
  public var place: Place

  public init(
    _ action: Action, id: String? = nil, was: String? = nil, values: [String: JSONValue] = [:],
    file: String? = nil, at place: Place
  ) {
    self.action = action
    self.id = id
    self.was = was
    self.values = values
    self.file = file
    self.place = place
  }
}
