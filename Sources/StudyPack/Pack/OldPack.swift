/// What stands in the pack's folder before a build: an earlier pack, and a person's own files.
struct OldPack {
  /// A file or folder to take over into the new pack, and the name that it gets there.
  struct Keepsake: Equatable {
    var name: String
    var newName: String
  }

  /// What no build made, and what a person changed since one made it.
  private(set) var keepsakes: [Keepsake] = []
  private(set) var warnings: [Diagnostic] = []

  init(_ place: PackPlace, replacedBy files: [PackFile]) throws {
    let names = place.exists ? FileSystem.names(in: place.path) : []
    let manifest = FileSystem.read("\(place.path)/\(PackManifest.fileName)")
      .flatMap { PackManifest($0) }
    let new = Dictionary(files.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
    var taken = Set(names).union(new.keys)
    for name in names where name != PackManifest.fileName || manifest == nil {
      let path = "\(place.path)/\(name)"
      let bytes = manifest?.files[name] == nil && new[name] == nil ? nil : FileSystem.read(path)
      if let bytes, SHA256Digest.hex(of: bytes) == manifest?.files[name] { continue }
      if let bytes, bytes == new[name]?.bytes { continue }
      guard new[name] != nil else {
        keepsakes.append(Keepsake(name: name, newName: name))
        continue
      }
      let spare = Self.spareName(for: name, in: &taken)
      keepsakes.append(Keepsake(name: name, newName: spare))
      warnings.append(Self.warning(path, keptAs: spare))
    }
  }

  /// `name~`, as editors call a copy that they keep, or `name~2` and so on.
  private static func spareName(for name: String, in taken: inout Set<String>) -> String {
    var spare = "\(name)~"
    var number = 2
    while !taken.insert(spare).inserted {
      spare = "\(name)~\(number)"
      number += 1
    }
    return spare
  }

  private static func warning(_ path: String, keptAs spare: String) -> Diagnostic {
    Diagnostic(
      .warning, code: "pack.changed-file", at: Place(file: path),
      "The pack has a new file of this name, and the one that stood here was not as StudyPack wrote"
        + " it; it is kept as “\(spare)”",
      remedy: "keep your own changes under another name, or remove the copy")
  }
}
