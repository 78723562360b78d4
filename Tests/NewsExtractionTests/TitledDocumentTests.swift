import NewsModel
import Testing

/// Documents without a number: where their names begin and end.
@Suite struct TitledDocumentTests {
  @Test(arguments: [
    (
      "Hội nghị quán triệt Nghị quyết Đại hội Đảng bộ tỉnh lần thứ XV, nhiệm kỳ 2020 - 2025.",
      "Nghị quyết Đại hội Đảng bộ tỉnh lần thứ XV, nhiệm kỳ 2020 - 2025"
    ),
    (
      "Xã sơ kết Nghị quyết Đại hội Đảng bộ quận 5 nhiệm kỳ 2020 - 2025.",
      "Nghị quyết Đại hội Đảng bộ quận 5 nhiệm kỳ 2020 - 2025"
    ),
    (
      "Hai bên làm theo Thỏa thuận khung về thí điểm cửa khẩu thông minh.",
      "Thỏa thuận khung về thí điểm cửa khẩu thông minh"
    ),
    ("Ông nhắc lại Nghị quyết T.Ư 7 (khóa XI).", "Nghị quyết Trung ương 7 (khóa XI)"),
    ("Huyện thi hành Luật Đất đai năm 2024.", "Luật Đất đai năm 2024"),
    ("Huyện thi hành Luật Đầu tư công sửa đổi.", "Luật Đầu tư công sửa đổi"),
    ("Xã thi hành luật bảo vệ môi trường.", "Luật bảo vệ môi trường"),
    ("Công ty vi phạm luật đất đai.", "Luật đất đai"),
    ("Đảng viên chấp hành Điều lệ Đảng.", "Điều lệ Đảng"),
    ("Đại hội sửa Điều lệ Hội Nông dân Việt Nam.", "Điều lệ Hội Nông dân Việt Nam"),
    ("Đại biểu nói Luật Quốc phòng bổ sung nhiều quy định.", "Luật Quốc phòng"),
    ("Đại biểu góp ý Luật Công đoàn Việt Nam (sửa đổi).", "Luật Công đoàn Việt Nam (sửa đổi)"),
    (
      "Quốc hội bàn Luật thuế xuất khẩu, thuế nhập khẩu (sửa đổi).",
      "Luật thuế xuất khẩu, thuế nhập khẩu (sửa đổi)"
    ),
    (
      "Đại biểu nhắc Luật bảo vệ, chăm sóc và giáo dục trẻ em.",
      "Luật bảo vệ, chăm sóc và giáo dục trẻ em"
    ),
    ("Các nước nhắc lại Thông cáo chung ABM 12.", "Thông cáo chung ABM 12"),
    (
      "Huyện thực hiện Nghị quyết về phòng ngừa xâm hại trẻ em ở vùng cao vừa được thông qua.",
      "Nghị quyết về phòng ngừa xâm hại trẻ em ở vùng cao"
    ),
    (
      "Tỉnh duyệt Đề án tăng cường giáo dục lý tưởng cách mạng, đạo đức cho thanh niên.",
      "Đề án tăng cường giáo dục lý tưởng cách mạng, đạo đức cho thanh niên"
    ),
    (
      "Quốc hội thông qua Nghị quyết về hỗ trợ người trồng chè ở vùng cao với hơn 93% đại biểu tán thành.",
      "Nghị quyết về hỗ trợ người trồng chè ở vùng cao"
    ),
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
      "Đề án quản lý, sử dụng đất rừng giai đoạn 2026-2030, tầm nhìn 2050"
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
    ("Doanh nghiệp chờ hiệp định VXFTA có hiệu lực.", "Hiệp định VXFTA"),
    (
      "Nước ta thực hiện thỏa thuận VXP21 về ứng phó với biến đổi khí hậu.",
      "Thỏa thuận VXP21 về ứng phó với biến đổi khí hậu"
    ),
    (
      "Các bên tôn trọng Hiến chương Liên Hợp Quốc và luật pháp quốc tế.",
      "Hiến chương Liên Hợp Quốc"
    ),
    ("Xã thi hành Luật Thanh tra. Luật Thanh tra số 11/2022/QH15 có 8 chương.", "11/2022/QH15"),
    (
      "Chính phủ trình Nghị quyết về cơ chế đặc thù phát triển TP. HCM, đại biểu tán thành.",
      "Nghị quyết về cơ chế đặc thù phát triển TP. HCM"
    ),
    (
      "Bộ soạn Đề án thu hút đầu tư thời kỳ công nghiệp 4.0 cho các tỉnh.",
      "Đề án thu hút đầu tư thời kỳ công nghiệp 4.0 cho các tỉnh"
    ),
    (
      "Cần làm rõ Nghị quyết về hỗ trợ người trồng chè và hồ tiêu ở vùng cao vừa được thông qua.",
      "Nghị quyết về hỗ trợ người trồng chè và hồ tiêu ở vùng cao"
    ),
    (
      "Hai bên nhắc Tuyên bố chung về quan hệ đối tác toàn diện vào tháng 9 năm ngoái.",
      "Tuyên bố chung về quan hệ đối tác toàn diện"
    ),
    (
      "Trường làm đề án Đào tạo giảng viên có trình độ tiến sĩ cho các trường đại học.",
      "Đề án Đào tạo giảng viên có trình độ tiến sĩ cho các trường đại học"
    ),
    ("“Hiệp ước VNX đóng vai trò quan trọng với hòa bình”, bà Hoa nói thêm.", "Hiệp ước VNX"),
    ("Nước này rút khỏi Hiệp ước Dublin, các bên cho biết.", "Hiệp ước Dublin"),
    ("Các bên ký hiệp định Toronto năm 1988 về sau.", "Hiệp định Toronto năm 1988"),
    ("Hội nghị ra Tuyên bố Hà Nội với thông điệp về hòa bình.", "Tuyên bố Hà Nội"),
    ("Theo Hiến pháp Nga, Chính phủ cũ từ nhiệm.", "Hiến pháp Nga"),
    (
      "Ông vi phạm quy định về những điều đảng viên không được làm, bị cảnh cáo.",
      "Quy định về những điều đảng viên không được làm"
    ),
    (
      "Huyện học Chỉ thị của Ban Bí thư về tăng cường sự lãnh đạo của Đảng với công tác trẻ em.",
      "Chỉ thị của Ban Bí thư về tăng cường sự lãnh đạo của Đảng với công tác trẻ em"
    ),
    (
      "Bộ phổ biến Chỉ thị của Bộ Y tế về hạn chế rác thải nhựa ở bệnh viện sáng 16-8.",
      "Chỉ thị của Bộ Y tế về hạn chế rác thải nhựa ở bệnh viện"
    ),
    ("Đại biểu góp ý dự luật Du lịch (sửa đổi).", "Luật Du lịch (sửa đổi)"),
    ("Việc này trái quy định của luật đất đai 2003.", "Luật đất đai 2003"),
    ("Đại biểu bàn dự án luật tố cáo (sửa đổi).", "Luật tố cáo (sửa đổi)"),
    ("Hiến pháp 2013 nêu rõ. Hiến pháp năm 2013 và Hiến pháp là một.", "Hiến pháp 2013"),
    ("Luật Nhà ở chưa nói rõ. Luật Nhà ở năm 2014 bổ sung.", "Luật Nhà ở năm 2014"),
    (
      "Cần quán triệt các Nghị quyết của Hội nghị Trung ương 6 khóa XII.",
      "Nghị quyết của Hội nghị Trung ương 6 khóa XII"
    ),
  ])
  func oneIsNamed(text: String, name: String) throws {
    #expect(try Reading(text).documents == [name])
  }

