import NewsModel
import Testing

@testable import EntityResolution

struct MeetingResolutionTests {
  private let label = "Hội nghị tổng kết phong trào thi đua khối nông thôn miền núi"

  /// An article on one meeting, chaired by people whose names are rare enough to be themselves.
  private func telling(
    _ id: String, _ label: String, date: String?, chairs: [String] = ["Sùng Mí Nhè", "Lò Khăm Ón"],
    kind: String = "hội nghị", organiser: String? = nil, place: String? = nil,
    published: String = "2023-02-02"
  ) -> ArticleFacts {
    var draft = Draft(id, published, locality: "Điện Biên")
    let body = organiser.map { draft.body($0, level: "province", locality: "Điện Biên") }
    let people = chairs.map { draft.person($0) }
    draft.meeting(
      label, kind: kind, date: date, place: place, organisers: body.map { [$0] } ?? [],
      chairs: people)
    return draft.facts
  }

  private func meetings(_ articles: ArticleFacts...) -> Int {
    Resolver().resolve(articles).count(.meeting)
  }

  @Test("a meeting told by two articles is one")
  func told() {
    #expect(
      meetings(
        telling("a", label, date: "2023-02-01"),
        telling("b", "Hội nghị tổng kết phong trào thi đua khối nông thôn", date: "2023-02-01"))
        == 1)
  }

  @Test("two meetings of one body on one day are two")
  func oneDay() {
    let body = "Ủy ban nhân dân tỉnh Điện Biên"
    #expect(
      meetings(
        telling(
          "a", "Cuộc họp về dự án hồ chứa nước", date: "2023-02-01", kind: "cuộc họp",
          organiser: body),
        telling(
          "b", "Cuộc họp giao ban tháng Một", date: "2023-02-01", kind: "cuộc họp",
          organiser: body)) == 2)
  }

  @Test("another day or another ordinal number is another meeting")
  func apart() {
    #expect(
      meetings(telling("a", label, date: "2023-02-01"), telling("b", label, date: "2023-02-03"))
        == 2)
    #expect(
      meetings(
        telling("a", label + " lần thứ 5", date: "2023-02-01"),
        telling("b", label + " lần thứ 6", date: "2023-02-01")) == 2)
  }

  @Test("without a day only the same words, people and days of news make one of two")
  func undated() {
    #expect(meetings(telling("a", label, date: nil), telling("b", label, date: nil)) == 1)
    #expect(
      meetings(
        telling("a", label, date: nil), telling("b", label, date: nil, published: "2023-09-02"))
        == 2)
    #expect(
      meetings(
        telling("a", label, date: nil), telling("b", label, date: nil, chairs: ["Cầm Bun Păn"]))
        == 2)
  }

  @Test("meetings that one article keeps apart stay apart")
  func oneArticle() {
    var draft = Draft("a", "2023-02-02", locality: "Điện Biên")
    let chair = draft.person("Sùng Mí Nhè")
    draft.meeting(label, date: "2023-02-01", chairs: [chair])
    draft.meeting(label, date: "2023-02-01", chairs: [chair])
    #expect(meetings(draft.facts, telling("b", label, date: "2023-02-01")) == 2)
  }

  @Test("who chaired, as what, where, for whom, and what was cited")
  func relations() {
    var draft = Draft("a", "2023-02-02", locality: "Điện Biên")
    let committee = draft.body("Tỉnh ủy Điện Biên", level: "province", locality: "Điện Biên")
    let host = draft.body("Huyện ủy Tuần Giáo", level: "district", locality: "Tuần Giáo")
    let chair = draft.person("Sùng Mí Nhè", ("Bí thư", committee))
    let document = draft.document("Chỉ thị", "05-CT/TW")
    let meeting = draft.meeting(
      label, date: "2023-02-01", place: "Huyện ủy Tuần Giáo", organisers: [committee],
      chairs: [chair])
    draft.facts.meetings[meeting].documents = [document]
    draft.facts.meetings[meeting].participants = [host]
    draft.facts.meetings[meeting].chairs[0].site = "điểm cầu tỉnh"
    let graph = Resolver().resolve([draft.facts])
    let chaired = graph.edges(.chaired).first
    #expect(chaired?.properties["as"] == .text("Bí thư · Tỉnh ủy Điện Biên"))
    #expect(chaired?.properties["site"] == .text("điểm cầu tỉnh"))
    #expect(graph.edges(.heldAt).map { graph.name($0.target) } == ["Huyện ủy Tuần Giáo"])
    #expect(graph.edges(.organised).map { graph.name($0.source) } == ["Tỉnh ủy Điện Biên"])
    #expect(graph.edges(.tookPartIn).map { graph.name($0.source) } == ["Huyện ủy Tuần Giáo"])
    #expect(graph.edges(.cited).count == 1)
    for edge in graph.relations
    where ![.mentions, .partOf, .locatedIn, .succeeded].contains(edge.type) {
      #expect(!edge.evidence.isEmpty, "\(edge.type)")
    }
  }

  @Test("a place that is a unit's name is the unit; any other is a property alone")
  func places() {
    let unit = Resolver().resolve([telling("a", label, date: nil, place: "huyện Tuần Giáo")])
    #expect(unit.edges(.heldAt).map { unit.name($0.target) } == ["Tuần Giáo"])
    let hall = Resolver().resolve([telling("a", label, date: nil, place: "Nhà văn hóa bản Na")])
    #expect(hall.edges(.heldAt).isEmpty)
    #expect(
      hall.entities.first { $0.type == .meeting }?.properties["place"]
        == .text("Nhà văn hóa bản Na"))
  }
}
