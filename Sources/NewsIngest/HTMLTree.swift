/// A page as a tree in document order: the nodes under a node follow it without a gap.
///
/// A plain value made while libxml2 reads, so that nothing of it outlives the reading.
struct HTMLTree {
  /// An element or a run of text.
  struct Node {
    var tag: HTMLTag
    /// The index of the element around it; -1 at the top.
    var parent: Int
    /// The index after the last node under it.
    var end: Int
    /// Where its own text stands in the tree's bytes; empty for elements.
    var text: Range<Int> = 0..<0
  }

  /// All nodes; the first is the page itself.
  private(set) var nodes: [Node] = [Node(tag: .block, parent: -1, end: 1)]
  /// The bytes of all text, one run after the other.
  private(set) var bytes: [UInt8] = []
  /// What `meta` elements declare, keys in small letters, first come first.
  private(set) var declarations: [(key: String, value: String)] = []
  /// The `datetime` of each `time` element, with its node.
  private(set) var times: [(node: Int, value: String)] = []
  /// The text of the `title` element.
  private(set) var title = ""
  /// What scripts of type `application/ld+json` say, one after the other.
  private(set) var linkedData: [UInt8] = []

  private var open: [Int] = [0]
  private var isInTitle = false
  private var isInLinkedData = false
  private var hasBody = false
  private var furnitureNames: [String: Bool] = [:]
  private var undisplayedStyles: [String: Bool] = [:]

  /// The number of elements not closed yet.
  var depth: Int { open.count }

  /// The attributes that `start` looks at.
  static let usedAttributes: Set<String> = [
    "class", "content", "datetime", "hidden", "id", "itemprop", "name", "property", "role", "style",
    "type",
  ]

  /// Opens an element.
  mutating func start(_ name: String, attributes: [(name: String, value: String)]) {
    var tag = HTMLTag.named(name)
    func value(_ key: String) -> String? { attributes.first { $0.name == key }?.value }
    switch name {
    case "meta":
      let key = value("property") ?? value("name") ?? value("itemprop")
      if let key, let content = value("content") {
        declarations.append((key.lowercased(), content))
      }
    case "time":
      if let value = value("datetime") { times.append((nodes.count, value)) }
    case "title":
      // The pictures in a page's body have titles too.
      isInTitle = title.isEmpty && !hasBody
    case "script":
      isInLinkedData = value("type").map { $0.lowercased().hasSuffix("ld+json") } ?? false
    case "body":
      hasBody = true
    default:
      break
    }
    if tag.contains(.block) {
      for key in ["class", "id", "role"] {
        if let names = value(key), namesFurniture(names) { tag.insert(.namedFurniture) }
      }
      if value("itemprop") == "articleBody" { tag.insert(.article) }
    }
    if value("hidden") != nil || value("style").map({ isUndisplayed($0) }) ?? false {
      tag.insert(.silent)
    }
    append(Node(tag: tag, parent: open.last ?? 0, end: nodes.count + 1))
    open.append(nodes.count - 1)
  }

  /// Closes the innermost element.
  mutating func end() {
    isInTitle = false
    isInLinkedData = false
    guard open.count > 1 else { return }
    nodes[open.removeLast()].end = nodes.count
  }

  /// Adds text to the innermost element.
  mutating func text(_ run: UnsafeBufferPointer<UInt8>) {
    guard let parent = open.last else { return }
    if isInLinkedData { linkedData.append(contentsOf: run) }
    if isInTitle { title += String(decoding: run, as: UTF8.self) }
    let start = bytes.count
    bytes.append(contentsOf: run)
    // The parser cuts long text in pieces; they are put together again.
    if let last = nodes.last, last.tag.contains(.text), last.parent == parent {
      nodes[nodes.count - 1].text = last.text.lowerBound..<bytes.count
    } else {
      append(Node(tag: .text, parent: parent, end: nodes.count + 1, text: start..<bytes.count))
    }
  }

  /// The text under a node on one line, white space collapsed.
  func line(of index: Int) -> String {
    let runs = nodes[index..<nodes[index].end].lazy.map { bytes[$0.text] }
    return String(decoding: Array(runs.joined()), as: UTF8.self)
      .split { $0.isWhitespace && $0 != "\u{A0}" }.joined(separator: " ")
  }

  /// Closes whatever is open.
  mutating func finish() {
    while open.count > 1 { end() }
    nodes[0].end = nodes.count
  }

  /// Asks once for each class: a page has few of them on many elements.
  private mutating func namesFurniture(_ names: String) -> Bool {
    if let known = furnitureNames[names] { return known }
    let answer = HTMLTag.namesFurniture(names)
    furnitureNames[names] = answer
    return answer
  }

  private mutating func append(_ node: Node) { nodes.append(node) }

  private mutating func isUndisplayed(_ style: String) -> Bool {
    if let known = undisplayedStyles[style] { return known }
    let bare = style.utf8.filter { $0 > 0x20 }.map { $0 | 0x20 }
    let answer = bare.firstRange(of: "display:none".utf8) != nil
    undisplayedStyles[style] = answer
    return answer
  }
}
