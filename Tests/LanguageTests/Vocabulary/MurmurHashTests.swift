import Testing

@testable import Language

@Suite struct MurmurHashTests {
  @Test(
    "A string has the id that spaCy gives it",
    arguments: [
      ("a", 11_901_859_001_352_538_922), ("the", 7_425_985_699_627_899_538),
      ("Hello", 15_777_305_708_150_031_551), ("'s", 16_428_057_658_620_181_782),
      ("déjà", 16_914_957_675_802_460_112), ("日本語", 1_998_301_522_555_383_300),
      ("😀", 13_900_606_239_988_879_105), ("Constitution", 13_101_650_371_148_323_296),
    ] as [(String, UInt64)])
  func hashedIDs(text: String, id: UInt64) {
    #expect(StringID(text).rawValue == id)
  }

  @Test(
    "A reserved symbol is numbered, not hashed",
    arguments: [("", 0), ("X", 101), ("number", 432), ("agent", 401), ("_", 456), ("punct", 445)]
      as [(String, UInt64)])
  func reservedSymbols(text: String, id: UInt64) {
    #expect(StringID(text).rawValue == id)
    #expect(ReservedSymbols.names.count == 457)
  }

  @Test("Composed and decomposed accents are different strings")
  func canonicalEquivalence() {
    #expect(StringID("\u{E9}") != StringID("e\u{301}"))
  }

  @Test(
    "A key is hashed into the rows that thinc chooses",
    arguments: [
      (7_425_985_699_627_899_538, 8, 5000, SIMD4(2498, 2909, 2599, 4364)),
      (15_369_245_168_918_225_700, 9, 1000, SIMD4(943, 21, 560, 801)),
      (4_088_098_365_541_558_500, 11, 2500, SIMD4(1281, 648, 1061, 701)),
      (101, 11, 2500, SIMD4(730, 2338, 1936, 2202)), (0, 12, 50, SIMD4(38, 25, 37, 40)),
      (1, 13, 50, SIMD4(42, 11, 7, 14)),
    ] as [(UInt64, UInt64, UInt32, SIMD4<UInt32>)])
  func embeddingRows(key: UInt64, seed: UInt64, count: UInt32, rows: SIMD4<UInt32>) {
    #expect(MurmurHash.rows(of: key, seed: seed, count: count) == rows)
  }
}
