import Testing

@testable import GraphQueries

@Suite struct MeetingMatchTests {
  private static let meetings = [
    "Hội nghị giao ban lần thứ năm (quý I/2024) của Thường trực Tỉnh ủy",
    "Giao ban 13 tỉnh phía Bắc", "Hội nghị thẩm tra hai dự thảo nghị quyết",
    "Hội nghị tổng kết công tác dân vận năm 2023", "Lễ công bố quyết định của Ban Thường vụ",
    "Kỳ họp thứ 7 HĐND tỉnh khóa XIX", "Phiên họp thường kỳ tháng 9",
  ]

  /// What articles say of each meeting beyond its name.
  private static let articles = ["", "tại khách sạn, giao ban 13 tỉnh phía Bắc về xây dựng Đảng"]

  private func match(_ asked: String) -> MeetingMatch {
    let keys = asked.split(separator: " ").map { String($0) }
    return MeetingMatch(
      MeetingDescription(QuestionKeys.runs(keys)),
      among: Self.meetings.map { (WordBag([$0]), nil) }
    ) { index in WordBag(Self.articles.indices.contains(index) ? [Self.articles[index]] : []) }
  }

  @Test(arguments: [
    ("giao ban quy i", [0]), ("giao ban lan thu 5", [0]), ("giao ban 13 tinh", [1]),
    ("giao ban", [0, 1]), ("hai du thao nghi quyet", [2]), ("fifth briefing", [0]),
    ("tong ket cong tac dan van", [3]), ("7th session", [5]), ("ky hop thu bay", [5]),
    ("ky hop thu 7 hoi dong nhan dan tinh khoa 19", [5]), ("7th session 19th term", [5]),
    ("thuong ky thang 9", [6]),
    // What the name lacks the articles say.
    ("giao ban 13 tinh ve xay dung dang", [1]),
  ])
  func theBestHasAllWords(asked: String, best: [Int]) {
    #expect(match(asked).best == best)
  }

  /// Another number, kind or topic means another meeting, and so do words of which only the
  /// syllables are found: no "thường kỳ" in "Thường vụ".
  @Test(arguments: [
    "giao ban lan thu 6", "giao ban quy ii", "giao ban 12 tinh", "so ket cong tac dan van",
    "tong ket thi dua", "tong ket cong tac y te", "thuong ky thang 8", "hop bao thuong ky thang 9",
    "ky hop thu 19", "ky hop khoa 7", "hoi thao dan van", "dai hoi lan thu bay", "giao ban quy 5",
    "xyz",
    "giao ban ve xay dung nong thon moi", "thuong truc huyen uy",
  ])
  func anotherMeetingIsNotTaken(asked: String) {
    #expect(match(asked).best.isEmpty)
  }

  @Test(arguments: [
    ("lan thu nam", ["5"]), ("quy i", ["quy", "1"]), ("quy 1", ["quy", "1"]),
    ("first quarter", ["quy", "1"]), ("7th session", ["7"]), ("seventeenth", ["17"]),
    ("hdnd tinh", ["hoi", "dong", "nhan", "dan", "tinh"]), ("khoa xix", ["khoa", "19"]),
    ("19th term", ["khoa", "19"]),
    ("thu muoi", ["10"]), ("hoi nghi so ket", ["so ket"]), ("cuoc hop", []),
  ])
  func ordinalsAreOneWhateverTheirForm(typed: String, words: [String]) {
    let keys = typed.split(separator: " ").map { String($0) }
    #expect(QuestionKeys.telling(keys) == words)
  }

  @Test(arguments: [
    ("Hội nghị tổng kết năm 2023", [2023], []), ("Giao ban quý I/2024", [2024], []),
    ("Giao ban tháng 8", [], [8]), ("Nghị quyết 2020 lần 3", [], []),
  ])
  func namesSayWhatTheySumUp(name: String, years: [Int], months: [Int]) {
    #expect(WordBag([name]).years == Set(years))
    #expect(WordBag([name]).months == Set(months))
  }
}
