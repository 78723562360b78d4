import NewsModel
import Testing

/// What a meeting is called, where it was held, and that one meeting is one.
@Suite struct MeetingFactsTests {
  @Test(arguments: [
    ("Sáng 4/4/2024, tại Hà Nội, Bộ Y tế tổ chức hội nghị giao ban.", "Hà Nội"),
    ("Bộ Y tế tổ chức hội nghị giao ban sáng 4/4/2024 tại Hà Nội vào lúc 8 giờ.", "Hà Nội"),
    (
      "Sáng 4/4/2024, tại Khách sạn Hoa Ban, Bộ Y tế tổ chức hội nghị giao ban.",
      "Khách sạn Hoa Ban"
    ),
    (
      "Sáng 4/4/2024, tại trụ sở UBND tỉnh Nghệ An, Sở Y tế tổ chức hội nghị giao ban.",
      "trụ sở UBND tỉnh Nghệ An"
    ),
    ("Sáng 4/4/2024, Sở Y tế Nghệ An họp bàn về sạt lở tại đèo Hoa Ban.", nil),
    ("Sáng 4/4/2024, UBND tỉnh Nghệ An tổ chức cuộc họp về bãi rác tại khu vực này.", nil),
  ])
  func place(text: String, expected: String?) throws {
    let meetings = try Reading(text).facts.meetings
    #expect(meetings.count == 1)
    #expect(meetings.first?.place == expected)
  }

  @Test(arguments: [
    (
      "Sáng 4/4/2024, ông Lê Văn Bưởi, Bí thư Tỉnh ủy Nghệ An làm việc với Huyện ủy Yên Thành.",
      "Buổi làm việc với Huyện ủy Yên Thành"
    ),
    (
      "Sáng 4/4/2024, đoàn công tác Tỉnh ủy Nghệ An do bà Lê Thị Bưởi dẫn đầu đã đến làm việc tại huyện Yên Thành.",
      "Buổi làm việc tại huyện Yên Thành"
    ),
    (
      "Sáng 4/4/2024, Tỉnh ủy Nghệ An tổ chức hội nghị sơ kết quý I. Hội nghị vẫn diễn ra dù mưa lớn.",
      "Hội nghị sơ kết quý I"
    ),
    (
      "Sáng 4/4/2024, Sở Y tế Nghệ An tổ chức kỳ họp thứ 12 để xem xét, kết luận một số việc.",
      "Kỳ họp thứ 12"
    ),
    (
      "Sở Y tế Nghệ An giao ban với các bệnh viện\n\nSáng 4/4/2024, Sở Y tế Nghệ An tổ chức hội nghị giao ban với các bệnh viện tuyến huyện.",
      "Hội nghị giao ban với các bệnh viện tuyến huyện"
    ),
    (
      "Sáng 4/4/2024, Sở Y tế Nghệ An tổ chức hội thảo \"Thuốc nam và đời sống\".",
      "Hội thảo \"Thuốc nam và đời sống\""
    ),
    (
      "Chiều 4/4/2024, Ban Chỉ đạo phòng, chống thiên tai tỉnh Nghệ An họp phiên thứ hai.",
      "Phiên họp của Ban Chỉ đạo phòng, chống thiên tai tỉnh Nghệ An"
    ),
    (
      "Hội nghị giao ban báo chí tổ chức sáng 4/4/2024 do ông Lê Văn Bưởi chủ trì.",
      "Hội nghị giao ban báo chí"
    ),
    (
      "Ông Lê Văn Bưởi phát biểu tại buổi họp báo về dự án cầu trong sáng 4/4/2024.",
      "Buổi họp báo về dự án cầu"
    ),
  ])
  func label(text: String, expected: String) throws {
    #expect(try Reading(text).facts.meetings.map(\.label) == [expected])
  }

