import Foundation
import NewsModel
import Testing

@testable import NewsIngest

@Suite struct HTMLArticleTests {
  struct Page: CustomTestStringConvertible, Sendable {
    let name: String
    let html: String
    var title: String?
    var published: String?
    let lines: [String]
    var testDescription: String { name }
  }

  static let long = "Phiên họp đã cho ý kiến về tám nội dung thuộc thẩm quyền của tập thể Ủy ban."
  static let provincialPaper = Page(
    name: "provincial newspaper",
    html: """
      <!DOCTYPE html><html lang="vi"><head><meta charset="utf-8">
      <title>Huyện Tân Phú sơ kết công tác quý II | Báo Sông Xanh</title>
      <meta property="og:site_name" content="Báo Sông Xanh">
      <meta property="article:published_time" content="2023-07-05T17:20:00+07:00">
      <style>p{color:red}</style><script>var x = "<p>Ông Ẩn Danh chủ trì</p>";</script></head>
      <body class="has-sidebar"><header><h1><a href="/">BÁO SÔNG XANH</a></h1>
      <nav><ul><li><a href="/a">Thời sự</a><li><a href="/b">Chính trị</a></ul></nav></header>
      <div class="row"><div class="col-8"><div class="detail">
      <div class="breadcrumb"><a href="/">Trang chủ</a> » <a href="/b">Chính trị</a></div>
      <h1>Huyện Tân Phú sơ kết
        công tác quý II</h1>
      <div class="meta">Thứ tư, 05/07/2023 | 17:20 <span>GMT+7</span></div>
      <h2 class="sapo">Sáng 5/7, Huyện ủy Tân Phú sơ kết quý II &amp; bàn nhiệm vụ quý&nbsp;III.</h2>
      <div class="content">
      <p>Đồng chí <b>Trần Văn Ấm</b>, Bí thư Huyện ủy, chủ trì hội nghị; cùng dự có các ủy viên.</p>
      <figure><img src="a.jpg"><figcaption>Quang cảnh hội nghị.</figcaption></figure>
      <p>Thu ngân sách sáu tháng đạt 52% dự toán<br>và tăng so với cùng kỳ năm trước.</p>
      <table><tr><th>Chỉ tiêu</th><th>Kết quả</th></tr>
      <tr><td>Thu ngân sách</td><td><p>52%</p></td></tr></table>
      <ul><li>Một là: chuyển đổi số.</li><li>Hai là: cải cách hành chính.</ul>
      <p align="right"><b>Tin, ảnh: Lê Ứng</b></p></div>
      <div class="tin-lien-quan"><h3>Tin liên quan</h3><ul>
      <li><a href="1">Ông Phạm Văn Tám chủ trì phiên họp của xã Bình An</a></li>
      <li><a href="2">Bà Vũ Thị Chín dự lễ khai giảng ở Tân Phú</a></li></ul></div>
      </div></div><aside><p>\(long) Ông Đỗ Văn Mười phát biểu tại buổi họp báo về mùa hè.</p></aside>
      </div><footer><p>Tổng Biên tập: Ngô Văn Một. Giấy phép số 1 do cơ quan cấp.</p></footer>
      """,
    title: "Huyện Tân Phú sơ kết công tác quý II", published: "2023-07-05",
    lines: [
      "Huyện Tân Phú sơ kết công tác quý II", "Thứ tư, 05/07/2023 | 17:20 GMT+7",
      "Sáng 5/7, Huyện ủy Tân Phú sơ kết quý II & bàn nhiệm vụ quý\u{A0}III.",
      "Đồng chí Trần Văn Ấm, Bí thư Huyện ủy, chủ trì hội nghị; cùng dự có các ủy viên.",
      "Quang cảnh hội nghị.", "Thu ngân sách sáu tháng đạt 52% dự toán",
      "và tăng so với cùng kỳ năm trước.", "Chỉ tiêu | Kết quả", "Thu ngân sách | 52%",
      "Một là: chuyển đổi số.", "Hai là: cải cách hành chính.", "Tin, ảnh: Lê Ứng",
    ])
  static let formPortal = Page(
    name: "portal inside one form, laid out by tables, lines by breaks",
    html: """
      <html><head><title>Họp Ủy ban</title></head><body><form id="aspnetForm"><table><tr>
      <td width=200><div id="menu"><a href=1>Giới thiệu</a><br><a href=2>Văn bản</a></div></td>
      <td><h1>Họp Ủy ban</h1><div>08:30 12/4/2024</div><div>\(long)<br><br>
      Chủ tịch Trần Ấm kết luận: "giao Sở Nội vụ"&hellip;</div></td></tr></table>
      <input value="Ông Không Có"></form></body></html>
      """,
    title: "Họp Ủy ban",
    lines: [
      "Họp Ủy ban", "08:30 12/4/2024", long, "Chủ tịch Trần Ấm kết luận: \"giao Sở Nội vụ\"…",
    ])
  static let shortWithTeasers = Page(
    name: "short news under a long list of teasers",
    html: """
      <body><div id="list">\((1...12).map { """
        <div class="item"><h3><a href="\($0)">Tin số \($0) của tỉnh về hội nghị</a></h3>
        <p>Ông Nguyễn Văn Khác đã dự một buổi lễ rất dài và phát biểu tại đó hôm qua.</p></div>
        """ }.joined())</div>
      <article><h1>Tin ngắn</h1><time datetime="2024-04-12T10:00">12/4</time>
      <p>\(long)</p><p>Cuộc họp kết thúc cùng ngày sau phần kết luận của chủ tọa.</p></article>
      """,
    title: "Tin ngắn", published: "2024-04-12",
    lines: [
      "Tin ngắn", "12/4", long, "Cuộc họp kết thúc cùng ngày sau phần kết luận của chủ tọa.",
    ])
  static let bare = Page(
    name: "bare page with a declared title and no heading",
    html: """
      <title>Họp báo - Báo X</title><meta property="og:site_name" content="Báo X">
      <meta name="pubdate" content="12/04/2024 10:00">\(long)
      """,
    title: "Họp báo", published: "2024-04-12", lines: ["Họp báo", long])
  static let hidden = Page(
    name: "what a reader does not see",
    html: """
      <p>\(long)</p><p style="display : none">Ẩn một</p><p hidden>Ẩn hai</p><!-- Ẩn ba -->
      <noscript>Ẩn bốn</noscript><select><option>Ẩn năm</select><template><p>Ẩn sáu</template>
      """, lines: [long])

