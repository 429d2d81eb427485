import CSQLite

/// A new SQLite database in memory, of which the bytes are wanted.
///
/// What is bound is bound for one statement, and everything runs in one place at one time.
struct Database: ~Copyable {
  private let handle: OpaquePointer

  init() throws(DatabaseError) {
    var handle: OpaquePointer?
    guard sqlite3_open(":memory:", &handle) == SQLITE_OK, let handle else {
      throw DatabaseError(reason: "no memory")
    }
    self.handle = handle
  }

  deinit { sqlite3_close(handle) }

  /// Runs statements that take no values.
  func run(_ statements: String) throws(DatabaseError) {
    guard sqlite3_exec(handle, statements, nil, nil, nil) == SQLITE_OK else { throw error }
  }

  /// Adds a row; the values are in the order of the columns.
  func insert(into table: String, _ values: [DatabaseValue]) throws(DatabaseError) {
    let places = values.map { _ in "?" }.joined(separator: ",")
    var statement: OpaquePointer?
    guard
      sqlite3_prepare_v2(handle, "INSERT INTO \(table) VALUES (\(places))", -1, &statement, nil)
        == SQLITE_OK
    else { throw error }
    defer { sqlite3_finalize(statement) }
    for (index, value) in values.enumerated() { bind(value, at: Int32(index + 1), in: statement) }
    guard sqlite3_step(statement) == SQLITE_DONE else { throw error }
  }

  private func bind(_ value: DatabaseValue, at place: Int32, in statement: OpaquePointer?) {
    switch value {
    case .int(let number): sqlite3_bind_int64(statement, place, number)
    case .text(let text):
      // SQLite keeps a copy of its own: SQLITE_TRANSIENT.
      sqlite3_bind_text(
        statement, place, text, -1, unsafeBitCast(-1, to: sqlite3_destructor_type.self))
    }
  }

  /// The database as its file would be.
  func bytes() throws(DatabaseError) -> [UInt8] {
    var size: sqlite3_int64 = 0
    guard let start = sqlite3_serialize(handle, "main", &size, 0) else { throw error }
    defer { sqlite3_free(start) }
    return Array(UnsafeBufferPointer(start: start, count: Int(size)))
  }

  private var error: DatabaseError {
    DatabaseError(reason: String(cString: sqlite3_errmsg(handle)))
  }
}

enum DatabaseValue {
  case int(Int64)
  case text(String)
}

struct DatabaseError: Error, CustomStringConvertible {
  let reason: String

  var description: String { "the cards' database could not be made: \(reason)" }
}
