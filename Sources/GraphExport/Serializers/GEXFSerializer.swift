internal import NewsModel

/// Writes GEXF 1.3, dynamic: meetings and articles have their day, relations their time.
///
/// A post's time is a spell, other times are `start` and `end`. Where only part of a date is
/// known the first and last day that it can mean stand there, and the text as an attribute. An
/// end that is not known is left out, as the format asks.
struct GEXFSerializer: GraphSerializer {
  private static let nodeKeys = ["type", "aliases"]
  private static let edgeKeys = ["articles", "quote", "reference", "evidence"]
  private static let reserved: Set<String> = [
    "id", "label", "pid", "start", "end", "source", "target", "kind", "weight",
  ]

  func serialize(_ graph: some GraphReading, into output: inout ByteWriter) throws {
    let nodes = try PropertyColumns(
      .entities, of: graph, reserved: Self.reserved.union(Self.nodeKeys))
    let edges = try PropertyColumns(
      .relations, of: graph, reserved: Self.reserved.union(Self.edgeKeys))
    output.write(
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <gexf xmlns="http://gexf.net/1.3" xmlns:viz="http://gexf.net/1.3/viz" version="1.3">
      <meta><creator>quanhe</creator></meta>
      <graph defaultedgetype="directed" idtype="string" mode="dynamic" timeformat="date" \
      timerepresentation="interval">

      """)
    writeAttributes(Self.nodeKeys, nodes, class: "node", into: &output)
    writeAttributes(Self.edgeKeys, edges, class: "edge", into: &output)
    output.write("<nodes>\n")
    try graph.forEachEntity(ofTypes: nil) { entity in
      write(entity, columns: nodes, into: &output)
      try output.flushIfFull()
    }
    output.write("</nodes>\n<edges>\n")
    try graph.forEachRelation(ofTypes: nil) { relation in
      let date = try relation.meeting.flatMap { try graph.entity($0)?.properties.date("date") }
      write(relation, meetingDate: date, columns: edges, into: &output)
      try output.flushIfFull()
    }
    output.write("</edges>\n</graph>\n</gexf>\n")
  }

  private func writeAttributes(
    _ names: [String], _ columns: PropertyColumns, class kind: String,
    into output: inout ByteWriter
  ) {
    output.write("<attributes class=\"\(kind)\">\n")
    let own = names.map { ($0, $0 == "articles" ? "long" : "string") }
    for (name, type) in own + columns.columns.map({ ($0.name, $0.kind.gexfType) }) {
      output.write("<attribute")
      output.writeXMLAttribute("id", name)
      output.writeXMLAttribute("title", name)
      output.writeXMLAttribute("type", type)
      output.write("/>\n")
    }
    output.write("</attributes>\n")
  }

  private func write(
    _ entity: Entity, columns: PropertyColumns, into output: inout ByteWriter
  ) {
    output.write("<node")
    output.writeXMLAttribute("id", entity.id.rawValue)
    output.writeXMLAttribute("label", entity.name)
    if let date = entity.dateKey.flatMap({ entity.properties.date($0) }) {
      output.writeXMLAttribute("start", date.firstDay.description)
      output.writeXMLAttribute("end", date.lastDay.description)
    }
    output.write("><attvalues>")
    writeValue("type", entity.type.rawValue, into: &output)
    if !entity.aliases.isEmpty {
      writeValue("aliases", PropertyValue.json(entity.aliases), into: &output)
    }
    write(entity.properties, columns: columns, into: &output)
    let (red, green, blue, shape) = entity.type.gexfLook
    output.write("</attvalues><viz:color r=\"\(red)\" g=\"\(green)\" b=\"\(blue)\"/>")
    output.write("<viz:shape value=\"\(shape)\"/></node>\n")
  }

  private func write(
    _ relation: Relation, meetingDate: PartialDate?, columns: PropertyColumns,
    into output: inout ByteWriter
  ) {
    output.write("<edge")
    output.writeXMLAttribute("id", relation.id)
    output.writeXMLAttribute("source", relation.source.rawValue)
    output.writeXMLAttribute("target", relation.target.rawValue)
    output.writeXMLAttribute("label", relation.type.rawValue)
    output.writeXMLAttribute("kind", relation.type.rawValue)
    let articles = relation.articleCount
    output.writeXMLAttribute("weight", String(max(1, articles)))
    let (first, last) = relation.period(meetingDate: meetingDate)
    let isSpell = relation.type == .holds && (first != nil || last != nil)
    if !isSpell { writeTime(first, last, into: &output) }
    output.write("><attvalues>")
    if let evidence = relation.evidence.first {
      writeValue("articles", String(articles), into: &output)
      writeValue("quote", evidence.passage.text, into: &output)
      writeValue("reference", evidence.source, into: &output)
      writeValue(
        "evidence", ByteWriter.text { $0.writeJSON(relation.evidence) }, into: &output)
    }
    write(relation.properties, columns: columns, into: &output)
    output.write("</attvalues>")
    if isSpell {
      output.write("<spells><spell")
      writeTime(first, last, into: &output)
      output.write("/></spells>")
    }
    output.write("</edge>\n")
  }

  private func writeTime(
    _ first: PartialDate?, _ last: PartialDate?, into output: inout ByteWriter
  ) {
    if let first { output.writeXMLAttribute("start", first.firstDay.description) }
    if let last { output.writeXMLAttribute("end", last.lastDay.description) }
  }

  private func write(
    _ properties: [String: PropertyValue], columns: PropertyColumns,
    into output: inout ByteWriter
  ) {
    guard !properties.isEmpty else { return }
    for column in columns.columns {
      guard let value = properties[column.key] else { continue }
      writeValue(column.name, value.cellText, into: &output)
    }
  }

  private func writeValue(_ name: String, _ value: String, into output: inout ByteWriter) {
    output.write("<attvalue")
    output.writeXMLAttribute("for", name)
    output.writeXMLAttribute("value", value)
    output.write("/>")
  }
}

extension PropertyKind {
  fileprivate var gexfType: String {
    switch self {
    case .text, .date, .list: "string"
    case .integer: "long"
    case .flag: "boolean"
    }
  }
}

extension EntityType {
  /// The colour and shape of a type in Gephi.
  fileprivate var gexfLook: (red: Int, green: Int, blue: Int, shape: String) {
    switch self {
    case .person: (0, 114, 178, "disc")
    case .organisation: (230, 159, 0, "square")
    case .role: (86, 112, 138, "square")
    case .document: (240, 228, 66, "diamond")
    case .meeting: (0, 158, 115, "triangle")
    case .place: (204, 121, 167, "diamond")
    case .article: (136, 136, 136, "square")
    }
  }
}
