import NewsModel
import Testing

/// Bodies and people as the national press writes them: short names, lists, and what is neither.
@Suite struct PressBodiesTests {
  @Test(arguments: [
    // Names that go on behind a place, a word from abroad or an initial.
    ("Công ty CP Nha Trang Sao thuê đất.", ["Công ty cổ phần Nha Trang Sao"]),
    ("Bà dạy ở Viện Công nghệ Massachusetts.", ["Viện Công nghệ Massachusetts"]),
    ("Em học Trường THCS Ea Kly.", ["Trường THCS Ea Kly"]),
    (
      "Ông dạy ở Trường Nghiên cứu Chính sách S. Ramanujan.",
      ["Trường Nghiên cứu Chính sách S. Ramanujan"]
    ),
    ("Dự án cấp cho Công ty TNHH Hương Quê 17.000 m2 đất.", ["Công ty TNHH Hương Quê"]),
    (
      "Nghị sĩ John Smith là thành viên Ủy ban Quân vụ Thượng viện.",
      ["Ủy ban Quân vụ Thượng viện"]
    ),
    // Branches, and firms by their name alone.
    (
      "Dân nộp hồ sơ tại Chi nhánh Văn phòng Đăng ký đất đai quận 12.",
      ["Chi nhánh Văn phòng Đăng ký đất đai quận 12"]
    ),
    ("Thành phố có 24 chi nhánh và phòng giao dịch.", []),
    ("Tập đoàn Vingroup xây trường. Vingroup cam kết đúng hạn.", ["Tập đoàn Vingroup"]),
    ("Đại diện FPT dự lễ. Chiếc xe VinFast đỗ ở sân.", ["FPT"]),
    ("Người dân gửi ảnh cho Zing.vn tối qua.", ["Zing.vn"]),
    (
      "Công ty cổ phần Sữa Lá Xanh (Vinamilk) tuyển thợ. Vinamilk mở chuỗi mới.",
      ["Công ty cổ phần Sữa Lá Xanh"]
    ),
    // Each of a list.
    (
      "Thủ tướng giao các bộ: Tài chính; Y tế; Quốc phòng rà soát.",
      ["Bộ Quốc phòng", "Bộ Tài chính", "Bộ Y tế"]
    ),
    ("Thủ tướng giao các Bộ Tài chính, Bộ Y tế rà soát.", ["Bộ Tài chính", "Bộ Y tế"]),
    (
      "Hà Nội giữ 3 sở: Tư pháp, Y tế, Nội vụ.",
      [
        "Sở Nội vụ thành phố Hà Nội", "Sở Tư pháp thành phố Hà Nội", "Sở Y tế thành phố Hà Nội",
      ]
    ),
    (
      "Ông Lê Văn Bưởi, Giám đốc Nhà hát Kịch Hà Nội, thăm Bảo tàng Lịch sử Quốc gia.",
      ["Bảo tàng Lịch sử Quốc gia", "Nhà hát Kịch Hà Nội"]
    ),
    (
      "Quốc hội Mỹ họp. Chủ tịch Hạ viện John Smith nói với Hạ viện.",
      ["Hạ viện Mỹ", "Quốc hội Mỹ"]
    ),
    ("Ông học Trường Đại học Y Hà Nội. Đại học Y Hà Nội mở lớp.", ["Trường Đại học Y Hà Nội"]),
    (
      "Cảnh sát PCCC tỉnh Nghệ An dập lửa.", ["Cảnh sát Phòng cháy chữa cháy tỉnh Nghệ An"]
    ),
    // Schools with people's names, and what stands before a newspaper's letters.
    (
      "Ông Lê Văn Bưởi, Hiệu trưởng Trường Phổ thông DTNT Ngô Văn Mười, và bà Vũ Thị Én, Hiệu trưởng Trường Trung cấp nghề Đỗ Thị Na, dự lễ.",
      ["Trường Phổ thông DTNT Ngô Văn Mười", "Trường Trung cấp nghề Đỗ Thị Na"]
    ),
    ("Sáng nay.VTV đưa tin.", ["Đài Truyền hình Việt Nam"]),
    // What is no body, or no owner of one.
    ("Hội đồng xét xử tuyên án. Hội đồng kỷ luật sẽ họp.", []),
    ("Trường chào đón thủ khoa. Em vào trường ĐH công lập.", []),
    ("Đường nối trung tâm Đà Lạt với hội Gióng và thẩm mỹ viện Hoa Mai.", []),
    ("Văn kiện giúp Hiệp hội giữ vững vai trò. Sở lập Hội đồng tư vấn giải quyết đơn.", []),
    ("Máy do Đại học Công nghiệp nghiên cứu chế tạo.", ["Đại học Công nghiệp"]),
    (
      "Đoàn về Nghệ An, Hà Tĩnh, Nghệ An. Bí thư Thành ủy Cần Thơ nói. Thành ủy sẽ họp ở Nghệ An.",
      ["Thành ủy Cần Thơ"]
    ),
    (
      "Bộ trưởng Thanh niên và Thể thao của Malaysia đến.",
      ["Bộ Thanh niên và Thể thao Malaysia"]
    ),
    ("Người lao động đóng BHXH, hưởng từ quỹ BHXH.", []),
    (
      "Dân gọi Sở Xây dựng (Phòng Quản lý đô thị) ở Hà Nội.",
      ["Phòng Quản lý đô thị", "Sở Xây dựng thành phố Hà Nội"]
    ),
    (
      "Đại diện Tổng cục Thuế, UBND tỉnh Nghệ An dự.",
      ["Tổng cục Thuế", "Ủy ban nhân dân tỉnh Nghệ An"]
    ),
  ])
  func bodies(text: String, expected: [String]) throws {
    let found = try Reading(text).organisations.sorted()
    #expect(found.filter { $0 != "Chính phủ" } == expected)
  }

