import NewsModel
import TestSupport
import Testing

@testable import WebPages

/// Walks the site from its first page along every link, as a reader could.
@Suite struct SiteCrawlTests {
  private static let elements: Set<String> = [
    "html", "head", "meta", "title", "link", "body", "a", "header", "nav", "form", "input",
    "button", "main", "footer", "p", "h1", "h2", "ul", "ol", "li", "strong", "span", "section",
    "time", "blockquote", "details", "summary", "dl", "div", "dt", "dd", "code", "label",
    "article", "mark",
  ]
  private static let attributes: Set<String> = [
    "lang", "charset", "name", "content", "rel", "href", "class", "id", "action", "method", "role",
    "type", "value", "maxlength", "placeholder", "aria-label", "aria-current", "datetime",
  ]

  enum Sample: CaseIterable {
    case village
    case province
    case hostile

    var crawl: SiteCrawl {
      switch self {
      case .village: Self.villageCrawl
      case .province: Self.provinceCrawl
      case .hostile: Self.hostileCrawl
      }
    }

    private static let villageCrawl = SiteCrawl(TestGraph.village.graph)
    private static let provinceCrawl = SiteCrawl(SampleGraph.province)
    private static let hostileCrawl = SiteCrawl(HostileGraph.graph)
  }

  @Test(arguments: Sample.allCases)
  func everyLinkLeadsSomewhere(_ sample: Sample) throws {
    let pages = sample.crawl.pages
    #expect(pages.count > 20)
    for (address, page) in pages {
      // A name that fits several people is settled by the links of that page.
      let isUnsettled = address.hasPrefix("/path?from=Sen&")
      let expected = address == "/nowhere" ? [404] : isUnsettled ? [300, 404] : [200]
      #expect(expected.contains(page.response.status), "\(address) is \(page.response.status)")
      for link in page.links {
        guard let hash = link.firstIndex(of: "#") else { continue }
        let target = link[..<hash].isEmpty ? address : String(link[..<hash])
        let id = String(link[hash...].dropFirst())
        #expect(pages[target]?.ids.contains(id) ?? false, "\(address) links to \(link)")
      }
    }
  }

  @Test(arguments: Sample.allCases)
  func everyPageIsPlainHTMLWhateverTheNames(_ sample: Sample) throws {
    for (address, page) in sample.crawl.pages {
      guard let scanner = page.scanner else { continue }
      #expect(scanner.fault == nil, "\(address): \(scanner.fault ?? "")")
      #expect(Set(scanner.tags.map(\.name)).isSubset(of: Self.elements), "\(address)")
      let names = Set(scanner.tags.flatMap { $0.attributes.map(\.name) })
      #expect(names.isSubset(of: Self.attributes), "\(address): \(names)")
      for link in page.links {
        #expect(["/", "#", "https://"].contains { link.hasPrefix($0) }, "\(address): \(link)")
      }
      #expect(Set(page.ids).count == page.ids.count, "\(address) repeats an id")
      #expect(!page.response.text.contains("Optional("), "\(address)")
      if sample != .hostile { #expect(!page.response.text.contains("{{"), "\(address)") }
    }
  }

  @Test func hostileNamesAreShownAsTheyAre() throws {
    let site = try Site(graph: TestGraph.village.graph)
    let page = site.response(to: PageRequest(target: "/entity/per-xau-00000000")).text
    let title = page.split(separator: "<h1>")[1].split(separator: "</h1>")[0]
    #expect(Array(String(title).unescapedHTML.utf8) == Array(TestGraph.hostile.utf8))
  }
}

/// Every page that can be reached from the first and from a few addresses besides.
struct SiteCrawl {
  struct Page {
    var response: PageResponse
    /// The elements, of a page of HTML.
    var scanner: HTMLScanner?
    var links: [String] = []
    var ids: [String] = []
  }

  private(set) var pages: [String: Page] = [:]

  init(_ graph: InMemoryGraph) {
    guard let site = try? Site(graph: graph) else { return }
    let hostile = PercentEncoding.encoded(TestGraph.hostile)
    var open = [
      "/", "/search?q=Sen", "/search?q=\(hostile)", "/path?from=Sen&to=Kh%C3%B4ng+Ai", "/nowhere",
      "/path?from=\(hostile)", "/meetings?person=\(hostile)", "/who/held?org=\(hostile)",
    ]
    while let address = open.popLast() {
      guard pages[address] == nil else { continue }
      var page = Page(response: site.response(to: PageRequest(target: address)))
      if page.response[header: "content-type"] == "text/html; charset=utf-8" {
        let scanner = HTMLScanner(page.response.text)
        page.scanner = scanner
        page.links = scanner.values(of: "href").map(\.unescapedHTML)
        page.ids = scanner.values(of: "id")
      }
      pages[address] = page
      for link in page.links where link.hasPrefix("/") {
        open.append(String(link.prefix { $0 != "#" }))
      }
    }
  }
}
