/// The version of StudyPack, which a pack's manifest names.
public enum StudyPackVersion {
  public static let current = "0.1.0"
}
