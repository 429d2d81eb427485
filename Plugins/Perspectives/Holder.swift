import StudyPack

/// A party, school, nation or author whose view the essay tells.
struct Holder {
  let key: String
  /// As a column header shows it.
  var name: String
  /// The sections that the essay gives to it, as indices in ``Reading/sections``.
  var sections: Set<Int> = []
  /// What makes it comparable with others by form alone, such as the last word that headings share.
  var axes: Set<String> = []
  var claims: [ClaimDraft] = []
}

/// A claim before it has found its row.
struct ClaimDraft {
  let text: String
  let evidence: Evidence
  /// The index of its sentence in ``Reading/sentences``.
  let sentence: Int
}
