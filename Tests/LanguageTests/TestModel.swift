import Foundation

@testable import Language

/// The model that tests run with: `STUDYPACK_MODEL`, or the one that `make model` fetched. Where
/// there is none, a test fails with the command that mends it.
enum TestModel {
  private static let loaded = Result { try Pipeline(ModelFolder.located()) }

  static var pipeline: Pipeline {
    get throws { try loaded.get() }
  }
}

/// Files beside the tests.
enum Fixture {
  static func lines(_ name: String) throws -> [String] {
    let file = Bundle.module.bundlePath + "/Fixtures/" + name
    let text = try String(contentsOfFile: file, encoding: .utf8)
    return text.utf8.split(separator: 0x0A).map { String(decoding: $0, as: UTF8.self) }
  }
}
