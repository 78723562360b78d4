import Testing
import VietnameseText

@testable import EntityResolution

struct LoneNamesTests {
  /// A table of mentions without posts, each of a name in an article of its own.
  private func table(_ counts: [(name: String, articles: Range<Int32>)]) -> MatchTable {
    var table = MatchTable()
    for (number, entry) in counts.enumerated() {
      table.names.append(VietnameseSpelling.identityKey(entry.name))
      for article in entry.articles {
        table.records.append(
          MatchRecord(
            name: Int32(number), article: article, day: MatchRecord.unknownDay, province: -1,
            postStart: 0, postCount: 0, rank: UInt64(article)))
      }
    }
    return table
  }

  @Test(
    "a foreigner's lone name is of the one full name that the articles are full of",
    arguments: [
      ("olsenka", 1, "marta olsenka", 20, 0, true),
      ("olsenka", 1, "marta olsenka", 20, 2, true),
      ("olsenka", 1, "marta olsenka", 20, 5, false),
      ("olsenka", 1, "marta olsenka", 6, 0, false),
      ("marta", 1, "marta olsenka", 20, 0, false),
      ("olsenka", 3, "olsenka marta vigny", 20, 0, true),
      ("olsenka", 3, "marta olsenka vigny", 20, 0, false),
      ("hùng", 3, "nguyễn văn hùng", 20, 0, false),
    ] as [(String, Int32, String, Int32, Int32, Bool)])
  func meant(
    _ lone: String, _ alone: Int32, _ full: String, _ known: Int32, _ others: Int32,
    _ isMeant: Bool
  ) {
    let other = full.hasPrefix(lone) ? lone + " petrowa" : "petrow " + lone
    let before = table([
      (lone, 100..<(100 + alone)), (full, 0..<known), (other, 200..<(200 + others)),
    ])
    let after = LoneNames.completed(before)
    #expect(after.records.prefix(Int(alone)).allSatisfy { $0.name == (isMeant ? 1 : 0) })
    #expect(
      after.records.dropFirst(Int(alone)).map(\.name)
        == before.records.dropFirst(Int(alone)).map(\.name))
  }

  @Test("an article that has both names means two people")
  func both() {
    let before = table([("olsenka", 0..<1), ("marta olsenka", 0..<20)])
    #expect(LoneNames.completed(before).records[0].name == 0)
  }
}
