internal import ArgumentParser
private import GraphQueries
private import GraphStore

/// `quanhe stats`: how much the graph holds.
struct StatsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "stats",
    abstract: "Count entities and relations by type, dates covered, what was merged.")

  @Option(help: "The format.")
  var format: DocumentFormat = .table

  @OptionGroup var graph: GraphOptions

  func run() throws {
    let statistics = try graph.openForReading().statistics()
    switch format {
    case .json: Console.write(StatisticsReport.json(of: statistics).pretty + "\n")
    case .table: Console.write(StatisticsReport.text(of: statistics))
    }
  }
}