  @Test(arguments: [
    "Bí thư Tỉnh ủy làm việc với Huyện ủy Yên Thành\nSáng 4/4/2024, ông Lê Văn Bưởi, Bí thư Tỉnh ủy Nghệ An làm việc với Huyện ủy Yên Thành. Phát biểu tại buổi làm việc, ông Lê Văn Bưởi biểu dương huyện.",
    "Sáng 4/4/2024, HĐND tỉnh Nghệ An tổ chức kỳ họp thứ 10 (bất thường). Kỳ họp lần 10 bất thường có 66 đại biểu. Phát biểu tại kỳ họp, ông Lê Văn Bưởi cảm ơn.",
    "Sáng 4/4/2024, Tỉnh ủy Nghệ An tổ chức hội nghị giao ban quý I. Hội nghị cho ý kiến vào dự thảo. Tham luận tại hội nghị từ điểm cầu Vinh, ông Lê Văn Bưởi nêu kinh nghiệm.",
    "Phát biểu tại buổi làm việc, ông Lê Văn Bưởi nêu khó khăn. Buổi làm việc với Sở Y tế Nghệ An diễn ra sáng 4/4/2024.",
  ])
  func oneMeetingIsOne(text: String) throws {
    #expect(try Reading(text).facts.meetings.count == 1)
  }

  @Test(arguments: [
    "Sáng 4/4/2024, Tỉnh ủy Nghệ An tổ chức hội nghị giao ban quý I do ông Lê Văn Bưởi chủ trì. Trước đó, ngày 2/4, ông Trần Văn Ánh chủ trì hội nghị giao ban báo chí.",
    "Sáng 4/4/2024, Tỉnh ủy Nghệ An tổ chức hội nghị quý I năm 2024. Nội dung bám sát hội nghị quý IV năm 2023 do ông Trần Văn Ánh chủ trì.",
  ])
  func twoMeetingsAreTwo(text: String) throws {
    let reading = try Reading(text)
    #expect(reading.facts.meetings.count == 2)
    #expect(Set(reading.facts.meetings.map { $0.chairs.count }).isSubset(of: [0, 1]))
  }

  @Test(arguments: [
    "Bên lề hội nghị, ông Trần Văn Ánh cho biết giá lúa tăng.",
    "Trao đổi với Báo Tuổi Trẻ, ông Trần Văn Ánh cho biết giá lúa tăng. Ông Ánh nhấn mạnh giá còn tăng.",
    "Trên trang Facebook cá nhân, ông Trần Văn Ánh bày tỏ lo ngại.",
    "Theo ghi nhận của phóng viên, người dân đã gặt xong. Ông Trần Văn Ánh cho biết giá lúa tăng.",
    "Trước đó, ông Trần Văn Ánh cho biết giá lúa tăng.",
    "Ông Trần Văn Ánh sẽ phát biểu tại hội nghị tới.",
  ])
  func whatIsSaidElsewhere(sentence: String) throws {
    let text =
      "Sáng 4/4/2024, Tỉnh ủy Nghệ An tổ chức hội nghị giao ban do ông Lê Văn Bưởi, Bí thư Tỉnh ủy chủ trì. Phát biểu tại hội nghị, ông Lê Văn Bưởi nêu kết quả. "
    #expect(try Reading(text + sentence).speakers == ["Lê Văn Bưởi"])
  }

  @Test(arguments: [
    "Ông Trần Văn Ánh sẽ dự hội nghị.", "Dự kiến hội nghị có sự tham dự của ông Trần Văn Ánh.",
    "Tỉnh mời ông Trần Văn Ánh dự hội nghị.", "Ông Trần Văn Ánh vắng mặt tại hội nghị.",
    "Có 165 đồng chí tham dự.", "Hội nghị sẽ do ông Trần Văn Ánh chủ trì.",
    "Ông Trần Văn Ánh được bầu làm trưởng đoàn.",
  ])
  func whoIsNotThere(sentence: String) throws {
    let reading = try Reading(
      "Sáng 4/4/2024, Tỉnh ủy Nghệ An tổ chức hội nghị giao ban. " + sentence)
    #expect(reading.attendees.isEmpty)
    #expect(reading.chairs.isEmpty)
  }

