// swift-tools-version: 6.2
import PackageDescription

let strict: [SwiftSetting] = [
  .treatAllWarnings(as: .error),
  .enableUpcomingFeature("InternalImportsByDefault"),
]

/// A stage lives in `Plugins/` and sees the public API only: the compiler keeps `package`
/// declarations from it.
func stage(_ name: String, _ more: Target.Dependency...) -> Target {
  .target(
    name: name, dependencies: ["Language", "StudyPack"] + more, path: "Plugins/\(name)",
    packageAccess: false,
    swiftSettings: strict)
}

func tests(of name: String, _ more: Target.Dependency...) -> Target {
  .testTarget(
    name: "\(name)Tests", dependencies: [.init(stringLiteral: name)] + more,
    swiftSettings: strict)
}

let stages = [
  stage("Glossary"), stage("Perspectives", "Clauses"),
  stage("Quiz", "Assessment", "Clauses", "ItemLint"),
  stage("Summary", "Clauses"), stage("Moodle", "Assessment"), stage("Tables", "Assessment"),
  stage("Anki", "Assessment", "CSQLite", "ZipArchive"), stage("QTI", "Assessment", "ZipArchive"),
]

let package = Package(
  name: "StudyPack",
  platforms: [.macOS(.v15)],
  products: [
    .library(name: "StudyPack", targets: ["StudyPack"]),
    .library(name: "Assessment", targets: ["Assessment"]),
    .library(name: "ItemLint", targets: ["ItemLint"]),
    .library(name: "StudyPackCLI", targets: ["StudyPackCLI"]),
    .executable(name: "studypack", targets: ["studypack"]),
    .plugin(name: "BuildStudyPack", targets: ["BuildStudyPack"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.0"),
    .package(url: "https://github.com/hummingbird-project/swift-mustache", from: "2.1.0"),
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.0"),
    .package(url: "https://github.com/swiftlang/swift-subprocess", from: "1.0.0"),
  ],
  targets: [
    .systemLibrary(
      name: "CCMark", pkgConfig: "libcmark", providers: [.apt(["libcmark-dev"])]),
    .systemLibrary(
      name: "CMessageDigest", pkgConfig: "libmd", providers: [.apt(["libmd-dev"])]),
    .systemLibrary(name: "CExchange"),
    .systemLibrary(
      name: "CArchive", pkgConfig: "libarchive", providers: [.apt(["libarchive-dev"])]),
    .systemLibrary(name: "CSQLite", pkgConfig: "sqlite3", providers: [.apt(["libsqlite3-dev"])]),
    .target(name: "ZipArchive", dependencies: ["CArchive"], swiftSettings: strict),
    tests(of: "ZipArchive"),
    .target(
      name: "StudyPack",
      dependencies: [
        "CCMark", "CExchange", "CMessageDigest", "Language", "Yams",
        .product(name: "Mustache", package: "swift-mustache"),
        .product(name: "Subprocess", package: "swift-subprocess"),
      ],
      exclude: [],
      resources: [.embedInCode("Pack/Resources"), .embedInCode("Schemas")],
      swiftSettings: strict),
    .target(name: "CLanguageKernel"),
    .target(name: "Language", dependencies: ["CLanguageKernel"], swiftSettings: strict),
    .testTarget(
      name: "LanguageTests", dependencies: ["Language"], resources: [.copy("Fixtures")],
      swiftSettings: strict),
    .target(
      name: "StudyPackCLI",
      dependencies: [
        "Assessment", "ItemLint", "Language", "StudyPack",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ] + stages.map { .init(stringLiteral: $0.name) },
      swiftSettings: strict),
    .executableTarget(
      name: "studypack", dependencies: ["StudyPackCLI"], swiftSettings: strict),
    .plugin(
      name: "BuildStudyPack",
      capability: .command(
        intent: .custom(verb: "study-pack", description: "Build the packs of Lessons/"),
        permissions: [.writeToPackageDirectory(reason: "Writes the packs beside the lessons")])),
    .target(
      name: "Clauses", dependencies: ["Language", "StudyPack"], swiftSettings: strict),
    tests(of: "Clauses", "StudyPack"),
    .target(name: "Assessment", dependencies: ["StudyPack"], swiftSettings: strict),
    .target(name: "ItemLint", dependencies: ["Assessment"], swiftSettings: strict),
    tests(of: "Assessment", "StudyPack"),
    tests(of: "ItemLint", "Assessment"),
    tests(of: "StudyPack"),
    tests(of: "StudyPackCLI", "StudyPack", "Assessment"),
  ] + stages + stages.map { tests(of: $0.name, "StudyPack", "Assessment") }
)
