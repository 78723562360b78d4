/// What an element is to the reading of its text.
struct HTMLTag: OptionSet, Sendable {
  let rawValue: UInt16

  /// Stands on lines of its own.
  static let block = Self(rawValue: 1 << 0)
  /// Never text: scripts, controls, pictures.
  static let silent = Self(rawValue: 1 << 1)
  /// Furniture of the page, unless most of the page is in it.
  static let furniture = Self(rawValue: 1 << 2)
  /// A paragraph: its text speaks for the element around it.
  static let paragraph = Self(rawValue: 1 << 3)
  static let heading = Self(rawValue: 1 << 4)
  static let firstHeading = Self(rawValue: 1 << 5)
  static let link = Self(rawValue: 1 << 6)
  static let lineBreak = Self(rawValue: 1 << 7)
  static let row = Self(rawValue: 1 << 8)
  static let cell = Self(rawValue: 1 << 9)
  /// Declares itself to be the article.
  static let article = Self(rawValue: 1 << 10)
  /// Can hold a list of links to other pages.
  static let container = Self(rawValue: 1 << 11)
  /// The page's own head, around its article.
  static let pageHead = Self(rawValue: 1 << 12)
  static let text = Self(rawValue: 1 << 13)
  /// Furniture by its class or id.
  static let namedFurniture = Self(rawValue: 1 << 14)

  /// The tag of an element with this name; one that is not listed stands in a line.
  static func named(_ name: String) -> HTMLTag { table[name] ?? [] }

  private static let table: [String: HTMLTag] = {
    let rows: [(HTMLTag, String)] = [
      (
        .silent,
        """
        script style noscript template iframe frame svg math button select textarea input object \
        embed applet canvas audio video map head title
        """
      ),
      ([.block, .furniture, .container], "nav footer aside form dialog menu"),
      ([.block, .furniture, .container, .pageHead], "header"),
      ([.block, .article], "article main"),
      ([.block, .container], "div section ul ol dl table tbody"),
      ([.block, .row], "tr"),
      ([.block, .cell], "td th"),
      ([.block, .paragraph], "p pre blockquote address"),
      ([.block, .heading], "h2 h3 h4 h5 h6"),
      ([.block, .heading, .firstHeading], "h1"),
      (
        .block,
        """
        html body li dt dd thead tfoot caption figure figcaption center hr fieldset legend details \
        summary option
        """
      ),
      (.lineBreak, "br"),
      (.link, "a"),
    ]
    var table: [String: HTMLTag] = [:]
    for (tag, names) in rows {
      for name in names.split(separator: " ") { table[String(name)] = tag }
    }
    return table
  }()

  /// Words of a `class` or `id` that name furniture, in English and Vietnamese; only a word, or two
  /// in a row, that stands alone between hyphens, underscores or blanks counts.
  static let furnitureWords: Set<String> = [
    "ad", "ads", "advert", "advertisement", "banner", "binhluan", "breadcrumb", "breadcrumbs",
    "comment", "comments", "cookie", "copyright", "footer", "lienquan", "menu", "modal", "nav",
    "navbar", "newsletter", "pagination", "popup", "quangcao", "related", "share", "sharing",
    "sidebar", "social", "tags", "tinkhac", "tinlienquan", "toolbar", "widget", "binh luan",
    "lien quan", "quang cao", "tin khac", "tin moi",
  ]

  /// Whether a `class`, `id` or `role` names furniture.
  static func namesFurniture(_ names: String) -> Bool {
    let words = names.utf8.split { $0 == 0x2D || $0 == 0x5F || $0 <= 0x20 }.map { word in
      String(decoding: word.map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }, as: UTF8.self)
    }
    return words.contains(where: furnitureWords.contains)
      || zip(words, words.dropFirst()).contains { furnitureWords.contains("\($0) \($1)") }
  }
}
