import GraphQueries
import NewsModel
import TestSupport
import Testing

@testable import WebPages

/// The API says what the typed questions say, row for row.
@Suite struct SiteJSONTests {
  private let site: Site
  private let answers = GraphAnswers(TestGraph.village.graph)

  init() throws {
    site = try Site(graph: TestGraph.village.graph)
  }

  private func get(_ target: String) -> PageResponse {
    site.response(to: PageRequest(target: target))
  }

  private func expect(_ target: String, _ value: JSONValue) {
    let response = get(target)
    #expect(response.status == 200 && response[header: "content-type"] == "application/json")
    #expect(response.text == value.pretty + "\n")
  }

  @Test func rowsAreThoseOfTheQuestions() throws {
    var filter = AnswerFilter()
    filter.person = "Vân"
    expect("/api/meetings", .array(try answers.meetings().rows.map(\.json)))
    expect("/api/meetings?person=V%C3%A2n", .array(try answers.meetings(filter).rows.map(\.json)))
    expect("/api/who/chaired", .array(try answers.participations(.chaired).rows.map(\.json)))
    expect("/api/who/attended", .array(try answers.participations(.attended).rows.map(\.json)))
    expect("/api/who/held", .array(try answers.roles().rows.map(\.json)))
    expect("/api/who/issued", .array(try answers.authorships(.issued).rows.map(\.json)))
    expect("/api/search?q=sen", .array(try answers.search("sen").map(\.json)))
    let van = try #require(try answers.graph.entity(TestGraph.id(.person, "van")))
    expect("/api/entity/per-van-00000000", try answers.dossier(of: van).json)
  }

  @Test func aPathIsItsHops() throws {
    let response = get("/api/path?from=V%C3%A2n&to=04-CT/HU")
    let graph = answers.graph
    let van = try #require(try graph.entity(TestGraph.id(.person, "van")))
    let document = try #require(try graph.entity(TestGraph.id(.document, "ct04")))
    let path = try #require(try answers.paths(from: van, to: document).first)
    #expect(response.text == path.json.pretty + "\n" && path.hops.count == 2)
    expect("/api/path?from=V%C3%A2n&to=Kh%C3%B4ng+Ai+Quen", ["hops": []])
  }

  @Test func longListsComeInParts() {
    let all = get("/api/meetings")
    #expect(all[header: "x-total-count"] == "2" && all[header: "link"] == nil)
    let first = get("/api/meetings?limit=1&org=&person=")
    #expect(first[header: "x-total-count"] == "2")
    #expect(first[header: "link"] == "</api/meetings?limit=1&offset=1>; rel=\"next\"")
    let second = get("/api/meetings?limit=1&offset=1")
    #expect(second[header: "link"] == nil && second.text != first.text)
    #expect(get("/api/meetings?offset=2").text == "[]\n")
  }

  @Test func anArticleComesWithItsTextAndFacts() {
    let text = get("/api/article/art-hai-00000000").text
    #expect(
      text == """
        {
          "article": {"id": "art-hai-00000000", "source": "javascript:alert(1)", "title": "Tin ngắn", \
        "published": null, "locality": null},
          "text": "Bà Đỗ Thị Sen dự buổi làm việc.",
          "facts": [
            {
              "from": {"id": "per-sen-mot-00000000", "name": "Đỗ Thị Sen", "type": "Person"},
              "relation": "ATTENDED",
              "to": {"id": "mtg-lam-viec-00000000", "name": \
        \(JSONValue.text("Buổi làm việc " + TestGraph.hostile).compact), "type": "Meeting"},
              "evidence": [
                {"article": "art-hai-00000000", "source": "javascript:alert(1)", "start": 0, \
        "end": 16, "quote": "Bà Đỗ Thị Sen dự"}
              ]
            }
          ]
        }

        """)
  }

  @Test func faultsAreObjects() {
    #expect(
      get("/api/who/flew").text == """
        {
          "error": {"status": 404, "message": "Không có trang này."}
        }

        """)
    let unsettled = get("/api/path?from=Sen&to=V%C3%A2n").text
    #expect(unsettled.contains("per-sen-mot-00000000") && unsettled.contains("\"status\": 300"))
  }
}
