import NewsModel
import Testing

@testable import GraphViews

@Suite struct WordingTests {
  private func dates(_ texts: [String]) -> [PartialDate] { texts.compactMap { PartialDate($0) } }

  @Test func theSourceLineSaysWhatIsDated() {
    #expect(Wording.source(articles: 3, published: []) == "Nguồn: 3 bài báo")
    #expect(
      Wording.source(articles: 1, published: dates(["2024-04-12"]))
        == "Nguồn: 1 bài báo, đăng 12/4/2024")
    #expect(
      Wording.source(articles: 2, published: dates(["2024-04-12", "2023-01"]))
        == "Nguồn: 2 bài báo, đăng 1/2023 – 12/4/2024")
    // Where some articles have no date, the line does not speak for them.
    #expect(
      Wording.source(articles: 3, published: dates(["2024", "2024"]))
        == "Nguồn: 3 bài báo (2 bài ghi ngày đăng: 2024)")
  }
}
