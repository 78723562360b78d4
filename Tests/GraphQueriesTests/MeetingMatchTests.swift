import Testing

@testable import GraphQueries

@Suite struct MeetingMatchTests {
  private static let meetings: [Set<String>] = [
    ["giao", "ban", "thu", "5", "quy", "1", "2024", "tinh", "uy"],
    ["giao", "ban", "13", "tinh", "phia", "bac"],
    ["tham", "tra", "hai", "du", "thao", "nghi", "quyet"],
  ]

  @Test(arguments: [
    (["giao", "ban", "5", "1", "2024"], [0]), (["giao", "ban", "13", "tinh"], [1]),
    (["giao", "ban"], [0, 1]), (["du", "thao", "nghi", "quyet", "bac"], [2]),
  ])
  func theBestHasMostOfTheRarestWords(asked: [String], best: [Int]) throws {
    let match = try #require(MeetingMatch(asked, among: Self.meetings))
    #expect(match.best == best && !match.isWeak)
  }

  /// Another number, or words most of which no meeting has, mean another meeting.
  @Test(arguments: [
    ["giao", "ban", "6", "1", "2024"], ["giao", "ban", "12", "tinh"],
    ["tong", "ket", "thi", "dua", "tinh"], ["xyz"],
  ])
  func anotherMeetingIsNotTaken(asked: [String]) throws {
    #expect(try #require(MeetingMatch(asked, among: Self.meetings)).isWeak)
  }

  @Test(arguments: [
    ("lan thu nam", ["5"]), ("quy i", ["quy", "1"]), ("quy 1", ["quy", "1"]),
    ("first quarter", ["quy", "1"]), ("7th session", ["7"]), ("seventeenth", ["17"]),
    ("hdnd tinh", ["dong", "nhan", "dan", "tinh"]), ("khoa xix", ["khoa", "19"]),
    ("thu muoi", ["10"]),
  ])
  func ordinalsAreOneWhateverTheirForm(typed: String, words: [String]) {
    let keys = typed.split(separator: " ").map { String($0) }
    #expect(QuestionKeys.telling(keys) == words)
  }
}
