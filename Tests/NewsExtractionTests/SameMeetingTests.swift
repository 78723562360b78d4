import NewsModel
import Testing

/// Which mentions of one kind of meeting speak of one meeting, and what is only planned.
@Suite struct SameMeetingTests {
  /// A page, and the meetings it tells of: day, chairs, speakers.
  struct Page: Sendable {
    let name: String
    let text: String
    let expected: [String]
  }

  private static let yenThanh =
    "Ngày 12/3/2024, Huyện ủy Yên Thành tổ chức hội nghị triển khai nhiệm vụ. Ông Lê Văn Bưởi, Bí thư Huyện ủy chủ trì hội nghị."

  static let pages = [
    Page(
      name: "two hosts",
      text: yenThanh
        + "\nCùng ngày, Huyện ủy Nghi Lộc tổ chức hội nghị triển khai nhiệm vụ. Bà Trần Thị Cúc, Bí thư Huyện ủy chủ trì hội nghị.",
      expected: ["2024-03-12 c:Lê Văn Bưởi", "2024-03-12 c:Trần Thị Cúc"]),
    Page(
      name: "one host too",
      text: yenThanh
        + "\nTại xã Hoa Thành, Đảng ủy xã cũng tổ chức hội nghị triển khai nhiệm vụ. Bà Trần Thị Cúc, Bí thư Đảng ủy xã chủ trì hội nghị.",
      expected: ["2024-03-12 c:Lê Văn Bưởi", "- c:Trần Thị Cúc"]),
    Page(
      name: "one host, told again",
      text: yenThanh
        + "\nHội nghị triển khai nhiệm vụ do Ban Thường vụ Huyện ủy Yên Thành tổ chức kết thúc lúc 11 giờ.",
      expected: ["2024-03-12 c:Lê Văn Bưởi"]),
    Page(
      name: "morning and afternoon",
      text:
        "Sáng 12/3/2024, ông Lê Văn Bưởi, Chủ tịch UBND tỉnh Nghệ An chủ trì cuộc họp.\nChiều cùng ngày, bà Trần Thị Cúc, Phó Chủ tịch UBND tỉnh chủ trì cuộc họp.\nTại cuộc họp, ông Lê Văn Bưởi yêu cầu các sở vào cuộc.",
      expected: ["2024-03-12 c:Lê Văn Bưởi s:Lê Văn Bưởi", "2024-03-12 c:Trần Thị Cúc"]),
    Page(
      name: "two matters on one day",
      text:
        "Sáng 12/3/2024, UBND tỉnh Nghệ An tổ chức cuộc họp về giải phóng mặt bằng, do ông Lê Văn Bưởi, Chủ tịch UBND tỉnh chủ trì.\nChiều 12/3/2024, UBND tỉnh Nghệ An tổ chức cuộc họp về trồng rừng, do bà Trần Thị Cúc, Phó Chủ tịch UBND tỉnh chủ trì.",
      expected: ["2024-03-12 c:Lê Văn Bưởi", "2024-03-12 c:Trần Thị Cúc"]),
    Page(
      name: "a session goes on",
      text:
        "Sáng 12/3/2024, ông Lê Văn Bưởi, Chủ tịch HĐND tỉnh Nghệ An chủ trì kỳ họp.\nChiều cùng ngày, bà Trần Thị Cúc, Phó Chủ tịch HĐND tỉnh chủ trì kỳ họp.",
      expected: ["2024-03-12 c:Lê Văn Bưởi c:Trần Thị Cúc"]),
    Page(
      name: "two bodies sit",
      text:
        "Ngày 12/3/2024, Ban Thường vụ Huyện ủy Yên Thành họp dưới sự chủ trì của ông Lê Văn Bưởi, Bí thư Huyện ủy.\nBà Trần Thị Cúc, Bí thư Huyện ủy Nghi Lộc cũng chủ trì họp Ban Thường vụ Huyện ủy Nghi Lộc.",
      expected: ["2024-03-12 c:Lê Văn Bưởi", "- c:Trần Thị Cúc"]),
    Page(
      name: "a date before where it was",
      text:
        "Ông Trần Văn Ánh kể lại. Theo công văn, sự việc xảy ra ngày 25/12/2023 tại phiên họp thường kỳ.\nÔng Lê Văn Bưởi, Chủ tịch UBND tỉnh Nghệ An chủ trì phiên họp.",
      expected: ["2023-12-25 c:Lê Văn Bưởi"]),
  ]

