/// Finds the element of a page that holds its article.
///
/// The measure: text counts for the element around its paragraphs, links do not count, and the
/// element with the most wins, one that calls itself the article counting double. A list of
/// teasers loses, since each teaser's words lie in an element of their own and half of them are
/// links. From the winner the search climbs to the element that also holds the heading, as long as
/// what that adds is little and no list of links: the lead, the date and the byline stand there.
struct HTMLMainContent {
  /// The element that holds the article.
  private(set) var root = 0
  /// The article's heading, where the page has one.
  private(set) var heading: Int?
  /// For each node, whether it is left out.
  private(set) var isDropped: [Bool]
  /// For each node, the bytes of its text that are not white space, dropped ones apart.
  private(set) var size: [Int] = []

  private let tree: HTMLTree
  private var linked: [Int] = []
  private var links: [Int] = []

  /// Looks through a page, whose declared title tells its headings apart.
  init(_ tree: HTMLTree, declaredTitle: String?) {
    self.tree = tree
    isDropped = tree.nodes.map { $0.tag.contains(.silent) }
    spreadDropping()
    measure()
    dropFurniture()
    measure()
    let best = best()
    heading = heading(of: best, declaredTitle: declaredTitle)
    root = climb(from: best)
  }

  /// Passes the dropping of an element on to all under it.
  private mutating func spreadDropping() {
    for (index, node) in tree.nodes.enumerated() where node.parent >= 0 {
      if isDropped[node.parent] { isDropped[index] = true }
    }
  }

  /// Counts text and links of every element, from the leaves up.
  private mutating func measure() {
    let nodes = tree.nodes
    size = Array(repeating: 0, count: nodes.count)
    linked = size
    links = size
    for (index, node) in nodes.enumerated().reversed() where !isDropped[index] {
      if node.tag.contains(.text) {
        size[index] = tree.bytes[node.text].reduce(0) { $1 > 0x20 ? $0 + 1 : $0 }
      }
      if node.tag.contains(.link) {
        linked[index] = size[index]
        links[index] = 1
      }
      guard node.parent >= 0 else { continue }
      size[node.parent] += size[index]
      linked[node.parent] += linked[index]
      links[node.parent] += links[index]
    }
  }

  /// Leaves out the page's furniture, and blocks that are little but links.
  ///
  /// An element with half of the page's text stays whatever it is called: there are systems that
  /// put the whole page into a form.
  private mutating func dropFurniture() {
    let half = size[0] / 2
    let holdsHeading = holdsHeading()
    for (index, node) in tree.nodes.enumerated() where !isDropped[index] && size[index] <= half {
      let isLinkList =
        node.tag.contains(.container) && links[index] >= 2 && size[index] >= 80
        && linked[index] * 10 > size[index] * 6
      // Names are less sure than tags: what holds a heading is no furniture whatever its name.
      let isNamed =
        node.tag.contains(.namedFurniture) && !holdsHeading[index] && !node.tag.contains(.article)
      let isTagged =
        node.tag.contains(.furniture)
        && !(node.tag.contains(.pageHead) && isInsideArticle(index))
      if isLinkList || isNamed || isTagged { isDropped[index] = true }
    }
    spreadDropping()
  }

  private func holdsHeading() -> [Bool] {
    var holds = tree.nodes.map { $0.tag.contains(.firstHeading) }
    for (index, node) in tree.nodes.enumerated().reversed() where node.parent >= 0 && holds[index] {
      holds[node.parent] = true
    }
    return holds
  }

  private func isInsideArticle(_ index: Int) -> Bool {
    ancestors(of: index).contains { tree.nodes[$0].tag.contains(.article) }
  }

  private func ancestors(of index: Int) -> some Sequence<Int> {
    sequence(first: tree.nodes[index].parent) { tree.nodes[$0].parent }.prefix { $0 >= 0 }
  }

  private func nearestBlock(above index: Int) -> Int {
    ancestors(of: index).first { tree.nodes[$0].tag.contains(.block) } ?? 0
  }

  /// The element whose paragraphs hold most text.
  private func best() -> Int {
    let nodes = tree.nodes
    // Text that is not linked, by the block it stands in.
    var own = Array(repeating: 0, count: nodes.count)
    var isLinked = Array(repeating: false, count: nodes.count)
    for (index, node) in nodes.enumerated() where node.parent >= 0 && !isDropped[index] {
      isLinked[index] = isLinked[node.parent] || node.tag.contains(.link)
      if node.tag.contains(.text), !isLinked[index] {
        own[nearestBlock(above: index)] += size[index]
      }
    }
    // A shorter paragraph is as likely a label.
    let shortest = 40
    var score = Array(repeating: 0, count: nodes.count)
    for (index, node) in nodes.enumerated()
    where own[index] >= shortest && !node.tag.contains(.heading) {
      score[node.tag.contains(.paragraph) ? nearestBlock(above: index) : index] += own[index]
    }
    var best = 0
    for (index, node) in nodes.enumerated() {
      if node.tag.contains(.article) { score[index] *= 2 }
      if score[index] > score[best] { best = index }
    }
    return best
  }

  /// The heading that the declared title begins with, else the first in the best element, else
  /// the last before it: the names of papers stand in headings too.
  private func heading(of best: Int, declaredTitle: String?) -> Int? {
    let headings = tree.nodes.indices.filter {
      tree.nodes[$0].tag.contains(.firstHeading) && !isDropped[$0] && size[$0] > 0
    }
    if let declaredTitle {
      let declared = headings.first { declaredTitle.hasPrefix(tree.line(of: $0)) }
      if let declared { return declared }
    }
    let inside = best..<tree.nodes[best].end
    return headings.first { inside.contains($0) } ?? headings.last { $0 < best }
      ?? headings.first
  }

  /// The nearest element that holds the heading too, if it adds little else.
  private func climb(from best: Int) -> Int {
    guard let heading else { return best }
    var current = best
    for outer in ancestors(of: best) {
      if (current..<tree.nodes[current].end).contains(heading) { break }
      let added = size[outer] - size[best]
      let addedLinks = linked[outer] - linked[best]
      // A lead and a date line may well be half as long as a short article.
      guard added * 2 <= size[best] + 400, addedLinks * 3 <= added else { break }
      current = outer
    }
    return current
  }
}
