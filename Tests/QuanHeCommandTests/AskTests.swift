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
    ("Which meetings did Kim Sa Rương attend?", "meetings --person 'Kim Sa Rương'"),
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
    ("Ai là Bí thư Tỉnh ủy Nghệ An?", "roles --org 'Tỉnh ủy Nghệ An' --title 'Bí thư'"),
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

  /// Ways of asking the same, by the command that all are read as.
  private static let paraphrases: [(command: String, questions: [String])] = [
    (
      "who chaired --meeting 'Hội nghị trực tuyến toàn quốc sơ kết công tác dân vận 6"
        + " tháng đầu năm 2024' --on 2024-06-27",
      [
        "Chủ tọa hội nghị trực tuyến sơ kết công tác dân vận ngày 27/6/2024 là ai?",
        "ai chu tri hoi nghi truc tuyen so ket cong tac dan van ngay 27/6/2024",
        "By whom was the online conference on mass mobilisation of 27 June 2024 chaired?",
      ]
    ),
    (
      "who spoke --meeting 'Hội thảo quốc tế' --on 2024-11-08",
      [
        "Tại hội thảo quốc tế ngày 8/11/2024, những ai phát biểu?",
        "Who were the speakers at the international workshop on 8 November 2024?",
      ]
    ),
    (
      "who chaired --person 'Lâm Thị Hồng Điệp' --on 2024",
      [
        "Các cuộc họp do bà Lâm Thị Hồng Điệp chủ trì năm 2024?",
        "List the meetings chaired by Lâm Thị Hồng Điệp in 2024.",
      ]
    ),
    (
      "who chaired --person 'Lâm Thị Hồng Điệp' --on 2024  # counted",
      [
        "Bà Lâm Thị Hồng Điệp chủ trì bao nhiêu cuộc họp trong năm 2024?"
      ]
    ),
    (
      "who chaired --person 'Lâm Thị Hồng Điệp'  # the last of the rows with a date",
      [
        "Cuộc họp gần nhất mà bà Lâm Thị Hồng Điệp chủ trì là cuộc nào?"
      ]
    ),
    (
      "roles --person 'Thạch Sô Phia'",
      [
        "Thạch Sô Phia làm chức vụ gì?",
        "What position does Thạch Sô Phia hold?",
      ]
    ),
    (
      "roles --org 'Huyện ủy Mỹ Xuyên' --title 'Bí thư'",
      [
        "Bí thư Huyện ủy Mỹ Xuyên là ai?",
        "Người đứng đầu Huyện ủy Mỹ Xuyên là ai?",
        "Who is the Secretary of the Mỹ Xuyên District Party Committee?",
        "Who serves as Mỹ Xuyên District Party Committee Secretary?",
      ]
    ),
    (
      "documents --issuer 'Bộ Chính trị'",
      [
        "Các văn bản do Bộ Chính trị ban hành là gì?",
        "What documents did the Politburo issue?",
      ]
    ),
    (
      "documents --type 'Nghị quyết' --number '18-NQ/TU'",
      [
        "Nghị quyết số 18-NQ/TU được bài nào nhắc tới, ai ban hành?",
        "Which articles refer to Resolution 18-NQ/TU?",
      ]
    ),
    (
      "who signed --document 'Nghị quyết 18-NQ/TU'",
      [
        "Ai ký Nghị quyết số 18-NQ/TU?"
      ]
    ),
    (
      "show 'Tỉnh ủy Sóc Trăng' --relations PART_OF --direction incoming",
      [
        "Tỉnh ủy Sóc Trăng gồm những cơ quan nào?",
        "Which bodies belong to the Sóc Trăng Provincial Party Committee?",
      ]
    ),
    (
      "path 'Hồ Tiến Sỹ' 'Đoàn Trọng Nghĩa' --all --max-hops 2 --through"
        + " CHAIRED,ATTENDED,SPOKE_AT,CONCLUDED,DIRECTED,LED_DELEGATION_AT",
      [
        "Hồ Tiến Sỹ và Đoàn Trọng Nghĩa từng dự chung cuộc họp nào?",
        "Were Hồ Tiến Sỹ and Đoàn Trọng Nghĩa at the same meeting?",
      ]
    ),
    (
      "who elected --org 'Ủy ban nhân dân tỉnh Sóc Trăng' --title 'Phó Chủ tịch'",
      [
        "Ai được bầu làm Phó Chủ tịch Ủy ban nhân dân tỉnh Sóc Trăng?",
        "Who was elected Vice Chair of the Sóc Trăng People's Committee?",
      ]
    ),
    (
      "who removed",
      [
        "Ai bị miễn nhiệm?",
        "Who was dismissed?",
        "Ai bị cách chức?",
      ]
    ),
    (
      "who transferred",
      ["Ai được điều động?", "Who was transferred?"]
    ),
    (
      "roles --org 'Bộ Công an' --title 'Bộ trưởng'",
      ["Ai là Bộ trưởng Bộ Công an?"]
    ),
    (
      "who succeeded --person 'Danh Thị Kim Sang'",
      [
        "Ai kế nhiệm bà Danh Thị Kim Sang?",
        "Who replaced Danh Thị Kim Sang?",
        "Bà Danh Thị Kim Sang được ai thay?",
      ]
    ),
    (
      "roles --org 'Huyện ủy Mỹ Xuyên' --title 'Bí thư' --person 'Thạch Sô Phia'",
      [
        "Ông Thạch Sô Phia có phải là Bí thư Huyện ủy Mỹ Xuyên không?",
        "Was Thạch Sô Phia Secretary of the Mỹ Xuyên District Party Committee?",
      ]
    ),
    (
      "who present --on 2024-06-12",
      [
        "Những ai có mặt tại hội nghị ngày 12-06-2024?"
      ]
    ),
    (
      "roles --former",
      [
        "Những ai mang chức danh nguyên?",
        "Who used to hold an office?",
      ]
    ),
    (
      "who present --person 'Kim Sa Rương' --on 2024-04-05",
      [
        "Ông Kim Sa Rương có dự hội nghị ngày 5/4/2024 không?"
      ]
    ),
  ]

  /// Questions that no query answers, or about what the graph does not have.
  private static let beyond = [
    "Ai không dự hội nghị ngày 12-06-2024?",
    "Ai sẽ thay ông Thạch Sô Phia?",
    "Who never replaced Thạch Sô Phia?",
    "Vì sao bà Lâm Thị Hồng Điệp chủ trì hội nghị?",
    "Ai chủ trì hội nghị giao ban quý II/2024 với các huyện ủy?",
    "Who chaired the conference on fisheries in Huế in 2024?",
    "Ai sẽ là Bí thư Huyện ủy Mỹ Xuyên?",
    "Ông Thạch Sô Phia sinh năm nào?",
    "Ai là Bí thư Huyện ủy Cái Nước?",
    "Ai chủ trì hội nghị trực tuyến sơ kết công tác dân vận ngày 27/6/2024 của tỉnh Lào Cai?",
  ]

  @Test func paraphrasesAreReadAlike() throws {
    let program = try graph()
    defer { program.remove() }
    for (command, questions) in Self.paraphrases {
      for question in questions {
        let outcome = try program.run(["ask", question, "--format", "json"])
        let understood = (outcome.json as? [String: Any])?["understood"] as? String
        #expect(understood == "quanhe " + command, "\(question): \(outcome.messages)")
      }
    }
  }

  @Test func whatIsNotUnderstoodIsNotAnswered() throws {
    let program = try graph()
    defer { program.remove() }
    for question in Self.beyond {
      let outcome = try program.run(["ask", question])
      #expect(outcome.code == 1 && outcome.output.isEmpty, "\(question): \(outcome.output)")
      #expect(!outcome.messages.isEmpty, "\(question)")
    }
  }

  @Test func countsAndExtremesAreOfTheRows() throws {
    let program = try graph()
    defer { program.remove() }
    let who = "Bà Lâm Thị Hồng Điệp"
    let all = try program.run(line: "who chaired --person 'Lâm Thị Hồng Điệp' --format json").rows
    let counted =
      try program.run(
        ["ask", who + " chủ trì bao nhiêu cuộc họp?", "--format", "json"]).json as? [String: Any]
    let meetings = Set(all.compactMap { ($0["meeting"] as? [String: Any])?["id"] as? String })
    #expect(counted?["count"] as? Int == meetings.count && meetings.count > 1)
    let dates = all.compactMap { ($0["meeting"] as? [String: Any])?["date"] as? String }
    for (word, date) in [("đầu tiên", dates.min()), ("gần nhất", dates.max())] {
      let outcome = try program.run(
        ["ask", "Cuộc họp \(word) \(who) chủ trì là cuộc nào?", "--format", "json"])
      let rows = (outcome.json as? [String: Any])?["rows"] as? [[String: Any]] ?? []
      let found = rows.compactMap { ($0["meeting"] as? [String: Any])?["date"] as? String }
      #expect(Set(found) == [try #require(date)], "\(word)")
    }
  }

  /// Places, bodies met with, denials: the rows that a person expects.
  @Test(arguments: [
    ("Năm 2025 ở Lào Cai có những cuộc họp nào?", "meetings --place 'Lào Cai' --on 2025"),
    ("meetings in Sóc Trăng in 2024", "meetings --place 'Sóc Trăng' --on 2024"),
    (
      "Chủ nhiệm Ủy ban Kiểm tra Tỉnh ủy Nghệ An tên gì?",
      "roles --org 'Ủy ban Kiểm tra Tỉnh ủy Nghệ An' --title 'Chủ nhiệm'"
    ),
    (
      "Ai là Chánh Văn phòng Tỉnh ủy Đắk Lắk?",
      "roles --org 'Văn phòng Tỉnh ủy Đắk Lắk' --title 'Chánh Văn phòng'"
    ),
    (
      "Phó Chỉ huy trưởng Bộ CHQS tỉnh Đắk Lắk là ai?",
      "roles --org 'Bộ Chỉ huy Quân sự tỉnh Đắk Lắk' --title 'Phó Chỉ huy trưởng'"
    ),
    (
      "Who is the Trưởng Ban Tổ chức of Tỉnh ủy Sóc Trăng?",
      "roles --org 'Ban Tổ chức Tỉnh ủy Sóc Trăng' --title 'Trưởng ban'"
    ),
    (
      "ai la pho bi thu thuong truc tinh uy soc trang",
      "roles --org 'Tỉnh ủy Sóc Trăng' --title 'Phó Bí thư Thường trực'"
    ),
    (
      "who spoke but did not chair on 12 June 2024",
      "who spoke --on 2024-06-12 --except chaired"
    ),
    (
      "ai la chu nhiem uy ban kiem tra tinh uy nghe an",
      "roles --org 'Ủy ban Kiểm tra Tỉnh ủy Nghệ An' --title 'Chủ nhiệm'"
    ),
    ("cac cuoc hop o can tho", "meetings --place 'Cần Thơ'"),
  ]) func rowsAreThoseOfTheCommand(question: String, command: String) throws {
    let program = try graph()
    defer { program.remove() }
    let asked = try program.run(["ask", question, "--format", "json"]).json as? [String: Any]
    let rows = try #require(asked?["rows"] as? [[String: Any]], "\(question)")
    let same = try program.run(line: command + " --format json").rows
    #expect(!rows.isEmpty && NSArray(array: same).isEqual(to: rows), "\(question)")
  }

  @Test func whatIsPrintedAsTableIsPrintedAsValues() throws {
    let program = try graph()
    defer { program.remove() }
    let asked = try program.run(
      ["ask", "Ai chủ trì và ai kết luận hội nghị ngày 27/6/2024?", "--format", "csv"])
    let lines = asked.output.components(separatedBy: "\r\n").filter { !$0.isEmpty }
    #expect(lines.first?.hasPrefix("command,person id,person,") ?? false)
    #expect(lines.contains { $0.hasPrefix("quanhe who chaired --on 2024-06-27,per-") })
    #expect(lines.contains { $0.hasPrefix("quanhe who concluded --on 2024-06-27,per-") })
    let path = try program.run(
      line: "path 'Thạch Sô Phia' 'Kim Sa Rương' --max-hops 2 --format csv")
    let steps = path.output.components(separatedBy: "\r\n").filter { !$0.isEmpty }
    #expect(steps.count == 3 && steps[0].hasPrefix("path,step,from id,from,"))
    #expect(steps[1].hasPrefix("1,1,per-") && steps[2].hasPrefix("1,2,mtg-"))
  }

  @Test func whatCannotBeAskedByDateIsSaid() throws {
    let program = try graph()
    defer { program.remove() }
    // The day of the session that a report is about is that of the dismissals it tells of.
    let dated = try program.run(line: "who dismissed --on 2024-09-11")
    #expect(dated.output.contains("Vi Văn Xoan") && dated.output.contains("Kỳ họp thứ 38"))
    let appointed = try program.run(line: "who appointed --on 2025")
    #expect(appointed.messages.contains("no date in the articles"))
    #expect(try !program.run(line: "who appointed").messages.contains("no date"))
  }

  @Test func queriesAreReadFromFilesAndStandardInput() throws {
    let program = try graph()
    defer { program.remove() }
    let query = "MATCH (m:Meeting)\nRETURN count(m) > 0 AS some\n"
    try program.write(query, to: "q.cypher")
    for outcome in [
      try program.run(line: "query --file q.cypher --format csv"),
      try program.run(["query", "-", "--format", "csv"], input: query),
    ] {
      #expect(outcome.code == 0 && outcome.output == "some\r\ntrue\r\n", "\(outcome.messages)")
    }
    #expect(try program.run(line: "query --file none.cypher").code == 1)
    #expect(try program.run(line: "query").code == 64)
    let failed = try program.run(["query", "RETURN 1/0"])
    #expect(failed.code == 1 && failed.messages.hasPrefix("quanhe: query:1:8: division by zero\n"))
  }

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

  @Test func whetherSomethingIsSoIsSaid() throws {
    let program = try graph()
    defer { program.remove() }
    for (question, answer, words) in [
      ("Ông Thạch Sô Phia có phải là Bí thư Huyện ủy Mỹ Xuyên không?", "yes", "có (yes)"),
      ("Ông Thạch Sô Phia có từ chức không?", "none", "không nói thế"),
    ] {
      let json = try program.run(["ask", question, "--format", "json"]).json as? [String: Any]
      #expect(json?["answer"] as? String == answer, "\(question)")
      #expect(try program.run(["ask", question]).output.contains(words), "\(question)")
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
