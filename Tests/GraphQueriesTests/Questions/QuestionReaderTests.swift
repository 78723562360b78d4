import NewsModel
import TestSupport
import Testing

@testable import GraphQueries

@Suite struct QuestionReaderTests {
  /// What a question is understood as: command lines, or the kind of refusal.
  private func understood(_ question: String) throws -> String {
    let answers = SampleGraph.answers
    switch try QuestionReader(answers).read(question) {
    case .understood(let understood):
      return try understood.queries.map { try $0.commandLine(in: answers) }
        .joined(separator: "; ")
    case .ambiguous(let text, let candidates): return "ambiguous: \(text) \(candidates.count)"
    case .unknownName(let text, _): return "unknown: \(text)"
    case .noMeeting(let text, _): return "no meeting: \(text)"
    case .unknown: return "not understood"
    }
  }

  @Test(arguments: [
    (
      "Ai chủ trì hội nghị giao ban quý I?",
      "quanhe who chaired --meeting 'Hội nghị giao ban quý I'"
    ),
    ("ai chu tri hoi nghi ngay 9/3/2023?", "quanhe who chaired --on 2023-03-09"),
    ("Who spoke at meetings in 2024?", "quanhe who spoke --on 2024"),
    ("Ai dự buổi làm việc tháng 2 năm 2024?", "quanhe who attended --on 2024-02"),
    ("Who chaired the Q1 briefing?", "quanhe who chaired --meeting 'Hội nghị giao ban quý I'"),
    ("Ai chủ trì hội nghị tại xã Nà Sự?", "quanhe who chaired --place 'xã Nà Sự'"),
    (
      "Đồng chí Điêu Chí Dũng chủ trì những cuộc họp nào?",
      "quanhe who chaired --person 'Điêu Chí Dũng'"
    ),
    (
      "Who attended meetings chaired by Lò Văn Hưng?",
      "quanhe who attended --chaired-by 'Lò Văn Hưng'"
    ),
    ("Ông Lò Văn Hưng giữ chức vụ gì năm 2023?", "quanhe roles --person 'Lò Văn Hưng' --on 2023"),
    (
      "Ông Lò Văn Hưng giữ chức vụ gì từ năm 2022 đến năm 2024?",
      "quanhe roles --person 'Lò Văn Hưng' --from 2022 --to 2024"
    ),
    ("Ai là Bí thư Tỉnh ủy Mường Lay?", "quanhe roles --org 'Tỉnh ủy Mường Lay' --title 'Bí thư'"),
    (
      "Ai là Ủy viên Ban Thường vụ Tỉnh ủy Mường Lay ngày 1/2/2024?",
      "quanhe roles --org 'Ban Thường vụ Tỉnh ủy Mường Lay' --title 'Ủy viên' --on 2024-02-01"
    ),
    (
      "Who is Secretary of Tỉnh ủy Mường Lay?",
      "quanhe roles --org 'Tỉnh ủy Mường Lay' --title 'Bí thư'"
    ),
    (
      "Who was Secretary of the Mường Lay Provincial Party Committee?",
      "quanhe roles --org 'Tỉnh ủy Mường Lay' --title 'Bí thư'"
    ),
    (
      "Who holds posts in Tỉnh ủy Mường Lay on 9 March 2023?",
      "quanhe roles --org 'Tỉnh ủy Mường Lay' --on 2023-03-09"
    ),
    (
      "Chỉ thị số 09-CT/TU do ai ban hành?",
      "quanhe documents --type 'Chỉ thị' --number '09-CT/TU'"
    ),
    (
      "Which documents were issued by Tỉnh ủy Cửa Tùng?",
      "quanhe documents --issuer 'Tỉnh ủy Cửa Tùng'"
    ),
    (
      "Những tổ chức nào thuộc Tỉnh ủy Mường Lay?",
      "quanhe show 'Tỉnh ủy Mường Lay' --relations PART_OF --direction incoming"
    ),
    (
      "Ban Thường vụ Tỉnh ủy Mường Lay thuộc tổ chức nào?",
      "quanhe show 'Ban Thường vụ Tỉnh ủy Mường Lay' --relations PART_OF --direction outgoing"
    ),
    ("Dòng thời gian của Điêu Chí Dũng", "quanhe timeline 'Điêu Chí Dũng'"),
    ("Who has a former post?", "quanhe roles --former"),
    ("Có mấy người tên Cầm Thị An?", "quanhe roles --person 'Cầm Thị An'"),
    ("Ai phát biểu ngày 1/2/2024?", "quanhe who spoke --on 2024-02-01"),
    ("Những cuộc họp nào diễn ra tại xã Nà Sự?", "quanhe meetings --place 'xã Nà Sự'"),
    ("Liệt kê các cuộc họp năm 2023", "quanhe meetings --on 2023"),
    ("Người chủ trì hội nghị ngày 9/3/2023 là ai?", "quanhe who chaired --on 2023-03-09"),
    ("Ai là Điêu Chí Dũng?", "quanhe roles --person 'Điêu Chí Dũng'"),
    ("Ai ký Chỉ thị số 09-CT/TU?", "quanhe who signed --document 'Chỉ thị 09-CT/TU'"),
    ("Những cuộc họp nào diễn ra trước ngày 1/1/2024?", "quanhe meetings --to 2023-12-31"),
    ("Which meetings took place after 2023?", "quanhe meetings --from 2024"),
    ("Which meetings took place before March 2024?", "quanhe meetings --to 2024-02"),
    ("Liệt kê các cuộc họp sau ngày 31/12/2023", "quanhe meetings --from 2024-01-01"),
    (
      "Liệt kê các cuộc họp sau năm 2022 và trước tháng 3/2024",
      "quanhe meetings --from 2023 --to 2024-02"
    ),
    ("Meetings between 2022 and 2023", "quanhe meetings --from 2022 --to 2023"),
    (
      "Ông Lò Văn Hưng giữ chức vụ gì từ năm 2023?",
      "quanhe roles --person 'Lò Văn Hưng' --from 2023"
    ),
    ("Ông Lò Văn Hưng dự những cuộc họp nào?", "quanhe meetings --person 'Lò Văn Hưng'"),
    (
      "Ông Lò Văn Hưng có phải là Bí thư Tỉnh ủy Mường Lay không?",
      "quanhe roles --org 'Tỉnh ủy Mường Lay' --title 'Bí thư' --person 'Lò Văn Hưng'"
    ),
    (
      "Is Lò Văn Hưng the Secretary of the Mường Lay Provincial Party Committee?",
      "quanhe roles --org 'Tỉnh ủy Mường Lay' --title 'Bí thư' --person 'Lò Văn Hưng'"
    ),
    (
      "Bí thư tỉnh Mường Lay là ai?",
      "quanhe roles --org 'Tỉnh ủy Mường Lay' --title 'Bí thư'"
    ),
    ("Ai là Bí thư?", "quanhe roles --title 'Bí thư'"),
    ("Ông Lò Văn Hưng có từ chức không?", "quanhe who resigned --person 'Lò Văn Hưng'"),
    ("Did Lò Văn Hưng retire?", "quanhe who retired --person 'Lò Văn Hưng'"),
    ("Ai thay ông Lò Văn Hưng?", "quanhe who succeeded --person 'Lò Văn Hưng'"),
    ("Who was Lò Văn Hưng succeeded by?", "quanhe who succeeded --person 'Lò Văn Hưng'"),
    ("Ông Lò Văn Hưng được ai thay thế?", "quanhe who succeeded --person 'Lò Văn Hưng'"),
    ("Ông Lò Văn Hưng kế nhiệm ai?", "quanhe who preceded --person 'Lò Văn Hưng'"),
    (
      "Ai là người tiền nhiệm của ông Lò Văn Hưng?",
      "quanhe who preceded --person 'Lò Văn Hưng'"
    ),
    ("Văn bản nào được ban hành sau năm 2017?", "quanhe documents --from 2018"),
    // What is denied.
    ("Who spoke but did not chair in 2024?", "quanhe who spoke --on 2024 --except chaired"),
    ("Who spoke but didn't chair in 2024?", "quanhe who spoke --on 2024 --except chaired"),
    (
      "Ai dự mà không phát biểu tại hội nghị ngày 9/3/2023?",
      "quanhe who attended --on 2023-03-09 --except spoke"
    ),
    (
      "Ai dự (không chủ trì) hội nghị ngày 9/3/2023, và ai chỉ đạo?",
      "quanhe who attended --on 2023-03-09 --except chaired; quanhe who directed --on 2023-03-09"
    ),
    (
      "Who, other than those who chaired it, spoke at the meeting of 9 March 2023?",
      "quanhe who spoke --on 2023-03-09 --except chaired"
    ),
    (
      "Which meetings did Lò Văn Hưng attend without chairing?",
      "quanhe who present --person 'Lò Văn Hưng' --except chaired"
    ),
    ("Who did not chair the meeting of 9 March 2023?", "not understood"),
    ("Who spoke at meetings not chaired by Lò Văn Hưng?", "not understood"),
    ("Ai phát biểu mà không dự hội nghị ngày 9/3/2023?", "not understood"),
    // Without marks, and titles apart from their bodies.
    ("ai la bi thu tinh uy muong lay", "quanhe roles --org 'Tỉnh ủy Mường Lay' --title 'bi thu'"),
    (
      "ai la uy vien ban thuong vu tinh uy muong lay",
      "quanhe roles --org 'Ban Thường vụ Tỉnh ủy Mường Lay' --title 'uy vien'"
    ),
    (
      "Tỉnh ủy Mường Lay có ai làm Bí thư không?",
      "quanhe roles --org 'Tỉnh ủy Mường Lay' --title 'Bí thư'"
    ),
    (
      "Who is Ủy viên of Ban Thường vụ of Tỉnh ủy Mường Lay?",
      "quanhe roles --org 'Ban Thường vụ Tỉnh ủy Mường Lay' --title 'Ủy viên'"
    ),
    // Refusals.
    ("Ai sẽ kế nhiệm ông Lò Văn Hưng?", "not understood"),
    ("Ông Lò Văn Hưng không dự những cuộc họp nào?", "not understood"),
    ("Ai không dự hội nghị ngày 9/3/2023?", "not understood"),
    ("Ai sẽ chủ trì hội nghị giao ban quý I?", "not understood"),
    ("Ai chủ trì hội nghị giao ban quý II?", "no meeting: giao ban quý II"),
    ("Ai chủ trì giao ban quý I về rừng?", "no meeting: giao ban quý I rừng"),
    ("Ai chủ trì hội nghị sơ kết?", "no meeting: sơ kết"),
    ("Ai chủ trì hội thảo quý I?", "no meeting: hội thảo quý I"),
    ("Ông Giàng Seo Tả chủ trì những cuộc họp nào?", "unknown: Giàng Seo Tả"),
    ("Ông Giàng Seo Tả giữ chức vụ gì?", "unknown: Giàng Seo Tả"),
    (
      "When is Lò Văn Hưng named as Secretary of the Mường Lay Provincial Party Committee?",
      "quanhe roles --org 'Tỉnh ủy Mường Lay' --title 'Bí thư' --person 'Lò Văn Hưng'"
    ),
    (
      "Who held which titles in Tỉnh ủy Mường Lay on 9 March 2023?",
      "quanhe roles --org 'Tỉnh ủy Mường Lay' --on 2023-03-09"
    ),
    (
      "Chỉ thị 09-CT/TU của Tỉnh ủy Mường Lay được bài nào dẫn?",
      "quanhe documents --type 'Chỉ thị' --number '09-CT/TU' --issuer 'Tỉnh ủy Mường Lay'"
    ),
    (
      "Ai được bầu tại hội nghị giao ban quý I?",
      "quanhe who elected --meeting 'Hội nghị giao ban quý I'"
    ),
    // Meetings by who chaired them; two things done by the same; delegations.
    (
      "Ai dự hội nghị giao ban quý I do ông Lò Văn Hưng chủ tọa?",
      "quanhe who attended --meeting 'Hội nghị giao ban quý I' --chaired-by 'Lò Văn Hưng'"
    ),
    (
      "Ai dự buổi làm việc với bản Phiêng do ông Lò Văn Hưng chủ trì?",
      "quanhe who attended --meeting 'Buổi làm việc với bản Phiêng' --chaired-by 'Lò Văn Hưng'"
    ),
    (
      "Ai vừa chủ trì vừa kết luận hội nghị ngày 9/3/2023?",
      "quanhe who chaired --on 2023-03-09 --also concluded"
    ),
    (
      "Who both attended and spoke at the meeting of 9 March 2023?",
      "quanhe who attended --on 2023-03-09 --also spoke"
    ),
    (
      "Ai dẫn đầu đoàn công tác ngày 1/2/2024?", "quanhe who led --on 2024-02-01"
    ),
    ("Who headed the delegation on 1 February 2024?", "quanhe who led --on 2024-02-01"),
    (
      "Ai là nguyên Bí thư Tỉnh ủy Mường Lay?",
      "quanhe roles --org 'Tỉnh ủy Mường Lay' --title 'Bí thư' --former"
    ),
    (
      "Ban Thường vụ Tỉnh ủy Mường Lay gồm những ai?",
      "quanhe roles --org 'Ban Thường vụ Tỉnh ủy Mường Lay'"
    ),
    (
      "Hội nghị giao ban quý I diễn ra khi nào?",
      "quanhe meetings --meeting 'Hội nghị giao ban quý I'"
    ),
    ("Who is Secretary of Mường Lay?", "unknown: Mường Lay"),
    (
      "Ai là người đứng đầu Tỉnh ủy Mường Lay?",
      "quanhe roles --org 'Tỉnh ủy Mường Lay' --title 'Bí thư'"
    ),
    ("Who is boss of Tỉnh ủy Mường Lay?", "unknown: boss of Tỉnh ủy Mường Lay"),
    ("Ai chủ trì giao ban quý I tại Sìn Hồ năm 2023?", "unknown: Sìn Hồ"),
    ("Bà Cầm Thị An giữ chức vụ gì?", "ambiguous: Cầm Thị An 2"),
    ("Who is Giàng Seo Tả?", "unknown: Giàng Seo Tả"),
    ("Ai là Bí thư Tỉnh ủy Sìn Hồ?", "unknown: Bí thư Tỉnh ủy Sìn Hồ"),
    ("Ai chủ trì hội nghị Sìn Hồ ngày 9/3/2023?", "no meeting: Sìn Hồ"),
    ("Dòng thời gian của Điêu Chí Dũng năm 2023", "not understood"),
    ("Thời tiết hôm nay thế nào?", "not understood"),
    ("", "not understood"), ("???", "not understood"),
  ]) func questionsAreUnderstood(question: String, expected: String) throws {
    #expect(try understood(question) == expected)
  }

