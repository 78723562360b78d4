import Testing

/// Documents without a number: where their names begin and end.
@Suite struct TitledDocumentTests {
  @Test(arguments: [
    (
      "Hội nghị quán triệt Nghị quyết Đại hội Đảng bộ tỉnh lần thứ XV, nhiệm kỳ 2020 - 2025.",
      "Nghị quyết Đại hội Đảng bộ tỉnh lần thứ XV, nhiệm kỳ 2020 - 2025"
    ),
    ("Ông nhắc lại Nghị quyết T.Ư 7 (khóa XI).", "Nghị quyết Trung ương 7 (khóa XI)"),
    ("Huyện thi hành Luật Đất đai năm 2024.", "Luật Đất đai năm 2024"),
    ("Huyện thi hành Luật Đầu tư công sửa đổi.", "Luật Đầu tư công sửa đổi"),
    ("Xã thi hành luật bảo vệ môi trường.", "Luật bảo vệ môi trường"),
    ("Tỉnh góp ý Luật Phòng chống tham nhũng.", "Luật Phòng chống tham nhũng"),
    (
      "Tỉnh góp ý luật sửa đổi, bổ sung một số điều của Luật Đất đai.",
      "Luật sửa đổi, bổ sung một số điều của Luật Đất đai"
    ),
    (
      "Đại biểu góp ý Cương lĩnh 2011 (bổ sung, phát triển).",
      "Cương lĩnh 2011 (bổ sung, phát triển)"
    ),
    (
      "Sở trình đề án “Nâng cao chất lượng chè shan tuyết vùng cao”.",
      "Đề án “Nâng cao chất lượng chè shan tuyết vùng cao”"
    ),
    (
      "Hội thảo bàn về \"Tuyên bố chung về tầm nhìn đối tác\" vừa ký.",
      "Tuyên bố chung về tầm nhìn đối tác"
    ),
    (
      "Tỉnh thực hiện nghị quyết của Quốc hội về thí điểm cơ chế đặc thù sẽ được sơ kết.",
      "Nghị quyết của Quốc hội về thí điểm cơ chế đặc thù"
    ),
    (
      "Tỉnh ban hành Kế hoạch phát triển kinh tế - xã hội 5 năm 2021 - 2025, nêu ba khâu đột phá.",
      "Kế hoạch phát triển kinh tế - xã hội 5 năm 2021 - 2025"
    ),
    (
      "Sở tham mưu Đề án quản lý, sử dụng đất rừng giai đoạn 2026-2030, tầm nhìn 2050.",
      "Đề án quản lý, sử dụng đất rừng giai đoạn 2026-2030"
    ),
    (
      "Đảng viên học Quy định những điều đảng viên không được làm đã ban hành.",
      "Quy định những điều đảng viên không được làm"
    ),
    (
      "Hai bên tuân thủ Công ước Liên hợp quốc về Luật Biển năm 1982.",
      "Công ước Liên hợp quốc về Luật Biển năm 1982"
    ),
    (
      "Hai nước ký Hiệp định Thương mại tự do song phương (VXFTA) sau ba năm.",
      "Hiệp định Thương mại tự do song phương (VXFTA)"
    ),
    ("Hiệp định VXFTA mở ra thị trường mới.", "Hiệp định VXFTA"),
  ])
  func oneIsNamed(text: String, name: String) throws {
    #expect(try Reading(text).documents == [name])
  }

  @Test(arguments: [
    "Kỷ luật Đảng phải nghiêm.", "Huyện thực hiện nghị quyết về nông thôn mới.",
    "Ông tuyên bố về việc khai mạc hội nghị.", "Tỉnh xây dựng kế hoạch phát triển rừng năm 2025.",
    "Luật Việt Nam nghiêm cấm việc đó.", "Nghị quyết và các kế hoạch được thông qua.",
    "Hai nước là đối tác Chiến lược Việt Nam - Lào.", "Báo cáo 10 năm công tác được trình bày.",
  ])
  func noneIsNamed(text: String) throws {
    #expect(try Reading(text).documents == [])
  }

  @Test func anAbbreviationStandsForTheNameItFollowed() throws {
    let text = """
      Hai nước ký Hiệp định Thương mại tự do song phương (VXFTA) tại Hà Nội.
      Theo Hiệp định VXFTA, thuế nhập khẩu chè giảm dần.
      """
    #expect(try Reading(text).documents == ["Hiệp định Thương mại tự do song phương (VXFTA)"])
  }
}
