/// The names of a stage's documents where the stage runs under another name than its own, so that
/// one stage can run twice in a course.
struct DocumentNames {
  let stage: String
  let type: String

  init(of stage: String, type: String) {
    self.stage = stage
    self.type = type
  }

  /// `glossary-key` becomes `people-key` where `glossary` runs as `people`; links between the
  /// stage's own documents follow.
  func rename(_ documents: [Document]) -> [Document] {
    guard stage != type else { return documents }
    let names = Dictionary(
      documents.map { ($0.name, renamed($0.name)) }, uniquingKeysWith: { first, _ in first })
    return documents.map { document in
      var document = document.mapInlines { inline in
        switch inline {
        case .page(let name, let text): .page(names[name] ?? name, text)
        case .file(let name, let text): .file(renamed(name), text)
        default: inline
        }
      }
      document.name = names[document.name] ?? document.name
      return document
    }
  }

  func rename(_ files: [PackFile]) -> [PackFile] {
    guard stage != type else { return files }
    return files.map { PackFile(name: renamed($0.name), bytes: $0.bytes) }
  }

  private func renamed(_ name: String) -> String {
    if name == type { return stage }
    return name.hasPrefix(type + "-") ? stage + name.dropFirst(type.count) : "\(stage)-\(name)"
  }
}
