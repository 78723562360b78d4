import NewsModel
import Testing
import VietnameseText

@testable import EntityResolution

struct SpellingSlipsTests {
  @Test(
    "syllables of the language are told from letters that changed places",
    arguments: [
      ("Nguyễn", true), ("Đằng", true), ("Oanh", true), ("Quý", true), ("Gì", true),
      ("Khuya", true), ("Hoà", true), ("Ông", true), ("Ất", true), ("Huỳnh", true),
      ("Nghiêm", true), ("Xoong", true), ("Nguễyn", false), ("ăVn", false), ("Dyu", false),
      ("Tịh", false), ("êL", false), ("Phcú", false), ("Gnuyễn", false),
    ])
  func syllables(_ word: String, _ isSyllable: Bool) {
    #expect(
      SpellingSlips.isSyllable(Array(VietnameseSpelling.identityKey(word).unicodeScalars))
        == isSyllable)
  }

  @Test(
    "only what is no name is mended, and only into one that is there",
    arguments: [
      ("Ngyuễn Văn Tám", ["Nguyễn Văn Tám"]), ("Nguễn Văn Tám", ["Nguyễn Văn Tám"]),
      ("Nguyễn Vnă Tám", ["Nguyễn Văn Tám"]), ("Nguyễn Văn Tam", []), ("Nguyễn Văn Tâm", []),
      ("Nguyễn Văn Tấm", []), ("Ngyuễn Văn Năm", []), ("Ksor Văn Tám", []), ("Tám", []),
    ])
  func candidates(_ name: String, _ meant: [String]) {
    let names = ["Nguyễn Văn Tám", "Trần Văn Tám"].map { VietnameseSpelling.identityKey($0) }
    let found = SpellingSlips(names).candidates(for: VietnameseSpelling.identityKey(name))
    #expect(found.map { names[Int($0)] } == meant.map { VietnameseSpelling.identityKey($0) })
  }

  @Test("a misspelt name in the same post is the same person, in another province it is not")
  func verdicts() {
    func record(_ id: String, _ name: String, _ place: String) -> MentionRecord {
      MentionRecord(
        id: id, name: name, title: "Giám đốc", organisation: "Sở Y tế", place: place,
        date: "2020-01-0\(id)", article: id)
    }
    let verdicts = MentionResolver().resolve([
      record("1", "Nguyễn Văn Tám", "Sơn La"), record("2", "Ngyuễn Văn Tám", "Sơn La"),
      record("3", "Ngyuễn Văn Tám", "Phú Yên"),
    ])
    #expect(verdicts.map(\.cluster) == ["1", "1", "3"])
  }
}