  @Test func aForeignersPronounIsNoGuess() throws {
    let text =
      "Thủ tướng Đức Anna Schmidt và Tổng thống Ukraine Peter Bondar gặp nhau. Bà chủ trì lễ đón sáng 4/4/2024."
    #expect(try Reading(text).chairs.isEmpty)
  }

  @Test func whoWasChairingWhenSomethingHappened() throws {
    let text = "Khi đang chủ trì cuộc họp ở tỉnh, ông Lê Văn Bưởi cảm thấy mệt."
    #expect(try Reading(text).chairs == ["Lê Văn Bưởi"])
  }

  @Test func sites() throws {
    let reading = try Reading(
      "Sáng 4/4/2024, Bộ Y tế tổ chức hội nghị trực tuyến. Tại điểm cầu tỉnh Nghệ An, ông Lê Văn Bưởi chủ trì. Điểm cầu huyện Yên Thành do bà Trần Thị Cam chủ trì. Chủ trì tại điểm cầu Tỉnh ủy có ông Đỗ Văn Ánh."
    )
    let chairs = reading.facts.meetings.flatMap(\.chairs)
    #expect(
      chairs.map(\.site) == [
        "điểm cầu tỉnh Nghệ An", "Điểm cầu huyện Yên Thành", "điểm cầu Tỉnh ủy",
      ])
  }

  @Test func hostsTogether() throws {
    let reading = try Reading(
      "Sáng 4/4/2024, Sở Nội vụ tỉnh Nghệ An phối hợp với Sở Y tế tỉnh Nghệ An tổ chức hội nghị giao ban."
    )
    let hosts = reading.facts.meetings.flatMap(\.organisers).map { reading.organisations[$0] }
    #expect(hosts == ["Sở Nội vụ tỉnh Nghệ An", "Sở Y tế tỉnh Nghệ An"])
  }

  @Test(arguments: [
    ("Trong hai ngày 17 và 18/7/2024", "2024-07-17"), ("Từ ngày 12 đến 15/1/2024", "2024-01-12"),
    ("Ngày 5-6/3/2024", "2024-03-05"),
  ])
  func daysInARow(lead: String, expected: String) throws {
    #expect(
      try Reading(lead + ", Tỉnh ủy Nghệ An tổ chức hội nghị giao ban.").dates == [expected])
  }

  @Test(arguments: [
    (
      "Sáng 17/1, Tỉnh ủy Nghệ An tổ chức hội nghị tổng kết năm 2023, triển khai nhiệm vụ năm 2024.",
      "2024-01-17"
    ),
    (
      "Sáng 17/12, Tỉnh ủy Nghệ An tổ chức hội nghị tổng kết năm 2023, triển khai nhiệm vụ năm 2024.",
      "2023-12-17"
    ),
    ("Sáng 3/6, UBND tỉnh Nghệ An tổ chức phiên họp thường kỳ tháng 5/2023.", "2023-06-03"),
    ("Sáng 22/5, UBND tỉnh Nghệ An tổ chức buổi đối thoại về kỳ thi năm 2017.", "-"),
  ])
  func yearOfADay(text: String, expected: String) throws {
    #expect(try Reading(text).dates == [expected])
  }

  @Test func aSecondEventHasItsOwnChairAndDay() throws {
    let reading = try Reading(
      "Sáng 5/12/2019, UBND huyện Yên Thành tổ chức lễ khánh thành cầu treo. Dự lễ có ông Lê Văn Bưởi. Tiếp đó, Huyện ủy Yên Thành tổ chức lễ phát động thi đua. Dự và chủ trì có ông Trần Văn Ánh."
    )
    let meetings = reading.facts.meetings
    #expect(meetings.map(\.chairs.count) == [0, 1])
    #expect(reading.dates == ["2019-12-05", "2019-12-05"])
  }
}
