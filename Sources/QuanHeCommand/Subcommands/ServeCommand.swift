internal import ArgumentParser
private import Foundation
private import GraphStore

#if canImport(Glibc)
  private import Glibc
#endif

/// `quanhe serve`: hands over to the program `quanhe-serve` beside this one.
struct ServeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "serve", abstract: "Serve the web explorer and the JSON API.")

  @Option(help: ArgumentHelp("The address to listen on.", valueName: "host"))
  var host = "127.0.0.1"

  @Option(help: ArgumentHelp("The port.", valueName: "port"))
  var port = 8080

  @OptionGroup var graph: GraphOptions

  func validate() throws {
    guard (0...65_535).contains(port) else {
      throw ValidationError("--port must be between 0 and 65535")
    }
  }

  func run() throws {
    // A missing graph is told here, in the words of the other commands.
    _ = try graph.openForReading()
    let program = try Self.sibling()
    guard access(program, X_OK) == 0 else {
      throw CommandError(
        "\(program) is not there: the web explorer is a program of its own; make it with: "
          + "make build, or swift build --product quanhe-serve")
    }
    var words = [program, "--host", host, "--port", String(port), "--graph", graph.path]
    if graph.quiet { words.append("--quiet") }
    var arguments: [UnsafeMutablePointer<CChar>?] = words.map { strdup($0) }
    arguments.append(nil)
    execv(program, &arguments)
    throw CommandError("\(program): cannot be started: \(String(cString: strerror(errno)))")
  }

  /// The path of `quanhe-serve` in the folder of the running program.
  private static func sibling() throws -> String {
    let running = try FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")
    let folder = URL(fileURLWithPath: running).deletingLastPathComponent()
    return folder.appendingPathComponent("quanhe-serve").path
  }
}
