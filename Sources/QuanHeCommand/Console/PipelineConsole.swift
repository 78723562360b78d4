internal import ArgumentParser
internal import GraphQueries
internal import GraphStore
internal import NewsModel
internal import NewsPipeline
private import TextCore

/// Shows a pipeline's call on the terminal, and what it did.
final class PipelineConsole {
  private var progress: ProgressLine
  private let isQuiet: Bool
  private var articles = 0

  init(isQuiet: Bool) {
    self.isQuiet = isQuiet
    progress = ProgressLine(isQuiet: isQuiet)
  }

  /// Shows an event.
  func show(_ event: PipelineEvent) {
    switch event {
    case .began(.reading): break
    case .began(.resolving): progress.show("linking \(articles) articles …", always: true)
    case .began(.storing): progress.show("storing …", always: true)
    case .article(_, let source, _):
      articles += 1
      progress.show("\(articles) articles, \(source)")
    case .diagnostic(let diagnostic):
      progress.clear()
      if diagnostic.severity == .error || !isQuiet { Console.note(diagnostic.description) }
    }
  }

  /// Takes the progress away before results are printed.
  func finish() { progress.clear() }
}

/// What a pipeline's call did, as text and JSON.
enum PipelineSummary {
  /// Articles by outcome, then the graph by type.
  static func text(of report: PipelineReport) -> String {
    var parts = [
      "\(report.read) read", "\(report.added) added", "\(report.replaced) replaced",
      "\(report.skipped) unchanged", "\(report.failed) failed",
    ]
    if !report.removed.isEmpty { parts.append("\(report.removed.count) removed") }
    return parts.joined(separator: ", ") + "\n\n" + StatisticsReport.text(of: report.graph)
  }

  /// `{"read", "added", "replaced", "skipped", "failed", "removed", "graph"}`.
  static func json(of report: PipelineReport) -> JSONValue {
    [
      "read": .integer(report.read), "added": .integer(report.added),
      "replaced": .integer(report.replaced), "skipped": .integer(report.skipped),
      "failed": .integer(report.failed),
      "removed": .array(report.removed.map { .text($0.rawValue) }),
      "graph": StatisticsReport.json(of: report.graph),
    ]
  }
}
