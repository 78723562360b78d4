import NewsModel
import Testing

/// Which of several events of a page a sentence belongs to, and the year of a day.
@Suite struct MeetingFramesTests {
  private static let opening =
    "Sáng 4/4/2024, Tỉnh ủy Nghệ An tổ chức hội nghị giao ban do ông Lê Văn Bưởi, Bí thư Tỉnh ủy chủ trì."

  /// Each meeting as its day and who did what there: `2024-04-04 c:Lê Văn Bưởi`.
  private func told(_ text: String, published: String? = nil) throws -> [String] {
    let reading = try Reading(text, published: published)
    return reading.facts.meetings.map { meeting in
      func names(_ mark: String, _ list: [Participation]) -> [String] {
        list.map { "\(mark):\(reading.people[$0.person])" }
      }
      let parts =
        names("c", meeting.chairs) + names("a", meeting.attendees) + names("s", meeting.speakers)
      return ([meeting.date.map { "\($0)" } ?? "-"] + parts).joined(separator: " ")
    }
  }

  @Test func twoPlacesOnTwoDays() throws {
    let text =
      "Trong 2 ngày 3 và 4-6, Đoàn đại biểu Quốc hội tỉnh Nghệ An tiếp xúc cử tri huyện Yên Thành.\nTại xã Lam Thành (ngày 3-6), hội nghị do bà Lê Thị Bưởi chủ trì.\nTại xã Hoa Thành (ngày 4-6), cử tri nêu nhiều ý kiến. Hội nghị do ông Trần Văn Ánh chủ trì. Tiếp thu ý kiến, ông Trần Văn Ánh hứa trả lời."
    let meetings = try told(text, published: "2024-06-05")
    #expect(meetings.contains { $0.hasPrefix("2024-06-03") && $0.contains("c:Lê Thị Bưởi") })
    #expect(
      meetings.contains {
        $0.hasPrefix("2024-06-04") && $0.contains("c:Trần Văn Ánh s:Trần Văn Ánh")
      })
  }

  @Test(arguments: [
    "Trước đó, ngày 2/4/2024, Huyện ủy Yên Thành mở lớp học, có ông Trần Văn Ánh dự.",
    "Chiều cùng ngày, đoàn về xã Hoa Thành; cùng dự có ông Trần Văn Ánh.",
    "* Huyện Yên Thành vừa bàn giao 20 ngôi nhà, cùng dự có ông Trần Văn Ánh.",
    "Ngày 2/4/2024, huyện Yên Thành trồng rừng. Cùng dự có ông Trần Văn Ánh.",
  ])
  func whatHappenedElsewhereHadOthersThere(paragraph: String) throws {
    let meetings = try told(Self.opening + "\n" + paragraph)
    let main = meetings.first { $0.contains("c:Lê Văn Bưởi") }
    #expect(main?.contains("Trần Văn Ánh") == false)
  }

  @Test func daysWithoutAYearAreToldApart() throws {
    let text =
      "Chiều 4/5, tại cuộc họp báo của Bộ Y tế, ông Lê Văn Bưởi trả lời câu hỏi về giá thuốc.\nNgày 3/5, Thứ trưởng Bộ Y tế Trần Văn Ánh yêu cầu các cục vào cuộc."
    #expect(try told(text) == ["- s:Lê Văn Bưởi"])
  }

  @Test(arguments: [
    "Hội nghị đã nghe ông Trần Văn Ánh thông báo kết quả kỳ họp và nhiệm vụ tới.",
    "Ông Lê Văn Bưởi cho biết, sắp tới HĐND tỉnh sẽ tổ chức kỳ họp bất thường.",
    "Hội nghị diễn ra trong một ngày.",
    "Ông Lê Văn Bưởi giao Sở Y tế Nghệ An tổ chức hội thảo về thuốc nam.",
  ])
  func noOtherMeetingIsMade(sentence: String) throws {
    let meetings = try Reading(Self.opening + " " + sentence).facts.meetings
    #expect(meetings.filter { !$0.speakers.isEmpty || !$0.chairs.isEmpty }.count == 1)
    #expect(!meetings.contains { $0.kind == "hội thảo" })
  }

  @Test func wordsGoOnWhereTheirSpeakerWasLastHeard() throws {
    let text =
      Self.opening
      + "\nTại hội thảo về giống lúa ngày 2/4/2024, ông Trần Văn Ánh nêu kết quả. Vụ tới, ông Trần Văn Ánh cho biết, sẽ mở rộng."
    let meetings = try told(text)
    #expect(meetings.contains { $0.hasPrefix("2024-04-02") && $0.contains("s:Trần Văn Ánh") })
    #expect(meetings.filter { $0.contains("Trần Văn Ánh") }.count == 1)
  }

  @Test func encountersAreKnownByWhoMet() throws {
    let text =
      "Tại cuộc gặp với Chủ tịch UBND tỉnh Nghệ An Lê Văn Bưởi, hai bên bàn về đầu tư.\nTại cuộc gặp với Chủ tịch UBND tỉnh Hà Tĩnh Trần Văn Ánh, hai bên bàn về du lịch."
    #expect(try told(text) == ["- a:Lê Văn Bưởi", "- a:Trần Văn Ánh"])
  }

  @Test func oneDialogueUnderTwoNouns() throws {
    let text =
      "Sáng 4/4/2024, Tỉnh đoàn Nghệ An tổ chức chương trình gặp gỡ, đối thoại với thanh niên. Phát biểu tại buổi đối thoại, ông Lê Văn Bưởi mong thanh niên học nghề."
    #expect(try Reading(text).facts.meetings.count == 1)
  }

  @Test(arguments: [
    ("Tổng thống nói trong cuộc họp", "Ông Lê Văn Bưởi nói trong một cuộc họp với doanh nghiệp."),
    ("with a day between", "Ông Lê Văn Bưởi hôm nay phát biểu tại cuộc họp Sở Y tế Nghệ An."),
    (
      "attending", "Dự lễ khánh thành cầu Hoa Mai sáng 2/3, ông Lê Văn Bưởi đánh giá cao nhà thầu."
    ),
  ])
  func speaksThere(name: String, text: String) throws {
    #expect(try Reading(text).speakers == ["Lê Văn Bưởi"], "\(name)")
  }

  @Test func whoCameAlongDoesNotDemand() throws {
    let text =
      "Chiều 4/4/2024, đoàn kiểm tra do ông Lê Văn Bưởi làm trưởng đoàn kiểm tra đê biển. Cùng đi có đồng chí Trần Văn Ánh. Đồng chí yêu cầu huyện sửa đê."
    #expect(try Reading(text).speakers.contains("Trần Văn Ánh") == false)
  }

  @Test func aPronounIsOfWhomTheParagraphOpensWith() throws {
    let text = """
      Chiều 4/3, Phó Thủ tướng Lê Văn Bưởi đã tiếp Đại sứ Hà Lan Jan de Vries. Cùng dự có Thứ trưởng Ngoại giao Trần Văn Ánh.
      Phó Thủ tướng chúc mừng Đại sứ hoàn thành nhiệm kỳ. Ông nhấn mạnh quan hệ hai nước phát triển.
      """
    #expect(try Reading(text).speakers.contains("Trần Văn Ánh") == false)
  }

  @Test func anInterviewIsNoMeeting() throws {
    let text = "Ông Lê Văn Bưởi cho biết như vậy trong cuộc trao đổi với Báo Tuổi Trẻ."
    #expect(try Reading(text).speakers.isEmpty)
  }

  @Test func aBillIsNotAttended() throws {
    let text =
      "Sáng 23/5, tại phiên thảo luận của Quốc hội về dự án Luật Đất đai, ông Lê Văn Bưởi cho hay dự thảo có nhiều điểm mới."
    let reading = try Reading(text)
    #expect(reading.speakers == ["Lê Văn Bưởi"])
    #expect(reading.attendees.isEmpty)
  }

  @Test func captionsDoNotEndAnArticle() throws {
    let long = "đây là việc hệ trọng mà các đại biểu đã bàn kỹ nhiều lần trong suốt cả năm qua"
    let text = [
      "Hội nghị giao ban", Self.opening,
      "Phát biểu tại hội nghị, ông Lê Văn Bưởi cho rằng \(long).",
      "Ông Lê Văn Bưởi nhấn mạnh \(long).", "Ông Trần Văn Ánh.",
      "Phát biểu tại hội nghị, ông Trần Văn Ánh nhìn nhận rằng \(long), nên cần làm sớm.",
    ].joined(separator: "\n")
    let reading = try Reading(text)
    #expect(reading.authors.isEmpty)
    #expect(Set(reading.facts.meetings.map(\.block)) == [.main])
  }

  @Test(arguments: [
    ("a full date of these weeks", "Đợt một kết thúc ngày 21/4/2018.", "2018-04-04"),
    ("the month before", "Dự án chậm từ tháng 2/2018.", "2018-04-04"),
    ("a month too long before", "Dự án được duyệt vào tháng 12/2017.", "-"),
    ("a name", "Đây là hoạt động của Năm APEC 2017.", "2017-04-04"),
    ("a year just over", "Năm 2018 vừa qua, thu ngân sách vượt dự toán.", "2019-04-04"),
    ("a later year is told of", "Dự án chậm từ tháng 2/2018; năm 2019 sẽ xong.", "-"),
    ("a span of years", "Từ tháng 7/2014 đến tháng 2/2018 có 12 vụ.", "-"),
    ("a plan", "Phải xong trước tháng 6/2018.", "-"),
    ("a birthday", "Ông Trần Văn Ánh sinh ngày 2/4/1993.", "-"),
    ("a paper of days to come", "Căn cứ Quyết định số 12/QĐ-UBND ngày 20/4/2013.", "-"),
    ("long ago", "Cầu được xây hồi năm 2017, sửa tháng 3/2017.", "-"),
  ])
  func yearFromFurtherDown(name: String, sentence: String, expected: String) throws {
    let filler = String(repeating: "Các đại biểu trao đổi thêm. ", count: 5)
    let text = "Sáng 4/4, UBND tỉnh Nghệ An tổ chức hội nghị xúc tiến đầu tư. " + filler + sentence
    #expect(try Reading(text).dates == [expected], "\(name)")
  }

  @Test(arguments: [
    (
      "heads of a delegation that is received",
      "Chiều 12/3/2024, ông Lê Văn Bưởi, Chủ tịch UBND tỉnh Nghệ An tiếp đoàn doanh nghiệp do ông Trần Văn Ánh làm trưởng đoàn.",
      ["Lê Văn Bưởi", "Trần Văn Ánh"]
    ),
    (
      "between two", "Chiều 12/3/2024 diễn ra hội đàm giữa ông Lê Văn Bưởi và ông Trần Văn Ánh.",
      ["Lê Văn Bưởi", "Trần Văn Ánh"]
    ),
    (
      "at the opening",
      "Sáng 4/4/2024, Huyện ủy Yên Thành tổ chức hội nghị giao ban. Dự khai mạc có ông Lê Văn Bưởi; ông Trần Văn Ánh, Tổ trưởng Tổ bầu cử số 4 của tỉnh; bà Hồ Thị Cam.",
      ["Hồ Thị Cam", "Lê Văn Bưởi", "Trần Văn Ánh"]
    ),
    (
      "who hands over",
      "Sáng 4/4/2024, Huyện ủy Yên Thành tổ chức lễ kỷ niệm. Tại buổi lễ, ông Lê Văn Bưởi đã trao bằng khen cho 12 tập thể.",
      ["Lê Văn Bưởi"]
    ),
    (
      "coming to attend",
      "Sáng 4/4/2024, ông Lê Văn Bưởi đến huyện Yên Thành để dự lễ khánh thành cầu Hoa Mai.",
      ["Lê Văn Bưởi"]
    ),
  ])
  func attends(name: String, text: String, expected: [String]) throws {
    #expect(try Set(Reading(text).attendees) == Set(expected), "\(name)")
  }

  @Test func chairsBehindAnotherVerb() throws {
    let text =
      "Ông Lê Văn Bưởi hôm nay thăm huyện Yên Thành và đồng chủ trì hội nghị xúc tiến đầu tư."
    #expect(try Reading(text).chairs == ["Lê Văn Bưởi"])
  }
}
