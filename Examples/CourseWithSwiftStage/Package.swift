// swift-tools-version: 6.2
import PackageDescription

// In a package of your own, name StudyPack by its address instead of by its path.
let package = Package(
  name: "CourseWithSwiftStage",
  platforms: [.macOS(.v15)],
  dependencies: [.package(name: "StudyPack", path: "../..")],
  targets: [
    .executableTarget(
      name: "course",
      dependencies: [
        .product(name: "StudyPack", package: "StudyPack"),
        .product(name: "StudyPackCLI", package: "StudyPack"),
      ])
  ]
)
