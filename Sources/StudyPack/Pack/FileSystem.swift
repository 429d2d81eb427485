internal import CExchange
internal import Glibc

/// The calls to the system that writing a pack needs, with errors that name the path and the reason.
enum FileSystem {
  enum Kind { case file, folder }

  /// What stands at `path`; a link is neither followed nor a folder.
  static func kind(of path: String, followingLinks: Bool = true) -> Kind? {
    var status = stat()
    let result = followingLinks ? stat(path, &status) : lstat(path, &status)
    guard result == 0 else { return nil }
    return status.st_mode & S_IFMT == S_IFDIR ? .folder : .file
  }

  static func resolved(_ path: String) -> String? {
    guard let pointer = realpath(path, nil) else { return nil }
    defer { free(pointer) }
    return String(cString: pointer)
  }

  static func makeFolders(_ path: String) throws {
    if kind(of: path) == .folder || path.isEmpty { return }
    if let slash = path.lastIndex(of: "/"), slash > path.startIndex {
      try makeFolders(String(path[..<slash]))
    }
    guard mkdir(path, 0o777) == 0 || errno == EEXIST else {
      throw PackError.cannotCreate(path, reason: reason)
    }
    guard kind(of: path) == .folder else { throw PackError.notAFolder(path) }
  }

  /// The names in a folder, in order.
  static func names(in folder: String) -> [String] {
    guard let stream = opendir(folder) else { return [] }
    defer { closedir(stream) }
    var names: [String] = []
    while let entry = readdir(stream) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: Int(NAME_MAX) + 1) { String(cString: $0) }
      }
      if name != ".", name != ".." { names.append(name) }
    }
    return names.sorted()
  }

  static func read(_ path: String) -> [UInt8]? {
    let file = open(path, O_RDONLY | O_CLOEXEC)
    guard file >= 0 else { return nil }
    defer { close(file) }
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = Glibc.read(file, &chunk, chunk.count)
      if count == 0 { return bytes }
      if count < 0 { return nil }
      bytes.append(contentsOf: chunk[..<count])
    }
  }

  /// Writes a new file and sees it onto the disk.
  static func write(_ bytes: [UInt8], to path: String) throws {
    let file = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666)
    guard file >= 0 else { throw PackError.cannotWrite(path, reason: reason) }
    defer { close(file) }
    var written = 0
    while written < bytes.count {
      let count = bytes[written...].withUnsafeBytes { Glibc.write(file, $0.baseAddress, $0.count) }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { throw PackError.cannotWrite(path, reason: reason) }
      written += count
    }
    guard fsync(file) == 0 else { throw PackError.cannotWrite(path, reason: reason) }
  }

  /// Gives `source`, a file or a folder with all below it, a second name: files by hard links, so
  /// that they are the same files, and by copies where the disk has no links.
  static func link(_ source: String, to target: String) throws {
    if kind(of: source, followingLinks: false) == .folder {
      try makeFolders(target)
      for name in names(in: source) { try link("\(source)/\(name)", to: "\(target)/\(name)") }
    } else if Glibc.link(source, target) != 0 {
      guard let bytes = read(source) else {
        throw PackError.cannotWrite(source, reason: reason)
      }
      try write(bytes, to: target)
    }
  }

  static func remove(_ path: String) {
    if kind(of: path, followingLinks: false) == .folder {
      for name in names(in: path) { remove("\(path)/\(name)") }
      rmdir(path)
    } else {
      unlink(path)
    }
  }

  static func synchronise(_ folder: String) {
    let file = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard file >= 0 else { return }
    fsync(file)
    close(file)
  }

  /// Puts `source` in the place of `target` in one step; where both exist they change places.
  static func exchange(_ source: String, with target: String) throws {
    guard exchange_paths(source, target) == 0 else {
      throw PackError.cannotWrite(target, reason: reason)
    }
  }

  static func rename(_ source: String, to target: String) throws {
    guard rename_to_new_path(source, target) == 0 else {
      throw PackError.cannotWrite(target, reason: reason)
    }
  }

  /// Puts `bytes` in the place of a file that exists, in one step: a reader meets the old text or the
  /// new one. A link stays one, and the file keeps its permissions.
  static func replace(_ path: String, with bytes: [UInt8]) throws {
    let target = resolved(path) ?? path
    let new = "\(target).new"
    unlink(new)
    var status = stat()
    let isKnown = stat(target, &status) == 0
    do {
      try write(bytes, to: new)
      if isKnown { chmod(new, status.st_mode & 0o7777) }
      guard Glibc.rename(new, target) == 0 else {
        throw PackError.cannotWrite(path, reason: reason)
      }
    } catch {
      unlink(new)
      throw error
    }
  }

  static var reason: String { String(cString: strerror(errno)) }
}