  @Test(arguments: [
    ("Ông Lò Văn Hưng có từ chức không?", true), ("Did Lò Văn Hưng chair any meeting?", true),
    ("Đồng chí Điêu Chí Dũng chủ trì những cuộc họp nào?", false),
    // Who stands between two says nothing of whether they met.
    ("Lò Văn Hưng và Điêu Chí Dũng có gặp nhau không, ai nối hai ông?", false),
  ]) func somethingIsSoOrNot(question: String, expected: Bool) throws {
    guard case .understood(let understood) = try QuestionReader(SampleGraph.answers).read(question)
    else {
      Issue.record("not understood: \(question)")
      return
    }
    #expect(understood.isWhether == expected)
  }

  @Test(arguments: [
    ("the Trà Vinh Provincial People's Committee", "Ủy ban nhân dân tỉnh Trà Vinh"),
    ("People's Council of Hanoi", "Hội đồng nhân dân thành phố Hà Nội"),
    ("Ministry of Industry and Trade", "Bộ Công Thương"),
    ("Hanoi Department of Health", "Sở Y tế thành phố Hà Nội"),
    (
      "Organisation Commission of the Lào Cai Provincial Party Committee",
      "Ban Tổ chức Tỉnh ủy Lào Cai"
    ),
    ("Lào Cai provincial Organisation Commission", "Ban Tổ chức Tỉnh ủy Lào Cai"),
    ("district party committee of Cầu Kè", "Huyện ủy Cầu Kè"),
    ("Ministry of Silly Walks", nil),
  ]) func bodiesHaveVietnameseNames(english: String, vietnamese: String?) {
    let words = QuestionTokens(english).tokens.map {
      QuestionTranslation.Word(key: $0.key, typed: $0.text)
    }
    let names = QuestionTranslation.names(words)
    #expect(vietnamese.map(names.contains) ?? names.isEmpty, "\(names)")
  }