  @Test(arguments: pages)
  func meetings(page: Page) throws {
    let reading = try Reading(page.text)
    let told = reading.facts.meetings.filter { !$0.chairs.isEmpty }.map { meeting in
      ([meeting.date.map { "\($0)" } ?? "-"]
        + meeting.chairs.map { "c:\(reading.people[$0.person])" }
        + meeting.speakers.map { "s:\(reading.people[$0.person])" })
        .joined(separator: " ")
    }
    #expect(told == page.expected, "\(page.name)")
  }

  @Test(arguments: [
    "Sáng 25/5 tới đây, bà Trần Thị Cúc, Phó Bí thư Huyện ủy chủ trì cuộc họp về trồng rừng.",
    "Bà Trần Thị Cúc, Phó Bí thư Huyện ủy chủ trì cuộc họp về trồng rừng ngày 25/5 sắp tới.",
    "Lễ khánh thành được tổ chức vào ngày 25/5 tới, do bà Trần Thị Cúc, Phó Bí thư Huyện ủy chủ trì.",
    "Trong tuần tới, bà Trần Thị Cúc, Phó Bí thư Huyện ủy dự lễ khánh thành cầu.",
    "Theo kế hoạch, bà Trần Thị Cúc, Phó Bí thư Huyện ủy chủ trì cuộc họp về trồng rừng.",
    "Chương trình hội nghị:\n7h30: Đón đại biểu.\n8h: Bà Trần Thị Cúc, Phó Bí thư Huyện ủy phát biểu khai mạc hội nghị.",
    "Lịch làm việc của đoàn\n- 8 giờ 30: Bà Trần Thị Cúc, Phó Bí thư Huyện ủy chủ trì hội nghị.",
  ])
  func whatIsPlannedNobodyDid(paragraph: String) throws {
    let reading = try Reading(Self.yenThanh + "\n" + paragraph)
    for meeting in reading.facts.meetings {
      let parts = meeting.chairs + meeting.attendees + meeting.speakers
      #expect(!parts.contains { reading.people[$0.person] == "Trần Thị Cúc" })
    }
    #expect(reading.facts.meetings.contains { !$0.chairs.isEmpty })
  }

  @Test func aPlanOfAWeekTellsOfNoMeeting() throws {
    let text =
      "Lịch công tác tuần của lãnh đạo UBND tỉnh Nghệ An\nThứ Hai\n- Sáng: Ông Lê Văn Bưởi, Chủ tịch UBND tỉnh chủ trì hội nghị giao ban."
    #expect(try Reading(text).facts.meetings.isEmpty)
  }

  @Test(arguments: [
    "Để chuẩn bị đại hội, sáng 12/3/2024, ông Lê Văn Bưởi, Bí thư Huyện ủy Yên Thành chủ trì hội nghị.",
    "Ngày 12/3/2024, ông Lê Văn Bưởi, Bí thư Huyện ủy Yên Thành chủ trì cuộc họp bàn về lễ khánh thành ngày 25/5 tới.",
    "Ngày 12/3/2024 tới Vinh, ông Lê Văn Bưởi, Bí thư Huyện ủy Yên Thành chủ trì hội nghị.",
  ])
  func whatPreparesWasHeld(text: String) throws {
    let reading = try Reading(text)
    #expect(reading.facts.meetings.flatMap(\.chairs).count == 1)
  }

  @Test func aSectionTellsOfAtMostFiftyMeetings() throws {
    let visits = (1...70).map {
      "\nNgày \($0 % 28 + 1)/3/2024, Ban Chỉ đạo giảm nghèo huyện \(["Yên Thành", "Nghi Lộc"][$0 % 2]) họp phiên thứ \($0) dưới sự chủ trì của ông Lê Văn Bưởi."
    }
    let text = Self.yenThanh + visits.joined()
    #expect(try Reading(text).facts.meetings.count <= 50)
  }
}
