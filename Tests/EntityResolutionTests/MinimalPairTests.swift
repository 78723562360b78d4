import NewsModel
import Testing

@testable import EntityResolution

/// The pairs on which matchers in use fail: names a mark apart, bodies a word apart.
struct MinimalPairTests {
  @Test(
    "names that differ in a mark or in đ are two people, whatever else agrees",
    arguments: [
      ("Trần Văn Hưng", "Trần Văn Hùng"), ("Lê Minh Hoan", "Lê Minh Hoàn"),
      ("Phạm Văn Thanh", "Phạm Văn Thành"), ("Trần Văn Nam", "Trần Văn Năm"),
      ("Nguyễn Văn Đức", "Nguyễn Văn Dục"), ("Nguyễn Hữu Đại", "Nguyễn Hữu Dại"),
      ("Huỳnh Thị Hằng Nga", "Huỳnh Thị Hồng Nga"), ("Nguyễn Văn Hiến", "Nguyễn Văn Hiện"),
      ("Vũ Văn Toan", "Vũ Văn Toàn"),
    ])
  func names(_ left: String, _ right: String) {
    #expect(people(left, right).count == 2)
    #expect(clusters(left, right).count == 2)
  }

  @Test(
    "old and new tone placement, case, spacing and composition are one name",
    arguments: [
      ("Lê Hoàng Hoà", "Lê Hoàng Hòa"), ("Nguyễn Thuý Loan", "Nguyễn Thúy Loan"),
      ("TRẦN VĂN HƯNG", "Trần Văn Hưng"), ("Trần  Văn\u{A0}Hưng", "Trần Văn Hưng"),
      ("Tra\u{302}\u{300}n Va\u{306}n Hu\u{31B}ng", "Trần Văn Hưng"),
    ])
  func spellings(_ left: String, _ right: String) {
    #expect(people(left, right).count == 1)
    #expect(clusters(left, right).count == 1)
  }

  @Test(
    "bodies are compared by their parts",
    arguments: [
      ("Ủy ban nhân dân tỉnh Trà Vinh", "UBND tỉnh Trà Vinh", true),
      ("Uỷ ban nhân dân tỉnh Trà Vinh", "UBND tỉnh Trà Vinh", true),
      ("BTV Tỉnh ủy Trà Vinh", "Ban Thường vụ Tỉnh ủy Trà Vinh", true),
      ("Ủy ban nhân dân huyện Càng Long", "Hội đồng nhân dân huyện Càng Long", false),
      ("UBND huyện Càng Long", "HĐND huyện Càng Long", false),
      ("Ban Thường vụ Tỉnh ủy Trà Vinh", "Ban Thường vụ Tỉnh ủy Bến Tre", false),
      ("Sở Y tế tỉnh Long An", "Sở Y tế tỉnh An Giang", false),
    ])
  func bodies(_ left: String, _ right: String, _ isSame: Bool) {
    let parser = BodyNameParser.shipped
    #expect((parser.parse(left) == parser.parse(right)) == isSame)
    var first = Draft("a")
    first.body(parser.expandedWords(left).joined(separator: " "))
    var second = Draft("b")
    second.body(parser.expandedWords(right).joined(separator: " "))
    let graph = Resolver().resolve([first.facts, second.facts])
    #expect(graph.count(.organisation) == (isSame ? 1 : 2))
  }

  /// The people that two articles about one post make of two spellings.
  private func people(_ left: String, _ right: String) -> Set<EntityID> {
    let articles = [("a", left), ("b", right)].map { id, name in
      var draft = Draft(id, "2021-03-0" + (id == "a" ? "1" : "2"), locality: "Sơn La")
      let body = draft.body("Sở Tài chính tỉnh Sơn La", level: "province", locality: "Sơn La")
      draft.person(name, ("Giám đốc", body))
      return draft.facts
    }
    return Set(Resolver().resolve(articles).entities.filter { $0.type == .person }.map(\.id))
  }

  private func clusters(_ left: String, _ right: String) -> Set<String> {
    Set(
      MentionResolver().resolve(
        [left, right].enumerated().map { index, name in
          MentionRecord(
            id: String(index), name: name, title: "Giám đốc",
            organisation: "Sở Tài chính tỉnh Sơn La", place: "Sơn La",
            date: "2021-03-0\(index + 1)",
            article: String(index))
        }
      ).map(\.cluster))
  }
}
