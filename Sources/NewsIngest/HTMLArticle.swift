internal import NewsModel

/// What a page says: its article's text, title and day of publication.
struct HTMLArticle {
  /// The title on a line of its own, then the article's lines; valid UTF-8, not normalised.
  let text: [UInt8]
  /// The heading of the article, else the title that the page declares.
  let title: String?
  /// The day that the page declares.
  let published: PartialDate?
  /// The site's names and the page's addresses, where the page tells them.
  let outlets: [String]
  /// A declared date that could not be read.
  let unreadableDate: String?

  /// Reads a page in whatever encoding it comes.
  init(_ bytes: [UInt8]) throws(IngestError) {
    let charset = Self.declaredCharset(bytes)
    let tree = try HTMLParser.tree(of: TextDecoder.decode(bytes, declared: charset))
    let declaredTitle = Self.declaredTitle(of: tree)
    let content = HTMLMainContent(tree, declaredTitle: declaredTitle)
    let title = content.heading.map(tree.line(of:)) ?? declaredTitle
    var lines = HTMLTextRenderer.lines(
      of: content.root, in: tree, content: content, without: content.heading)
    guard !lines.isEmpty else { throw .pageWithoutText }
    if let title {
      // Pages without a first heading repeat their title in another one.
      if lines.first == Array(title.utf8) { lines.removeFirst() }
      lines.insert(Array(title.utf8), at: 0)
    }
    text = Array(lines.joined(separator: [0x0A])) + [0x0A]
    self.title = title
    outlets = Self.outlets(of: tree)

    let declared = Self.declaredDates(of: tree, content: content)
    published =
      declared.lazy.compactMap(DeclaredDate.parse).first ?? Self.statedDate(of: tree, content)
    unreadableDate = published == nil ? declared.first : nil
  }

  /// The title that the page's head declares, without the site's name behind it.
  private static func declaredTitle(of tree: HTMLTree) -> String? {
    func declared(_ key: String) -> String? {
      tree.declarations.first { $0.key == key }.map { collapse($0.value) }
    }
    if let title = declared("og:title"), !title.isEmpty { return title }
    var title = collapse(tree.title)
    if title.isEmpty { return nil }
    // Portals call every page so.
    for home in ["Trang chủ - ", "Trang chủ | "] where title.hasPrefix(home) {
      title.removeFirst(home.count)
    }
    guard let site = declared("og:site_name"), !site.isEmpty, title.hasSuffix(site) else {
      return title
    }
    let separators: Set<Character> = [" ", "-", "–", "—", "|", "·", "»"]
    var words = title.dropLast(site.count)
    while let last = words.last, separators.contains(last) { words.removeLast() }
    return words.isEmpty ? title : String(words)
  }

  /// What the page calls its site, then its address, then what stands behind the title.
  private static func outlets(of tree: HTMLTree) -> [String] {
    let keys = ["og:site_name", "application-name", "author", "copyright", "og:url"]
    var outlets = keys.flatMap { key in
      tree.declarations.filter { $0.key == key }.map { collapse($0.value) }
    }
    let words = tree.title.split { $0.isWhitespace }
    if let bar = words.lastIndex(where: { $0.count == 1 && "-–—|»·".contains($0) }) {
      outlets.append(words[(bar + 1)...].joined(separator: " "))
    }
    return outlets.filter { !$0.isEmpty }
  }

  private static func collapse(_ text: String) -> String {
    text.split { $0.isWhitespace }.joined(separator: " ")
  }

  /// Every date of publication that the page declares, the most reliable first.
  private static func declaredDates(of tree: HTMLTree, content: HTMLMainContent) -> [String] {
    let keys = [
      "article:published_time", "og:published_time", "datepublished", "pubdate", "publishdate",
      "publish_date", "dc.date.issued", "dc.date", "date",
    ]
    var dates = keys.flatMap { key in
      tree.declarations.filter { $0.key == key }.map(\.value)
    }
    // A time outside the article is more likely a teaser's.
    let inside = content.root..<tree.nodes[content.root].end
    dates += linkedDates(of: tree)
    dates += tree.times.filter { inside.contains($0.node) && !content.isDropped[$0.node] }
      .map(\.value)
    return dates.filter { !$0.isEmpty }
  }

  /// The values of `datePublished` in the page's linked data.
  private static func linkedDates(of tree: HTMLTree) -> [String] {
    var dates: [String] = []
    var rest = tree.linkedData[...]
    while let key = rest.firstRange(of: "\"datePublished\"".utf8) {
      rest = rest[key.upperBound...].drop { $0 <= 0x20 }
      guard rest.first == UInt8(ascii: ":") else { continue }
      let value = rest.dropFirst().drop { $0 <= 0x20 }
      guard value.first == UInt8(ascii: "\"") else { continue }
      dates.append(String(decoding: value.dropFirst().prefix { $0 != 0x22 }, as: UTF8.self))
    }
    return dates
  }

  /// The day that a short line directly above the article states, beside it in one element: what
  /// stands farther off may be today's.
  private static func statedDate(of tree: HTMLTree, _ content: HTMLMainContent) -> PartialDate? {
    let parent = tree.nodes[content.root].parent
    guard parent >= 0 else { return nil }
    let above = tree.nodes[parent + 1..<content.root].indices.reversed()
    for index in above where tree.nodes[index].tag.contains(.text) && !content.isDropped[index] {
      let line = tree.line(of: index)
      guard line.utf8.count <= 60 else { continue }
      let words = line.split { $0 == " " || $0 == "|" || $0 == "(" || $0 == ")" || $0 == "," }
      for word in words where word.contains("/") || word.contains("-") {
        if let date = DeclaredDate.parse(String(word)), date.day != nil { return date }
      }
    }
    return nil
  }

  /// The character set that a `meta` element near the start names, in small letters.
  static func declaredCharset(_ bytes: [UInt8]) -> String? {
    let head = bytes.prefix(4096).map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }
    var rest = head[...]
    while let meta = rest.firstRange(of: "<meta".utf8) {
      rest = rest[meta.upperBound...]
      let tag = rest.prefix { $0 != UInt8(ascii: ">") }
      guard let key = tag.firstRange(of: "charset".utf8) else { continue }
      let value = tag[key.upperBound...].drop { $0 <= 0x20 }
      guard value.first == UInt8(ascii: "=") else { continue }
      let name = value.dropFirst().drop { $0 <= 0x20 || $0 == 0x22 || $0 == 0x27 }
        .prefix { $0 > 0x20 && $0 != 0x22 && $0 != 0x27 && $0 != 0x3B && $0 != 0x2F }
      if !name.isEmpty { return String(decoding: name, as: UTF8.self) }
    }
    return nil
  }
}
