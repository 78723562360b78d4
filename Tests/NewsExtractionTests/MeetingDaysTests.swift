import NewsModel
import Testing

/// The day on which somebody chaired, where the sentence that says so has none: from the lead, a
/// bracket, a span, what was told before; never that of something else.
@Suite struct MeetingDaysTests {
  private static let chaired = " Ông Lê Văn Bưởi, Bí thư Huyện ủy Yên Thành chủ trì hội nghị."

  /// Who chaired and when: `2024-05-04 Lê Văn Bưởi`.
  private func chairs(_ text: String, published: String?) throws -> Set<String> {
    let reading = try Reading(text, published: published)
    return Set(
      reading.facts.meetings.flatMap { meeting in
        meeting.chairs.map { chair in
          "\(meeting.date.map { "\($0)" } ?? "-") \(reading.people[chair.person])"
        }
      })
  }

  private static let openings: [(String, String)] = [
    ("Huyện ủy Yên Thành tổ chức hội nghị sơ kết (sáng 4/5).", "2024-05-04"),
    ("Hội nghị Huyện ủy Yên Thành (ngày 4 và 5/5) bàn về giảm nghèo.", "2024-05-04"),
    ("Từ ngày 4/5 đến ngày 6/5, Huyện ủy Yên Thành tổ chức hội nghị sơ kết.", "2024-05-04"),
    ("Huyện ủy Yên Thành tổ chức hội nghị từ ngày 30/4 đến ngày 2/5.", "2024-04-30"),
    ("Huyện có nhiều đổi mới.\nBà con phấn khởi.\nSáng 4/5, Huyện ủy họp bàn.", "2024-05-04"),
    ("Sáng 4/5, tại hội nghị sơ kết của Huyện ủy, có 12 xã được khen.", "2024-05-04"),
    ("Tại chợ “Bến d’ Or”, Huyện ủy Yên Thành tổ chức hội nghị sơ kết hôm nay.", "2024-05-10"),
    ("Hội nghị Huyện ủy Yên Thành diễn ra vào cuối tháng 4.", "-"),
    ("Ngày 4/5, ông Trần Văn Ánh trao đổi với phóng viên Báo Hoa Mai.", "-"),
    ("Huyện ủy tổ chức hội nghị. Từ ngày 1/1 đến ngày 30/4, huyện thu 12 tỷ đồng.", "-"),
    ("Huyện ủy tổ chức hội nghị về quy chế đã ban hành ngày 4/5.", "-"),
  ]

