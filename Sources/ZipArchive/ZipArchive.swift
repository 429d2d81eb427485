internal import CArchive

/// Files packed as a ZIP archive (PKWARE APPNOTE 6.3), by libarchive. The same files give the same
/// bytes: no entry has a time of its own.
public struct ZipArchive: Sendable {
  public struct Entry: Sendable, Hashable {
    /// The path within the archive, with “/”.
    public var name: String
    public var bytes: [UInt8]

    public init(name: String, bytes: [UInt8]) {
      self.name = name
      self.bytes = bytes
    }
  }

  private let entries: [Entry]

  public init(_ entries: [Entry]) { self.entries = entries }

  /// The archive, its entries in the order given.
  ///
  /// - Throws: ``ZipArchiveError`` with libarchive's reason.
  public func bytes() throws(ZipArchiveError) -> [UInt8] {
    guard let archive = archive_write_new() else { throw ZipArchiveError(reason: "no memory") }
    defer { archive_write_free(archive) }
    let size = entries.reduce(1 << 16) { $0 + $1.bytes.count + $1.bytes.count / 8 + 1024 }
    let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: size, alignment: 1)
    defer { buffer.deallocate() }
    var used = 0
    try check(archive_write_set_format_zip(archive), archive)
    try check(archive_write_open_memory(archive, buffer.baseAddress, size, &used), archive)
    for entry in entries { try write(entry, to: archive) }
    try check(archive_write_close(archive), archive)
    return Array(buffer.prefix(used))
  }

  private func write(_ entry: Entry, to archive: OpaquePointer) throws(ZipArchiveError) {
    guard let header = archive_entry_new() else { throw ZipArchiveError(reason: "no memory") }
    defer { archive_entry_free(header) }
    archive_entry_set_pathname_utf8(header, entry.name)
    archive_entry_set_size(header, Int64(entry.bytes.count))
    archive_entry_set_filetype(header, UInt32(0o100000))
    archive_entry_set_perm(header, 0o644)
    try check(archive_write_header(archive, header), archive)
    guard archive_write_data(archive, entry.bytes, entry.bytes.count) == entry.bytes.count else {
      throw ZipArchiveError(reason: reason(archive))
    }
  }

  private func check(_ status: Int32, _ archive: OpaquePointer) throws(ZipArchiveError) {
    guard status == ARCHIVE_OK else { throw ZipArchiveError(reason: reason(archive)) }
  }

  private func reason(_ archive: OpaquePointer) -> String {
    archive_error_string(archive).map { String(cString: $0) } ?? "unknown"
  }
}

/// Why files could not be packed.
public struct ZipArchiveError: Error, Hashable, CustomStringConvertible {
  public let reason: String

  public var description: String { "the archive could not be made: \(reason)" }
}
