/// One pack to build: from which essay, by which lesson and course, into which folder.
struct PackJob: Sendable {
  enum Source: Sendable, Hashable {
    case essay(String)
    case lesson(String)
  }

  var source: Source
  var folder: String
}
