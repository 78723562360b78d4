internal import ArgumentParser
private import EntityResolution
private import Foundation
private import GraphExport
private import GraphQueries
private import GraphStore
private import NewsExtraction
private import NewsModel
private import TextCore

/// `quanhe import`: an `export jsonl` back into a graph.
struct ImportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import",
    abstract: "Read what export jsonl wrote back into a new graph.",
    discussion: """
      The graph is equal to the one exported. The facts of each article are read from its text \
      again, so that later builds can go on from there.
      """)

  @Argument(help: ArgumentHelp("The file, or - for standard input.", valueName: "file.jsonl"))
  var file: String

  @OptionGroup var graph: GraphOptions

  func run() throws {
    let imported = try read()
    let database = try GraphDatabase(path: graph.path, access: .readWrite)
    let known = try database.articles().count
    guard known == 0 else {
      throw CommandError(
        "\(graph.path): holds \(known) articles already; import into a new file with --graph")
    }
    let extractor = try Extractor()
    try database.update { update in
      var facts: [ArticleFacts] = []
      for item in imported.articles {
        let header = item.header
        let article = Article(
          id: header.id, source: header.source, title: header.title,
          published: header.published, locality: header.locality,
          text: SourceText(item.text ?? ""))
        var read = extractor.facts(of: article)
        read.article = header
        try update.save(article, facts: read, contentHash: "imported")
        facts.append(read)
      }
      // Where the same program made the export, its facts make the same graph, and with it come
      // the links from mentions, which an export does not carry.
      let made = Resolver().resolve(facts)
      let isSame =
        made.entities == imported.graph.entities && made.relations == imported.graph.relations
      try update.replaceGraph(with: isSame ? made : imported.graph, origin: "import")
    }
    let statistics = try database.statistics()
    if !graph.quiet { Console.write(StatisticsReport.text(of: statistics)) }
  }

  private func read() throws -> ImportedGraph {
    let handle: FileHandle
    if file == "-" {
      handle = .standardInput
    } else if let opened = FileHandle(forReadingAtPath: file) {
      handle = opened
    } else {
      Console.note("\(file): cannot be read: is it there, and a file?")
      throw ExitCode(65)
    }
    var importer = GraphImporter()
    do {
      while let chunk = try handle.read(upToCount: 1 << 20), !chunk.isEmpty {
        try importer.take(Array(chunk))
      }
      return try importer.finish()
    } catch let error as GraphImportError {
      Console.note("\(file):\(error)")
      throw ExitCode(65)
    }
  }
}
