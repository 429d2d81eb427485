internal import Glibc

/// The folder in which a pack is made before it takes its place. It is locked while its maker lives,
/// so that the next build can tell a dead maker's folder and remove it.
final class StagingFolder {
  private let path: String
  private let lock: Int32
  private let place: PackPlace

  init(beside place: PackPlace) throws {
    self.place = place
    Self.sweep(place)
    path = "\(place.parent)/\(Self.prefix(place))\(getpid())"
    guard mkdir(path, 0o777) == 0 else {
      throw errno == EEXIST
        ? PackError.busy(place.path)
        : PackError.cannotCreate(place.path, reason: FileSystem.reason)
    }
    lock = open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    // Another build may have taken the new folder for a dead maker's in the meantime.
    guard lock >= 0, flock(lock, LOCK_EX | LOCK_NB) == 0 else { throw PackError.busy(place.path) }
  }

  deinit { close(lock) }

  private static func prefix(_ place: PackPlace) -> String { ".\(place.name).studypack-" }

  /// Removes what builds of this pack that were killed have left.
  private static func sweep(_ place: PackPlace) {
    for name in FileSystem.names(in: place.parent) where name.hasPrefix(prefix(place)) {
      let path = "\(place.parent)/\(name)"
      let folder = open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
      guard folder >= 0 else { continue }
      defer { close(folder) }
      if flock(folder, LOCK_EX | LOCK_NB) == 0 { FileSystem.remove(path) }
    }
  }

  func write(_ file: PackFile) throws {
    try FileSystem.write(file.bytes, to: "\(path)/\(file.name)")
  }

  /// Takes files over from the old pack.
  func keep(_ keepsakes: [OldPack.Keepsake], from place: PackPlace) throws {
    for keepsake in keepsakes {
      try FileSystem.link("\(place.path)/\(keepsake.name)", to: "\(path)/\(keepsake.newName)")
    }
  }

  func move(to place: PackPlace) throws {
    FileSystem.synchronise(path)
    if place.exists {
      try FileSystem.exchange(path, with: place.path)
      FileSystem.remove(path)
    } else {
      try FileSystem.rename(path, to: place.path)
    }
    FileSystem.synchronise(place.parent)
  }

  func discard() { FileSystem.remove(path) }
}
