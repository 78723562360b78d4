import GraphQueries
import NewsModel
import TestSupport
import Testing

@testable import WebPages

@Suite struct SiteTests {
  private let site: Site

  init() throws {
    site = try Site(graph: TestGraph.village.graph)
  }

  private func get(_ target: String, method: String = "GET") -> PageResponse {
    site.response(to: PageRequest(method: method, target: target))
  }

  @Test(
    arguments: [
      ("/", 200), ("/?x=1", 200), ("/search", 200), ("/search?q=v%E1%BA%A1n+chai", 200),
      ("/meetings", 200), ("/meetings/", 200), ("/meetings?on=2024-05-03", 200),
      ("/meetings?from=3/5/2024&to=5/2024", 200), ("/who/chaired", 200), ("/who/held", 200),
      ("/who/issued?org=Huy%E1%BB%87n+%E1%BB%A7y", 200), ("/who/signed", 200), ("/path", 200),
      ("/entity/per-van-00000000", 200), ("/article/art-mot-00000000", 200),
      ("/article/art-mot-00000000?at=0-9", 200), ("/article/art-mot-00000000?at=9-999999999", 200),
      ("/assets/site.css", 200), ("/api", 200), ("/api?x", 200), ("/api/meetings", 200),
      ("/entity/per-ai-00000000", 404), ("/entity/nonsense", 404), ("/entity/%3Cb%3E", 404),
      ("/entity", 404), ("/entity/a/b", 404), ("/article/per-van-00000000", 404),
      ("/article/art-khong-00000000", 404), ("/who/flew", 404), ("/assets/../site.css", 404),
      ("/api/nowhere", 404), ("/favicon.ico", 404), ("/entity/per-%00-00000000", 400),
      ("/search?q=%", 400), ("/search?q=%ff", 400), ("/search?q=%0A", 400),
      ("/search?limit=0&q=a", 400), ("/meetings?limit=201", 400), ("/meetings?offset=-1", 400),
      ("/meetings?offset=99999999999999999999", 400), ("/meetings?on=2024-02-30", 400),
      ("/meetings?on=yesterday", 400), ("/article/art-mot-00000000?at=x", 400),
      ("/article/art-mot-00000000?at=9-9", 400), ("/api/path", 400), ("/api/search", 400),
      ("search", 400), ("", 400), ("http://elsewhere/", 400), ("*", 400),
      ("/path?from=Sen&to=Huy%E1%BB%87n", 300), ("/path?from=xyz&to=Huy%E1%BB%87n", 404),
    ] as [(String, Int)])
  func statuses(_ target: String, _ status: Int) {
    let response = get(target)
    #expect(response.status == status)
    #expect(!response.body.isEmpty && response.fault == nil)
    let head = get(target, method: "HEAD")
    #expect(head == response)
  }

  @Test func longAddressesAndTextsAreRefused() {
    #expect(get("/search?q=" + String(repeating: "a", count: 5000)).status == 414)
    #expect(get("/search?q=" + String(repeating: "a", count: 201)).status == 400)
    #expect(get("/search?q=" + String(repeating: "a", count: 200)).status == 200)
  }

  @Test(arguments: ["POST", "PUT", "DELETE", "OPTIONS", "get", ""])
  func onlyReadingIsPossible(_ method: String) {
    for target in ["/", "/api/meetings", "/nowhere"] {
      let response = get(target, method: method)
      #expect(response.status == 405 && response[header: "allow"] == "GET, HEAD")
    }
  }

  @Test(arguments: [
    "/", "/nowhere", "/api/meetings", "/assets/site.css", "/entity/per-van-cu-00000000",
  ])
  func everyResponseForbidsScriptsAndFrames(_ target: String) {
    let response = get(target)
    let policy = response[header: "content-security-policy"] ?? ""
    for part in [
      "default-src 'none'", "style-src 'self'", "frame-ancestors 'none'", "base-uri 'none'",
      "form-action 'self'",
    ] {
      #expect(policy.split(separator: "; ").contains { $0 == part })
    }
    #expect(response[header: "x-content-type-options"] == "nosniff")
    #expect(response[header: "referrer-policy"] == "no-referrer")
    for header in response.headers {
      #expect(header.value.utf8.allSatisfy { (0x20...0x7E).contains($0) })
    }
  }