  /// Numbers short and long, with years, behind small letters.
  @Test(arguments: [
    ("Xã làm theo nghị định 121 về xử phạt.", ["121"]),
    ("Xã làm theo quyết định 22 năm 2015 của UBND tỉnh Nghệ An.", ["22"]),
    ("Tỉnh ban hành quyết định 22 ngày 3-4-2015. Nhưng quyết định 22 còn thiếu.", ["22"]),
    ("Chỉ thị 04/CT-TTg ban hành năm ngoái. Từ Chỉ thị 04, các cấp vào cuộc.", ["04/CT-TTg"]),
    ("Nghị quyết 42 nêu rõ. Nghị quyết 42/2017 của Quốc hội có hiệu lực.", ["42/2017"]),
    ("Xã thi hành Luật Thanh tra số 11/2022/QH15.", ["11/2022/QH15"]),
    ("Quốc hội sửa Nghị quyết số 30/2 016/QH 14 về thị thực.", ["30/2016/QH14"]),
    ("Kết luận thanh tra số 35/KL-TTCP nêu sai phạm.", ["35/KL-TTCP"]),
    ("Tỉnh có công văn số 1520/UBND - XD 2 về bến xe.", ["1520/UBND-XD2"]),
    ("Sở gửi văn bản số 815/QHKT - P 3 ngày 4/5/2017.", ["815/QHKT-P3"]),
    ("Văn bản số 912/VPCP - V.II nêu ý kiến chỉ đạo.", ["912/VPCP-V.II"]),
    ("Ban cán sự đọc Tờ trình số 52 - TTr/BCS về nhân sự.", ["52-TTr/BCS"]),
    ("Thành phố ban hành Công văn số 7203/UBND - QLĐTh.", ["7203/UBND-QLĐTh"]),
    ("Sở ký Văn bản số 95/SNN & PTNT - VP gửi huyện.", ["95/SNN&PTNT-VP"]),
    ("Bộ ban hành Thông tư số 1 52/2 018/TT - BTC về phí.", ["152/2018/TT-BTC"]),
    ("Huyện gửi Tờ trình (số 61/TTr-UBND ngày 2/5/2017) xin vốn.", ["61/TTr-UBND"]),
    ("Sở có công văn hỏa tốc số 408/SYT-NV gửi các huyện.", ["408/SYT-NV"]),
    ("Tỉnh có văn bản chấp thuận chủ trương đầu tư số 146/UBND-QLĐT.", ["146/UBND-QLĐT"]),
    ("Thị xã làm theo QĐ số 77/QĐ-UBND của tỉnh.", ["77/QĐ-UBND"]),
    ("Bộ sẽ sửa nghị định 123 quy định chức năng của các bộ.", ["123"]),
    ("Doanh nghiệp vướng do thông tư 04 Bộ Xây dựng.", ["04"]),
    ("Thành phố ban hành quyết định 22 (thay thế quyết định cũ).", ["22"]),
    ("Thanh tra công bố thông báo 1041 chỉ ra sai phạm.", ["1041"]),
    ("Nghị quyết 30/NQ-CP 5 năm trước đã nêu.", ["30/NQ-CP"]),
    ("Quyết định 06 sửa đổi bảng giá đất.", ["06"]),
    ("Chính phủ ban hành Nghị định 57 quy định tiêu chuẩn xe công.", ["57"]),
    ("Các huyện nghèo theo nghị quyết 30a của Chính phủ được vay vốn.", ["30a"]),
    ("Ông Nam ký kết luận số 14 về vụ việc.", ["14"]),
    ("Sở soạn công văn 2164 gửi các huyện.", ["2164"]),
    ("Tại công điện 1926 về việc ứng phó mưa lũ, Thủ tướng yêu cầu trực ban.", ["1926"]),
    ("Viện kháng nghị Bản án dân sự sơ thẩm số 18/2020/DS-ST.", ["18/2020/DS-ST"]),
    ("Đại biểu nêu Chương trình công tác số 18 của Thành ủy.", ["18"]),
    ("Thanh tra lập phiếu trình số 41/PTr-TTra.", ["41/PTr-TTra"]),
    ("Huyện tổ chức hội nghị triển khai nghị quyết số 61 của HĐND tỉnh.", ["61"]),
    ("Tuyến đường chiến lược 15A chạy qua xã.", []),
    ("Xã làm Quyết định 05 và 04 nhiệm vụ khác trong quý.", ["05"]),
    ("Ông ký phiếu trình số 63/PTr - Ttra ngày 8/6/2017.", ["63/PTr-Ttra"]),
    ("Tỉnh có quyết định 392 tỉ đồng cho dự án.", []),
    ("Sở có văn bản trả lời 29 câu hỏi của cử tri.", []),
    ("Tỉnh cấp hợp đồng và văn bản gia hạn giấy phép số 12/GP-UBND.", []),
    ("Tỉnh đặt ra kế hoạch 5 năm tới.", []),
    ("Hội đồng quyết định 15 trường hợp được thưởng.", []),
  ])
  func numbersAreRead(text: String, documents: [String]) throws {
    #expect(try Reading(text).documents == documents)
  }

