import NewsModel
import Testing

@testable import EntityResolution

struct DocumentResolutionTests {
  /// A citation in an article of its own.
  struct Citation: Sendable {
    var type: String
    var number: String?
    var date: String?
    var issuer: String?
    var locality: String?
    var name: String?

    init(
      _ type: String, _ number: String?, date: String? = nil, issuer: String? = nil,
      locality: String? = nil, name: String? = nil
    ) {
      self.type = type
      self.number = number
      self.date = date
      self.issuer = issuer
      self.locality = locality
      self.name = name
    }
  }

  private func graph(_ citations: [Citation]) -> ResolvedGraph {
    Resolver().resolve(
      citations.enumerated().map { index, citation in
        var draft = Draft("a\(index)", "2023-05-01", locality: citation.locality)
        draft.document(
          citation.type, citation.number, date: citation.date, issuer: citation.issuer,
          name: citation.name)
        return draft.facts
      })
  }

  @Test(
    "citations of one document are one",
    arguments: [
      [Citation("Kết luận", "21-KL/TW"), Citation("Kết luận", "21 – KL/TW")],
      [Citation("Chỉ thị", "05", issuer: "Bộ Chính trị"), Citation("Chỉ thị", "05")],
      [Citation("Chỉ thị", "05-CT/TW"), Citation("Chỉ thị", "5", issuer: "Bộ Chính trị")],
      [
        Citation("Chỉ thị", "41-CT/TU", date: "2023-11-08", locality: "Gia Lai"),
        Citation("Chỉ thị", "41-CT/TU", date: "2023-11-08", locality: "Gia Lai"),
      ],
      [Citation("Nghị định", "15/2021/NĐ-CP"), Citation("Nghị định", "15/2021/NĐ-CP")],
      [
        Citation("Điều lệ", nil, locality: "Gia Lai", name: "Điều lệ Đảng"),
        Citation("Điều lệ", nil, locality: "Kon Tum", name: "Điều lệ Đảng"),
      ],
    ])
  func same(_ citations: [Citation]) {
    #expect(graph(citations).count(.document) == 1)
  }

  @Test(
    "citations of two documents are two",
    arguments: [
      [Citation("Quy định", "24-QĐ/TW"), Citation("Quy định", "124-QĐ/TW")],
      [Citation("Nghị quyết", "21-NQ/TW"), Citation("Kết luận", "21-KL/TW")],
      [
        Citation("Chỉ thị", "41-CT/TU", locality: "Gia Lai"),
        Citation("Chỉ thị", "41-CT/TU", locality: "Kon Tum"),
      ],
      [
        Citation("Chỉ thị", "05", locality: "Gia Lai"),
        Citation("Chỉ thị", "05", locality: "Kon Tum"),
      ],
      [
        Citation("Nghị quyết", "11-NQ/TW", date: "2012-05-01"),
        Citation("Nghị quyết", "11-NQ/TW", date: "2017-06-03"),
      ],
      [
        Citation("Kết luận", "28", issuer: "Bộ Chính trị"),
        Citation("Kết luận", "28", issuer: "Ban Bí thư Trung ương Đảng"),
      ],
      [Citation("Nghị định", "15/2021/NĐ-CP"), Citation("Nghị định", "15/2022/NĐ-CP")],
      [
        Citation("Nghị quyết", nil, locality: "Gia Lai", name: "Nghị quyết năm 2023"),
        Citation("Nghị quyết", nil, locality: "Kon Tum", name: "Nghị quyết năm 2023"),
      ],
      [
        Citation("Nghị quyết", "4", name: "Nghị quyết số 4 (khóa XII)"),
        Citation("Nghị quyết", "4", issuer: "Bộ Chính trị", name: "Nghị quyết số 4 (khóa XIII)"),
      ],
    ])
  func different(_ citations: [Citation]) {
    #expect(graph(citations).count(.document) == 2)
  }

  @Test("a citation that fits two documents joins neither")
  func ambiguous() {
    let graph = graph([
      Citation("Chỉ thị", "05", issuer: "Bộ Chính trị"),
      Citation("Chỉ thị", "05", issuer: "Ban Bí thư Trung ương Đảng"), Citation("Chỉ thị", "05"),
    ])
    #expect(graph.count(.document) == 3)
  }

  @Test("the whole number, day and issuer come together, and who issued it")
  func completed() {
    let graph = graph([
      Citation("Chỉ thị", "05-CT/TW", date: "2016-05-15"),
      Citation("Chỉ thị", "05", issuer: "Bộ Chính trị"),
    ])
    let document = graph.entities.first { $0.type == .document }
    #expect(document?.properties["number"] == .text("05-CT/TW"))
    #expect(document?.properties["issuer"] == .text("Bộ Chính trị"))
    #expect(document?.properties["date"] == PartialDate("2016-05-15").map { .date($0) })
    #expect(document?.searchKeys.contains("05 ct tw") == true)
    #expect(graph.edges(.issued).map { graph.name($0.source) } == ["Bộ Chính trị"])
    #expect(graph.edges(.issued).allSatisfy { !$0.evidence.isEmpty })
  }

  @Test(
    "numbers come apart",
    arguments: [
      ("21-KL/TW", "21/KL/TW"), ("05", "5"), ("15/2021/NĐ-CP", "15/2021/NĐ-CP"),
      (" 3286 - QĐ/TU", "3286/QĐ/TU"), ("54", "54"), ("000", "0"),
    ])
  func numbers(_ text: String, _ expected: String) {
    #expect(DocumentNumber(text)?.text == expected)
    #expect(DocumentNumber("không số") == nil)
  }
}