  @Test(arguments: openings)
  func ofTheOpening(opening: String, expected: String) throws {
    #expect(
      try chairs(opening + Self.chaired, published: "2024-05-10") == ["\(expected) Lê Văn Bưởi"],
      "\(opening)")
  }

  private static let elsewhere: [(String, String, Set<String>)] = [
    (
      "the day told of",
      "Ngày 4/5, đoàn công tác Bộ Y tế về huyện Yên Thành.\nBuổi chiều, ông Lê Văn Bưởi, Chủ tịch UBND huyện chủ trì buổi làm việc với đoàn.",
      ["2024-05-04 Lê Văn Bưởi"]
    ),
    (
      "a day that somebody says",
      "Ông Trần Văn Ánh cho biết, chiều 4/5, huyện đã yêu cầu báo cáo.\nSáng cùng ngày, UBND huyện Yên Thành tổ chức hội nghị do ông Lê Văn Bưởi, Chủ tịch UBND huyện chủ trì.",
      ["2024-05-04 Lê Văn Bưởi"]
    ),
    (
      "no birthday",
      "Ông Trần Văn Ánh sinh ngày 1/1/1970.\nCùng ngày, UBND huyện Yên Thành tổ chức hội nghị do ông Lê Văn Bưởi, Chủ tịch UBND huyện chủ trì.",
      ["- Lê Văn Bưởi"]
    ),
    (
      "directly behind a ceremony",
      "Sáng 4/5, Chủ tịch nước Lê Văn Bưởi chủ trì lễ đón Chủ tịch nước Lào. Sau lễ đón, Chủ tịch nước Lê Văn Bưởi chủ trì lễ trao huân chương.",
      ["2024-05-04 Lê Văn Bưởi"]
    ),
    (
      "a part of a conference",
      "Hội nghị gặp mặt kiều bào tỉnh Nghệ An diễn ra ngày 4/5 tại Vinh.\nPhiên thảo luận về đầu tư do ông Lê Văn Bưởi, Chủ tịch UBND tỉnh chủ trì.",
      ["2024-05-04 Lê Văn Bưởi"]
    ),
    (
      "below a picture",
      "Sáng 4/5, ông Lê Văn Bưởi, Chủ tịch UBND tỉnh Nghệ An làm việc với huyện Yên Thành về giảm nghèo.\nÔng đề nghị huyện cố gắng.\nÔng Lê Văn Bưởi chủ trì cuộc họp với huyện Yên Thành. Ảnh: T.H",
      ["2024-05-04 Lê Văn Bưởi"]
    ),
    (
      "within words",
      "Ông Trần Văn Ánh cho biết sáng 4/5, ông Lê Văn Bưởi, Chủ tịch UBND tỉnh Nghệ An, đã chủ trì cuộc họp và giao các sở rà soát.",
      ["2024-05-04 Lê Văn Bưởi"]
    ),
    (
      "short news, each of its own",
      "• Sáng 4/5, Huyện ủy Yên Thành tổ chức hội nghị do ông Lê Văn Bưởi chủ trì.\n• Tòa án nhân dân huyện Yên Thành sơ kết công tác. Ông Trần Văn Ánh, Chánh án Tòa án nhân dân huyện chủ trì.",
      ["2024-05-04 Lê Văn Bưởi", "- Trần Văn Ánh"]
    ),
    (
      "a headline and the day below it",
      "Đại biểu HĐND tỉnh Nghệ An tiếp xúc cử tri xã Tân Lập\nCử tri nêu ý kiến. Ảnh: T.H\nSáng 4/5, tại nhà văn hóa xã, các đại biểu có buổi gặp cử tri. Ông Lê Văn Bưởi, Chủ tịch UBND xã chủ trì hội nghị.",
      ["2024-05-04 Lê Văn Bưởi"]
    ),
    (
      "sits on a day of its own",
      "Ông Trần Văn Ánh phát biểu tại hội thảo về du lịch.\nChiều 4/5, ông Lê Văn Bưởi, Phó Chủ tịch UBND tỉnh Nghệ An chủ trì họp với Sở Du lịch.",
      ["2024-05-04 Lê Văn Bưởi"]
    ),
    (
      "no day of another's stay",
      "Ông Lê Văn Bưởi, Chủ tịch UBND tỉnh Nghệ An chủ trì lễ đón ông Trần Văn Ánh thăm tỉnh từ ngày 2 đến 5/5.",
      ["- Lê Văn Bưởi"]
    ),
  ]

  @Test(arguments: elsewhere)
  func toldOfElsewhere(name: String, text: String, expected: Set<String>) throws {
    #expect(try chairs(text, published: "2024-05-10") == expected, "\(name)")
  }

  private static let years: [(String, String)] = [
    ("Sáng 25/9, UBND tỉnh Nghệ An họp phiên kiểm điểm 9 tháng năm 2024.", "2024-09-25"),
    ("Sáng 2/7, UBND tỉnh Nghệ An họp bàn nhiệm vụ 6 tháng cuối năm 2024.", "2024-07-02"),
    ("Sáng 27/11, UBND tỉnh Nghệ An họp bàn kết quả năm 2023, kế hoạch năm 2024.", "2023-11-27"),
    ("Sáng 2/6, UBND tỉnh Nghệ An tổ chức hội nghị tuyển sinh năm 2019.", "2019-06-02"),
    (
      "Sáng 2/6, huyện Yên Thành khai mạc Đại hội đại biểu Đảng bộ huyện, nhiệm kỳ 2020 - 2025.",
      "2020-06-02"
    ),
    ("Sáng 11/1, UBND tỉnh Nghệ An tổ chức hội nghị tổng kết công tác năm 2018.", "2019-01-11"),
    ("Sáng 14/2, UBND tỉnh Nghệ An tổ chức hội nghị tổng kết việc lo Tết năm 2019.", "-"),
    (
      "Sáng 23/8, UBND tỉnh Nghệ An tổ chức hội thảo theo Nghị quyết số 33-NQ/TW ngày 9/6/2014, in sách quý I.2020.",
      "-"
    ),
  ]

  @Test(arguments: years)
  func year(text: String, expected: String) throws {
    #expect(try Reading(text).dates == [expected], "\(text)")
  }

  @Test(arguments: [
    "Hội nghị ngày 4/5 của HĐND tỉnh Nghệ An do ông Lê Văn Bưởi, Chủ tịch HĐND tỉnh, chủ trì đã bị hủy.",
    "Phiên họp do ông Lê Văn Bưởi chủ trì được lùi lại đến ngày 30/5.",
    "Cuộc họp do ông Lê Văn Bưởi chủ trì không diễn ra như dự kiến.",
    "UBND tỉnh Nghệ An thông báo hoãn cuộc họp do ông Lê Văn Bưởi chủ trì.",
  ])
  func whatWasPutOffHasNoChair(text: String) throws {
    #expect(try chairs(text, published: "2024-05-10").isEmpty)
  }

  private static let acts: [(String, String)] = [
    ("chủ trì nghe báo cáo tiến độ cao tốc", "Cuộc họp nghe báo cáo tiến độ cao tốc"),
    ("chủ trì làm việc với các nhà đầu tư", "Buổi làm việc với các nhà đầu tư"),
    ("chủ trì tiếp công dân định kỳ tháng 5", "Tiếp công dân định kỳ tháng 5"),
    ("chủ trì họp lãnh đạo chủ chốt", "Cuộc họp lãnh đạo chủ chốt"),
    ("chủ trì họp Ban Chỉ đạo giảm nghèo tỉnh", "Cuộc họp của Ban Chỉ đạo giảm nghèo tỉnh"),
  ]

  @Test(arguments: acts)
  func whatAVerbTells(act: String, label: String) throws {
    let reading = try Reading(
      "Ngày 4/5, ông Lê Văn Bưởi, Chủ tịch UBND tỉnh Nghệ An \(act).", published: "2024-05-10")
    #expect(reading.facts.meetings.map(\.label) == [label])
    #expect(reading.facts.meetings.map(\.chairs.count) == [1])
  }
}
