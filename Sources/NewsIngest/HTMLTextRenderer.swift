/// The lines of a part of a page.
///
/// A block is a line, as are list items, captions and what a line break ends. The cells of a table
/// row stand on one line with ` | ` between them, unless a cell holds several lines, as in tables
/// that lay out a page.
struct HTMLTextRenderer {
  private let tree: HTMLTree
  private let content: HTMLMainContent
  private var lines: [[UInt8]] = []
  private var current: [UInt8] = []
  private var needsSpace = false
  private var rows: [Row] = []

  private struct Row {
    var firstLine: Int
    var cellStarts: [Int] = []
  }

  /// The lines under a node, dropped parts apart.
  static func lines(
    of root: Int, in tree: HTMLTree, content: HTMLMainContent, without skipped: Int? = nil
  ) -> [[UInt8]] {
    var renderer = HTMLTextRenderer(tree: tree, content: content)
    renderer.render(root, without: skipped)
    return renderer.lines
  }

  private init(tree: HTMLTree, content: HTMLMainContent) {
    self.tree = tree
    self.content = content
  }

  private mutating func render(_ root: Int, without skipped: Int?) {
    var open: [Int] = []
    var index = root
    while index < tree.nodes[root].end {
      while let last = open.last, index >= tree.nodes[last].end { leave(open.removeLast()) }
      let node = tree.nodes[index]
      if content.isDropped[index] || index == skipped {
        // What stands before and after a block that is left out does not run together.
        if node.tag.contains(.block) { endLine() }
        index = node.end
        continue
      }
      if node.tag.contains(.text) {
        append(node.text)
      } else {
        enter(index)
        open.append(index)
      }
      index += 1
    }
    while let last = open.popLast() { leave(last) }
    endLine()
  }

  private mutating func enter(_ index: Int) {
    let tag = tree.nodes[index].tag
    if tag.contains(.lineBreak) || tag.contains(.block) { endLine() }
    if tag.contains(.row) { rows.append(Row(firstLine: lines.count)) }
    if tag.contains(.cell), !rows.isEmpty { rows[rows.count - 1].cellStarts.append(lines.count) }
  }

  private mutating func leave(_ index: Int) {
    let tag = tree.nodes[index].tag
    if tag.contains(.block) { endLine() }
    if tag.contains(.row), let row = rows.popLast() { join(row) }
  }

  /// Puts the cells of a row on one line where each has no more than one.
  private mutating func join(_ row: Row) {
    let ends = row.cellStarts.dropFirst() + [lines.count]
    let isPlain = zip(row.cellStarts, ends).allSatisfy { $1 - $0 <= 1 }
    guard lines.count - row.firstLine > 1, row.cellStarts.first == row.firstLine, isPlain else {
      return
    }
    let joined = Array(lines[row.firstLine...].joined(separator: Array(" | ".utf8)))
    lines.replaceSubrange(row.firstLine..., with: [joined])
  }

  private mutating func append(_ range: Range<Int>) {
    for byte in tree.bytes[range] {
      switch byte {
      case 0x09, 0x0A, 0x0C, 0x0D, 0x20:
        needsSpace = !current.isEmpty
      default:
        if needsSpace {
          current.append(0x20)
          needsSpace = false
        }
        current.append(byte)
      }
    }
  }

  private mutating func endLine() {
    if !ByteSearch.isBlank(current) { lines.append(current) }
    current = []
    needsSpace = false
  }
}
