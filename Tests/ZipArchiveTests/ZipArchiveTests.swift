import Testing
import ZipArchive

@Suite("ZIP archives")
struct ZipArchiveTests {
  @Test("The same files give the same bytes, and each name stands in them")
  func same() throws {
    let entries = [
      ZipArchive.Entry(name: "a/imsmanifest.xml", bytes: Array("<x/>".utf8)),
      ZipArchive.Entry(name: "empty", bytes: []),
      ZipArchive.Entry(name: "übung.txt", bytes: Array(repeating: 65, count: 100_000)),
    ]
    let bytes = try ZipArchive(entries).bytes()
    #expect(bytes == (try ZipArchive(entries).bytes()))
    #expect(bytes.count < 5000)
    for entry in entries { #expect(bytes.firstRange(of: Array(entry.name.utf8)) != nil) }
  }

  @Test("An archive of nothing is an archive")
  func nothing() throws {
    #expect(try ZipArchive([]).bytes().starts(with: Array("PK".utf8)))
  }
}
