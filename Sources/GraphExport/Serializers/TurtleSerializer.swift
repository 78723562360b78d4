internal import NewsModel

/// Writes RDF in Turtle, without blank nodes.
struct TurtleSerializer: GraphSerializer {
  let base: String

  func serialize(_ graph: some GraphReading, into output: inout ByteWriter) throws {
    for (prefix, namespace) in RDFDescription.prefixes {
      output.write("@prefix \(prefix): <\(namespace)> .\n")
    }
    output.write("\n")
    try RDFDescription.forEach(of: graph) { description in
      write(description, into: &output)
      try output.flushIfFull()
    }
  }

  private func write(_ description: RDFDescription, into output: inout ByteWriter) {
    writeIRI(description.name, into: &output)
    var separator = " "
    if !description.types.isEmpty {
      output.write(" a " + description.types.joined(separator: ", "))
      separator = " ;\n  "
    }
    for (predicate, object) in description.statements {
      output.write(separator)
      separator = " ;\n  "
      output.write(predicate)
      output.write(" ")
      write(object, into: &output)
    }
    output.write(" .\n")
  }

  private func write(_ term: RDFDescription.Term, into output: inout ByteWriter) {
    switch term {
    case .resource(let name): writeIRI(name, into: &output)
    case .term(let name): output.write(name)
    case .vietnamese(let text):
      output.writeTurtle(text)
      output.write("@vi")
    case .text(let text): output.writeTurtle(text)
    case .integer(let number): output.write(number)
    case .flag(let flag): output.write(flag ? "true" : "false")
    case .date(let date):
      output.writeTurtle(date.description)
      output.write("^^" + date.xsdType)
    }
  }

  private func writeIRI(_ name: String, into output: inout ByteWriter) {
    output.write("<")
    output.write(base)
    output.write(name)
    output.write(">")
  }
}

/// Writes the same RDF as JSON-LD: one object with a context and a graph.
struct JSONLDSerializer: GraphSerializer {
  let base: String

  func serialize(_ graph: some GraphReading, into output: inout ByteWriter) throws {
    output.write("{\"@context\":{")
    for (index, (prefix, namespace)) in RDFDescription.prefixes.enumerated() {
      output.writeKey(prefix, first: index == 0)
      output.writeJSON(namespace)
    }
    output.write("},\"@graph\":[")
    var isFirst = true
    try RDFDescription.forEach(of: graph) { description in
      output.write(isFirst ? "\n" : ",\n")
      isFirst = false
      write(description, into: &output)
      try output.flushIfFull()
    }
    output.write("\n]}\n")
  }

  private func write(_ description: RDFDescription, into output: inout ByteWriter) {
    output.write("{\"@id\":")
    output.writeJSON(base + description.name)
    if !description.types.isEmpty {
      output.writeKey("@type")
      output.writeJSON(description.types)
    }
    // JSON has no key twice: what is said more than once of a thing goes into one array.
    var predicates: [String] = []
    var objects: [String: [RDFDescription.Term]] = [:]
    for (predicate, object) in description.statements {
      if objects[predicate] == nil { predicates.append(predicate) }
      objects[predicate, default: []].append(object)
    }
    for predicate in predicates {
      output.writeKey(predicate)
      output.write("[")
      for (index, object) in (objects[predicate] ?? []).enumerated() {
        if index > 0 { output.write(",") }
        write(object, into: &output)
      }
      output.write("]")
    }
    output.write("}")
  }

  private func write(_ term: RDFDescription.Term, into output: inout ByteWriter) {
    switch term {
    case .resource(let name):
      output.write("{\"@id\":")
      output.writeJSON(base + name)
      output.write("}")
    case .term(let name):
      output.write("{\"@id\":")
      output.writeJSON(name)
      output.write("}")
    case .vietnamese(let text):
      output.write("{\"@language\":\"vi\",\"@value\":")
      output.writeJSON(text)
      output.write("}")
    case .text(let text): output.writeJSON(text)
    case .integer(let number): output.write(number)
    case .flag(let flag): output.write(flag ? "true" : "false")
    case .date(let date):
      output.write("{\"@type\":\"\(date.xsdType)\",\"@value\":\"\(date)\"}")
    }
  }
}

extension PartialDate {
  /// The XML Schema type of the date's text.
  fileprivate var xsdType: String {
    day != nil ? "xsd:date" : month != nil ? "xsd:gYearMonth" : "xsd:gYear"
  }
}

extension ByteWriter {
  /// Writes a string literal; control characters go as escapes.
  mutating func writeTurtle(_ text: String) {
    writeQuoted(text, in: 0x22, "\\\"")
  }
}
