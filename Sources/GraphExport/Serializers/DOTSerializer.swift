internal import NewsModel

/// Writes a graph for Graphviz: ids as node names, labels apart, properties as attributes.
///
/// Says nothing of looks but a font that has Vietnamese letters; diagrams are `GraphViews`' work.
struct DOTSerializer: GraphSerializer {
  func serialize(_ graph: some GraphReading, into output: inout ByteWriter) throws {
    output.write(
      "digraph quanhe {\n  graph [charset=\"UTF-8\", fontname=\"DejaVu Sans\"]\n"
        + "  node [fontname=\"DejaVu Sans\"]\n  edge [fontname=\"DejaVu Sans\"]\n")
    try graph.forEachEntity(ofTypes: nil) { entity in
      output.write("  ")
      output.writeDOT(entity.id.rawValue)
      output.write(" [label=")
      output.writeDOT(entity.name)
      output.writeAttribute("type", entity.type.rawValue)
      if !entity.aliases.isEmpty {
        output.writeAttribute("aliases", entity.aliases.joined(separator: "; "))
      }
      write(entity.properties, into: &output)
      output.write("]\n")
      try output.flushIfFull()
    }
    try graph.forEachRelation(ofTypes: nil) { relation in
      output.write("  ")
      output.writeDOT(relation.source.rawValue)
      output.write(" -> ")
      output.writeDOT(relation.target.rawValue)
      output.write(" [id=")
      output.writeDOT(relation.id)
      output.writeAttribute("label", relation.type.rawValue)
      write(relation.properties, into: &output)
      if let first = relation.evidence.first {
        output.writeAttribute("articles", String(relation.articleCount))
        write(quote: first.passage.text, into: &output)
        output.writeAttribute("source", first.source)
      }
      output.write("]\n")
      try output.flushIfFull()
    }
    output.write("}\n")
  }

  /// The words, which drawings show on pointing; those with a backslash also as they are, as what a
  /// drawing shows right others read wrong.
  private func write(quote: String, into output: inout ByteWriter) {
    guard quote.utf8.contains(0x5C) else { return output.writeAttribute("tooltip", quote) }
    output.write(", tooltip=")
    output.write(DOTText.tooltip(quote))
    output.writeAttribute("quote", quote)
  }

  private func write(_ properties: [String: PropertyValue], into output: inout ByteWriter) {
    for (key, value) in properties.inOrder {
      // A prefix keeps a property such as `label` or `pos` from steering Graphviz.
      output.writeAttribute("p_" + key, value.plainText)
    }
  }
}

extension ByteWriter {
  /// Writes a quoted string; see `DOTText.quoted`.
  mutating func writeDOT(_ text: String) {
    guard text.utf8.count > DOTText.pieceLength else { return writeDOTPiece(text) }
    var rest = text[...]
    while rest.utf8.count > DOTText.pieceLength {
      var end = rest.utf8.index(rest.startIndex, offsetBy: DOTText.pieceLength)
      while rest.utf8[end] & 0xC0 == 0x80 { rest.utf8.formIndex(before: &end) }
      writeDOTPiece(String(rest[..<end]))
      write(" + ")
      rest = rest[end...]
    }
    writeDOTPiece(String(rest))
  }

  private mutating func writeDOTPiece(_ text: String) {
    write(byte: 0x22)
    write(text, replacing: DOTText.replacement)
    write(byte: 0x22)
  }

  mutating func writeAttribute(_ name: String, _ value: String) {
    write(", ")
    writeDOT(name)
    write("=")
    writeDOT(value)
  }
}
