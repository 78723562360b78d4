import Foundation
import Testing

/// `quanhe ask` on the examples: questions, the commands they are read as, and what is said.
@Suite struct AskTests {
  private static let questions: [(String, String)] = [
    (
      "Ai chủ trì hội nghị trực tuyến về công tác dân vận ngày 27/6/2024?",
      "who chaired --meeting 'Hội nghị trực tuyến toàn quốc sơ kết công tác dân vận 6 tháng đầu "
        + "năm 2024' --on 2024-06-27"
    ),
    (
      "Who spoke at the international workshop of 8 November 2024?",
      "who spoke --meeting 'Hội thảo quốc tế' --on 2024-11-08"
    ),
    (
      "Ai kết luận hội nghị ngày 12/6/2024 ở Hà Tĩnh?",
      "who concluded --place 'Hà Tĩnh' --on 2024-06-12"
    ),
    ("Những ai dự hội nghị ngày 12-06-2024?", "who attended --on 2024-06-12"),
    (
      "Bà Lâm Thị Hồng Điệp đã chủ trì những cuộc họp nào trong năm 2024?",
      "who chaired --person 'Lâm Thị Hồng Điệp' --on 2024"
    ),
    ("Which meetings did Kim Sa Rương attend?", "who attended --person 'Kim Sa Rương'"),
    ("Ông Thạch Sô Phia giữ những chức vụ nào?", "roles --person 'Thạch Sô Phia'"),
    ("ong thach so phia giu chuc vu gi nam 2024", "roles --person 'Thạch Sô Phia' --on 2024"),
    ("Ai là Bí thư Huyện ủy Mỹ Xuyên?", "roles --org 'Huyện ủy Mỹ Xuyên' --title 'Bí thư'"),
    (
      "Who were Vice Chairs of the Lào Cai People's Committee on 1 July 2025?",
      "roles --org 'Ủy ban nhân dân tỉnh Lào Cai' --title 'Phó Chủ tịch' --on 2025-07-01"
    ),
    ("Bộ Chính trị ban hành những văn bản nào?", "documents --issuer 'Bộ Chính trị'"),
    (
      "Nghị quyết số 18-NQ/TU được những bài nào dẫn?",
      "documents --type 'Nghị quyết' --number '18-NQ/TU'"
    ),
    ("Lập dòng thời gian của ông Giàng A Chừ.", "timeline 'Giàng A Chừ'"),
    ("Thời tiết Sóc Trăng hôm nay thế nào?", "not understood"),
    (
      "Những cơ quan nào thuộc Tỉnh ủy Sóc Trăng?",
      "show 'Tỉnh ủy Sóc Trăng' --relations PART_OF --direction incoming"
    ),
    (
      "Which meetings did Hồ Tiến Sỹ and Đoàn Trọng Nghĩa share?",
      "path 'Hồ Tiến Sỹ' 'Đoàn Trọng Nghĩa' --all --max-hops 2 --through "
        + "CHAIRED,ATTENDED,SPOKE_AT,CONCLUDED,DIRECTED,LED_DELEGATION_AT"
    ),
    ("Who is named with a former post?", "roles --former"),
  ]

  private func graph() throws -> Program {
    let program = try Program()
    let articles = Program.repository.appending(path: "examples/articles").path
    #expect(try program.run(["build", articles, "--quiet"]).code == 0)
    return program
  }

  @Test func questionsAreUnderstoodAndAnswered() throws {
    let program = try graph()
    defer { program.remove() }
    for (question, command) in Self.questions {
      let outcome = try program.run(["ask", question, "--format", "json"])
      guard command != "not understood" else {
        #expect(outcome.code == 1 && outcome.messages.contains("not understood"), "\(question)")
        #expect(outcome.messages.contains("  quanhe ") && outcome.output.isEmpty, "\(question)")
        continue
      }
      let answer = try #require(outcome.json as? [String: Any], "\(question) \(outcome.messages)")
      #expect(answer["understood"] as? String == "quanhe " + command, "\(question)")
      let rows = try #require(answer["rows"] as? [[String: Any]])
      #expect(!rows.isEmpty, "\(question)")
      // The command that was understood gives the same rows.
      let same = try program.run(line: command + " --format json")
      #expect(same.code == 0, "\(command) \(same.messages)")
      if !command.hasPrefix("show") {
        #expect(NSArray(array: same.rows).isEqual(to: rows), "\(command)")
      } else {
        let relations = (same.json as? [String: Any])?["relations"] as? [[String: Any]]
        #expect(NSArray(array: relations ?? []).isEqual(to: rows), "\(command)")
      }
    }
  }

  @Test func thePersonReadsCommandAnswerAndEvidence() throws {
    let program = try graph()
    defer { program.remove() }
    let answered = try program.run(
      ["ask", "Ai là Bí thư Huyện ủy Mỹ Xuyên?"], columns: 100)
    #expect(answered.output.hasPrefix("quanhe roles --org 'Huyện ủy Mỹ Xuyên' --title 'Bí thư'\n"))
    #expect(answered.output.contains("“") && answered.output.contains("Thạch Sô Phia"))
    let none = try program.run(["ask", "Ông Phùng Gia Bách chủ trì những cuộc họp nào?"])
    #expect(none.code == 0)
    #expect(none.output.contains("không có trong các bài đã đọc"))
    let empty = try program.run(
      ["ask", "Ông Phùng Gia Bách chủ trì những cuộc họp nào?", "--format", "json"])
    #expect((empty.json as? [String: Any])?["rows"] as? [String] == [])
    let homonyms = try program.run(["ask", "Ông Trần Quốc Tuấn giữ chức vụ gì?"])
    #expect(homonyms.code == 1 && homonyms.output.isEmpty)
    #expect(homonyms.messages.contains("can mean any of these"))
    let unknown = try program.run(["ask", "Who is Vừ Mí Già?"])
    #expect(unknown.code == 1)
    #expect(unknown.messages.contains("nothing in the graph is called “Vừ Mí Già”"))
  }
}
