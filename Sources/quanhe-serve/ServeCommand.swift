internal import ArgumentParser
private import GraphStore
private import Hummingbird
private import HummingbirdCore
private import Logging
private import NIOCore
private import NewsModel
private import WebPages

/// `quanhe-serve`: the web explorer and JSON API of a graph, read only.
@main
struct ServeCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "quanhe-serve",
    abstract: "Show a graph as web pages and as JSON under /api, on one address.",
    discussion: """
      Opens the graph for reading alone and listens on the given address alone. A build that runs \
      meanwhile is seen once it has finished. Stop it with Ctrl-C.
      """,
    version: "0.1.0")

  @Option(help: ArgumentHelp("The graph.", valueName: "file"))
  var graph = "./quanhe.sqlite"

  @Option(help: "The address to listen on.")
  var host = "127.0.0.1"

  @Option(help: "The port to listen on; 0 takes a free one.")
  var port = 8080

  @Flag(help: "Do not say where the server listens.")
  var quiet = false

  /// How long a connection may say nothing.
  private static let idleTimeout = TimeAmount.seconds(60)
  /// The most connections at a time; more wait to be accepted.
  private static let connections = 256

  func validate() throws {
    guard (0...65535).contains(port) else {
      throw ValidationError("--port must lie between 0 and 65535")
    }
  }

  func run() async throws {
    let database: GraphDatabase
    do {
      database = try GraphDatabase(path: graph, access: .readOnly)
    } catch {
      Log.write("quanhe-serve: \(error)")
      throw ExitCode.failure
    }
    let site = try Site(graph: database) { try GraphOverview(database.statistics()) }
    let responder = SiteResponder { request in
      // One request sees one state of the graph, whatever a build does meanwhile.
      try database.reading { site.response(to: request) }
    }
    let (host, quiet) = (host, quiet)
    var logger = Logger(label: "quanhe-serve") { Log(label: $0) }
    logger.logLevel = .error
    let application = Application(
      responder: responder,
      server: .http1(configuration: HTTP1Channel.Configuration(idleTimeout: Self.idleTimeout)),
      configuration: ApplicationConfiguration(
        address: .hostname(host, port: port),
        availableConnectionsDelegate: MaximumAvailableConnections(Self.connections, logger: logger)),
      onServerRunning: { channel in
        let port = channel.localAddress?.port ?? 0
        let name = host.contains(":") ? "[\(host)]" : host
        if !quiet { Log.write("listening on http://\(name):\(port)/") }
      }, logger: logger)
    do {
      try await application.runService()
    } catch {
      Log.write("quanhe-serve: \(host):\(port): \(error)")
      throw ExitCode.failure
    }
  }
}

extension GraphOverview {
  fileprivate init(_ statistics: GraphStatistics) {
    var counts = statistics.entities
    counts[.article] = statistics.articles
    self.init(counts: counts, published: statistics.published, meetings: statistics.meetings)
  }
}
