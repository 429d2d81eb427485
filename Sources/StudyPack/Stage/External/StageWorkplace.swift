import FoundationEssentials

/// A fresh temporary folder in which a stage's program works, for nobody else to read.
struct StageWorkplace {
  let path: String

  init(stage: String) throws(ExternalStageError) {
    let folder = FileManager.default.temporaryDirectory.path
    path = "\(folder)/studypack-\(stage)-\(UUID().uuidString)"
    do {
      try FileManager.default.createDirectory(
        atPath: path, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
    } catch {
      throw .noWorkplace(stage: stage, reason: "\(error)")
    }
  }

  func remove() {
    // A folder that stays in the temporary folder harms nobody, and the system removes it in time.
    try? FileManager.default.removeItem(atPath: path)
  }
}
