import NewsModel
import Testing

struct ConstituencyTests {
  @Test(
    "a deputy's province stands behind the name, in brackets or as a delegation",
    arguments: [
      ("Đại biểu Lê Văn Bưởi (Nghệ An) đề nghị sửa luật.", "Nghệ An"),
      ("Đại biểu Lê Văn Bưởi (đoàn Nghệ An) đề nghị sửa luật.", "Nghệ An"),
      ("Đại biểu Lê Văn Bưởi (TP Hà Nội) đề nghị sửa luật.", "Hà Nội"),
      ("Đại biểu Lê Văn Bưởi, đoàn Nghệ An, đề nghị sửa luật.", "Nghệ An"),
      ("ĐBQH Lê Văn Bưởi - đoàn Nghệ An - đề nghị sửa luật.", "Nghệ An"),
      ("Đại biểu Lê Văn Bưởi (ảnh) đề nghị sửa luật.", nil),
      ("Đại biểu Lê Văn Bưởi, Nghệ An là quê ông, đề nghị sửa luật.", nil),
      ("Đại biểu Lê Văn Bưởi (quê Nghệ An) đề nghị sửa luật.", nil),
      (
        "Đại biểu Lê Văn Bưởi (Nghệ An) hỏi. Đại biểu Lê Văn Bưởi (Hà Nội) hỏi lại.", nil
      ),
    ] as [(String, String?)])
  func constituency(_ sentence: String, _ province: String?) throws {
    let reading = try Reading("Các đại biểu Quốc hội thảo luận. " + sentence)
    #expect(reading.facts.people.first { $0.name == "Lê Văn Bưởi" }?.constituency == province)
  }

  @Test("nobody else has one: a firm's head is where the firm is")
  func others() throws {
    let reading = try Reading("Ông Lê Văn Bưởi (Nghệ An), Giám đốc Sở Nội vụ tỉnh Nghệ An, nói.")
    #expect(reading.facts.people.map(\.constituency) == [nil])
  }

  @Test(
    "a deputy of a province is one of the assembly wherever it is spoken of, one of a district is not",
    arguments: [
      ("Quốc hội họp sáng nay. Đại biểu Lê Văn Bưởi (Nghệ An) đề nghị sửa luật.", true),
      ("Quốc hội họp sáng nay. Đại biểu Lê Văn Bưởi, đoàn Nghệ An, đề nghị sửa luật.", true),
      (
        "HĐND tỉnh Nghệ An góp ý cho Quốc hội. Đại biểu Lê Văn Bưởi (Thanh Hóa) đề nghị sửa luật.",
        true
      ),
      ("Quốc hội họp sáng nay. Đại biểu Lê Văn Bưởi (huyện Diễn Châu) đề nghị sửa luật.", false),
      ("Quốc hội họp sáng nay. Đại biểu Lê Văn Bưởi đề nghị sửa luật.", false),
      ("Hội nghị họp sáng nay. Đại biểu Lê Văn Bưởi (Nghệ An) đề nghị sửa luật.", false),
    ])
  func deputies(_ text: String, _ isDeputy: Bool) throws {
    let facts = try Reading(text).facts
    let found = facts.roles.filter { $0.title == "Đại biểu" }
    #expect(found.count == (isDeputy ? 1 : 0))
    #expect(found.allSatisfy { $0.organisation.map { facts.organisations[$0].name } == "Quốc hội" })
  }
}
