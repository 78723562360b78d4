internal import ArgumentParser
internal import GraphQueries
internal import GraphStore

/// `--graph` and `--quiet`.
struct GraphOptions: ParsableArguments {
  @Option(name: .customLong("graph"), help: ArgumentHelp("The graph file.", valueName: "file"))
  var path = "./quanhe.sqlite"

  @Flag(help: "Print no messages but errors.")
  var quiet = false

  /// Prints a remark unless the user wants none.
  func note(_ message: String) {
    if !quiet { Console.note(message) }
  }

  /// Opens the graph for reading alone.
  func openForReading() throws -> GraphDatabase { try open(.readOnly) }

  /// Opens a graph that must be there already.
  func open(_ access: GraphDatabase.Access) throws -> GraphDatabase {
    do {
      // A missing graph is only ever made by the commands that fill it.
      return try GraphDatabase(path: path, access: .readOnly).reopened(access)
    } catch GraphStoreError.missing(let path) {
      let option = path == "./quanhe.sqlite" ? "" : " --graph \(path)"
      throw CommandError(
        "\(path): no such graph file; make it with: quanhe build INPUT…\(option)")
    }
  }

  /// Asks a graph as it is at one moment.
  func ask<Value>(_ body: (GraphAnswers) throws -> Value) throws -> Value {
    let graph = try openForReading()
    return try graph.reading { try body(GraphAnswers(graph)) }
  }
}

extension GraphDatabase {
  /// This graph where reading is all that is wanted, else the same file opened for more.
  fileprivate func reopened(_ access: Access) throws -> GraphDatabase {
    access == .readOnly ? self : try GraphDatabase(path: path, access: access)
  }
}
