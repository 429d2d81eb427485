internal import Glibc

/// Where a pack goes: its folder, links resolved, and its parent, which exists.
struct PackPlace: Sendable {
  let path: String
  let parent: String
  let name: String
  let exists: Bool

  init(_ folder: String) throws {
    let resolved = FileSystem.resolved(folder) ?? folder
    path = resolved
    let slash = resolved.lastIndex(of: "/")
    parent = slash.map { $0 == resolved.startIndex ? "/" : String(resolved[..<$0]) } ?? "."
    name = slash.map { String(resolved[resolved.index(after: $0)...]) } ?? resolved
    switch FileSystem.kind(of: resolved) {
    case .folder: exists = true
    case .file: throw PackError.notAFolder(folder)
    case nil: exists = false
    }
    guard !name.isEmpty, name != ".", name != ".." else { throw PackError.notAFolder(folder) }
    try FileSystem.makeFolders(parent)
  }
}
