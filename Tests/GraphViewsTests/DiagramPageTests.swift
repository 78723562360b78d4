import GraphViews
import NewsModel
import TestSupport
import Testing

struct DiagramPageTests {
  static func page(_ diagram: Diagram) -> String {
    let svg = "<?xml version=\"1.0\"?><!DOCTYPE svg PUBLIC \"x\" \"y\"><!-- c --><svg><g/></svg>"
    return String(
      decoding: DiagramPage(diagram: diagram, svg: Array(svg.utf8)).html(), as: UTF8.self)
  }

  @Test func pageHoldsTheDrawingAndReachesForNothing() throws {
    let diagram = try Diagram(
      DiagramRequest(.meeting(SampleGraph.conference)), of: SampleGraph.province)
    let page = Self.page(diagram)
    #expect(page.contains("<svg><g/></svg>"))
    #expect(!page.contains("<!DOCTYPE svg"))
    #expect(page.contains("default-src 'none'"))
    #expect(page.contains("\"https://bao.example/2024-06-28\""))
    for reach in ["src=", "<link", "@import", "url(", "fetch(", "XMLHttpRequest"] {
      #expect(!page.contains(reach), "\(reach)")
    }
  }

  @Test func hostileTextEndsNoScript() throws {
    var diagram = Diagram(title: "</title><script>alert(1)</script>")
    for (index, text) in HostileGraph.texts.enumerated() {
      let id = EntityID(rawValue: "per-\(index)-1")
      var node = DiagramNode(
        id: "\(index)", entities: [id], kind: .person, lines: [DiagramLine(text, .name)])
      node.evidence = [
        Evidence(
          article: id, source: "javascript:alert(1)",
          passage: Passage(text: text, start: 0, end: 1))
      ]
      diagram.nodes.append(node)
    }
    let page = Self.page(diagram)
    #expect(!page.contains("<script>alert"))
    #expect(page.components(separatedBy: "</script>") == 2)
    #expect(!page.contains("\"url\":\"javascript:"))
  }
}

extension String {
  /// How often a text occurs.
  fileprivate func components(separatedBy text: String) -> Int {
    ranges(of: text).count
  }
}
