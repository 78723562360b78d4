public import ArgumentParser

/// The program `quanhe`.
public struct QuanHe: ParsableCommand {
  /// What the program is called and can do.
  public static let configuration = CommandConfiguration(
    commandName: "quanhe",
    abstract: "A knowledge graph of Vietnamese official news: who, which meeting, which body.",
    discussion: """
      Results go to standard output, messages to standard error. Exit codes: 0 done; 1 failed; \
      64 wrong usage; 65 some input could not be read, the rest was done.
      """,
    version: "0.1.0",
    groupedSubcommands: [
      CommandGroup(
        name: "From articles",
        subcommands: [BuildCommand.self, RemoveCommand.self, ExtractCommand.self]),
      CommandGroup(
        name: "Ask",
        subcommands: [
          AskCommand.self, SearchCommand.self, ShowCommand.self, WhoCommand.self,
          MeetingsCommand.self,
          RolesCommand.self, DocumentsCommand.self, TimelineCommand.self, PathCommand.self,
          StatsCommand.self, QueryCommand.self,
        ]),
      CommandGroup(
        name: "Draw and export",
        subcommands: [
          RenderCommand.self, ExportCommand.self, ImportCommand.self, ServeCommand.self,
        ]),
      CommandGroup(
        name: "Link", subcommands: [ExplainCommand.self, ReviewCommand.self, ResolveCommand.self]),
      CommandGroup(name: "Measure", subcommands: [EvaluateCommand.self]),
    ])

  /// Makes the command; the parser fills it.
  public init() {}

  /// Parses the words behind the program's name, runs the command they name and ends the program.
  public static func run(_ words: [String]) -> Never {
    do {
      var command = try parseAsRoot(GlobalOptions.behindCommand(words))
      do {
        try command.run()
      } catch let error as ValidationError {
        // What only the graph shows to be wrong usage; the parser would show the usage of all.
        refuse(error, of: type(of: command))
      }
      exit()
    } catch {
      exit(withError: error)
    }
  }

  /// Ends the program as the parser does where it refuses the arguments of a command.
  private static func refuse(_ error: ValidationError, of command: any ParsableCommand.Type)
    -> Never
  {
    let usage = usageString(for: command)
    let name = usage.prefix { !"[<-".contains($0) }.split(separator: " ").joined(separator: " ")
    Console.line("Error: \(error.message)")
    Console.line("Usage: \(usage)")
    Console.line("  See '\(name) --help' for more information.")
    exit(withError: ExitCode.validationFailure)
  }
}