  @Test func linksAreMeetingsAndBodies() throws {
    let text = try understood("Điều gì liên kết Lò Văn Hưng và Điêu Chí Dũng?")
    #expect(text.split(separator: ";").count == 2)
    #expect(text.hasPrefix("quanhe path 'Lò Văn Hưng' 'Điêu Chí Dũng' --all --max-hops 2 "))
    #expect(text.hasSuffix("--max-hops 6 --through HOLDS,IN,PART_OF"))
    #expect(try understood("How are Lò Văn Hưng and Điêu Chí Dũng connected?") == text)
  }

  @Test func bodiesAndTypesNarrowAnswers() throws {
    let answers = SampleGraph.answers
    var filter = AnswerFilter()
    filter.isFormer = true
    #expect(try answers.roles(filter).rows.map(\.person.name) == ["Cầm Thị An"])
    filter = AnswerFilter()
    filter.chair = "Điêu Chí Dũng"
    #expect(try answers.participations(.attended, filter).rows.map(\.person.name) == ["Cầm Thị An"])
    var documents = DocumentFilter()
    documents.type = "quy dinh"
    #expect(try answers.documents(documents).rows.map(\.document.number) == ["109-QĐ/TW"])
    let body = Entity(id: EntityID(rawValue: "org-tinh-uy-00000000"), type: .organisation, name: "")
    #expect(
      try answers.parts(of: body, isInside: true).map(\.other.name)
        == ["Ban Thường vụ Tỉnh ủy Mường Lay"])
    #expect(try answers.parts(of: body, isInside: false).isEmpty)
  }

  @Test func anyWordsEndInTime() throws {
    var random = SeededGenerator(7)
    let words = "ai chủ trì và của nhung ai là Lò Văn Hưng who chaired 2024 ( ' , 12/13/2024 tại ở"
      .split(separator: " ")
    for _ in 0..<60 {
      let count = Int.random(in: 0...100, using: &random)
      let text = (0..<count).map { _ in words.randomElement(using: &random) ?? "" }
        .joined(separator: " ")
      _ = try understood(text)
    }
    #expect(try understood(String(repeating: "ai và ", count: 40_000)) == "not understood")
  }
}
