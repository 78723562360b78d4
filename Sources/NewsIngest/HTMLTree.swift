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

  private var open: [Int] = [0]
  private var isInTitle = false

  /// The number of elements not closed yet.
  var depth: Int { open.count }

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
      // The pictures of a page have titles too.
      isInTitle = title.isEmpty && nodes.allSatisfy { !$0.tag.contains(.text) }
    default:
      break
    }
    if tag.contains(.block) {
      let names = [value("class"), value("id"), value("role")].compactMap { $0 }
      if names.contains(where: HTMLTag.namesFurniture) { tag.insert(.furniture) }
      if value("itemprop") == "articleBody" { tag.insert(.article) }
    }
    if attributes.contains(where: { $0.name == "hidden" }) || Self.isUndisplayed(value("style")) {
      tag.insert(.silent)
    }
    append(Node(tag: tag, parent: open.last ?? 0, end: nodes.count + 1))
    open.append(nodes.count - 1)
  }

  /// Closes the innermost element.
  mutating func end() {
    isInTitle = false
    guard open.count > 1 else { return }
    nodes[open.removeLast()].end = nodes.count
  }

  /// Adds text to the innermost element.
  mutating func text(_ run: UnsafeBufferPointer<UInt8>) {
    guard let parent = open.last else { return }
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

  /// Closes whatever is open.
  mutating func finish() {
    while open.count > 1 { end() }
    nodes[0].end = nodes.count
  }

  private mutating func append(_ node: Node) { nodes.append(node) }

  private static func isUndisplayed(_ style: String?) -> Bool {
    guard let style else { return false }
    return style.lowercased().filter { !$0.isWhitespace }.contains("display:none")
  }
}
