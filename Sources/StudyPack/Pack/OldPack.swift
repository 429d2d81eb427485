/// What stands in the pack's folder before a build: an earlier pack, and a person's own files.
struct OldPack {
  /// The names of files and folders that no build made.
  let foreign: [String]
  let warnings: [Diagnostic]

  init(_ place: PackPlace, replacedBy files: [PackFile]) throws {
    let names = place.exists ? FileSystem.names(in: place.path) : []
    let manifest = FileSystem.read("\(place.path)/\(PackManifest.fileName)")
      .flatMap { PackManifest($0) }
    let ours = Set(manifest.map { Array($0.files.keys) } ?? []).union([PackManifest.fileName])
    let new = Set(files.map(\.name))
    foreign = names.filter { !ours.contains($0) && !new.contains($0) }
    warnings = names.filter { new.contains($0) || ours.contains($0) }.compactMap { name in
      guard let bytes = FileSystem.read("\(place.path)/\(name)") else { return nil }
      let isUntouched =
        name == PackManifest.fileName || manifest?.files[name] == SHA256Digest.hex(of: bytes)
      return isUntouched ? nil : Self.warning("\(place.path)/\(name)")
    }
  }

  private static func warning(_ path: String) -> Diagnostic {
    Diagnostic(
      .warning, code: "pack.changed-file", at: Place(file: path),
      "This file was changed since StudyPack wrote it, and is now replaced",
      remedy: "keep your own changes under another name")
  }
}