  /// Words that only look like a document's.
  @Test(arguments: [
    "Các sở Xây dựng, Kế hoạch - Đầu tư cùng dự.",
    "Tòa án Hiến pháp Hàn Quốc xét xử.",
    "Tuyên bố bế mạc kỳ họp thứ 15 khóa IX, Chủ tịch cảm ơn cử tri.",
    "Tổng thống nói đã ký luật H.R 3364 hôm nay.",
    "Ban soạn thảo trình bày dự thảo Nghị quyết xác nhận kết quả bầu cử bổ sung đại biểu.",
  ])
  func nothingIsNoDocument(text: String) throws {
    #expect(try Reading(text).documents == [])
  }

  /// One word before a list of laws, one number behind another.
  @Test(arguments: [
    (
      "Quốc hội sửa các luật: Xây dựng, Nhà ở và Quy hoạch đô thị.",
      ["Luật Xây dựng", "Luật Nhà ở", "Luật Quy hoạch đô thị"]
    ),
    (
      "Quốc hội thông qua luật Chăn nuôi; Trồng trọt; Đặc xá (sửa đổi).",
      ["Luật Chăn nuôi", "Luật Trồng trọt", "Luật Đặc xá (sửa đổi)"]
    ),
    ("Theo Luật Đất đai, Quy hoạch phải được công khai.", ["Luật Đất đai"]),
    ("Xã làm theo Nghị định 178, 67 của Chính phủ.", ["Nghị định 178", "Nghị định 67"]),
    (
      "Đảng viên học Nghị quyết Trung ương 4 (khóa XI, XII).",
      ["Nghị quyết Trung ương 4 (khóa XI, XII)"]
    ),
    (
      "Đại biểu nghe Nghị quyết Đại hội đại biểu Đảng bộ Khối CQ-DN tỉnh lần thứ VII.",
      ["Nghị quyết Đại hội đại biểu Đảng bộ Khối CQ-DN tỉnh lần thứ VII"]
    ),
    (
      "Xã hoàn thành 05 chỉ tiêu Nghị quyết Đại hội lần thứ IX và 07 công trình ngõ xóm.",
      ["Nghị quyết Đại hội lần thứ IX"]
    ),
  ])
  func listsAreRead(text: String, names: [String]) throws {
    #expect(try Reading(text).facts.documents.map(\.name) == names)
  }

