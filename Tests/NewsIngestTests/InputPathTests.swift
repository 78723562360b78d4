import Foundation
import NewsModel
import Testing

@testable import NewsIngest

@Suite struct InputPathTests {
  static let rows: [(given: String, source: String)] = [
    ("a.txt", "a.txt"), ("./a.txt", "a.txt"), ("a//b/./c", "a/b/c"), ("a/../b", "b"),
    ("../a", "../a"), ("../../a/../b", "../../b"), ("a/../../b", "../b"), ("/a/../../b", "/b"),
    ("/", "/"), (".", "."), ("a/..", "."), ("", "."), ("a/", "a"), ("...", "..."),
  ]

  @Test(arguments: rows)
  func `normalises by the letters alone`(row: (given: String, source: String)) {
    #expect(InputPath(Array(row.given.utf8)).source == row.source)
  }
}

@Suite struct InputKindTests {
  static let rows: [(name: String, kind: InputKind?)] = [
    ("a.txt", .plainText), ("a.TXT", .plainText), ("a.md", .markdown), ("b.c.html", .html),
    ("a.htm", .htm), ("a.jsonl", .records), ("a.jsonl.gz", .compressedRecords), ("a.gz", nil),
    ("txt", nil), (".txt", nil), ("a.txt~", nil), ("a.json", nil),
  ]

  @Test(arguments: rows)
  func `tells the kind by the end of the name`(row: (name: String, kind: InputKind?)) {
    #expect(InputKind(fileName: row.name.utf8) == row.kind)
  }
}

@Suite struct ArticleIdentityTests {
  static let rows: [(text: String, slug: String)] = [
    ("tin-01", "tin-01"), ("Đường", "Duong"), ("Ủy ban", "Uy ban"),
    ("Ủy ban".decomposedStringWithCanonicalMapping, "Uy ban"), ("ươ", "uo"),
  ]

  @Test(arguments: rows)
  func `folds to ASCII`(row: (text: String, slug: String)) {
    #expect(ArticleIdentity.slug(row.text) == row.slug)
  }

  @Test func `takes the stem of paths and URLs`() {
    #expect(ArticleIdentity.stem(of: "a/b.c/tin.jsonl.gz") == "tin")
    #expect(ArticleIdentity.stem(of: "https://bao.vn/tin-1.html") == "tin-1")
    #expect(ArticleIdentity.stem(of: "a/tin.pdf") == "tin.pdf")
  }
}

@Suite struct DeclaredDateTests {
  static let rows: [(text: String, date: String?)] = [
    ("2024-04-12", "2024-04-12"), ("2024-04", "2024-04"), ("2024", "2024"),
    ("2024-04-12T08:00:00Z", "2024-04-12"), ("2024-04-12 08:00", "2024-04-12"),
    ("12/04/2024", "2024-04-12"), ("2/4/2024 08:15", "2024-04-02"),
    ("08:15 12/4/2024", "2024-04-12"),
    ("12-4-2024, 08:15", "2024-04-12"), ("31/02/2024", nil), ("2024-13-01", nil), ("", nil),
    ("hôm nay", nil), ("12/4", nil), ("12/4/24", nil),
  ]

  @Test(arguments: rows)
  func `reads what systems write`(row: (text: String, date: String?)) {
    #expect(DeclaredDate.parse(row.text)?.description == row.date)
  }
}
