import Testing

@testable import GraphViews

struct TextWrappingTests {
  @Test(arguments: [
    ("Tỉnh ủy Trường Giang", 26, ["Tỉnh ủy Trường Giang"]),
    ("Ban Thường vụ Tỉnh ủy Trường Giang", 26, ["Ban Thường vụ", "Tỉnh ủy Trường Giang"]),
    ("", 10, []), ("   ", 10, []), ("abcdefghij", 4, ["abcd", "efgh", "ij"]),
    ("một hai ba bốn", 7, ["một hai", "ba bốn"]),
    // What a part of a name begins with stays with it.
    (
      "Thường trực Ban Bí thư Trung ương Đảng", 24,
      ["Thường trực Ban Bí thư", "Trung ương Đảng"]
    ),
    ("Trưởng ban Ban Tuyên giáo Trung ương", 26, ["Trưởng ban", "Ban Tuyên giáo Trung ương"]),
    ("TP. HCM sẽ ưu tiên giải quyết", 20, ["TP. HCM sẽ ưu", "tiên giải quyết"]),
  ])
  func linesBreakBetweenSyllables(text: String, width: Int, lines: [String]) {
    #expect(TextWrapping.lines(text, width: width) == lines)
  }

  @Test func longTextEndsInAnEllipsis() {
    let lines = TextWrapping.lines(
      String(repeating: "nghị quyết ", count: 900), width: 20, limit: 3)
    #expect(lines.count == 3)
    #expect(lines.last?.hasSuffix("…") ?? false)
    #expect(lines.allSatisfy { $0.count <= 20 })
  }
}
