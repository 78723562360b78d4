import Testing

@testable import NewsExtraction

@Suite
struct OfficeTests {
  @Test(
    "A title names an office whatever says how it is held",
    arguments: [
      ("Chủ tịch", .chair), ("Phó Chủ tịch Thường trực", .chair), ("Quyền Chủ tịch", .chair),
      ("Quyền Phó Giám đốc", .director), ("Phó Tổng Giám đốc", .generalDirector),
      ("Phó Bí thư", .secretary), ("Bí thư thứ nhất", .secretary),
      ("Ủy viên chuyên trách", .member), ("Phó Trưởng ban phụ trách", .boardHead),
      ("Chủ tịch nước", nil), ("Tổng Bí thư", nil), ("Thủ tướng", nil), ("Phó", nil), ("", nil),
    ] as [(String, Office?)])
  func office(title: String, office: Office?) {
    #expect(Office(title: title) == office)
  }

  @Test("A deputy's title begins with what says so")
  func deputies() {
    #expect(Office.isDeputy("Phó Chủ tịch"))
    #expect(!Office.isDeputy("Phóng viên"))
    #expect(!Office.isDeputy("Chủ tịch"))
  }
}
