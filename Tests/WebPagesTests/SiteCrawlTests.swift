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

    var graph: InMemoryGraph {
      switch self {
      case .village: TestGraph.village.graph
      case .province: SampleGraph.province
      }
    }
  }

  private func pages(of graph: InMemoryGraph) throws -> [String: PageResponse] {
    let site = try Site(graph: graph)
    var pages: [String: PageResponse] = [:]
    var open = ["/", "/search?q=Sen", "/path?from=Sen&to=Kh%C3%B4ng+Ai", "/nowhere"]
    while let address = open.popLast() {
      guard pages[address] == nil else { continue }
      let response = site.response(to: PageRequest(target: address))
      pages[address] = response
      guard response[header: "content-type"] == "text/html; charset=utf-8" else { continue }
      for link in HTMLScanner(response.text).values(of: "href").map(\.unescapedHTML)
      where link.hasPrefix("/") {
        open.append(String(link.prefix { $0 != "#" }))
      }
    }
    return pages
  }

  @Test(arguments: Sample.allCases)
  func everyLinkLeadsSomewhere(_ sample: Sample) throws {
    let pages = try pages(of: sample.graph)
    #expect(pages.count > 20)
    for (address, page) in pages {
      // A name that fits several people is settled by the links of that page.
      let isUnsettled = address.hasPrefix("/path?from=Sen&")
      let expected = address == "/nowhere" ? [404] : isUnsettled ? [300, 404] : [200]
      #expect(expected.contains(page.status), "\(address) is \(page.status)")
      for link in HTMLScanner(page.text).values(of: "href").map(\.unescapedHTML) {
        guard let hash = link.firstIndex(of: "#") else { continue }
        let target = link[..<hash].isEmpty ? address : String(link[..<hash])
        let id = String(link[hash...].dropFirst())
        let ids = HTMLScanner(pages[target]?.text ?? "").values(of: "id")
        #expect(ids.contains(id), "\(address) links to \(link)")
      }
    }
  }

  @Test(arguments: Sample.allCases)
  func everyPageIsPlainHTMLWhateverTheNames(_ sample: Sample) throws {
    for (address, page) in try pages(of: sample.graph) {
      guard page[header: "content-type"] == "text/html; charset=utf-8" else { continue }
      let scanner = HTMLScanner(page.text)
      #expect(scanner.fault == nil, "\(address): \(scanner.fault ?? "")")
      #expect(Set(scanner.tags.map(\.name)).isSubset(of: Self.elements), "\(address)")
      let names = Set(scanner.tags.flatMap { $0.attributes.map(\.name) })
      #expect(names.isSubset(of: Self.attributes), "\(address): \(names)")
      for link in scanner.values(of: "href") {
        #expect(["/", "#", "https://"].contains { link.hasPrefix($0) }, "\(address): \(link)")
      }
      let ids = scanner.values(of: "id")
      #expect(Set(ids).count == ids.count, "\(address) repeats an id")
      #expect(!page.text.contains("{{") && !page.text.contains("Optional("), "\(address)")
    }
  }

  @Test func hostileNamesAreShownAsTheyAre() throws {
    let site = try Site(graph: TestGraph.village.graph)
    let page = site.response(to: PageRequest(target: "/entity/per-xau-00000000")).text
    let title = page.split(separator: "<h1>")[1].split(separator: "</h1>")[0]
    #expect(Array(String(title).unescapedHTML.utf8) == Array(TestGraph.hostile.utf8))
  }
}
