import NewsModel
import Testing

/// The day of a meeting: as precise as the text, its year from the context, never a decoy.
@Suite struct DateTests {
  @Test(arguments: [
    (
      "day, month and year", "Sáng 4/4/2024, Tỉnh ủy Nghệ An tổ chức hội nghị giao ban.",
      ["2024-04-04"]
    ),
    (
      "in words", "Ngày 5 tháng 3 năm 2024, Tỉnh ủy Nghệ An tổ chức hội nghị giao ban.",
      ["2024-03-05"]
    ),
    ("a dot", "Sáng 23.8, Tỉnh ủy Nghệ An tổ chức hội nghị quý III/2019.", ["2019-08-23"]),
    (
      "the first of two days",
      "Trong 2 ngày (12-13/8), Tỉnh ủy Nghệ An tổ chức hội nghị quý III/2019.", ["2019-08-12"]
    ),
    (
      "the first of three days",
      "Trong các ngày 7, 8 và 9-8, Tỉnh ủy Nghệ An tổ chức hội nghị quý III/2019.", ["2019-08-07"]
    ),
    ("hyphens", "Chiều 12-4-2024, Tỉnh ủy Nghệ An tổ chức hội nghị giao ban.", ["2024-04-12"]),
    (
      "year of the quarter",
      "Sáng 4/4, Tỉnh ủy Nghệ An tổ chức hội nghị giao ban (quý I/2024).", ["2024-04-04"]
    ),
    (
      "year of the first months",
      "Sáng 10/5, Tỉnh ủy Nghệ An tổ chức hội nghị sơ kết 4 tháng đầu năm 2022.", ["2022-05-10"]
    ),
    (
      "year in the title",
      "Nghệ An tổng kết công tác dân vận năm 2023\nSáng 28/12, Tỉnh ủy Nghệ An tổ chức hội nghị tổng kết công tác dân vận.",
      ["2023-12-28"]
    ),
    (
      "what is to come gives no year",
      "Nghệ An sẽ khánh thành cầu đầu năm 2021\nChiều 4/4, Tỉnh ủy Nghệ An tổ chức hội nghị giao ban.",
      ["-"]
    ),
    (
      "a day behind the month of what is to come is of the year before",
      "Sáng 18/12, Tỉnh ủy Nghệ An tổ chức hội nghị giao ban. Tỉnh dự kiến mở thầu vào tháng 5/2019.",
      ["2018-12-18"]
    ),
    (
      "the end of a term has the day by chance",
      "Sáng 31/8, Tỉnh ủy Nghệ An tổ chức hội nghị giao ban. Ông giữ chức từ ngày 1/9/2019 đến ngày 31/8/2024.",
      ["-"]
    ),
    (
      "what is aimed at has a round year",
      "Sáng 23/7, Tỉnh ủy Nghệ An tổ chức hội nghị giao ban. Tỉnh bàn về Tầm nhìn ASEAN 2025.",
      ["-"]
    ),
    ("no year to be had", "Sáng 4/4, Tỉnh ủy Nghệ An tổ chức hội nghị giao ban.", ["-"]),
    ("no day at all", "Vừa qua, Tỉnh ủy Nghệ An tổ chức hội nghị giao ban năm 2024.", ["-"]),
    (
      "a cut-off is no day of an event",
      "Tỉnh ủy Nghệ An tổ chức hội nghị giao ban. Tính đến ngày 29/3/2024, tỉnh giải ngân 20%.",
      ["-"]
    ),
    (
      "nor is it in the same sentence",
      "Tỉnh ủy Nghệ An tổ chức hội nghị đánh giá kết quả đến ngày 29/3/2024.", ["-"]
    ),
    (
      "nor the day of a document",
      "Tỉnh ủy Nghệ An tổ chức hội nghị quán triệt Quyết định số 12-QĐ/TW ngày 3/2/2021.", ["-"]
    ),
    ("a score is no date", "Tỉnh ủy Nghệ An tổ chức hội nghị với 12/14 đại biểu.", ["-"]),
    ("no such day", "Sáng 31/2/2024, Tỉnh ủy Nghệ An tổ chức hội nghị giao ban.", ["-"]),
  ])
  func fromTheTextAlone(name: String, text: String, dates: [String]) throws {
    #expect(try Reading(text).dates == dates, "\(name)")
  }

  @Test(arguments: [
    ("2024-04-05", "Sáng 4/4", "2024-04-04"), ("2024-04-05", "Sáng 5/4", "2024-04-05"),
    ("2024-01-02", "Chiều 30/12", "2023-12-30"), ("2024-04-05", "Sáng nay", "2024-04-05"),
    ("2024-04-05", "Hôm nay 5/4", "2024-04-05"), ("2024-04-05", "Ngày 3/4/2022", "2022-04-03"),
    ("2024-03-01", "Sáng 29/2", "2024-02-29"), ("2023-03-01", "Sáng 29/2", "-"),
  ])
  func fromTheDayOfPublication(published: String, lead: String, expected: String) throws {
    let text = "\(lead), Tỉnh ủy Nghệ An tổ chức hội nghị giao ban."
    #expect(try Reading(text, published: published).dates == [expected])
  }

  @Test func rolesAreAttestedForTheDayOfTheMeeting() throws {
    let reading = try Reading(
      "Sáng 4/4/2024, Tỉnh ủy Nghệ An tổ chức hội nghị giao ban. Đồng chí Lê Văn Bưởi, Bí thư Tỉnh ủy chủ trì hội nghị.",
      published: "2024-04-06")
    #expect(reading.facts.roles.map(\.date) == [PartialDate(year: 2024, month: 4, day: 4)])
  }
}