  @Test func retiredIDsLeadToTheirSuccessors() {
    let cases = [
      ("/entity/per-van-cu-00000000", "/entity/per-van-00000000"),
      ("/api/entity/per-van-cu-00000000", "/api/entity/per-van-00000000"),
      ("/entity/art-mot-00000000", "/article/art-mot-00000000"),
      ("/article/art-cu-00000000", "/article/art-mot-00000000"),
    ]
    for (old, new) in cases {
      let response = get(old)
      #expect(response.status == 301 && response[header: "location"] == new, "\(old)")
    }
  }

  @Test func faultsAreForTheServerAlone() throws {
    let broken = try Site(graph: BrokenGraph())
    for target in ["/", "/api", "/entity/per-van-00000000", "/article/art-mot-00000000"] {
      let response = broken.response(to: PageRequest(target: target))
      #expect(response.status == 500)
      #expect(response.fault == "Secret(path: \"/home/me/graph.sqlite\")")
      #expect(!response.text.contains("sqlite"))
    }
  }

  @Test func untitledArticlesAreCalledByTheirFile() {
    let person = get("/entity/per-van-00000000").text
    #expect(person.contains(">tin-3.txt</a>") && !person.contains("/home/x"))
    #expect(get("/article/art-ba-00000000").text.contains("<h1>tin-3.txt</h1>"))
  }

  @Test func dossiersGatherWhatIsSaidOfOneOther() throws {
    let site = try Site(graph: SampleGraph.province)
    let id = SampleGraph.secretary.rawValue
    let page = site.response(to: PageRequest(target: "/entity/\(id)")).text
    #expect(page.contains("<span class=\"phrase\">chủ trì, kết luận</span>"))
    let dates = page.split(separator: "datetime=\"").dropFirst().map { $0.prefix { $0 != "\"" } }
    #expect(dates.contains("2024-06-28") && dates.contains("2023-02-14"))
  }

  @Test func listsOfPagesBeginWithTheLatest() throws {
    let site = try Site(graph: SampleGraph.province)
    for target in ["/meetings", "/who/chaired", "/"] {
      let page = site.response(to: PageRequest(target: target)).text
      let rows = page.split(separator: "<ol class=\"rows\">")[1]
      let dates = rows.split(separator: "datetime=\"").dropFirst().map { $0.prefix { $0 != "\"" } }
      #expect(dates.count >= 5 && dates == dates.sorted(by: >), "\(target): \(dates)")
    }
  }

  @Test func anOverviewIsAskedForAtEachRequest() throws {
    let site = try Site(
      graph: TestGraph.village.graph, overview: { GraphOverview(counts: [.meeting: 4321]) })
    #expect(site.response(to: PageRequest(target: "/")).text.contains("<strong>4321</strong>"))
    #expect(get("/").text.contains("<strong>2</strong> <span>cuộc họp</span>"))
    #expect(get("/").text.contains("<time datetime=\"2024-05-03\">3/5/2024</time>"))
  }
}

/// A graph whose file has gone.
private struct BrokenGraph: GraphReading {
  struct Secret: Error { var path = "/home/me/graph.sqlite" }

  func entity(_ id: EntityID) throws -> Entity? { throw Secret() }
  func forEachEntity(ofTypes: Set<EntityType>?, _ body: (Entity) throws -> Void) throws {
    throw Secret()
  }
  func forEachRelation(ofTypes: Set<RelationType>?, _ body: (Relation) throws -> Void) throws {
    throw Secret()
  }
  func relations(
    of id: EntityID, direction: RelationDirection, types: Set<RelationType>?
  ) throws -> [Relation] { throw Secret() }
  func entities(
    matching foldedText: String, types: Set<EntityType>?, limit: Int
  ) throws -> [Entity] { throw Secret() }
  func articles() throws -> [ArticleHeader] { throw Secret() }
  func articleText(_ id: EntityID) throws -> String? { throw Secret() }
}