  @Test(arguments: [
    ("Đoàn Việt Nam thắng đậm hôm qua.", []),
    ("Mở đường từ Nguyễn Văn Cừ đến Trần Hưng Đạo trong năm nay.", []),
    ("Xe ùn ở nút giao Nguyễn Hữu Cảnh chiều qua.", []),
    ("Hãng bay Sunny Airways và Pacific Holdings ký kết.", []),
    // Who is called ông is not the woman of that name.
    ("Bà Anna Smithson đến Hà Nội. Ông Smithson ở lại.", ["Anna Smithson", "Smithson"]),
    ("Đại biểu Dương Trung Quốc phát biểu.", ["Dương Trung Quốc"]),
    // A long line that begins as furniture does is text.
    (
      "Bình luận về vụ việc đang gây xôn xao dư luận này trong buổi họp báo diễn ra tại trụ sở Bộ"
        + " Y tế hôm qua, ông Lê Văn Bưởi nói sẽ rà soát.",
      ["Lê Văn Bưởi"]
    ),
  ])
  func people(text: String, expected: [String]) throws {
    #expect(try Reading(text).people == expected)
  }

  @Test(arguments: [
    (
      "Báo cáo Thủ tướng, Bộ trưởng Bộ Y tế Lê Văn Bưởi nêu rõ tiến độ.",
      ["Lê Văn Bưởi | Bộ trưởng | Bộ Y tế"]
    ),
    ("Ông Lê Văn Bưởi (thành viên tổ tư vấn của Thủ tướng) nói vậy.", []),
    (
      "Trợ lý của Tổng thống Nga Ivan Smirnov cho biết tin này.",
      ["Ivan Smirnov | Tổng thống | Nga"]
    ),
    (
      "Báo chí phỏng vấn Bộ trưởng Giao thông Lê Văn Bưởi.",
      ["Lê Văn Bưởi | Bộ trưởng | Bộ Giao thông vận tải"]
    ),
    (
      "Bộ Tư pháp Mỹ im lặng. Nga và Anh chờ. Bộ trưởng Tư pháp William Smith từ chối trả lời.",
      ["William Smith | Bộ trưởng | Bộ Tư pháp Mỹ"]
    ),
    (
      "Trưởng Ban Công tác đại biểu thuộc Ủy ban Thường vụ Quốc hội Lê Văn Bưởi trình bày.",
      ["Lê Văn Bưởi | Trưởng ban | Ban Công tác đại biểu Quốc hội"]
    ),
    (
      "Ông Lê Văn Bưởi, Phó Chủ tịch Phòng Thương mại và Công nghiệp Việt Nam VCCI, nói vậy.",
      ["Lê Văn Bưởi | Phó Chủ tịch | Phòng Thương mại và Công nghiệp Việt Nam"]
    ),
    (
      "Bộ trưởng Quốc phòng Việt Nam Lê Văn Bưởi tiếp Bộ trưởng Quốc phòng Mỹ John Smith.",
      [
        "Lê Văn Bưởi | Bộ trưởng | Bộ Quốc phòng", "John Smith | Bộ trưởng | Bộ Quốc phòng Mỹ",
      ]
    ),
  ])
  func posts(text: String, expected: [String]) throws {
    #expect(try Reading(text).roles == expected)
  }
}
