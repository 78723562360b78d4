internal import NewsModel

/// What a page says: its article's text, title and day of publication.
struct HTMLArticle {
  /// The title on a line of its own, then the article's lines; valid UTF-8, not normalised.
  let text: [UInt8]
  /// The heading of the article, else the title that the page declares.
  let title: String?
  /// The day that the page declares.
  let published: PartialDate?
  /// A declared date that could not be read.
  let unreadableDate: String?

  /// Reads a page in whatever encoding it comes.
  init(_ bytes: [UInt8]) throws(IngestError) {
    let charset = Self.declaredCharset(bytes)
    let tree = try HTMLParser.tree(of: TextDecoder.decode(bytes, declared: charset))
    let content = HTMLMainContent(tree)
    let heading = Self.heading(of: tree, content: content)
    let title = heading?.text ?? Self.declaredTitle(of: tree)
    var lines = HTMLTextRenderer.lines(
      of: content.root, in: tree, content: content, without: heading?.node)
    guard !lines.isEmpty else { throw .pageWithoutText }
    if let title { lines.insert(Array(title.utf8), at: 0) }
    text = Array(lines.joined(separator: [0x0A])) + [0x0A]
    self.title = title

    let declared = Self.declaredDates(of: tree, content: content)
    published = declared.lazy.compactMap(DeclaredDate.parse).first
    unreadableDate = published == nil ? declared.first : nil
  }

  /// The article's own heading: the first that the declared title begins with, else the first.
  private static func heading(
    of tree: HTMLTree, content: HTMLMainContent
  ) -> (node: Int, text: String)? {
    var headings: [(node: Int, text: String)] = []
    for (index, node) in tree.nodes.enumerated()
    where node.tag.contains(.firstHeading) && !content.isDropped[index] {
      let lines = HTMLTextRenderer.lines(of: index, in: tree, content: content)
      let text = String(decoding: Array(lines.joined(separator: [0x20])), as: UTF8.self)
      if !text.isEmpty { headings.append((index, text)) }
    }
    guard let declared = declaredTitle(of: tree) else { return headings.first }
    return headings.first { declared.hasPrefix($0.text) } ?? headings.first
  }

  /// The title that the page's head declares, without the site's name behind it.
  private static func declaredTitle(of tree: HTMLTree) -> String? {
    func declared(_ key: String) -> String? {
      tree.declarations.first { $0.key == key }.map { collapse($0.value) }
    }
    if let title = declared("og:title"), !title.isEmpty { return title }
    let title = collapse(tree.title)
    if title.isEmpty { return nil }
    guard let site = declared("og:site_name"), !site.isEmpty, title.hasSuffix(site) else {
      return title
    }
    let separators: Set<Character> = [" ", "-", "–", "—", "|", "·", "»"]
    var words = title.dropLast(site.count)
    while let last = words.last, separators.contains(last) { words.removeLast() }
    return words.isEmpty ? title : String(words)
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
    dates += tree.times.filter { !content.isDropped[$0.node] }.map(\.value)
    return dates.filter { !$0.isEmpty }
  }

  /// The character set that a `meta` element near the start names, in small letters.
  static func declaredCharset(_ bytes: [UInt8]) -> String? {
    let head = String(decoding: bytes.prefix(4096), as: UTF8.self).lowercased()
    guard let name = head.firstMatch(of: /<meta[^>]*charset\s*=\s*["']?\s*([a-z0-9._-]+)/) else {
      return nil
    }
    return String(name.1)
  }
}