  @Test func ofAListTheLastSaysWhoIssuedThem() throws {
    let facts = try Reading("Xã thực hiện Nghị định 29 và 178 của Chính phủ.").facts
    #expect(facts.documents.map(\.issuer) == ["Chính phủ", "Chính phủ"])
  }

  @Test func aTreatyIsCalledByItsLongName() throws {
    let text = """
      Hiệp định RCEP mở thị trường. Hiệp định Đối tác Kinh tế toàn diện khu vực (RCEP) có 20 chương.
      """
    let facts = try Reading(text).facts
    #expect(facts.documents.map(\.name) == ["Hiệp định Đối tác Kinh tế toàn diện khu vực (RCEP)"])
  }

  @Test(arguments: [
    "Ông cho rằng Đề án có tính khả thi cao.", "Khi đó, Đề án nêu Văn phòng chung có hai phòng.",
    "Việc này theo Điều lệ Công ty.", "Họp theo Điều lệ Công ty Cổ phần Sao Mai.",
    "Ông nhắc các Hiệp định FTA đã ký.",
    "Họ rút khỏi luật EU khi rời liên minh.",
    "Chính phủ bổ sung bốn điều vào Luật năm 2015.", "Báo chí nhắc Tuyên bố từ Nhà Trắng hôm qua.",
    "Ông nói Nghị quyết Trung ương lại không cụ thể.",
    "Việt Nam ký nhiều Hiệp định thương mại tự do (FTA).", "Một điều luật Thượng viện cấm việc đó.",
    "Chính phủ mất đa số vì dự luật ngân sách.", "Ông Nam, Giám đốc Công ty luật Thiên Thu, nói.",
    "So với kế hoạch 18% đặt ra trước đó, mức này cao.",
    "Sai phạm xảy ra tại dự án số 15 ở trung tâm.",
    "“Kế hoạch cấp điện cho các đảo có thể bao gồm nhiều trạm mới”, ông Nam cho biết.",
    "Người dân theo Nghị quyết Đảng và trong Hội đều nói.",
    "Kỷ luật Đảng phải nghiêm.", "Huyện thực hiện nghị quyết về nông thôn mới.",
    "Ông tuyên bố về việc khai mạc hội nghị.", "Tỉnh xây dựng kế hoạch phát triển rừng năm 2025.",
    "Luật Việt Nam nghiêm cấm việc đó.", "Nghị quyết và các kế hoạch được thông qua.",
    "Hai nước là đối tác Chiến lược Việt Nam - Lào.", "Báo cáo 10 năm công tác được trình bày.",
    "“Đề án này sẽ mang lại nhiều việc làm cho bà con”, ông nói.",
    "Ủy ban báo cáo việc thực hiện các nghị quyết của Quốc hội về giám sát chuyên đề.",
    "Nước này rút khỏi Tổ chức Hiệp ước Đông Bắc Dương.",
    "Lãnh đạo phòng Kế hoạch - Tài chính giai đoạn 2015-2017 bị nhắc nhở.",
    "Tỉnh thực hiện kế hoạch 5 năm 2016-2020.", "Đảng bộ học tập Nghị quyết Trung ương.",
    "Tuyên bố của người phát ngôn Bộ Ngoại giao được đăng tải.",
    "Quốc hội sẽ giám sát nghị quyết của Quốc hội về chủ trương này.",
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

  @Test func whatIsToReplaceADocumentIsNoneYet() throws {
    let text = "Bộ Công Thương soạn Thông tư thay thế Thông tư số 15/2022/TT-BCT."
    #expect(try Reading(text).documents == ["15/2022/TT-BCT"])
  }
}
