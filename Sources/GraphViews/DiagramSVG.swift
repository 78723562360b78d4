internal import NewsModel

extension Diagram {
  /// A drawing of the diagram's DOT whose parts are called by what they show.
  ///
  /// Graphviz calls each node, line and group by its id, which is what a screen reader reads out
  /// and most browsers show on pointing. Here they get their words and their quotation.
  ///
  /// - Parameter svg: The drawing, as `GraphRender` gives it.
  /// - Returns: The drawing with those words.
  /// - Complexity: O(`svg.count`).
  public func titled(svg: [UInt8]) -> [UInt8] {
    let titles = titles
    let opening = Array("<g id=\"".utf8)
    var result: [UInt8] = []
    result.reserveCapacity(svg.count + titles.count * 64)
    var index = 0
    var copied = 0
    while index < svg.count {
      guard svg[index] == opening[0], svg[index...].starts(with: opening),
        let title = Self.title(in: svg, after: index + opening.count)
      else {
        index += 1
        continue
      }
      result += svg[copied..<title.text.lowerBound]
      // What places lines is no part of the diagram and has no words.
      result += Array(Self.escaped(titles[title.id] ?? "").utf8)
      copied = title.text.upperBound
      index = copied
    }
    result += svg[copied...]
    return result
  }

  /// What each part is called, by the id it has in the drawing.
  private var titles: [String: String] {
    var titles: [String: String] = ["graph0": title]
    var names: [String: String] = [:]
    for cluster in clusters {
      names[cluster.id] = cluster.label
      titles[cluster.id] = cluster.label
    }
    for node in nodes {
      names[node.id] = node.lines.first?.text ?? ""
      let words = node.lines.map(\.text).joined(separator: ", ")
      titles[node.id] = [words, node.tooltip].compactMap(\.self).joined(separator: "\n")
    }
    for edge in edges {
      let label = edge.label.flatMap { $0.isEmpty ? nil : $0 } ?? edge.type.map(Wording.name)
      let words = [names[edge.ends.subject], label, names[edge.ends.object]].compactMap(\.self)
        .joined(separator: " – ").split(separator: "\n").joined(separator: ", ")
      titles[edge.id] = [words, edge.tooltip].compactMap(\.self).joined(separator: "\n")
    }
    return titles
  }

  /// The id of a group whose opening tag goes on here and where its title's text stands, if the
  /// group begins with one.
  private static func title(
    in svg: [UInt8], after start: Int
  ) -> (id: String, text: Range<Int>)? {
    guard let end = svg[start...].firstIndex(of: 0x22),
      let close = svg[end...].firstIndex(of: 0x3E)
    else { return nil }
    let tag = Array("\n<title>".utf8)
    let first = close + 1 + tag.count
    guard first <= svg.count, svg[(close + 1)...].starts(with: tag),
      let last = svg[first...].firstIndex(of: 0x3C)
    else { return nil }
    // Of the letters that ids have, Graphviz writes the hyphen as a reference.
    let id = String(decoding: svg[start..<end], as: UTF8.self).replacing("&#45;", with: "-")
    return (id, first..<last)
  }

  private static func escaped(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\n": result += "\n"
      case _ where scalar.value < 0x20 || scalar.value == 0xFFFE || scalar.value == 0xFFFF:
        result += "\u{FFFD}"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}
