internal import NewsModel

/// Writes GraphML: keys first, then nodes and edges, each edge with its id.
///
/// `label` and `weight` are the names that Gephi and Cytoscape show and use; yEd needs drawings
/// of its own, which `ExportOptions.yEd` adds.
struct GraphMLSerializer: GraphSerializer {
  let yEd: Bool

  private static let nodeKeys = ["label", "type", "aliases"]
  private static let edgeKeys = ["label", "weight", "articles", "quote", "reference", "evidence"]

  func serialize(_ graph: some GraphReading, into output: inout ByteWriter) throws {
    let nodes = try PropertyColumns(
      .entities, of: graph, reserved: Set(Self.nodeKeys + ["id", "x", "y", "r", "g", "b", "size"]))
    let edges = try PropertyColumns(
      .relations, of: graph, reserved: Set(Self.edgeKeys + ["id", "source", "target"]))
    writeHead(nodes: nodes, edges: edges, into: &output)
    try graph.forEachEntity(ofTypes: nil) { entity in
      write(entity, columns: nodes, into: &output)
      try output.flushIfFull()
    }
    try graph.forEachRelation(ofTypes: nil) { relation in
      write(relation, columns: edges, into: &output)
      try output.flushIfFull()
    }
    output.write("</graph>\n</graphml>\n")
  }

  private func writeHead(
    nodes: PropertyColumns, edges: PropertyColumns, into output: inout ByteWriter
  ) {
    output.write(
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <graphml xmlns="http://graphml.graphdrawing.org/xmlns" \
      xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
      """)
    if yEd { output.write(" xmlns:y=\"http://www.yworks.com/xml/graphml\"") }
    output.write(
      """
       xsi:schemaLocation="http://graphml.graphdrawing.org/xmlns \
      http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd">

      """)
    for name in Self.nodeKeys { writeKey(name, for: "node", type: "string", into: &output) }
    for column in nodes.columns {
      writeKey(column.name, for: "node", type: column.kind.graphMLType, into: &output)
    }
    for name in Self.edgeKeys {
      let type = name == "weight" ? "double" : name == "articles" ? "long" : "string"
      writeKey(name, for: "edge", type: type, into: &output)
    }
    for column in edges.columns {
      writeKey(column.name, for: "edge", type: column.kind.graphMLType, into: &output)
    }
    if yEd {
      output.write("<key id=\"yn\" for=\"node\" yfiles.type=\"nodegraphics\"/>\n")
      output.write("<key id=\"ye\" for=\"edge\" yfiles.type=\"edgegraphics\"/>\n")
    }
    output.write("<graph id=\"quanhe\" edgedefault=\"directed\">\n")
  }

  private func writeKey(
    _ name: String, for domain: String, type: String, into output: inout ByteWriter
  ) {
    output.write("<key")
    output.writeXMLAttribute("id", String(domain.prefix(1)) + "_" + name)
    output.writeXMLAttribute("for", domain)
    output.writeXMLAttribute("attr.name", name)
    output.writeXMLAttribute("attr.type", type)
    output.write("/>\n")
  }

  private func write(
    _ entity: Entity, columns: PropertyColumns, into output: inout ByteWriter
  ) {
    output.write("<node")
    output.writeXMLAttribute("id", entity.id.rawValue)
    output.write(">")
    writeData("n_label", entity.name, into: &output)
    writeData("n_type", entity.type.rawValue, into: &output)
    if !entity.aliases.isEmpty {
      writeData("n_aliases", PropertyValue.json(entity.aliases), into: &output)
    }
    write(entity.properties, columns: columns, prefix: "n_", into: &output)
    if yEd {
      let (shape, colour) = entity.type.yEdLook
      output.write("<data key=\"yn\"><y:ShapeNode><y:Fill")
      output.writeXMLAttribute("color", colour)
      output.write("/><y:NodeLabel>")
      output.writeXML(entity.name)
      output.write("</y:NodeLabel><y:Shape")
      output.writeXMLAttribute("type", shape)
      output.write("/></y:ShapeNode></data>")
    }
    output.write("</node>\n")
  }

  private func write(
    _ relation: Relation, columns: PropertyColumns, into output: inout ByteWriter
  ) {
    output.write("<edge")
    output.writeXMLAttribute("id", relation.id)
    output.writeXMLAttribute("source", relation.source.rawValue)
    output.writeXMLAttribute("target", relation.target.rawValue)
    output.write(">")
    let articles = relation.articleCount
    writeData("e_label", relation.type.rawValue, into: &output)
    writeData("e_weight", "\(max(1, articles)).0", into: &output)
    if let first = relation.evidence.first {
      writeData("e_articles", String(articles), into: &output)
      writeData("e_quote", first.passage.text, into: &output)
      writeData("e_reference", first.source, into: &output)
      let evidence = ByteWriter.text { $0.writeJSON(relation.evidence) }
      writeData("e_evidence", evidence, into: &output)
    }
    write(relation.properties, columns: columns, prefix: "e_", into: &output)
    if yEd {
      output.write("<data key=\"ye\"><y:PolyLineEdge><y:Arrows source=\"none\"")
      output.write(" target=\"standard\"/><y:EdgeLabel>")
      output.writeXML(relation.type.rawValue)
      output.write("</y:EdgeLabel></y:PolyLineEdge></data>")
    }
    output.write("</edge>\n")
  }

  private func write(
    _ properties: [String: PropertyValue], columns: PropertyColumns, prefix: String,
    into output: inout ByteWriter
  ) {
    guard !properties.isEmpty else { return }
    for column in columns.columns {
      guard let value = properties[column.key] else { continue }
      writeData(prefix + column.name, value.cellText, into: &output)
    }
  }

  private func writeData(_ key: String, _ value: String, into output: inout ByteWriter) {
    output.write("<data")
    output.writeXMLAttribute("key", key)
    output.write(">")
    output.writeXML(value)
    output.write("</data>")
  }
}

extension PropertyKind {
  fileprivate var graphMLType: String {
    switch self {
    case .text, .date, .list: "string"
    case .integer: "long"
    case .flag: "boolean"
    }
  }
}

extension EntityType {
  /// The shape and colour of a type in yEd.
  fileprivate var yEdLook: (shape: String, colour: String) {
    switch self {
    case .person: ("roundrectangle", "#CFE3F3")
    case .organisation: ("rectangle", "#F6E2BC")
    case .role: ("parallelogram", "#FFFFFF")
    case .document: ("trapezoid", "#F4F0A8")
    case .meeting: ("octagon", "#BFE6D6")
    case .place: ("ellipse", "#EBCFE0")
    case .article: ("diamond", "#DDDDDD")
    }
  }
}