  static let misnamed = Page(
    name: "article under names of furniture, title in a second heading",
    html: """
      <title>Tin &amp; ảnh</title><div class="site-banner"><a href="/"><b>Cổng thông tin</b></a></div>
      <div class="widget-list">\(String(repeating: "<p>Một mẩu tin khác, không dài lắm.</p>", count: 9))
      </div><div id="share_box" itemprop="articleBody"><h2>Tin &amp; ảnh</h2><DIV>\(long)
      <br/>\(long)</DIV></div><div class="comment-list"><p>Bạn đọc: \(long) \(long)</p></div>
      """,
    title: "Tin & ảnh", lines: ["Tin & ảnh", long, long])

  static let wrapped = Page(
    name: "every paragraph in boxes of its own, in sections of unlike size",
    html: """
      <div class="top"><a href=1>Một</a> <a href=2>Hai</a></div><div id="page"><div class="story">
      <h1>Tin dài</h1><section>\(box(1))\(box(2))\(box(3))</section><h3>Phần hai</h3>
      <section>\(box(4))\(box(5))\(box(6))\(box(7))</section></div>
      <div class="right">\((1...9).map { "<div><a href=x>Tin \($0) hôm nay</a><p>\(long)</p></div>" }
        .joined())</div></div><div>Cơ quan chủ quản: Tỉnh ủy. Giấy phép số 1 cấp ngày 2/3/2020.</div>
      """,
    title: "Tin dài",
    lines: ["Tin dài"] + (1...3).map(paragraph) + ["Phần hai"] + (4...7).map(paragraph))

  static let linked = Page(
    name: "day in linked data alone",
    html: """
      <title>Họp báo</title><script type="application/ld+json">{"@type": "NewsArticle",
      "headline": "Họp báo", "datePublished" : "2024-04-12T07:00:00+07:00"}</script>
      <script>var data = {"datePublished": "2020-01-01"};</script><h1>Họp báo</h1><p>\(long)</p>
      """,
    title: "Họp báo", published: "2024-04-12", lines: ["Họp báo", long])
  static let stamped = Page(
    name: "day above the article, and that of the visit above the page",
    html: """
      <title>Trang chủ - Cổng thông tin điện tử tỉnh Sóc Trăng</title>
      <div>Thứ bảy, 21/11/2026</div><table><tr><td><div class="Title">Họp giao ban</div>
      <span>14:05 | 05/07/2023</span><div class="content"><p>\(long)</p><p>\(long) \(long)</p></div>
      </td></tr></table>
      """,
    title: "Cổng thông tin điện tử tỉnh Sóc Trăng", published: "2023-07-05",
    lines: ["Cổng thông tin điện tử tỉnh Sóc Trăng", long, "\(long) \(long)"])

