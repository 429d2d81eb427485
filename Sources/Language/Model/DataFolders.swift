#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Where data that is fetched at set-up may be, the first choice first.
enum DataFolders {
  /// The user's data folder (`XDG_DATA_HOME`, by default `~/.local/share`), and `../share` beside
  /// an installed program.
  static var all: [String] {
    let user = environment("XDG_DATA_HOME") ?? environment("HOME").map { $0 + "/.local/share" }
    return [user, programFolder.map { $0 + "/../share" }].compactMap(\.self)
  }

  /// A variable of the environment that is set and not empty.
  static func environment(_ name: String) -> String? {
    guard let value = getenv(name), value.pointee != 0 else { return nil }
    return String(cString: value)
  }

  private static var programFolder: String? {
    let path = [UInt8](unsafeUninitializedCapacity: 4096) { buffer, count in
      count = buffer.withMemoryRebound(to: CChar.self) { name in
        name.baseAddress.map { max(0, readlink("/proc/self/exe", $0, name.count)) } ?? 0
      }
    }
    return path.lastIndex(of: UInt8(ascii: "/")).map {
      String(decoding: path[..<$0], as: UTF8.self)
    }
  }
}
