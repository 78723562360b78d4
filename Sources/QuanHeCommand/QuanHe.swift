public import ArgumentParser

/// The program `quanhe`.
public struct QuanHe: ParsableCommand {
  /// What the program is called and can do.
  public static let configuration = CommandConfiguration(
    commandName: "quanhe",
    abstract: "A knowledge graph of Vietnamese official news: who, which meeting, which body.",
    version: "0.1.0",
    subcommands: [ExtractCommand.self, EvaluateCommand.self])

  /// Makes the command; the parser fills it.
  public init() {}
}
