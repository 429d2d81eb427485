internal import Glibc

/// Writes a pack so that a reader sees the old pack or the new, never a mixture: everything goes into
/// a folder beside the pack's place, which then takes that place in one step.
///
/// Files in the pack's folder that no build made, or that a person changed since, are kept, where
/// need be under another name; those that an earlier build made and this one does not are gone.
public struct PackWriter: Sendable {
  private let folder: String

  /// - Parameter folder: the pack's folder; it need not exist, its parent is made where it does not.
  public init(to folder: String) {
    self.folder = folder.count > 1 && folder.last == "/" ? String(folder.dropLast()) : folder
  }

  /// Writes the files, each of which has a plain name.
  ///
  /// - Returns: warnings, such as for a file of the last build that a person changed since.
  /// - Throws: ``PackError``; the pack is then as it was.
  public func write(_ files: [PackFile]) throws -> [Diagnostic] {
    let place = try PackPlace(folder)
    let staging = try StagingFolder(beside: place)
    do {
      for file in files { try staging.write(file) }
      let old = try OldPack(place, replacedBy: files)
      try staging.keep(old.keepsakes, from: place)
      try staging.move(to: place)
      return old.warnings
    } catch {
      staging.discard()
      throw error
    }
  }
}