  private static func paragraph(_ number: Int) -> String { "Đoạn \(number): \(long)" }

  private static func box(_ number: Int) -> String {
    "<div class=w><div><p>\(paragraph(number))</p></div></div>"
  }

  @Test(arguments: [
    provincialPaper, formPortal, shortWithTeasers, bare, hidden, misnamed, wrapped, linked,
    stamped,
  ])
  func `takes the article out of a page`(page: Page) throws {
    let read = try HTMLArticle(Array(page.html.utf8))
    let lines = String(decoding: read.text, as: UTF8.self).split(separator: "\n").map(String.init)
    #expect(lines == page.lines)
    #expect(read.title == page.title)
    #expect(read.published?.description == page.published)
    #expect(read.unreadableDate == nil)
  }

  @Test func `knows what the site calls itself`() throws {
    #expect(
      try HTMLArticle(Array(Self.provincialPaper.html.utf8)).outlets == [
        "Báo Sông Xanh", "Báo Sông Xanh",
      ])
    let page = """
      <title>Họp | Đảng bộ - Cổng  Sông Xanh</title><meta property="og:url" content="https://a.vn/1">
      <meta name="copyright" content=""><p>\(Self.long)</p>
      """
    #expect(try HTMLArticle(Array(page.utf8)).outlets == ["https://a.vn/1", "Cổng Sông Xanh"])
  }

  @Test func `reads a page in a legacy encoding, declared or not`() throws {
    for meta in [
      "", #"<META http-equiv="Content-Type" content="text/html; charset=windows-1258">"#,
    ] {
      let page = Array("<html><head>\(meta)</head><p>".utf8) + LegacySamples.windows1258
      let text = String(decoding: try HTMLArticle(page).text, as: UTF8.self)
      let expected = LegacySamples.text.split { $0 == "\n" }.joined(separator: " ")
      #expect(text.precomposedStringWithCanonicalMapping == expected + "\n")
    }
  }

  @Test func `believes the bytes before the declaration`() throws {
    let page = "<meta charset='iso-8859-1'><p>\(Self.long)</p>"
    #expect(try HTMLArticle(Array(page.utf8)).text == Array((Self.long + "\n").utf8))
    let western = Array("<meta charset='iso-8859-1'><p>Caf\u{E9} fermé</p>".unicodeScalars)
      .map { UInt8(truncatingIfNeeded: $0.value) }
    #expect(try HTMLArticle(western).text == Array("Café fermé\n".utf8))
  }

  static let charsets: [(head: String, charset: String?)] = [
    ("<META CHARSET=UTF-8>", "utf-8"), ("<meta charset = 'windows-1258' />", "windows-1258"),
    (#"<meta http-equiv="x" content="text/html;charset=ISO-8859-1">"#, "iso-8859-1"),
    ("<p>charset=utf-8</p>", nil), ("<meta name=charset><meta charset=\"x\">", "x"),
    ("<meta charset", nil), ("<meta charset=", nil), ("", nil),
  ]

  @Test(arguments: charsets)
  func `finds the declared character set`(row: (head: String, charset: String?)) {
    #expect(HTMLArticle.declaredCharset(Array(row.head.utf8)) == row.charset)
  }

  @Test func `refuses pages made to hurt`() {
    let rows: [(String, IngestError)] = [
      (String(repeating: "<div>", count: 100_000) + "x", .pageTooDeep),
      ("<p " + String(repeating: "a ", count: 100_000) + ">x", .pageTooManyAttributes),
      ("<html></html>", .pageWithoutText), ("<p>&#0;</p>", .pageWithoutText),
    ]
    for (html, error) in rows {
      #expect(throws: error) { try HTMLArticle(Array(html.utf8)) }
    }
  }

  @Test func `stays quick where tags never match`() throws {
    let html = "<p>" + String(repeating: "</i></b></x>", count: 100_000) + Self.long
    #expect(try HTMLArticle(Array(html.utf8)).text == Array((Self.long + "\n").utf8))
  }
}
